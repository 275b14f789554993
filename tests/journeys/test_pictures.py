"""A visitor touches pictures: cards that turn over, and drawings one after the other."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt

from kiosk.visit.journey import Journey
from kiosk.visit.states import Reading, Revisiting, State, Visiting
from tests.journeys.conftest import Builds
from tests.journeys.story import DONE, MENU, START, STILL_THERE, Stand
from tests.journeys.visitor import Visitor, everything, is_pressable, place
from tests.made_up import STAGES, TEA, TURNING
from tests.visit.scenes import ANSWERED

GREEN, BLACK = TURNING
CARDS, DRAWINGS = "leaf/last", "pot/last"
BEFORE, AFTER = "Picture before", "Picture after"
SIZES = ((1280, 800), (800, 1280), (1920, 1080))


def at(page: str) -> State:
    return Visiting(Journey(), Reading(page, "leaf/first"))


@pytest.fixture(params=SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def reader(builds: Builds, request: pytest.FixtureRequest) -> Stand:
    """In front of the cards, wherever they are on the page."""
    stand = builds(TEA, at(CARDS), size=request.param)
    stand.visitor.reads_to(GREEN.label)
    return stand


@pytest.fixture
def looker(builds: Builds) -> Stand:
    stand = builds(TEA, at(DRAWINGS), size=(1920, 1080))
    stand.visitor.reads_to(AFTER)
    return stand


def layout(visitor: Visitor) -> dict[str, QRectF]:
    """Where every button is."""
    visitor.rests()
    items = [item for item in everything(visitor.screen) if is_pressable(item)]
    return {str(item.property("label")): place(item) for item in items}


def test_a_touch_opens_a_card_and_the_next_closes_it(reader: Stand) -> None:
    visitor = reader.visitor
    visitor.sees_no(GREEN.touch)
    visitor.touches(GREEN.label)
    visitor.sees(GREEN.label, GREEN.touch)
    visitor.touches(GREEN.label)
    visitor.sees_no(GREEN.touch)
    visitor.sees(GREEN.label)


def test_one_card_is_open_at_a_time(reader: Stand) -> None:
    visitor = reader.visitor
    visitor.touches(GREEN.label)
    visitor.sees(GREEN.touch)
    visitor.reads_to(BLACK.label)
    visitor.touches(BLACK.label)
    visitor.sees(BLACK.touch)
    visitor.sees_no(GREEN.touch)


def test_opening_moves_nothing(reader: Stand) -> None:
    visitor = reader.visitor
    before = layout(visitor)
    visitor.touches(GREEN.label)
    visitor.sees(GREEN.touch)
    assert layout(visitor) == before
    assert {GREEN.label, "Back"} <= before.keys()


def test_a_card_that_was_left_open_is_closed_when_you_come_back(reader: Stand) -> None:
    visitor = reader.visitor
    visitor.touches(GREEN.label)
    visitor.sees(GREEN.touch)
    visitor.reads_on()
    reader.sees_opening(reader.library.topics[1])
    reader.goes_back_to_top_of(CARDS)
    assert GREEN.touch not in visitor.reads_all()


def test_an_open_card_is_gone_after_the_visit(reader: Stand) -> None:
    visitor = reader.visitor
    visitor.touches(GREEN.label)
    visitor.sees(GREEN.touch)
    visitor.touches(DONE)
    visitor.sees(START)
    reader.kiosk.put(at(CARDS))
    visitor.is_stirred()
    seen = visitor.reads_all()
    assert GREEN.label in seen
    assert GREEN.touch not in seen


def test_whoever_was_asked_whether_they_are_there_finds_the_card_open(reader: Stand) -> None:
    visitor = reader.visitor
    visitor.touches(GREEN.label)
    reader.nobody_touches()
    visitor.sees(STILL_THERE)
    visitor.touches("Keep reading")
    visitor.sees(GREEN.touch)


def test_sliding_off_a_card_opens_nothing(reader: Stand) -> None:
    visitor = reader.visitor
    visitor.puts_down(visitor.middle_of(GREEN.label))
    away = visitor.middle_of("Back")
    visitor.moves(away)
    visitor.lifts(away)
    visitor.rests()
    assert not visitor.can_see(GREEN.touch)


def test_a_key_opens_a_card_and_stays_there(reader: Stand) -> None:
    visitor = reader.visitor
    visitor.chooses(GREEN.label)
    visitor.sees(GREEN.touch)
    assert visitor.focused_label() == GREEN.label
    visitor.presses(Qt.Key.Key_Return)
    visitor.sees_no(GREEN.touch)


def test_a_page_that_is_looked_up_opens_its_cards_too(builds: Builds) -> None:
    stand = builds(TEA, Visiting(Journey(), Revisiting(ANSWERED, CARDS)))
    stand.visitor.reads_to(GREEN.label)
    stand.visitor.touches(GREEN.label)
    stand.visitor.sees(GREEN.touch)


def test_drawings_go_on_and_back_at_the_visitors_own_pace(looker: Stand) -> None:
    visitor = looker.visitor
    visitor.sees(STAGES[0].text, "1 of 3", "One way of many")
    assert BEFORE not in visitor.buttons()
    for number, stage in enumerate(STAGES[1:], 2):
        visitor.touches(AFTER)
        visitor.sees(stage.text, f"{number} of 3", "One way of many")
    visitor.sees_no(STAGES[0].text)
    visitor.rests()
    assert AFTER not in visitor.buttons()
    visitor.touches(BEFORE)
    visitor.sees(STAGES[1].text, "2 of 3")


def test_turning_drawings_moves_nothing(looker: Stand) -> None:
    visitor = looker.visitor
    before = layout(visitor)
    for _ in STAGES[1:]:
        visitor.touches(AFTER)
        assert layout(visitor) == before


def test_drawings_start_again_when_the_page_was_left(looker: Stand) -> None:
    visitor = looker.visitor
    visitor.touches(AFTER)
    visitor.sees("2 of 3")
    visitor.touches("Menu")
    visitor.sees(MENU)
    looker.kiosk.put(at(DRAWINGS))
    visitor.is_stirred()
    visitor.reads_to(AFTER)
    visitor.sees(STAGES[0].text, "1 of 3")
