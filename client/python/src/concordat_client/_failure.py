"""What is known of a call that failed."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import timedelta

from ._generated.models import ErrorResponse
from ._headers import Headers
from ._retry_after import retry_after


@dataclass(frozen=True)
class Failure:
    """What is known of a call that failed; an exception is made of it.

    Attributes:
        operation: The document's operationId.
        method: The HTTP method.
        path: The path as requested, without the query.
        status: The HTTP status; 0 if none was received.
        headers: The response headers; none if no status was received.
        raw_body: The body as far as it was received, decoded as UTF-8.
        error: The body as the one error format, if it was that.
        cause: What broke, if it was more than a status.
        attempts: How often the call was tried.
        may_have_been_processed: Whether one of them may have had its effect all the same.
        why_not_retried: Why there was no further one.
    """

    operation: str
    method: str
    path: str
    status: int = 0
    headers: Headers = field(default_factory=Headers)
    raw_body: str = field(default="", repr=False)
    error: ErrorResponse | None = field(default=None, repr=False)
    cause: BaseException | None = None
    attempts: int = 1
    may_have_been_processed: bool = False
    why_not_retried: str = ""

    def after(self, attempts: int, may_have_been_processed: bool, why_not_retried: str) -> Failure:
        """The same, tried like this."""
        return replace(
            self,
            attempts=attempts,
            may_have_been_processed=may_have_been_processed,
            why_not_retried=why_not_retried,
        )

    @property
    def retry_after(self) -> timedelta | None:
        """How long the server asked to wait; None if it did not, or not intelligibly."""
        return retry_after(self.headers)
