"""Whatever a visitor did, the next one finds the first screen as the first of the day did."""

from __future__ import annotations

import numpy as np
import pytest
from msgspec.structs import replace
from PySide6.QtGui import QImage

from kiosk.bridge.language import Edition
from kiosk.core.library import Library, Teaser
from kiosk.visit import events as on
from kiosk.visit.journey import TEXT_SCALES, Comforts, Journey
from kiosk.visit.states import Attract, Comfort, Explaining, Menu, Origins, Reading, State, Summary, Visiting
from kiosk.visit.take import OthersMaySee
from tests.journeys.conftest import Builds
from tests.journeys.story import DONE, START, STILL_THERE, Stand
from tests.journeys.test_languages import in_language
from tests.takeaway.test_matters import CARES, LABELS, MINDFUL, TICKED
from tests.ui.test_first_screen import land_is_there, teasers_of
from tests.visit.scenes import ALL_RIGHT, END, FIRST, MARKED, PICKED

ASKED = (
    "Is it hot?",
    "How long does it take until the cup may be touched, and who is it that says so?",
    "Is there sugar?",
    "Does the milk go in first or last?",
)
TEASERS = tuple(Teaser(question, "leaf/first") for question in ASKED)
ASKING: Library = replace(MINDFUL, welcome=replace(MINDFUL.welcome, teasers=TEASERS))
COMFORTS = (
    *(Comforts(scale) for scale in TEXT_SCALES),
    Comforts(contrast=True),
    Comforts(still=True),
    Comforts(2.0, contrast=True, still=True),
)
READ, PICKS = frozenset({"leaf/first"}), frozenset({PICKED})
VISITS: dict[str, State] = {
    **{f"{comforts}": Visiting(Journey(comforts), Menu()) for comforts in COMFORTS},
    "a panel": Comfort(Visiting(Journey(Comforts(1.5)), FIRST)),
    "a sheet": Explaining(Visiting(Journey(Comforts(1.5)), FIRST), Origins()),
    "a warning": Explaining(Visiting(Journey(Comforts(2.0), picked=PICKS), END), OthersMaySee()),
    "a question": Visiting(Journey(Comforts(1.25)), MARKED),
    "what matters": Visiting(Journey(Comforts(1.5), picked=TICKED), Reading(CARES, CARES)),
    "the end": Visiting(Journey(Comforts(2.0), READ, PICKS | TICKED), Summary(ALL_RIGHT)),
}


def picture(stand: Stand) -> QImage:
    land_is_there(stand)
    stand.visitor.is_stirred()
    stand.visitor.rests()
    return stand.visitor.window.grabWindow().convertToFormat(QImage.Format.Format_RGB32)


def apart(one: QImage, other: QImage) -> int:
    """The most that any pixel's red, green or blue differs by."""
    values = [np.frombuffer(bytes(each.constBits()), np.uint8).astype(np.int16) for each in (one, other)]
    return int(np.abs(values[0] - values[1]).max())


def waits(builds: Builds, size: tuple[int, int]) -> tuple[Stand, QImage]:
    stand = builds(ASKING, size=size)
    stand.visitor.window.setProperty("still", True)  # nothing breathes, and no question gives way
    stand.kiosk.language.offer([Edition(in_language("es"))])
    return stand, picture(stand)


def ends(stand: Stand, state: State, walks_away: bool) -> QImage:
    stand.kiosk.put(state)
    stand.visitor.is_stirred()
    stand.visitor.rests()
    if walks_away:
        stand.nobody_touches()
        stand.visitor.sees(STILL_THERE)
        stand.seconds_pass(20)
    else:
        stand.kiosk.happen(on.Done())
    stand.visitor.sees(START)
    return picture(stand)


@pytest.mark.parametrize("size", [(1280, 800), (800, 480), (1080, 1920)])
def test_the_first_screen_is_the_same_after_every_visit(builds: Builds, size: tuple[int, int]) -> None:
    stand, first = waits(builds, size)
    for number, (name, state) in enumerate(VISITS.items()):
        for walks_away in (True, False) if "comforts" in name else (number % 2 == 0,):
            assert apart(ends(stand, state, walks_away), first) == 0, name


def test_and_after_a_visit_in_another_language(builds: Builds) -> None:
    stand, first = waits(builds, (1280, 800))
    stand.visitor.touches("Español")
    stand.visitor.sees("(es)")
    stand.makes_text("200 %")

    assert apart(ends(stand, stand.kiosk.state, walks_away=True), first) == 0


def test_the_next_visitor_finds_nothing_ticked(builds: Builds) -> None:
    stand, first = waits(builds, (1280, 800))
    cup = [topic.pages[0] for topic in stand.library.topics].index(CARES)
    stand.opens_topic(cup).touches(LABELS[0])
    assert ticks(stand) == [True, False, False]
    stand.visitor.touches(DONE)
    stand.visitor.sees(START)
    assert apart(picture(stand), first) == 0
    stand.opens_topic(cup)
    assert ticks(stand) == [False, False, False]


def ticks(stand: Stand) -> list[bool]:
    return [stand.visitor.finds(label).property("picked") for label in LABELS]


@pytest.mark.parametrize("moved", [1, -1])
def test_control_questions_a_pixel_apart_are_seen(builds: Builds, moved: int) -> None:
    stand, first = waits(builds, (1280, 800))
    teasers = teasers_of(stand)
    teasers.setProperty("spacing", teasers.property("spacing") + moved)

    assert apart(picture(stand), first) > 0
    assert stand.kiosk.state == Attract()
