"""The two cases every outcome has."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, Literal, TypeVar, final

from ._errors import ConcordatError

Status = TypeVar("Status", bound=int, covariant=True)
Result = TypeVar("Result", covariant=True)


@final
@dataclass(frozen=True)
class Success(Generic[Status, Result]):
    """The documented success, with its result."""

    result: Result
    status: Status


@final
@dataclass(frozen=True)
class Undocumented:
    """Anything else: another status, an unreadable success, no status at all."""

    error: ConcordatError
    status: Literal["undocumented"] = "undocumented"
