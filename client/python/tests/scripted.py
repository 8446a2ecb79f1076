"""The scripted server of client/vectors, and the runs it plays."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

VECTORS = Path(__file__).parents[2] / "vectors"
Json = Any


class Run:
    """One vector, played on a port of its own."""

    def __init__(self, control: Control, vector: str) -> None:
        self._control = control
        begun = control.ask("POST", "/runs", {"vector": vector})
        self._path = f"/runs/{begun['run']}"
        self.url: str = begun["baseUrl"]

    def slept(self, milliseconds: int) -> None:
        self._control.ask("POST", f"{self._path}/clock", {"advanceMs": milliseconds})

    def await_requests(self, number: int) -> None:
        self._control.ask("GET", f"{self._path}?requests={number}")

    def on_the_wire(self) -> Json:
        return self._control.ask("GET", self._path)

    def end(self) -> None:
        self._control.ask("DELETE", self._path)


class Control:
    """What the scripted server is told and asked."""

    def __init__(self, url: str) -> None:
        self._address = urlsplit(url).netloc
        self.vectors: list[Json] = self.ask("GET", "/vectors")
        self.reasons: dict[str, str] = self.ask("GET", "/reasons")

    def ask(self, method: str, path: str, body: Json = None) -> Json:
        connection = HTTPConnection(self._address, timeout=30)
        try:
            connection.request(method, path, None if body is None else json.dumps(body))
            response = connection.getresponse()
            said = response.read()
            assert response.status < 300, said
            return json.loads(said) if said else None
        finally:
            connection.close()

    @contextmanager
    def run(self, vector: str) -> Iterator[Run]:
        run = Run(self, vector)
        try:
            yield run
        finally:
            run.end()


@contextmanager
def scripted_server() -> Iterator[Control]:
    """Started from the built tree; it ends with its standard input."""
    with subprocess.Popen(
        [VECTORS / "serve"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        try:
            first = process.stdout.readline()
            assert first.startswith("control: "), f"client/vectors/serve said {first!r}"
            yield Control(first.removeprefix("control: ").strip())
            process.stdin.close()
            process.wait(10)
        finally:
            process.kill()


def ids_on_disk() -> list[str]:
    cases = VECTORS / "cases"
    return sorted(str(f.relative_to(cases).with_suffix("")) for f in cases.glob("*/*.yaml"))
