"""The document's schemas: frozen pydantic models; enumerations are literals."""

from ._generated.models import *  # noqa: F403
from ._generated.models import __all__ as __all__
