"""What QML chooses by a kind it chooses for every kind: no switch has a default, and what is none of its
cases ends in an error."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import Enum

import pytest

from kiosk.bridge.screens.asked import AnswerOutcome
from kiosk.bridge.screens.frame import FrameView
from kiosk.bridge.screens.review import ReviewView
from kiosk.bridge.screens.sheet import SheetView
from kiosk.bridge.screens.view_state import Screen
from kiosk.core.blocks.types import BodyPart, CalloutKind
from kiosk.core.origins import Agreement
from kiosk.core.page import Hue
from kiosk.core.statement import PublisherKind
from kiosk.staff.states import StaffSection
from tests.ui.test_sources import SOURCES, code

NO_DOCUMENT, ALARM, NO_TOPIC = "", "red", "neutral"
ENUMS: dict[str, type[Enum]] = {
    "FrameView": FrameView.Onward,
    "Kiosk": Screen,
    "QuestionView": AnswerOutcome,
    "ReviewView": ReviewView.Standing,
    "SheetView": SheetView.Kind,
    "StaffView": StaffSection,
}
TEXTS: dict[str, set[str]] = {
    "BodyFigure": {part.value for part in BodyPart},
    "CalloutMark": {kind.value for kind in CalloutKind},
    "Colours": {*(hue.value for hue in Hue), ALARM, NO_TOPIC},
    "OriginWords": {agreement.value for agreement in Agreement},
    "Paints": {*(hue.value for hue in Hue), ALARM, NO_TOPIC},
    "PublisherWords": {*(kind.value for kind in PublisherKind), NO_DOCUMENT},
}
_SWITCH = re.compile(r"^( *)switch \(.*\{\n(?P<cases>(?:\1.*\n)*?)\1\}\n(?P<after>.*)\n", re.M)
_CASE = re.compile(r"case (?:(\w+)\.(\w+)|\"([\w-]*)\"):")
SWITCHES = [
    (source.stem, found)
    for source in SOURCES
    for found in _SWITCH.finditer("\n".join(code(source.read_text("utf-8"))))
]


def wanting(name: str, switch: re.Match[str]) -> set[str]:
    """What it does not choose for, or "error" where that would go unnoticed."""
    cases = _CASE.findall(switch["cases"])
    told = (
        {"error"}
        if "default:" in switch["cases"] or "throw new Error(" not in switch["after"]
        else set[str]()
    )
    owners = {owner for owner, _, _ in cases if owner}
    if owners:
        (owner,) = owners
        return told | ({each.name for each in ENUMS[owner]} ^ {case for _, case, _ in cases})
    return told | (TEXTS[name] ^ {text for _, _, text in cases})


@pytest.mark.parametrize(("name", "switch"), SWITCHES, ids=[name for name, _ in SWITCHES])
def test_every_kind_is_chosen_for(name: str, switch: re.Match[str]) -> None:
    assert wanting(name, switch) == set()


def test_every_switch_is_tried() -> None:
    lines = [line for source in SOURCES for line in code(source.read_text("utf-8")) if "switch (" in line]
    assert len(lines) == len(SWITCHES) > 0
    assert TEXTS.keys() <= {name for name, _ in SWITCHES}


def _switch(cases: Iterable[str], after: str = "throw new Error();") -> re.Match[str]:
    source = "switch (kind) {\n" + "".join(f"{case}\n    return 1;\n" for case in cases) + f"}}\n{after}\n"
    found = _SWITCH.search(source)
    assert found
    return found


ALL = [f'case "{tone}":' for tone in CalloutKind]


@pytest.mark.parametrize(
    ("planted", "found"),
    [
        (_switch(ALL[1:]), {"tell"}),
        (_switch([*ALL, 'case "shout":']), {"shout"}),
        (_switch([*ALL, "default:"]), {"error"}),
        (_switch(ALL, "return 2;"), {"error"}),
        (_switch(["case ReviewView.Checked:", "case ReviewView.Overdue:"]), {"NotChecked"}),
        (_switch(ALL), set()),
    ],
)
def test_control_what_is_wanting_is_found(planted: re.Match[str], found: set[str]) -> None:
    assert wanting("CalloutMark", planted) == found
