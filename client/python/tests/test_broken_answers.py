"""A status once received is never lost, whatever the body is."""

from __future__ import annotations

import gzip
import json
import pickle

import pytest
from calls import GetKey, both_ways, error_of
from wire import KEY, Answer, answering, error_body

from concordat_client import (
    NO_RETRIES,
    ConcordatConnectionError,
    NotFoundError,
    ResponseFormatError,
    ServiceUnavailableError,
    UnexpectedStatusError,
)

HTML = b"<html><body>Bad gateway</body></html>"
NOT_FOUND = error_body(404, "Not Found", "Gone.")
OTHER = json.loads(NOT_FOUND)


def changed(**members: object) -> bytes:
    return json.dumps({**OTHER, **members}).encode()


@both_ways
def test_keeps_the_status_of_an_html_body(get_key: GetKey) -> None:
    with answering(Answer.of(502, HTML)) as server:
        error = error_of(get_key, server.url, retry=NO_RETRIES)

    assert isinstance(error, UnexpectedStatusError)
    assert (error.status, error.raw_body) == (502, HTML.decode())
    assert (error.error, error.messages) == (None, [])
    assert str(error) == "getKey GET /v1/projects/web/keys/k1: 502"


@both_ways
def test_keeps_the_status_of_an_empty_body(get_key: GetKey) -> None:
    with answering(Answer.of(503)) as server:
        error = error_of(get_key, server.url, retry=NO_RETRIES)

    assert isinstance(error, ServiceUnavailableError)
    assert error.raw_body == ""


@pytest.mark.parametrize(
    "body",
    [
        b"null",
        b"[]",
        b"{}",
        b'"Not Found"',
        b'{"statusCode": 404',
        b"[" * 100_000,
        NOT_FOUND + b"x",
        NOT_FOUND.replace(b"{", b'{"path": "/", ', 1),
        changed(message=[]),
        changed(message=" "),
        changed(message=7),
        changed(message=["a", 7]),
        changed(error=404),
        changed(statusCode="404"),
        changed(statusCode=404.0),
        changed(statusCode=True),
        changed(statusCode=409),
        changed(timestamp="yesterday"),
        changed(timestamp="1793520000"),
        changed(timestamp=1793520000),
        changed(timestamp="2026-11-01T08:00:00"),
        changed(path=None),
        changed(path="v1"),
        changed(error="Conflict"),
        changed(message=["a", ""]),
        NOT_FOUND.decode().encode("utf-16"),
        NOT_FOUND.replace(b"Gone", b"G\xe9"),
    ],
)
def test_takes_nothing_else_for_an_error_body(body: bytes) -> None:
    from calls import get_key_sync

    with answering(Answer.of(404, body)) as server:
        error = error_of(get_key_sync, server.url)

    assert isinstance(error, NotFoundError)
    assert error.error is None
    assert error.raw_body == body.decode(errors="replace")


@both_ways
def test_passes_over_members_it_does_not_know(get_key: GetKey) -> None:
    with answering(Answer.of(404, changed(hint={"a": [1]}))) as server:
        assert error_of(get_key, server.url).messages == ["Gone."]


@both_ways
@pytest.mark.parametrize("received", [0, 1, 20])
def test_keeps_the_status_of_a_truncated_error(get_key: GetKey, received: int) -> None:
    whole = Answer.of(404, NOT_FOUND).sent
    with answering(Answer(whole[: len(whole) - len(NOT_FOUND) + received], "close")) as server:
        error = error_of(get_key, server.url)

    assert isinstance(error, NotFoundError)
    assert error.__cause__ is not None
    assert error.raw_body == NOT_FOUND[:received].decode()


@both_ways
@pytest.mark.parametrize(
    "body", [HTML, b"", b"null", b"[]", json.dumps({**KEY, "version": "1"}).encode()]
)
def test_calls_an_unreadable_success_by_name(get_key: GetKey, body: bytes) -> None:
    with answering(Answer.of(200, body)) as server:
        error = error_of(get_key, server.url)
        assert len(server.received) == 1

    assert isinstance(error, ResponseFormatError)
    assert (error.status, error.raw_body) == (200, body.decode())
    assert error.may_have_been_processed
    assert error.why_not_retried == "it was processed"
    assert error.__cause__ is not None


