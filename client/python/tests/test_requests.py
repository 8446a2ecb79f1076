"""What is sent, byte for byte where it matters."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError
from wire import KEY, Answer, Received, answering

from concordat_client import CallOptions, ConcordatClient, Request, __version__
from concordat_client._call import Call
from concordat_client._generated.keys_api import _GET_KEY
from concordat_client._request import split_base_url
from concordat_client.models import KeyChanges, NewToken, PluralForms

FOUND = Answer.of(200, KEY)


def sent_for(base_path: str = "", options: CallOptions | None = None) -> Received:
    with answering(FOUND) as server, ConcordatClient(server.url + base_path) as client:
        client.keys.get_key("a/b c", "ü?#%", options=options)
        return server.received[0]


def test_encodes_ids() -> None:
    assert sent_for().target == "/v1/projects/a%2Fb%20c/keys/%C3%BC%3F%23%25"


def test_goes_below_the_path_of_the_base_url() -> None:
    assert sent_for("/gate/way/").target.startswith("/gate/way/v1/projects/")


def test_says_who_it_is_and_what_it_takes() -> None:
    headers = sent_for().headers

    assert headers["user-agent"] == f"concordat-client-python/{__version__}"
    assert headers["accept"] == "application/json"
    assert headers["host"].startswith("127.0.0.1:")
    assert not headers.keys() & {"authorization", "content-type", "content-length"}


def test_sends_headers_of_the_call() -> None:
    headers = sent_for(options=CallOptions(headers={"X-Trace": "t1", "accept": "*/*"})).headers

    assert (headers["x-trace"], headers["accept"]) == ("t1", "*/*")


@pytest.mark.parametrize("name", ["Host", "content-length", "Transfer-Encoding", "Connection"])
def test_refuses_headers_that_frame_the_request(name: str) -> None:
    with pytest.raises(ValueError, match=f"The header '{name}' is the client's to set"):
        CallOptions(headers={name: "1"})


@pytest.mark.parametrize("value", ["", ".", ".."])
def test_refuses_what_is_no_id(value: str) -> None:
    with ConcordatClient() as client:
        with pytest.raises(ValueError, match=f"keyId must be an id, but is '{value}'"):
            client.keys.get_key("web", value)


@given(st.text(st.characters(codec="utf-8"), min_size=1))
def test_puts_any_other_id_into_one_step_of_the_path(value: str) -> None:
    if value in (".", ".."):
        return
    path = Call(_GET_KEY, path={"projectId": "{keyId}", "keyId": value}).encoded_path()
    assert path.count("/") == 5
    assert path.isascii()
    assert path.split("/")[3] == "%7BkeyId%7D"


def test_lets_an_interceptor_replace_the_request() -> None:
    def elsewhere(request: Request) -> Request:
        return replace(request, target="/elsewhere", headers={**request.headers, "X-Signed": "1"})

    with (
        answering(FOUND) as server,
        ConcordatClient(server.url, request_interceptor=elsewhere) as client,
    ):
        client.keys.get_key("web", "k1")

        assert server.received[0].target == "/elsewhere"
        assert server.received[0].headers["x-signed"] == "1"


def test_follows_no_redirect() -> None:
    with answering(Answer.of(307, b"", Location="/elsewhere")) as server:
        with ConcordatClient(server.url) as client, pytest.raises(Exception, match=": 307"):
            client.keys.get_key("web", "k1")
        assert len(server.received) == 1


@pytest.mark.parametrize(
    "url",
    ["", "localhost:8080", "ftp://host", "http://", "http://host?a=b", "http://host#a", "/v1"],
)
def test_refuses_what_is_no_base_url(url: str) -> None:
    with pytest.raises(ValueError, match=r"The base URL must be http\(s\)://host"):
        ConcordatClient(url)


def test_shows_no_password_of_a_base_url() -> None:
    with pytest.raises(ValueError, match=r"but is 'http://\*\*\*@host'"):
        ConcordatClient("http://user:password@host")


def test_reads_an_address_in_brackets() -> None:
    assert split_base_url("https://[::1]/a/") == ("https", "::1", 443, "/a")


def test_writes_timestamps_as_the_contract_does() -> None:
    moment = datetime(2027, 11, 1, 9, 0, 0, 123999, tzinfo=timezone(timedelta(hours=1)))
    token = NewToken(name="ci", scopes=["keys:read"], expires_at=moment)

    assert '"expiresAt":"2027-11-01T08:00:00.123Z"' in token.model_dump_json()


def test_refuses_a_time_without_zone() -> None:
    with pytest.raises(ValidationError, match="should have timezone info"):
        NewToken(name="ci", scopes=["keys:read"], expires_at=datetime(2027, 11, 1))


def test_leaves_out_what_is_not_given() -> None:
    body = KeyChanges(version=1, tags=[]).model_dump_json(exclude_none=True)
    assert body == '{"version":1,"tags":[]}'


def test_refuses_a_member_it_does_not_know() -> None:
    with pytest.raises(ValidationError, match="Extra inputs are not permitted"):
        PluralForms(other="a", nine="b")  # type: ignore[call-arg]


@pytest.mark.parametrize("name", ["attempt_timeout", "connect_timeout"])
def test_refuses_a_timeout_that_is_none(name: str) -> None:
    with pytest.raises(ValueError, match="A timeout must be positive, but is 0"):
        ConcordatClient(**{name: 0})  # type: ignore[arg-type]
