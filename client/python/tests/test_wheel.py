"""The wheel holds the package, all of it and nothing else, and works where it is installed."""

from __future__ import annotations

import subprocess
import sys
import tarfile
from pathlib import Path
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src"
DEPENDENCIES = {
    "annotated-types",
    "anyio",
    "certifi",
    "concordat-client",
    "exceptiongroup",
    "h11",
    "httpcore",
    "idna",
    "pydantic",
    "pydantic-core",
    "typing-extensions",
    "typing-inspection",
}
FRESH = """
import concordat_client.models, concordat_client.outcomes, concordat_client.testing
with concordat_client.ConcordatClient("http://127.0.0.1:9") as client:
    outcome = client.account.try_get_me(
        options=concordat_client.CallOptions(retry=concordat_client.NO_RETRIES)
    )
print(outcome.status, concordat_client.__file__)
"""


def package() -> set[str]:
    files = {str(f.relative_to(SOURCE)) for f in SOURCE.rglob("*") if f.is_file()}
    return {name for name in files if "__pycache__" not in name}


def only(pattern: str) -> Path:
    (found,) = (ROOT / "target/dist").glob(pattern)
    return found


def test_holds_the_package_and_nothing_else() -> None:
    with ZipFile(only("*.whl")) as wheel:
        names = {name for name in wheel.namelist() if ".dist-info/" not in name}

    assert names == package()
    assert {"concordat_client/py.typed", "concordat_client/_generated/keys_api.py"} <= names


def test_is_made_of_a_source_distribution_that_holds_the_same() -> None:
    with tarfile.open(only("*.tar.gz")) as sources:
        names = {name.partition("/src/")[2] for name in sources.getnames() if "/src/" in name}

    assert names == package()


@pytest.fixture(scope="module")
def python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A fresh environment with the wheel, and the dependencies as they are tested here."""
    folder = tmp_path_factory.mktemp("fresh")
    tested = subprocess.check_output([sys.executable, "-m", "pip", "freeze"], text=True)
    constraints = folder / "constraints.txt"
    constraints.write_text(tested, encoding="utf-8")
    subprocess.check_call([sys.executable, "-m", "venv", "--without-pip", folder / "venv"])
    fresh = folder / "venv/bin/python"
    pip = [sys.executable, "-m", "pip", "--python", str(fresh), "install", "-q"]
    subprocess.check_call([*pip, "-c", str(constraints), str(only("*.whl"))])
    return fresh


def test_works_where_it_is_installed(python: Path, tmp_path: Path) -> None:
    said = subprocess.check_output([python, "-c", FRESH], text=True, cwd=tmp_path).split()

    assert said[0] == "undocumented"
    assert Path(said[1]).is_relative_to(python.parents[1])


def test_brings_nothing_unexpected(python: Path) -> None:
    listed = subprocess.check_output(
        [sys.executable, "-m", "pip", "--python", python, "list", "--format", "freeze"], text=True
    )
    names = {line.partition("==")[0].replace("_", "-").lower() for line in listed.splitlines()}
    assert "concordat-client" in names
    assert names <= DEPENDENCIES
