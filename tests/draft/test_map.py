"""The map of the drafting room names modules that are there, and every room."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MAP = (ROOT / "docs" / "drafting-map.md").read_text(encoding="utf-8")
_MODULE = re.compile(r"`(kiosk/[\w/]+\.py)`")


def missing(text: str) -> list[str]:
    return [module for module in _MODULE.findall(text) if not (ROOT / module).is_file()]


def test_every_line_of_the_map_names_modules_that_are_there() -> None:
    lines = re.findall(r"^\d+\. .*", MAP, re.MULTILINE)
    assert len(lines) == 10
    assert all(map(_MODULE.search, lines))
    assert missing(MAP) == []


def test_every_room_is_on_the_map() -> None:
    rooms = {file.parent.relative_to(ROOT).as_posix() for file in (ROOT / "kiosk/draft").rglob("*.py")}
    assert rooms == {module.rpartition("/")[0] for module in _MODULE.findall(MAP)} - {"kiosk/cli"}


def test_control_a_module_that_was_moved_is_found() -> None:
    assert missing(MAP.replace("judging/judge.py", "judging/judging.py")) == [
        "kiosk/draft/judging/judging.py"
    ]
