"""The operations of the document, as the generated calls know them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from ._errors import ConcordatError
from ._model import Model

T = TypeVar("T", bound=Model)

IDEMPOTENCY_KEY = "Idempotency-Key"
_IDEMPOTENT = frozenset(["GET", "HEAD", "OPTIONS", "PUT", "DELETE"])


@dataclass(frozen=True)
class Operation(Generic[T]):
    """An operation of the document.

    Attributes:
        id: Its operationId.
        method: Its HTTP method.
        path: Its path, with `{name}` where a parameter goes.
        successes: The 2xx statuses it documents.
        result: What these carry.
        errors: The exception of each other status it documents.
        headers: The request headers it declares.
    """

    id: str
    method: str
    path: str
    successes: frozenset[int]
    result: type[T]
    errors: Mapping[int, type[ConcordatError]]
    headers: frozenset[str]

    @property
    def takes_idempotency_key(self) -> bool:
        return IDEMPOTENCY_KEY in self.headers

    @property
    def is_repeatable(self) -> bool:
        """Whether sending the same request again does no harm (RFC 9110, section 9.2.2)."""
        return self.method in _IDEMPOTENT or self.takes_idempotency_key
