"""What a visitor looks at does not move under their finger."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.core.library import Library
from kiosk.visit.check import Ask, Check
from kiosk.visit.journey import Comforts, Journey
from kiosk.visit.states import Asking, Menu, Opening, Visiting
from tests.journeys.conftest import Builds
from tests.journeys.story import UNSURE
from tests.journeys.visitor import Visitor, everything, is_pressable, place
from tests.made_up import TEA
from tests.visit.scenes import PLACES


def places(visitor: Visitor) -> dict[str, QRectF]:
    """Also of what no longer answers."""
    visitor.rests()
    found = [item for item in everything(visitor.screen) if is_pressable(item)]
    return {str(item.property("label")): place(item) for item in found if not place(item).isEmpty()}


ANSWERS = ("Tell somebody before you start", "Warm it", "Leave it until it is quite cold")
PANELS = [((1280, 800), 0.0), ((1920, 1080), 102.0)]


def asks(*answers: str) -> tuple[Library, Visiting]:
    """A question that waits for its answer."""
    first = next(question for question in TEA.questions if not question.chooses_several)
    options = tuple(replace(given, text=text) for given, text in zip(first.options, answers, strict=True))
    questions = (replace(first, options=options), *TEA.questions[1:])
    check = Check((Ask(first.id, tuple(range(len(answers)))),), 1)
    return replace(TEA, questions=questions), Visiting(Journey(), Asking(check, Opening(Menu())))


@pytest.mark.parametrize("answer", ANSWERS)
@pytest.mark.parametrize("panel", PANELS, ids=str)
def test_an_answer_moves_neither_the_options_nor_the_buttons(
    builds: Builds, panel: tuple[tuple[int, int], float], answer: str
) -> None:
    """Whether what was chosen is said beside it or under it. "I'm not sure" leaves its place to the why."""
    visitor = builds(*asks(*ANSWERS), size=panel[0], ppi=panel[1]).visitor
    before = places(visitor)
    assert before.pop(UNSURE)
    visitor.touches(answer)
    visitor.sees("You chose")
    after = places(visitor)

    assert set(ANSWERS) < set(before)
    assert {label: after.get(label) for label in before} == before


def test_no_answer_is_cut_where_the_one_before_ended(builds: Builds) -> None:
    """All that is shown of two answered questions may be as high, and its parts not."""
    library, waiting = asks(ANSWERS[0], "Warm it for an hour in the sun", ANSWERS[2])
    stand = builds(library, waiting, size=(800, 480), ppi=133.0)
    for chosen in (2, 1):
        check = Check((Ask(library.questions[0].id, (1, 0, 2)),), 1, (frozenset({chosen}),))
        stand.kiosk.put(Visiting(Journey(Comforts(1.25)), Asking(check, Opening(Menu()))))
        stand.visitor.is_stirred()
        stand.visitor.rests()
    while "More" in stand.visitor.buttons():
        stand.visitor.touches("More")
        stand.visitor.rests()
        assert cut(stand.visitor) == []


def cut(visitor: Visitor) -> list[str]:
    """Of which a pixel or more is seen, and not all."""
    found = [item for item in everything(visitor.screen) if is_pressable(item)]
    return [item.property("label") for item in found if 0 < place(item).height() < item.height() - 1]


def corners(visitor: Visitor) -> dict[str, tuple[float, ...]]:
    """Of the buttons at the foot, by what they do."""
    visitor.is_stirred()
    visitor.rests()
    found = {
        side: place(item)
        for item in everything(visitor.screen)
        if (side := side_of(item)) and not place(item).isEmpty()
    }
    edges = {side: (at.x(), at.y(), at.width(), at.height()) for side, at in found.items()}
    return {side: tuple(round(each, 2) for each in rect) for side, rect in edges.items()}


FOOT = ("arrow-left", "arrow-right", "arrow-down", "check", "x")
SIDES = ("back", "source", "on")


def side_of(item: QQuickItem) -> str:
    if item.property("symbol") in FOOT and item.property("labelled") is not None:
        return "on" if item.property("symbolAfter") else "back"
    return "source" if item.property("label") == "Where this comes from" else ""


@pytest.mark.parametrize("size", [(1280, 800), (800, 480), (1080, 1920)], ids=str)
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_back_next_and_where_it_comes_from_stand_in_one_place(
    builds: Builds, size: tuple[int, int], scale: float
) -> None:
    """Evenly round the middle of the screen."""
    stand = builds(TEA, size=size)
    seen: dict[str, set[tuple[float, ...]]] = {side: set() for side in SIDES}
    for name in ("first page", "second screenful", "last page", "opening", "one open", "answered", "menu"):
        stand.kiosk.put(Visiting(Journey(Comforts(scale)), PLACES[name]))
        for side, rect in corners(stand.visitor).items():
            seen[side].add(rect)
    assert {side: len(rects) for side, rects in seen.items()} == dict.fromkeys(SIDES, 1)
    (x, _, width, _), *_ = seen["source"]
    assert abs(x + width / 2 - size[0] / 2) <= 1


def test_control_a_button_that_grew_is_found(builds: Builds) -> None:
    stand = builds(TEA)
    seen = set()
    for scale in (1.0, 2.0):
        stand.kiosk.put(Visiting(Journey(Comforts(scale)), PLACES["first page"]))
        seen.add(corners(stand.visitor)["on"])
    assert len(seen) == 2
