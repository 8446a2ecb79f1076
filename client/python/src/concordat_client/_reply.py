"""What was received of an answer."""

from __future__ import annotations

import zlib
from collections.abc import Iterable
from dataclasses import dataclass, replace

from ._headers import Headers

_LONGEST_SUCCESS = 64 << 20
_LONGEST_ERROR = 8 << 20
_PIECE = 65536
_GZIP = b"\x1f\x8b"


class BodyTooLongError(Exception):
    """The body is longer than a client holds in memory."""

    @classmethod
    def than(cls, longest: int, how: str = "") -> BodyTooLongError:
        return cls(f"body longer than {longest} bytes{how}")


@dataclass(frozen=True)
class Reply:
    """What was received of an answer whose status was.

    Attributes:
        status: The HTTP status.
        headers: The response headers.
        body: The body, decompressed, as far as it came.
        broken: What kept the rest of the body from coming; None if all of it did.
    """

    status: int
    headers: Headers
    body: bytes
    broken: Exception | None = None

    @property
    def is_success(self) -> bool:
        return 200 <= self.status <= 299

    @property
    def text(self) -> str:
        """A malformed sequence becomes U+FFFD."""
        return self.body.decode("utf-8", errors="replace")


@dataclass(frozen=True)
class NoReply:
    """No status was received."""

    cause: Exception


class Reception:
    """Keeps what arrives of one answer, so that it survives when the rest does not come."""

    def __init__(self) -> None:
        self._status = 0
        self._headers = Headers()
        self._body = bytearray()

    def begin(self, status: int, headers: Iterable[tuple[bytes, bytes]]) -> None:
        self._status = status
        self._headers = Headers.received(headers)

    def take(self, chunk: bytes) -> None:
        """Adds what came.

        Raises:
            BodyTooLongError: If the body is longer than is held.
        """
        longest = _longest(self._status)
        room = longest - len(self._body)
        self._body += chunk[:room]
        if len(chunk) > room:
            raise BodyTooLongError.than(longest)

    def end(self, broken: Exception | None = None) -> Reply | NoReply:
        """What there is so far."""
        if self._status == 0:
            return NoReply(broken or ConnectionError("no answer"))
        return _decoded(Reply(self._status, self._headers, bytes(self._body), broken))


def _decoded(reply: Reply) -> Reply:
    """Undoes gzip: we never ask for it, but gateways compress all the same."""
    if reply.headers.get("Content-Encoding", "").strip().lower() != "gzip":
        return reply
    plain = bytearray()
    try:
        _unzip(reply.body, plain, _longest(reply.status))
    except (zlib.error, EOFError, BodyTooLongError) as error:
        return replace(reply, body=bytes(plain), broken=reply.broken or error)
    return replace(reply, body=bytes(plain))


def _longest(status: int) -> int:
    return _LONGEST_SUCCESS if status <= 299 else _LONGEST_ERROR


def _unzip(zipped: bytes, plain: bytearray, longest: int) -> None:
    """Appends what can be read, of all members, and no more than so many bytes."""
    rest = zipped
    while rest or not plain:
        gzip = zlib.decompressobj(wbits=16 + zlib.MAX_WBITS)
        while rest and not gzip.eof:
            plain += gzip.decompress(rest, _PIECE)
            rest = gzip.unconsumed_tail
            if len(plain) > longest:
                del plain[longest:]
                raise BodyTooLongError.than(longest, " when decompressed")
        if not gzip.eof:
            raise EOFError("gzip ends too early")
        rest = gzip.unused_data
        if not rest.startswith(_GZIP):  # what is behind is no further member
            return
