"""Tells of the vectors at the end of a run, as every client's runner does."""

from __future__ import annotations

from collections import defaultdict

import pytest
from hypothesis import settings

# The same inputs in every build, and no file of them.
settings.register_profile("build", derandomize=True, database=None, deadline=None)
settings.load_profile("build")

_GREEN: dict[str, list[bool]] = defaultdict(list)


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    if "test_vectors.py::test_plays[" in report.nodeid and report.when == "call":
        _GREEN[report.nodeid.partition("[")[2].rpartition("-")[0]].append(report.passed)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if _GREEN:
        green = sum(all(runs) for runs in _GREEN.values())
        terminalreporter.write_line(f"vectors: {green} of {len(_GREEN)} green (python)")
