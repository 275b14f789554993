"""The screens' modules: each imports only what stands before it, and gives out only what others name."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

import pytest

from tests.ui.test_sources import LITERAL, SOURCES, code

ORDER = ("Theme", "Land", "Controls", "Cards", "Blocks", "Sheets", "Screens", "Frame", "Staff", "App")
HOME = {source.stem: source.parent.name for source in SOURCES}
_IMPORT = re.compile(r"^import Kiosk\.(\w+)$", re.M)
_WAY = re.compile(r"\"\.\./(\w+)/\w+\.qml\"")
_TYPE = re.compile(r"(?<![\w.])[A-Z]\w+")


def against_the_order(module: str, source: str) -> set[str]:
    """Modules that a file names, by an import or as the way to a file, though they stand at its own place or
    after it."""
    named = {*_IMPORT.findall(source), *_WAY.findall(source)} - {"Bridge"}
    return {each for each in named if ORDER.index(each) >= ORDER.index(module)}


def given_out(module: str) -> set[str]:
    lines = (SOURCES[0].parent.parent / module / "qmldir").read_text(encoding="utf-8").splitlines()
    assert lines[0] == f"module Kiosk.{module}"
    return {line.removeprefix("singleton ").split()[0] for line in lines[1:]}


def named_elsewhere(module: str, sources: Iterable[Path]) -> set[str]:
    others = (source for source in sources if source.parent.name != module)
    named = {
        name
        for source in others
        for line in code(source.read_text("utf-8"))
        for name in _TYPE.findall(LITERAL.sub("", line))
    }
    return {name for name in named if HOME.get(name) == module}


@pytest.mark.parametrize("module", ORDER)
def test_a_module_imports_only_what_stands_before_it(module: str) -> None:
    sources = [source for source in SOURCES if source.parent.name == module]
    assert sources
    assert {source.name: against_the_order(module, source.read_text("utf-8")) for source in sources} == {
        source.name: set() for source in sources
    }


def test_every_file_stands_in_a_module() -> None:
    assert set(HOME.values()) == set(ORDER)
    assert len(HOME) == len(SOURCES)


@pytest.mark.parametrize("module", ORDER)
def test_a_module_gives_out_only_what_others_name(module: str) -> None:
    assert given_out(module) == named_elsewhere(module, SOURCES)


@pytest.mark.parametrize(
    ("planted", "found"),
    [
        ("import QtQuick\nimport Kiosk.Screens\n", {"Screens"}),
        ("import QtQuick\nimport Kiosk.Cards\n", {"Cards"}),
        ('Loader { source: "../App/Stage.qml" }', {"App"}),
        ("import Kiosk.Bridge\nimport Kiosk.Theme\n", set()),
    ],
)
def test_control_an_import_against_the_order_is_found(planted: str, found: set[str]) -> None:
    assert against_the_order("Cards", planted) == found
