"""What each operation can end in: `CreateKeyOutcome`, whose cases are named in `CreateKey`."""

from ._generated.outcomes import *  # noqa: F403
from ._generated.outcomes import __all__ as __all__
