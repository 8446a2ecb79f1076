"""Median microseconds of a call, bare and through the client, by turns: URL, token, times."""

import asyncio
import json
import sys
import time
from statistics import median

import httpx
import urllib3
from concordat_client import AsyncConcordatClient, ConcordatClient, NotFoundError

url, token, times = sys.argv[1], sys.argv[2], int(sys.argv[3])
client = ConcordatClient(url, token)
headers = {"Accept": "application/json", "Authorization": f"Bearer {token}"}
with_urllib3 = urllib3.PoolManager(retries=False, timeout=10)
with_httpx = httpx.Client(timeout=10)


def path(key):
    return f"{url}/v1/projects/web/keys/{key}"


def not_found():
    try:
        client.keys.get_key("web", "absent")
    except NotFoundError as error:
        return error.messages


def medians(took):
    return [round(median(samples)) for samples in took]


def measure(calls, times):
    took = [[] for _ in calls]
    for _ in range(times):
        for samples, call in zip(took, calls):
            start = time.perf_counter_ns()
            call()
            samples.append((time.perf_counter_ns() - start) / 1000)
    return medians(took)


async def measure_async(calls, times):
    took = [[] for _ in calls]
    for _ in range(times):
        for samples, call in zip(took, calls):
            start = time.perf_counter_ns()
            await call()
            samples.append((time.perf_counter_ns() - start) / 1000)
    return medians(took)


def compare(name, bare):
    calls = [
        lambda: bare("greeting"),
        lambda: client.keys.get_key("web", "greeting"),
        lambda: bare("absent"),
        not_found,
    ]
    measure(calls, times // 2)
    print(name, *measure(calls, times), flush=True)


async def compare_async(name):
    async with httpx.AsyncClient(timeout=10) as http, AsyncConcordatClient(url, token) as own:

        async def bare(key):
            return (await http.get(path(key), headers=headers)).json()

        async def not_found():
            try:
                await own.keys.get_key("web", "absent")
            except NotFoundError as error:
                return error.messages

        calls = [
            lambda: bare("greeting"),
            lambda: own.keys.get_key("web", "greeting"),
            lambda: bare("absent"),
            not_found,
        ]
        await measure_async(calls, times // 2)
        print(name, *await measure_async(calls, times), flush=True)


compare("urllib3", lambda key: json.loads(with_urllib3.request("GET", path(key), headers=headers).data))
compare("httpx", lambda key: with_httpx.get(path(key), headers=headers).json())
asyncio.run(compare_async("httpx, async"))
