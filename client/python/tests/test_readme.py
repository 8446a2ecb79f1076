"""The README's snippets are run, in their order, and type-checked."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from test_types import ROOT, findings
from wire import KEY, Answer, answering, error_body

README = (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")
SNIPPETS = re.findall(r"```python\n(.*?)```", README, re.DOTALL)


def test_runs(capsys: pytest.CaptureFixture[str]) -> None:
    taken = Answer.of(409, error_body(409, "Conflict", "Taken."))
    page = Answer.of(200, {"items": [KEY]})
    names: dict[str, object] = {}
    with answering(Answer.of(201, KEY), taken, taken, page) as server:
        for snippet in SNIPPETS:
            exec(snippet.replace("http://localhost:8080", server.url), names)
        names["client"].close()  # type: ignore[attr-defined]

    said = capsys.readouterr().out.splitlines()
    assert said == ["k1 2026-11-01 08:00:00+00:00", "['Taken.']", "['Taken.']"]
    assert names["names"] == ["greeting"]


def test_passes_the_type_checker() -> None:
    assert findings(ROOT / "src", {"readme": "".join(SNIPPETS)}) == {"readme": []}


def test_is_short() -> None:
    assert len(README.splitlines()) <= 60
