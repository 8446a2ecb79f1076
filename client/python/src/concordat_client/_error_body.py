"""The one error format, as far as it can be judged from outside."""

from __future__ import annotations

from . import _json
from ._generated.errors import LABELS
from ._generated.models import ErrorResponse


def error_body(body: bytes, status: int) -> ErrorResponse | None:
    """The body as the one error format; None if it is not, or is that of another status."""
    try:
        error = _json.read(body, ErrorResponse)
    except ValueError:
        return None
    fits = (
        error.status_code == status
        and error.error == LABELS.get(status, error.error)
        and error.path.startswith("/")
        and _says_something(error.message)
    )
    return error if fits else None


def _says_something(message: str | list[str]) -> bool:
    texts = [message] if isinstance(message, str) else message
    return bool(texts) and all(text.strip() for text in texts)
