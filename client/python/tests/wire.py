"""A server on a socket that answers with the bytes it is told, and keeps what it received."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import TracebackType
from typing import BinaryIO

KEY = {
    "id": "k1",
    "name": "greeting",
    "description": "",
    "plural": False,
    "maxLength": 0,
    "tags": [],
    "version": 1,
    "createdAt": "2026-11-01T08:00:00.000Z",
    "updatedAt": "2026-11-01T08:00:00.000Z",
}


def error_body(status: int, label: str, message: object = "No.") -> bytes:
    """The one error format."""
    return json.dumps(
        {
            "statusCode": status,
            "error": label,
            "message": message,
            "timestamp": "2026-11-01T08:00:00.000Z",
            "path": "/v1/projects/web/keys/k1",
        }
    ).encode()


@dataclass(frozen=True)
class Answer:
    """Bytes to send; then the connection is kept, closed, or left silent until the test ends."""

    sent: bytes
    then: str = "keep"

    @classmethod
    def of(cls, status: int, body: bytes | dict[str, object] = b"", **headers: str) -> Answer:
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        more = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in headers.items())
        head = f"HTTP/1.1 {status} Status\r\n{more}Content-Length: {len(content)}\r\n\r\n"
        return cls(head.encode() + content)


@dataclass(frozen=True)
class Received:
    """A request as it came."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes = field(repr=False)


class Server:
    """Gives its answers in turn, the last one for ever, on a port of its own."""

    def __init__(self, answers: Sequence[Answer]) -> None:
        self._answers = list(answers)
        self._over = threading.Event()
        self._answered = threading.Event()
        self._connections: list[socket.socket] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.received: list[Received] = []
        self.connections = 0
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self._thread.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def await_answered(self) -> None:
        """Until a request has come and its answer went out."""
        assert self._answered.wait(10)

    def __enter__(self) -> Server:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._over.set()
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for connection in self._connections:
            connection.close()

    def _accept(self) -> None:
        while not self._over.is_set():
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            self._connections.append(connection)
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        try:
            with connection, connection.makefile("rb") as stream:
                while (request := _read(stream)) is not None:
                    self.received.append(request)
                    answer = self._answers[min(len(self.received), len(self._answers)) - 1]
                    connection.sendall(answer.sent)
                    self._answered.set()
                    if answer.then == "silence":
                        self._over.wait(30)
                    if answer.then != "keep":
                        return
        except OSError:
            return


def _read(stream: BinaryIO) -> Received | None:
    first = stream.readline().decode()
    if not first:
        return None
    method, target, _ = first.split(" ")
    headers: dict[str, str] = {}
    while line := stream.readline().decode().strip():
        name, _, value = line.partition(":")
        headers[name.lower()] = value.strip()
    body = stream.read(int(headers.get("content-length", "0")))
    return Received(method, target, headers, body)


@contextmanager
def answering(*answers: Answer) -> Iterator[Server]:
    """A server with these answers in turn."""
    with Server(answers) as server:
        yield server
