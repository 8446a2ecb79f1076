"""Response headers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping


class Headers(Mapping[str, str]):
    """The headers of a response; names match whatever their case, and the first of several counts.

    Its text shows the names alone, since values may be secrets.
    """

    def __init__(self, pairs: Iterable[tuple[str, str]] = ()) -> None:
        self._all: dict[str, list[str]] = {}
        for name, value in pairs:
            self._all.setdefault(name.lower(), []).append(value)

    @classmethod
    def received(cls, pairs: Iterable[tuple[bytes, bytes]]) -> Headers:
        """From the wire, where each byte is a character."""
        return cls((name.decode("latin-1"), value.decode("latin-1")) for name, value in pairs)

    def get_all(self, name: str) -> list[str]:
        """Every value of a header, in order; none if it is absent."""
        return list(self._all.get(name.lower(), ()))

    def __getitem__(self, name: str) -> str:
        return self._all[name.lower()][0]

    def __iter__(self) -> Iterator[str]:
        return iter(self._all)

    def __len__(self) -> int:
        return len(self._all)

    def __repr__(self) -> str:
        return f"Headers({list(self._all)})"
