"""Everything a paged operation has, page after page."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from typing import ParamSpec, Protocol, TypeVar

P = ParamSpec("P")
Item = TypeVar("Item", covariant=True)


class Page(Protocol[Item]):
    """What an operation with the parameter `cursor` answers."""

    @property
    def items(self) -> Sequence[Item]: ...

    @property
    def next_cursor(self) -> str | None: ...


def all_items(
    list_page: Callable[P, Page[Item]], *args: P.args, **kwargs: P.kwargs
) -> Iterator[Item]:
    """Iterates over every item of a paged operation; a page is asked for when it is needed.

    `all_items(client.keys.list_keys, "web", limit=100)`; a `cursor` begins after that page.

    Raises:
        ConcordatError: While iterating, as the operation does.
    """
    while True:
        page = list_page(*args, **kwargs)
        yield from page.items
        if page.next_cursor is None:
            return
        kwargs["cursor"] = page.next_cursor


async def all_items_async(
    list_page: Callable[P, Awaitable[Page[Item]]], *args: P.args, **kwargs: P.kwargs
) -> AsyncIterator[Item]:
    """As `all_items`, of an `AsyncConcordatClient`."""
    while True:
        page = await list_page(*args, **kwargs)
        for item in page.items:
            yield item
        if page.next_cursor is None:
            return
        kwargs["cursor"] = page.next_cursor
