"""What docs/errors.md shows of Python; a test runs it against the real service."""

import os

from concordat_client import (
    BadRequestError,
    CallOptions,
    ConcordatClient,
    ConcordatError,
    InternalServerError,
    NotFoundError,
    RetryPolicy,
    UnexpectedStatusError,
)
from concordat_client.models import NewKey, NewToken
from concordat_client.outcomes import GetMe

url, failing_url = os.environ["CONCORDAT_URL"], os.environ["CONCORDAT_FAILING_URL"]
token = os.environ["CONCORDAT_TOKEN"]
client = ConcordatClient(url, token)
failing = ConcordatClient(failing_url, token)


def one_status() -> None:
    # snippet catch-one-status
    try:
        client.keys.get_key("web", "absent")
    except NotFoundError as error:
        print(error.messages[0])
    # end


def per_field() -> None:
    # snippet tell-the-user-what-to-correct
    try:
        client.keys.create_key("web", NewKey(name="?", max_length=10001))
    except BadRequestError as error:
        for message in error.messages:
            print(message)
    # end


def retried() -> None:
    # snippet let-it-retry
    try:
        failing.account.get_me()
    except InternalServerError as error:
        print(f"{error.attempts} attempts")
    # end


def limited() -> None:
    # snippet wait-for-a-rate-limit
    patient = CallOptions(retry=RetryPolicy(wait_up_to=10))
    texts = client.translations.export_translations("web", "en", options=patient)
    # end
    print(texts.entries[0].key)


def repeated(name: str) -> None:
    # snippet repeat-a-creation-safely
    first = client.keys.create_key("web", NewKey(name=name), idempotency_key=f"create-{name}")
    again = client.keys.create_key("web", NewKey(name=name), idempotency_key=f"create-{name}")
    print(first.id == again.id)
    # end


def lost() -> None:
    # snippet ask-whether-it-may-have-happened
    try:
        failing.tokens.create_token(NewToken(name="deploy", scopes=["keys:read"]))
    except ConcordatError as error:
        if not error.may_have_been_processed:
            raise
        print(error.why_not_retried)
    # end


def unknown() -> None:
    client = ConcordatClient(f"{url}/elsewhere", token)
    # snippet expect-the-unexpected
    try:
        client.account.get_me()
    except UnexpectedStatusError as error:
        print(error.status, len(error.raw_body) > 0)
    # end


def every_outcome() -> None:
    # snippet handle-every-outcome
    match client.account.try_get_me():
        case GetMe.Success(me):
            print(me.organization.name)
        case GetMe.Unauthorized():
            print("sign in")
        case GetMe.TooManyRequests() | GetMe.InternalServerError():
            print("later")
        case GetMe.Undocumented(error):
            raise error
    # end


def logged() -> None:
    # snippet log-it
    try:
        client.projects.get_project("absent")
    except ConcordatError as error:
        print(error)
        print(error.request_id is not None)
    # end


one_status()
per_field()
retried()
for _ in range(3):
    limited()
repeated("from-python")
lost()
unknown()
every_outcome()
logged()
