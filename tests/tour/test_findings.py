"""What the layout test and the proof object to, each planted once."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from kiosk.tour.shots import Box, Shot, TargetShown, TextShown
from tests.tour.panels import findings

PER_MM = 98 / 25.4
TEXT = TextShown("words", (0, 0, 9, 9), (0, 0, 9, 9), cut_off=False, elided=False, overlapped=False)


def _target(name: str, x: float, y: float, wide: float, tall: float) -> TargetShown:
    mm: Box = (x, y, wide, tall)
    px: Box = (x * PER_MM, y * PER_MM, wide * PER_MM, tall * PER_MM)
    return TargetShown(name, px, mm, cut_off=False, usable=True)


GOOD = Shot(
    file=None, kind="page", page="a/b", variant=None, screenful=0, screenfuls=1, size=(1280, 800), ppi=98,
    text_scale=1.0, language="en", theme="warm", texts=(TEXT,),
    targets=(_target("Menu", 9, 5, 30, 15), _target("Back", 9, 99, 60, 20), _target("Next", 99, 99, 60, 20)),
    cut_pictures=(), never_shown=(),
)  # fmt: skip


def _with(*targets: TargetShown) -> Shot:
    return replace(GOOD, targets=targets)


def test_a_good_screen_has_none() -> None:
    assert findings(GOOD) == []


@pytest.mark.parametrize(
    ("shot", "told"),
    [
        (_with(_target("Small", 0, 0, 10, 20)), "Small is only 10.0 x 20.0 mm"),
        (_with(_target("Low", 0, 0, 20, 14.9)), "Low is only 20.0 x 14.9 mm"),
        (_with(_target("Next", 0, 180, 59, 20)), "Next is only 59.0 x 20.0 mm"),
        (_with(_target("I'm done", 0, 180, 60, 19)), "I'm done is only 60.0 x 19.0 mm"),
        (_with(_target("A", 0, 0, 20, 20), _target("B", 22, 0, 20, 20)), "A and B are only 2.0 mm apart"),
        (_with(_target("A", 0, 0, 20, 20), _target("B", 9, 9, 20, 20)), "A and B are only 0.0 mm apart"),
        (_with(_target("I'm done", 0, 0, 20, 20), _target("B", 31, 0, 20, 20)), "only 11.0 mm apart"),
        (_with(replace(_target("Half", 0, 0, 20, 20), cut_off=True)), "cut off: the button Half"),
        (replace(GOOD, texts=(replace(TEXT, cut_off=True),)), "cut off: words"),
        (replace(GOOD, texts=(replace(TEXT, elided=True),)), "shortened: words"),
        (replace(GOOD, texts=(replace(TEXT, overlapped=True),)), "covered: words"),
        (replace(GOOD, cut_pictures=("moon",)), "cut off: the picture moon"),
        (replace(GOOD, never_shown=("lost",)), "never shown: lost"),
        (replace(GOOD, mistaken=("a target without a box: Press",)), "a target without a box: Press"),
        (replace(GOOD, texts=()), "nothing to read"),
    ],
)
def test_each_defect_is_told(shot: Shot, told: str) -> None:
    (found,) = findings(shot)

    assert told in found


def test_a_target_may_stand_in_a_larger_one() -> None:
    assert findings(_with(_target("Start", 0, 0, 300, 200), _target("Other", 30, 30, 20, 20))) == []


def test_only_gated_panels_want_large_main_buttons() -> None:
    small = replace(_with(_target("Next", 0, 100, 16, 16)), size=(800, 480), ppi=133)

    assert findings(small) == []
