"""What the type checker says of consumers, who have it before anything runs."""

from __future__ import annotations

import re
from pathlib import Path
from textwrap import dedent

import pytest
from mypy import api

ROOT = Path(__file__).parents[1]

HEAD = """\
from typing_extensions import assert_never
from concordat_client import ConcordatClient
from concordat_client.models import NewKey, NewToken
from concordat_client.outcomes import GetMe, GetMeOutcome

"""

BY_CASE = """\
def told(outcome: GetMeOutcome) -> str:
    match outcome:
        case GetMe.Success(result=me):
            return me.organization.name
        case GetMe.Unauthorized(error=error):
            return error.messages[0]
        case GetMe.TooManyRequests() | GetMe.InternalServerError():
            return str(outcome.error.retry_after)
        case GetMe.Undocumented(error=error):
            raise error
        case other:
            assert_never(other)
"""

BY_STATUS = """\
def told(outcome: GetMeOutcome) -> str:
    if outcome.status == 200:
        return outcome.result.organization.name
    if outcome.status == 401 or outcome.status == 429:
        return outcome.error.operation
    if outcome.status == 500:
        return outcome.error.why_not_retried
    if outcome.status == "undocumented":
        return str(outcome.error.status)
    assert_never(outcome)
"""

SOUND = {
    "handles every case": BY_CASE,
    "handles every status": BY_STATUS,
    "says what the document says": """\
        def made(client: ConcordatClient) -> str:
            client.tokens.create_token(NewToken(name="ci", scopes=["keys:read"]))
            key = client.keys.create_key("web", NewKey(name="a", max_length=3), idempotency_key="k")
            return key.name
        """,
}

UNSOUND = {
    "forgets a case": (
        BY_CASE.replace("GetMe.TooManyRequests() | ", ""),
        'Argument 1 to "assert_never" has incompatible type "TooManyRequests"',
    ),
    "forgets a status": (
        BY_STATUS.replace(" or outcome.status == 429", ""),
        'Argument 1 to "assert_never" has incompatible type "TooManyRequests"',
    ),
    "handles an undocumented case": (
        BY_CASE.replace("GetMe.TooManyRequests()", "GetMe.Conflict()"),
        'has no attribute "Conflict"',
    ),
    "handles an undocumented status": (
        BY_STATUS.replace("429", "409"),
        "Non-overlapping equality check",
    ),
    "takes an error for a result": (
        "def f(outcome: GetMeOutcome) -> str:\n    return outcome.result.organization.name\n",
        'has no attribute "result"',
    ),
    "misspells a scope": (
        'NewToken(name="ci", scopes=["keys:raed"])\n',
        "List item 0 has incompatible type \"Literal['keys:raed']\"",
    ),
    "misspells a member": (
        'NewKey(name="a", maxLength=3)\n',
        'Unexpected keyword argument "maxLength"',
    ),
    "leaves a member out": ("NewKey()\n", 'Missing named argument "name"'),
    "mixes up argument and result": (
        'def f(c: ConcordatClient) -> int:\n    return c.keys.get_key("web", "k1").name\n',
        'Incompatible return value type (got "str", expected "int")',
    ),
}


def findings(package: Path, consumers: dict[str, str]) -> dict[str, list[str]]:
    """What mypy says of each consumer of the package; in one folder, which its cache remembers."""
    folder = ROOT / "target/types" / package.parent.name
    folder.mkdir(parents=True, exist_ok=True)
    config = folder / "mypy.ini"
    config.write_text(f"[mypy]\nstrict = true\nmypy_path = {package}\n", encoding="utf-8")
    files = {}
    for name, text in consumers.items():
        file = folder / (name.replace(" ", "_") + ".py")
        file.write_text(HEAD + dedent(text), encoding="utf-8")
        files[file] = name
    cache = ["--cache-dir", str(folder / "cache")]
    said, broken, _ = api.run(["--config-file", str(config), *cache, *map(str, files)])
    assert not broken, broken
    found: dict[str, list[str]] = {name: [] for name in consumers}
    for file_name, error in re.findall(r"^(.*?):\d+: error: (.*)$", said, re.MULTILINE):
        found[files[folder / Path(file_name).name]].append(error)
    return found


@pytest.fixture(scope="module")
def found() -> dict[str, list[str]]:
    consumers = {**SOUND, **{name: text for name, (text, _) in UNSOUND.items()}}
    return findings(ROOT / "src", consumers)


@pytest.mark.parametrize("name", SOUND)
def test_accepts_a_consumer_that(name: str, found: dict[str, list[str]]) -> None:
    assert found[name] == []


@pytest.mark.parametrize("name", UNSOUND)
def test_refuses_a_consumer_that(name: str, found: dict[str, list[str]]) -> None:
    assert UNSOUND[name][1] in "\n".join(found[name])


def test_refuses_what_was_exhaustive_when_the_document_gains_a_status() -> None:
    """The build generates a second package, of a document in which getMe has a 409 too."""
    consumers = {"by case": BY_CASE, "by status": BY_STATUS}
    changed = findings(ROOT / "target/changed/src", consumers)

    for errors in changed.values():
        assert len(errors) == 1
        assert 'Argument 1 to "assert_never" has incompatible type "Conflict"' in errors[0]
