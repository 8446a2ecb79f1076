"""Where Python is missing the build says what was not tested; with CI=true it fails."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

BUILD = Path(__file__).parents[1] / "build.sh"


@pytest.mark.parametrize(("ci", "code"), [("", 0), ("true", 1)])
def test_says_loudly_that_python_is_missing(ci: str, code: int, tmp_path: Path) -> None:
    for tool in ("bash", "cat", "dirname"):
        (tmp_path / tool).symlink_to(Path(str(shutil.which(tool))))
    done = subprocess.run(
        [tmp_path / "bash", BUILD],
        env={"PATH": str(tmp_path), "CI": ci},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == code
    assert "!!! PYTHON 3.10 OR LATER, WITH venv, IS NOT INSTALLED HERE." in done.stderr
    assert "NOT TESTED: the Python client" in done.stderr
    assert done.stdout == ""
