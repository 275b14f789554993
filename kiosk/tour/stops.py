"""Where a tour stops: every place that a visit can be at, as a state of the visit."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from msgspec.structs import replace

from kiosk.core.library import Library
from kiosk.core.page import ABOUT, CLOSING, OPENING, Page
from kiosk.core.parts import parts_on
from kiosk.core.picks import matters, pick_of, team_questions
from kiosk.core.waking import Waking
from kiosk.review.reviews import Reviews
from kiosk.review.showing import to_do
from kiosk.tour.question_stops import answers, ends
from kiosk.tour.stop import OPENED, Stop
from kiosk.visit.closed import TOLD_SECONDS
from kiosk.visit.journey import Comforts, Journey
from kiosk.visit.states import (
    Asking,
    Attract,
    Closed,
    Comfort,
    Explaining,
    Meaning,
    Menu,
    Opening,
    Origins,
    OutOfService,
    PageApart,
    Place,
    Reading,
    Revisiting,
    SettingUp,
    StillThere,
    Summary,
    TopicOpening,
    Visiting,
)
from kiosk.visit.take import Code, OthersMaySee, Outcome, Printed, Printing

_COUNTDOWN = 20
_WAKES = Waking(hour=8, minute=0, weekday=2, days=2)


def stops(library: Library, text_scale: float) -> Iterator[Stop]:
    """Every screen, in the order in which a visitor meets them. Texts are as large as ``text_scale`` says."""
    fresh = Journey(Comforts(text_scale))
    well_read = Journey(Comforts(text_scale), frozenset(library.page_by_id))

    def visit(place: Place) -> Visiting:
        return Visiting(replace(fresh, read=_before(place, library)), place)

    yield Stop("attract", Attract())
    yield from _pages(library, visit, apart=True)
    yield Stop("menu", visit(Menu()))
    yield Stop("menu", Visiting(well_read, Menu()), variant="all read")
    yield Stop("comfort", Comfort(visit(Menu())))
    yield from _pages(library, visit, apart=False)
    for word in library.meanings:
        first = library.topics[0].pages[0]
        yield Stop("meaning", Explaining(visit(Reading(first, first)), Meaning(word)), variant=word)
    yield Stop("opening", visit(Opening(Menu())))
    for number, question in enumerate(library.questions):
        for kind, variant, asking in answers(number, question, library):
            yield Stop(kind, visit(asking), question.id, variant)
    for variant, place in ends(library):
        kind = (
            "page"
            if isinstance(place, Revisiting)
            else "question"
            if isinstance(place, Asking)
            else "summary"
        )
        yield Stop(kind, visit(place), _shown_id(place), variant)
    yield from _taking(library, text_scale)
    yield Stop("still-there", StillThere(visit(Menu()), _COUNTDOWN))
    yield Stop("not-working", OutOfService())
    yield Stop("setting-up", SettingUp(to_do(library, Reviews())))
    yield Stop("closed", Closed(_WAKES))
    yield Stop("closed", Closed(_WAKES, TOLD_SECONDS), variant="touched")


def _before(place: Place, library: Library) -> frozenset[str]:
    """What somebody has read who goes through a topic from its first page."""
    if not (isinstance(place, Reading) and library.page_by_id[place.page].topic):
        return frozenset()
    pages = library.topic_of(library.page_by_id[place.page]).pages
    return frozenset(pages[: pages.index(place.page)])


def _pages(library: Library, visit: Callable[[Place], Visiting], *, apart: bool) -> Iterator[Stop]:
    """Also with each of its parts open, and where what it says comes from."""
    for page in (page for page in library.pages if bool(page.topic) is not apart):
        if page.topic and page.id == library.topic_of(page).pages[0]:
            yield Stop("topic", visit(TopicOpening(page.topic, page.topic)), page.topic)
        place = _apart(page.id) if apart else _shown(page, library)
        yield Stop("page", visit(place), page.id)
        for part in range(parts_on(page)):
            yield Stop("page", visit(replace(place, opened=part)), page.id, f"{OPENED} {part + 1}")
        yield Stop("origins", Explaining(visit(place), Origins()), page.id)


def _shown(page: Page, library: Library) -> Reading | Revisiting:
    if page.aside:
        first = library.topic_of(page).pages[0]
        return Revisiting(Reading(first, first), page.id)
    return Reading(page.id, page.id)


def _apart(page: str) -> PageApart:
    came_from = {OPENING: None, ABOUT: Menu(), CLOSING: Opening(Menu())}
    return PageApart(page, came_from[page])


def _taking(library: Library, text_scale: float) -> Iterator[Stop]:
    """With some of the questions picked; the code holds all of them, which is the most there can be."""
    page, number = library.welcome.questions_page, len((*team_questions(library), *matters(library)))
    some = frozenset(pick_of(number, library) for number in range(0, number, 2))
    reading = Visiting(Journey(Comforts(text_scale)), Reading(page, page))
    picked = Visiting(Journey(Comforts(text_scale), picked=some), Reading(page, page))
    yield Stop("page", picked, page, "picked")
    cares = library.welcome.matters_page
    if cares in library.page_by_id:
        yield Stop("page", replace(picked, place=Reading(cares, cares)), cares, "picked")
        yield Stop("summary", replace(picked, place=Summary(Opening(Menu()))), None, "picked")
    yield Stop("take-warning", Explaining(reading, OthersMaySee()))
    yield Stop("take-code", Explaining(reading, Code()))
    yield Stop("print", Explaining(reading, Printing(0)))
    for outcome in Outcome:
        yield Stop("print", Explaining(reading, Printed(outcome)), variant=outcome.value)


def _shown_id(place: Asking | Summary | Revisiting) -> str | None:
    match place:
        case Revisiting(_, page):
            return page
        case Asking():
            return place.check.queue[place.position].question
        case Summary():
            return None
