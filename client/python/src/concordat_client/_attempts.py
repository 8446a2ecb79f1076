"""A call as a series of attempts, without saying how a request is sent or time is waited for."""

from __future__ import annotations

import itertools
import logging
import time
import uuid
from collections.abc import Callable, Generator
from dataclasses import dataclass
from datetime import timedelta
from typing import TypeVar

from . import _json
from ._call import Call
from ._ending import Ending, ending
from ._error_body import error_body
from ._errors import (
    ConcordatConnectionError,
    ConcordatError,
    ResponseFormatError,
    UnexpectedStatusError,
)
from ._failure import Failure
from ._generated.errors import PROTOCOL
from ._listener import Attempt, Listener
from ._model import Model
from ._operation import IDEMPOTENCY_KEY, Operation
from ._policy import CallOptions, RetryPolicy
from ._reply import NoReply, Reply
from ._request import Request, Requests
from ._retry_budget import RetryBudget
from ._retry_rule import Again, Over, Try, decide, may_have_been_processed

T = TypeVar("T", bound=Model)

_LOG = logging.getLogger("concordat_client")


@dataclass(frozen=True)
class Send:
    """Send this, and give it so many seconds."""

    request: Request
    longest: float


@dataclass(frozen=True)
class Wait:
    """Wait so many seconds."""

    seconds: float


Steps = Generator["Send | Wait", "Reply | NoReply | None", T]
"""What is to be done for a call, one after the other; a reply is expected for each `Send`."""


@dataclass(frozen=True)
class Attempts:
    """Sends calls, more than once where that helps and does no harm; threads may share it.

    Attributes:
        requests: Makes the request of a call.
        policy: How often a call is tried.
        attempt_timeout: How long an attempt may take, to the last byte of its answer, in seconds.
        clock: Seconds since some moment.
        chance: At least 0 and less than 1.
        budget: For the retries of all calls together.
        listener: Told of every attempt.
    """

    requests: Requests
    policy: RetryPolicy
    attempt_timeout: float
    clock: Callable[[], float]
    chance: Callable[[], float]
    budget: RetryBudget
    listener: Listener | None

    def of(self, call: Call[T], options: CallOptions) -> Steps[T]:
        """The one place where attempts are made.

        Raises:
            ConcordatError: If the last of them ends in anything but the documented result, with
                the earlier ones in it.
            ValueError: If no request can be made of the call.
        """
        policy = options.retry or self.policy
        longest = options.attempt_timeout or self.attempt_timeout
        headers = _headers(call, options, policy)
        self.budget.deposit()
        deadline = self.clock() + policy.deadline
        earlier: tuple[ConcordatError, ...] = ()
        processed = False
        for number in itertools.count(1):
            request = self.requests.of(call, headers)
            begun = time.monotonic()
            reply = yield Send(request, min(longest, self._left(deadline)))
            result = _result(call, request, reply)
            if not isinstance(result, Failure):
                self._tell(call, number, begun, reply)
                return result
            processed = processed or may_have_been_processed(_ending(result))
            step = self._next(call, result, number, policy, deadline)
            why = step.why if isinstance(step, Over) else "it was"
            failure = result.after(number, processed, why)
            if isinstance(step, Over):
                error = _error(call.operation, failure, earlier)
                self._tell(call, number, begun, reply, error)
                raise error
            error = _error(call.operation, failure)
            self._tell(call, number, begun, reply, error, step.delay / 1000)
            earlier += (error,)
            yield Wait(step.delay / 1000)
        raise AssertionError("attempts are counted without end")

    def _left(self, deadline: float) -> float:
        """Seconds until the deadline, at least a millisecond."""
        return max(0.001, deadline - self.clock())

    def _next(
        self, call: Call[T], failure: Failure, number: int, policy: RetryPolicy, deadline: float
    ) -> Again | Over:
        failed = Try(
            number=number,
            ending=_ending(failure),
            status=failure.status,
            asked=failure.retry_after or timedelta(),
            repeatable=call.operation.is_repeatable,
            left=round(self._left(deadline) * 1000),
            chance=self.chance(),
        )
        decision = decide(failed, policy)
        if isinstance(decision, Again) and not self.budget.withdraw():
            return Over("the retry budget is spent")
        return decision

    def _tell(
        self,
        call: Call[T],
        number: int,
        begun: float,
        reply: Reply | NoReply | None,
        error: ConcordatError | None = None,
        retry_in: float | None = None,
    ) -> None:
        if self.listener is None:
            return
        status = reply.status if isinstance(reply, Reply) else 0
        elapsed = time.monotonic() - begun
        try:
            self.listener(Attempt(call.operation.id, number, status, elapsed, error, retry_in))
        except Exception:
            # A result must not be lost because somebody could not hear of it.
            _LOG.exception("The listener failed")


def _headers(call: Call[T], options: CallOptions, policy: RetryPolicy) -> dict[str, str]:
    """Those of this call, with one idempotency key for all attempts where none was chosen."""
    given = {name: value for name, value in call.headers.items() if value is not None}
    headers = {**given, **options.headers}
    chosen = any(name.lower() == IDEMPOTENCY_KEY.lower() for name in headers)
    if policy.attempts > 1 and call.operation.takes_idempotency_key and not chosen:
        headers[IDEMPOTENCY_KEY] = str(uuid.uuid4())
    return headers


def _ending(failure: Failure) -> Ending:
    return ending(failure.status, failure.cause)


def _result(call: Call[T], request: Request, reply: Reply | NoReply | None) -> T | Failure:
    """What a reply comes to: the documented result, or a failure."""
    assert reply is not None
    operation = call.operation
    path = request.target.partition("?")[0]
    if isinstance(reply, NoReply):
        return Failure(operation.id, operation.method, path, cause=reply.cause)
    cause: BaseException | None = reply.broken
    if reply.status in operation.successes and cause is None:
        try:
            return _json.read(reply.body, operation.result)
        except ValueError as error:
            cause = error
    return Failure(
        operation.id,
        operation.method,
        path,
        status=reply.status,
        headers=reply.headers,
        raw_body=reply.text,
        error=None if reply.is_success else error_body(reply.body, reply.status),
        cause=cause,
    )


def _error(
    operation: Operation[T], failure: Failure, earlier: tuple[ConcordatError, ...] = ()
) -> ConcordatError:
    """Of the class of the status where the document lists it."""
    if failure.status == 0:
        return ConcordatConnectionError(failure, earlier)
    if failure.status in operation.successes:
        return ResponseFormatError(failure, earlier)
    documented = operation.errors.get(failure.status) or PROTOCOL.get(failure.status)
    return (documented or UnexpectedStatusError)(failure, earlier)
