"""Everything a paged operation has, page after page."""

from __future__ import annotations

import asyncio
from itertools import islice

from wire import KEY, Answer, Server, answering

from concordat_client import AsyncConcordatClient, ConcordatClient, all_items, all_items_async


def page(*names: str, next_cursor: str | None = None) -> Answer:
    items = [{**KEY, "name": name} for name in names]
    more = {} if next_cursor is None else {"nextCursor": next_cursor}
    return Answer.of(200, {"items": items, **more})


PAGES = (page("a", "b", next_cursor="c1"), page(next_cursor="c2"), page("c"))


def test_iterates_over_all_pages() -> None:
    with answering(*PAGES) as server, ConcordatClient(server.url) as client:
        keys = all_items(client.keys.list_keys, "web", limit=2, language="de")

        assert [key.name for key in keys] == ["a", "b", "c"]
        assert [request.target.partition("?")[2] for request in server.received] == [
            "limit=2&language=de",
            "limit=2&cursor=c1&language=de",
            "limit=2&cursor=c2&language=de",
        ]


def test_asks_for_a_page_when_it_is_needed() -> None:
    with answering(*PAGES) as server, ConcordatClient(server.url) as client:
        list(islice(all_items(client.keys.list_keys, "web"), 2))

        assert len(server.received) == 1


def test_iterates_asynchronously() -> None:
    async def names(server: Server) -> list[str]:
        async with AsyncConcordatClient(server.url) as client:
            return [key.name async for key in all_items_async(client.keys.list_keys, "web")]

    with answering(*PAGES) as server:
        assert asyncio.run(names(server)) == ["a", "b", "c"]
