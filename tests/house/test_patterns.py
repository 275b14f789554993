"""No pattern repeats a group with *+, ++ or ?+: Python 3.11.2 (Debian 12) finds nothing behind one."""

from __future__ import annotations

import re

import pytest

from tests.house.imports import ROOT

_GROUP = re.compile(r"(?<!\\)\)[*+?]\+")
"""What is written as ``(?>(?:…)*)`` instead."""


def _found(source: str) -> list[str]:
    return [line for line in source.splitlines() if _GROUP.search(line)]


def test_no_pattern_repeats_a_group_possessively() -> None:
    sources = [*(ROOT / "kiosk").rglob("*.py"), *(ROOT / "start").glob("*.py")]
    found = {str(file): _found(file.read_text("utf-8")) for file in sources}
    assert {file: lines for file, lines in found.items() if lines} == {}


@pytest.mark.parametrize(
    ("source", "many"), [(r"(?: a)*+", 1), (r"(a)?+", 1), (r"(?>(?: a)*)", 0), (r"\)++", 0), ("a++", 0)]
)
def test_control_it_is_found(source: str, many: int) -> None:
    assert len(_found(source)) == many