@both_ways
def test_never_repeats_a_success_that_is_cut_off(get_key: GetKey) -> None:
    with answering(Answer(Answer.of(200, KEY).sent[:-1], "close")) as server:
        error = error_of(get_key, server.url)
        assert len(server.received) == 1

    assert isinstance(error, ResponseFormatError)


@both_ways
def test_reads_a_compressed_body(get_key: GetKey) -> None:
    zipped = gzip.compress(json.dumps(KEY).encode())
    with answering(Answer.of(200, zipped, Content_Encoding="gzip")) as server:
        assert get_key(server.url).name == "greeting"
        assert "accept-encoding" not in server.received[0].headers


@both_ways
@pytest.mark.parametrize("body", [b"plain", b"", gzip.compress(NOT_FOUND)[:-9]])
def test_keeps_the_status_of_broken_gzip(get_key: GetKey, body: bytes) -> None:
    with answering(Answer.of(404, body, Content_Encoding="gzip")) as server:
        error = error_of(get_key, server.url)

    assert isinstance(error, NotFoundError)
    assert error.__cause__ is not None


@both_ways
def test_keeps_8_mib_of_an_error_however_it_is_packed(get_key: GetKey) -> None:
    zipped = gzip.compress(b"x" * (10 << 20))
    with answering(Answer.of(404, zipped, Content_Encoding="gzip")) as server:
        error = error_of(get_key, server.url)

    assert isinstance(error, NotFoundError)
    assert len(error.raw_body) == 8 << 20
    assert str(pickle.loads(pickle.dumps(error))) == str(error)


@both_ways
@pytest.mark.parametrize("parts", [(NOT_FOUND,), (NOT_FOUND[:9], NOT_FOUND[9:])])
def test_reads_all_members_of_gzip_and_nothing_behind(
    get_key: GetKey, parts: tuple[bytes, ...]
) -> None:
    zipped = b"".join(map(gzip.compress, parts)) + b"junk"
    with answering(Answer.of(404, zipped, Content_Encoding="gzip")) as server:
        error = error_of(get_key, server.url)

    assert error.messages == ["Gone."]
    assert error.__cause__ is None


@both_ways
@pytest.mark.parametrize("timestamp", ["2026-11-01t08:00:00z", "2026-11-01T09:00:00.123456+01:00"])
def test_reads_a_timestamp_however_it_is_written(get_key: GetKey, timestamp: str) -> None:
    with answering(Answer.of(404, changed(timestamp=timestamp))) as server:
        error = error_of(get_key, server.url)

    assert error.error is not None
    assert error.error.timestamp.timestamp() // 1 == 1793520000


def test_stops_unzipping_a_bomb() -> None:
    from calls import get_key_sync

    bomb = gzip.compress(bytes(80 << 20), compresslevel=1)
    with answering(Answer.of(404, bomb, Content_Encoding="gzip")) as server:
        error = error_of(get_key_sync, server.url)

    assert isinstance(error, NotFoundError)
    assert str(error.__cause__) == "body longer than 8388608 bytes when decompressed"


@both_ways
def test_keeps_the_status_of_an_endless_body(get_key: GetKey) -> None:
    head = b"HTTP/1.1 404 Not Found\r\n\r\n"
    with answering(Answer(head + bytes(9 << 20), "silence")) as server:
        error = error_of(get_key, server.url)

    assert isinstance(error, NotFoundError)
    assert len(error.raw_body) == 8 << 20
    assert str(error.__cause__) == "body longer than 8388608 bytes"


@both_ways
@pytest.mark.parametrize(
    "sent", [b"", b"HTTP/1.1 404", b"HTTP/1.1 200 OK\r\nContent-", b"SSH-2\r\n"]
)
def test_tells_that_no_status_came(get_key: GetKey, sent: bytes) -> None:
    with answering(Answer(sent, "close")) as server:
        error = error_of(get_key, server.url, retry=NO_RETRIES)
        assert len(server.received) == 1

    assert isinstance(error, ConcordatConnectionError)
    assert (error.status, error.may_have_been_processed) == (0, True)
    assert str(error).startswith("getKey GET /v1/projects/web/keys/k1: no answer: ")
