"""One call, made synchronously or not: a test written once runs both ways."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from concordat_client import AsyncConcordatClient, ConcordatClient, ConcordatError
from concordat_client.models import Key, NewKey

Arguments = Any


def get_key_sync(url: str, **arguments: Arguments) -> Key:
    with ConcordatClient(url, **arguments) as client:
        return client.keys.get_key("web", "k1")


def get_key_async(url: str, **arguments: Arguments) -> Key:
    async def call() -> Key:
        async with AsyncConcordatClient(url, **_awaited(arguments)) as client:
            return await client.keys.get_key("web", "k1")

    return asyncio.run(call())


def create_key_sync(url: str, **arguments: Arguments) -> Key:
    with ConcordatClient(url, **arguments) as client:
        return client.keys.create_key("web", NewKey(name="greeting"))


def create_key_async(url: str, **arguments: Arguments) -> Key:
    async def call() -> Key:
        async with AsyncConcordatClient(url, **_awaited(arguments)) as client:
            return await client.keys.create_key("web", NewKey(name="greeting"))

    return asyncio.run(call())


def _awaited(arguments: dict[str, Any]) -> dict[str, Any]:
    sleeper = arguments.pop("sleeper", None)
    if sleeper is None:
        return arguments

    async def sleep(seconds: float) -> None:
        sleeper(seconds)

    return {**arguments, "sleeper": sleep}


GetKey = Callable[..., Key]
both_ways = pytest.mark.parametrize("get_key", [get_key_sync, get_key_async], ids=["sync", "async"])
create_both_ways = pytest.mark.parametrize(
    "create_key", [create_key_sync, create_key_async], ids=["sync", "async"]
)


def error_of(call: GetKey, url: str, **arguments: Arguments) -> ConcordatError:
    with pytest.raises(ConcordatError) as caught:
        call(url, **arguments)
    return caught.value
