"""What a template cannot do to a name; changes the files it is given."""

import re
import sys
from pathlib import Path

NAMES = (
    # The case of an error schema, and its exception.
    (r"CASE_(\w+)Error\b", r"\1"),
    (r"ErrorError\b", "Error"),
    # Python has one of its own.
    (r"\bNotImplementedError\b", "ConcordatNotImplementedError"),
    # PEP 440.
    (r"-SNAPSHOT\b", ".dev0"),
)

for name in sys.argv[1:]:
    file = Path(name)
    text = file.read_text(encoding="utf-8")
    for long, short in NAMES:
        text = re.sub(long, short, text)
    file.write_text(text, encoding="utf-8")
