"""Concordat's API in Python: typed errors, safe retries, sync and async."""

from ._client import AsyncConcordatClient, ConcordatClient
from ._errors import (
    ConcordatConnectionError,
    ConcordatError,
    ResponseFormatError,
    UnexpectedStatusError,
)
from ._generated.errors import *  # noqa: F403
from ._generated.errors import __all__ as _by_status
from ._generated.version import __version__
from ._headers import Headers
from ._listener import Attempt, Listener
from ._paging import all_items, all_items_async
from ._policy import NO_RETRIES, CallOptions, RetryPolicy
from ._request import Request

__all__ = [
    "NO_RETRIES",
    "AsyncConcordatClient",
    "Attempt",
    "CallOptions",
    "ConcordatClient",
    "ConcordatConnectionError",
    "ConcordatError",
    "Headers",
    "Listener",
    "Request",
    "ResponseFormatError",
    "RetryPolicy",
    "UnexpectedStatusError",
    "__version__",
    "all_items",
    "all_items_async",
]
__all__ += _by_status
