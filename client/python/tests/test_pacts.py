"""Plays every cell of the contract against Pact's mock server, and writes the pact."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from cells import interaction, play, scenarios
from pact.error import MismatchesError

from concordat_client import ConcordatError
from concordat_client._model import Model

Json = Any
CELLS = scenarios()
PACTS = Path(__file__).parents[1] / "target/pacts"


@pytest.fixture(scope="module")
def proven() -> Iterator[dict[str, Json]]:
    """The pact of each cell that was played; they become one file if that was every cell."""
    file = PACTS / "concordat-client-python-concordat-server.json"
    file.unlink(missing_ok=True)
    pacts: dict[str, Json] = {}
    yield pacts
    if len(pacts) == len(CELLS):
        whole = pacts[CELLS[0]["description"]]
        whole["interactions"] = [pacts[cell["description"]]["interactions"][0] for cell in CELLS]
        PACTS.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(whole, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


@pytest.mark.parametrize("cell", CELLS, ids=lambda cell: cell["description"].replace(" ", "-"))
def test_plays(cell: Json, proven: dict[str, Json], tmp_path: Path) -> None:
    pact = interaction(cell)
    with pact.serve(addr="127.0.0.1") as server:
        heard = play(cell, str(server.url))
        check(cell["response"], heard)
    pact.write_file(tmp_path)
    written = json.loads(next(tmp_path.iterdir()).read_text(encoding="utf-8"))
    assert written["interactions"][0]["comments"]["references"]["concordat"]["cell"] == cell["cell"]
    proven[cell["description"]] = written


def test_fails_when_the_client_sends_something_else() -> None:
    cell = next(cell for cell in CELLS if cell["request"]["path"])
    other = {**cell, "request": {**cell["request"], "path": {"projectId": "other"}}}
    with pytest.raises(MismatchesError), interaction(cell).serve(addr="127.0.0.1") as server:
        play(other, str(server.url))


def check(answer: Json, heard: Model | ConcordatError) -> None:
    """What the client must make of an answer."""
    if answer["status"] < 400:
        assert isinstance(heard, Model), heard
        assert heard.model_dump(mode="json", exclude_none=True) == answer["body"]
        return
    assert isinstance(heard, ConcordatError), heard
    said = answer["body"]
    assert type(heard).__name__.removesuffix("Error") == _class_of(said["error"])
    assert heard.status == answer["status"]
    assert heard.error is not None
    assert heard.error.model_dump(mode="json") == said
    assert heard.error.timestamp == datetime.fromisoformat(said["timestamp"].replace("Z", "+00:00"))
    assert heard.messages == (
        [said["message"]] if isinstance(said["message"], str) else said["message"]
    )
    for header in answer["headers"]:
        assert heard.headers[header["name"]] == header["example"]
    asked = [h["example"] for h in answer["headers"] if h["name"] == "Retry-After"]
    assert heard.retry_after == (timedelta(seconds=int(asked[0])) if asked else None)


def _class_of(label: str) -> str:
    return label.replace(" ", "").removesuffix("Error")
