"""No token, secret or header value in a text, whatever it is the text of."""

from __future__ import annotations

import logging
import traceback
from dataclasses import replace
from datetime import datetime, timezone

import pytest
from calls import GetKey, both_ways, error_of
from wire import KEY, Answer, answering, error_body

from concordat_client import (
    NO_RETRIES,
    AsyncConcordatClient,
    CallOptions,
    ConcordatClient,
    ConcordatError,
    Request,
    ResponseFormatError,
)
from concordat_client.models import ApiToken, CreatedToken, NewToken

TOKEN = "cdt_4fQz00000000000000000000000000000000000000000000"


@both_ways
def test_hides_a_token_the_server_repeats(get_key: GetKey) -> None:
    echo = error_body(401, "Unauthorized", f"No token '{TOKEN}'.")
    with answering(Answer.of(401, echo, Set_Cookie=TOKEN)) as server:
        error = error_of(get_key, server.url, token=TOKEN)

    assert str(error).endswith("No token 'cdt_***'.")
    assert TOKEN not in repr(error) + repr(error.headers) + repr(error._failure)


@both_ways
def test_quotes_no_malformed_header(get_key: GetKey) -> None:
    malformed = f"HTTP/1.1 200 OK\r\nSet-Cookie: {TOKEN}\0secret\r\n\r\n".encode()
    with answering(Answer(malformed, "close")) as server:
        error = error_of(get_key, server.url, retry=NO_RETRIES)

    assert str(error).endswith("no answer: RemoteProtocolError: illegal header line")
    assert "secret" not in "".join(traceback.format_exception(error.__cause__))


def test_quotes_no_header_of_an_interceptor() -> None:
    def broken(request: Request) -> Request:
        return replace(request, headers={**request.headers, "X-Signature": f"{TOKEN}\n"})

    with answering(Answer.of(200, KEY)) as server:
        with ConcordatClient(server.url, request_interceptor=broken) as client:
            with pytest.raises(ConcordatError) as caught:
                client.keys.get_key("web", "k1")
        assert server.received == []

    assert str(caught.value).endswith("no answer: LocalProtocolError: Illegal header value")
    assert caught.value.why_not_retried == "another attempt would fail as well"
    assert TOKEN not in "".join(traceback.format_exception(caught.value.__cause__))


@both_ways
def test_logs_no_token(get_key: GetKey, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with answering(Answer.of(200, KEY)) as server:
        get_key(server.url, token=TOKEN)

    assert caplog.records
    assert TOKEN not in caplog.text


def test_shows_neither_headers_nor_body_of_a_request() -> None:
    request = Request("POST", "/v1/tokens", {"Authorization": TOKEN}, b'{"secret": 1}')

    assert repr(request) == "Request(method='POST', target='/v1/tokens')"
    assert TOKEN not in repr(CallOptions(headers={"Authorization": TOKEN}))


def test_shows_no_token_of_a_client() -> None:
    for client in (
        ConcordatClient("http://localhost:1", TOKEN),
        AsyncConcordatClient("http://localhost:1", TOKEN),
    ):
        assert repr(client).endswith("Client('http://localhost:1')")


@pytest.mark.parametrize("token", ["", "a b", "a\r\nX-Other: b", "ü", "\ud800"])
def test_shows_no_token_that_cannot_be_sent(token: str) -> None:
    with ConcordatClient("http://localhost:1", token) as client:
        with pytest.raises(ValueError, match=r"^The token has characters no header can carry\.$"):
            client.account.get_me()


def test_shows_no_header_that_cannot_be_sent() -> None:
    options = CallOptions(headers={"X-Secret": "a\nb"})
    with ConcordatClient("http://localhost:1") as client:
        with pytest.raises(ValueError, match=r"^The header 'X-Secret' has characters"):
            client.account.get_me(options=options)


def test_hides_the_secret_of_a_new_token() -> None:
    token = ApiToken(
        id="ci",
        name="ci",
        scopes=["keys:read"],
        prefix="cdt_4fQz",
        last_four="9aZk",
        created_at=datetime(2026, 11, 1, tzinfo=timezone.utc),
    )
    created = CreatedToken(token=token, secret=TOKEN)

    assert created.secret == TOKEN
    assert TOKEN not in repr(created) + str(created)


def test_hides_the_secret_of_an_unreadable_answer() -> None:
    body = ('{"token": {}, "secret": "' + TOKEN + '"}').encode()
    with answering(Answer.of(201, body)) as server, ConcordatClient(server.url) as client:
        with pytest.raises(ConcordatError) as caught:
            client.tokens.create_token(NewToken(name="ci", scopes=["keys:read"]))

    assert isinstance(caught.value, ResponseFormatError)
    assert TOKEN not in str(caught.value) + repr(caught.value.__cause__)
    assert str(caught.value).startswith("createToken POST /v1/tokens: 201: ValueError: token.id: ")


def test_asks_for_the_token_anew() -> None:
    tokens = iter(["one", "two"])
    with (
        answering(Answer.of(200, KEY)) as server,
        ConcordatClient(server.url, lambda: next(tokens), retry=NO_RETRIES) as client,
    ):
        client.keys.get_key("web", "k1")
        client.keys.get_key("web", "k1")

        sent = [request.headers["authorization"] for request in server.received]
        assert sent == ["Bearer one", "Bearer two"]
