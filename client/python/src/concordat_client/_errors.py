"""The root of everything a call can fail with, and what has no status of the document."""

from __future__ import annotations

import sys
from datetime import timedelta
from typing import final

from ._failure import Failure
from ._failure_line import failure_line
from ._generated.models import ErrorResponse
from ._headers import Headers


class ConcordatError(Exception):
    """The root of everything a call can fail with: one class per documented status, and three more.

    A status once received is never lost, whatever came of the body. The message is one line of at
    most 512 characters: operation, method, path, status and what the server said; never a header
    or a token. What broke, if it was more than a status, is its `__cause__`.
    """

    def __init__(self, failure: Failure, earlier: tuple[ConcordatError, ...] = ()) -> None:
        super().__init__(failure_line(failure))
        self._failure = failure
        self._earlier = earlier
        self.__cause__ = failure.cause
        if sys.version_info >= (3, 11):
            for error in earlier:
                self.add_note(f"Attempt {error.attempts}: {error}")

    def __reduce__(self) -> tuple[type[ConcordatError], tuple[Failure, tuple[ConcordatError, ...]]]:
        return type(self), (self._failure, self._earlier)

    @property
    def status(self) -> int:
        """The HTTP status; 0 if none was received."""
        return self._failure.status

    @property
    def error(self) -> ErrorResponse | None:
        """The body, if it was the one error format and repeated the status of the answer."""
        return self._failure.error

    @property
    def messages(self) -> list[str]:
        """What the server said: one sentence, or an entry per failed field.

        Empty without an error body.
        """
        if self.error is None:
            return []
        message = self.error.message
        return [message] if isinstance(message, str) else list(message)

    @property
    def raw_body(self) -> str:
        """The body as far as it was received, decoded as UTF-8; empty if there was none."""
        return self._failure.raw_body

    @property
    def headers(self) -> Headers:
        """The response headers; none if no status was received."""
        return self._failure.headers

    @property
    def request_id(self) -> str | None:
        """The server's `X-Request-Id`, which finds the exchange in its logs."""
        return self._failure.headers.get("X-Request-Id")

    @property
    def retry_after(self) -> timedelta | None:
        """How long the server asked to wait; None if it did not, or not intelligibly."""
        return self._failure.retry_after

    @property
    def attempts(self) -> int:
        """How often the call was tried, at least once."""
        return self._failure.attempts

    @property
    def earlier(self) -> tuple[ConcordatError, ...]:
        """What the attempts before the last one ended in, in order."""
        return self._earlier

    @property
    def may_have_been_processed(self) -> bool:
        """Whether the call may have had its effect all the same.

        Its answer was lost, or was a passing error of the server, or came after such an attempt.
        """
        return self._failure.may_have_been_processed

    @property
    def why_not_retried(self) -> str:
        """Why the call was not tried again, in a few words."""
        return self._failure.why_not_retried

    @property
    def operation(self) -> str:
        """The document's operationId."""
        return self._failure.operation


@final
class ConcordatConnectionError(ConcordatError):
    """No status was received: no connection, or it broke, or time ran out."""


@final
class ResponseFormatError(ConcordatError):
    """A success whose body is cut off or not the documented JSON; the call had its effect."""


@final
class UnexpectedStatusError(ConcordatError):
    """A status the document does not list for the operation, such as a proxy's 502."""
