"""The cells of the contract, played through the client and written as interactions of Pact."""

from __future__ import annotations

import inspect
import json
import typing
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from operations import keywords, operation
from pact import Pact

from concordat_client import NO_RETRIES, CallOptions, ConcordatClient, ConcordatError, Request
from concordat_client._model import Model

Json = Any
SCENARIOS = Path(__file__).parents[3] / "contract-tests/consumer/target/scenarios.json"


def scenarios() -> list[Json]:
    cells: list[Json] = json.loads(SCENARIOS.read_text(encoding="utf-8"))
    return cells


def interaction(scenario: Json) -> Pact:
    """A pact of this cell alone, stamped with the operation and status it proves."""
    pact = Pact("concordat-client-python", "concordat-server").with_specification("V4")
    written = pact.upon_receiving(scenario["description"])
    for state in scenario["states"]:
        written.given(state["name"], state["params"])
    request, response = scenario["request"], scenario["response"]
    written.with_request(request["method"], request["encodedPath"])
    for name, values in request["query"].items():
        for value in values:
            written.with_query_parameter(name, value)
    for name, value in request["headers"].items():
        written.with_header(name, value)
    _body(written, request)
    written.will_respond_with(response["status"])
    for header in response["headers"]:
        written.with_header(header["name"], header["example"])
    _body(written, response)
    written.with_matching_rules(_rules(response), "Response")
    stamp = {name: scenario[name] for name in ("operationId", "status", "cell")}
    written.set_comment("references", {"concordat": stamp})
    written.add_text_comment(scenario["why"])
    return pact


def _body(written: Any, message: Json) -> None:
    if "body" in message:
        written.with_body(json.dumps(message["body"]), "application/json")


def _rules(response: Json) -> Json:
    headers = {h["name"]: h["regex"] for h in response["headers"] if h.get("regex")}
    return {
        part: {path: _matched(regex) for path, regex in forms.items()}
        for part, forms in (("header", headers), ("body", response["forms"]))
    }


def _matched(regex: str) -> Json:
    return {"combine": "AND", "matchers": [{"match": "regex", "regex": regex}]}


def play(scenario: Json, url: str) -> Model | ConcordatError:
    """What the client makes of the cell's answer to the cell's request."""
    cell = scenario["request"]

    def as_the_cell_says(request: Request) -> Request:
        body = json.dumps(cell["body"]).encode() if "body" in cell else None
        return replace(request, target=cell["target"], body=body)

    with ConcordatClient(url, token=scenario["token"], retry=NO_RETRIES) as client:
        method = operation(client, scenario["operationId"])
        arguments = _arguments(method, cell)
    interceptor = None
    if arguments is None:
        # No type says what is wrong here, and only an error may be asked for in such a way.
        assert scenario["response"]["status"] >= 400, scenario["description"]
        interceptor = as_the_cell_says
    with ConcordatClient(
        url, token=scenario["token"], retry=NO_RETRIES, request_interceptor=interceptor
    ) as client:
        method = operation(client, scenario["operationId"])
        try:
            result: Model = method(**(_any_arguments(method) if arguments is None else arguments))
        except ConcordatError as error:
            return error
        return result


def _arguments(method: Callable[..., Any], cell: Json) -> dict[str, Any] | None:
    """None if the request cannot be said in the client's types."""
    given: dict[str, Any] = dict(cell["path"])
    types = typing.get_type_hints(method)
    for name, values in cell["query"].items():
        number = int in (typing.get_args(types[name]) or [types[name]])
        if len(values) != 1 or (number and not values[0].isdecimal()):
            return None
        given[name] = int(values[0]) if number else values[0]
    if "body" in cell:
        given["body"] = cell["body"]
    try:
        arguments = keywords(method, given)
        inspect.signature(method).bind(**arguments)
    except (LookupError, TypeError, ValueError):
        return None
    headers = {
        n: v for n, v in cell["headers"].items() if n not in ("Authorization", "Content-Type")
    }
    return {**arguments, "options": CallOptions(headers=headers)}


def _any_arguments(method: Callable[..., Any]) -> dict[str, Any]:
    """Something of each required type."""
    types = typing.get_type_hints(method)
    required = [
        p.name for p in inspect.signature(method).parameters.values() if p.default is p.empty
    ]
    return {name: _anything(types[name]) for name in required}


def _anything(kind: Any) -> Any:
    if kind is str:
        return "any"
    return 1 if kind is int else kind.model_construct()
