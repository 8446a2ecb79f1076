"""An operation with its arguments."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar
from urllib.parse import quote

from ._model import Model
from ._operation import Operation

T = TypeVar("T", bound=Model)

# Servers take these for steps in the path, whatever their encoding.
_STEPS = frozenset(["", ".", ".."])


@dataclass(frozen=True)
class Call(Generic[T]):
    """An operation with its arguments, by the document's names; None leaves one out."""

    operation: Operation[T]
    path: Mapping[str, str] = field(default_factory=dict)
    query: Mapping[str, str | int | None] = field(default_factory=dict)
    headers: Mapping[str, str | None] = field(default_factory=dict)
    body: Model | None = None

    def encoded_path(self) -> str:
        """The path with its parameters.

        Raises:
            ValueError: If one is empty, `.` or `..`, which are no ids.
        """
        path = self.operation.path
        for name, value in self.path.items():
            if not isinstance(value, str) or value in _STEPS:
                raise ValueError(f"{name} must be an id, but is '{value}'")
            path = path.replace("{" + name + "}", quote(value, safe=""))
        return path

    def encoded_query(self) -> str:
        """The query with its question mark; empty without parameters."""
        given = [f"{quote(n)}={_encoded(v)}" for n, v in self.query.items() if v is not None]
        return "?" + "&".join(given) if given else ""


def _encoded(value: str | int) -> str:
    text = str(value).lower() if isinstance(value, bool) else str(value)
    return quote(text, safe="")
