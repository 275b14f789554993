"""Where a tour stops: every place that a visit can be at, as a state of the visit."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from kiosk.core.library import Library
from kiosk.core.parts import parts_on
from kiosk.core.picks import pick_of, team_questions
from kiosk.core.question import Question
from kiosk.review.reviews import Reviews
from kiosk.review.showing import to_do
from kiosk.visit.check import QUESTIONS_A_TOPIC, Ask, Check, with_missed_once_more
from kiosk.visit.states import (
    Asking,
    Attract,
    Comfort,
    Comforts,
    Explaining,
    Journey,
    Meaning,
    Menu,
    Opening,
    Origins,
    OutOfService,
    Place,
    Reading,
    Revisiting,
    SettingUp,
    State,
    StillThere,
    Summary,
    Visiting,
)
from kiosk.visit.take import Code, OthersMaySee, Outcome, Printed, Printing

_COUNTDOWN = 20
OPENED = "opened"


class Stop(Struct, frozen=True):
    """``page`` is a page's id, or a question's; ``variant`` tells apart what has the same kind and page."""

    kind: str
    state: State
    page: str | None = None
    variant: str | None = None

    @property
    def name(self) -> str:
        """Fit for a file."""
        parts = (self.kind, self.page, self.variant)
        return "-".join(part for part in parts if part).replace("/", "-").replace(" ", "-")

    @property
    def has_screenfuls(self) -> bool:
        return isinstance(self.state, Visiting | Explaining)

    def further(self, screenful: int) -> State:
        """The same place, further down."""
        match self.state:
            case Visiting(_, place):
                return replace(self.state, place=replace(place, screenful=screenful))
            case Explaining():
                return replace(self.state, screenful=screenful)
            case _:
                return self.state


def stops(library: Library, text_scale: float) -> Iterator[Stop]:
    """Every screen, in the order in which a visitor meets them. Texts are as large as ``text_scale`` says."""
    fresh = Journey(Comforts(text_scale))
    well_read = Journey(Comforts(text_scale), frozenset(library.page_by_id))

    def visit(place: Place) -> Visiting:
        return Visiting(fresh, place)

    yield Stop("attract", Attract())
    yield Stop("menu", visit(Menu()))
    yield Stop("menu", Visiting(well_read, Menu()), variant="all read")
    yield Stop("comfort", Comfort(visit(Menu())))
    for page in library.pages:
        reading = visit(Reading(page.id, page.id))
        yield Stop("page", reading, page.id)
        for part in range(parts_on(page)):
            opened = visit(Reading(page.id, page.id, opened=part))
            yield Stop("page", opened, page.id, f"{OPENED} {part + 1}")
        yield Stop("origins", Explaining(reading, Origins()), page.id)
    for word in library.meanings:
        first = library.pages[0].id
        yield Stop("meaning", Explaining(visit(Reading(first, first)), Meaning(word)), variant=word)
    yield Stop("opening", visit(Opening(Menu())))
    for number, question in enumerate(library.questions):
        for kind, variant, asking in _answers(number, question, library):
            yield Stop(kind, visit(asking), question.id, variant)
    for variant, place in _ends(library):
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


def _taking(library: Library, text_scale: float) -> Iterator[Stop]:
    """With some of the questions picked; the code holds all of them, which is the most there can be."""
    page = library.welcome.questions_page
    some = frozenset(pick_of(number, library) for number in range(0, len(team_questions(library)), 2))
    reading = Visiting(Journey(Comforts(text_scale)), Reading(page, page))
    picked = Visiting(Journey(Comforts(text_scale), picked=some), Reading(page, page))
    yield Stop("page", picked, page, "picked")
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


def right(question: Question) -> frozenset[int]:
    return frozenset(number for number, option in enumerate(question.options) if option.right)


def wrong(question: Question) -> frozenset[int]:
    """What explains itself at greatest length: every wrong option, or the one that says most."""
    said = {
        number: sum(len(span.text) for span in option.feedback.spans) if option.feedback else 0
        for number, option in enumerate(question.options)
        if not option.right
    }
    return (
        frozenset(said)
        if question.chooses_several
        else frozenset({max(said, key=lambda number: said[number])})
    )


def _answers(number: int, question: Question, library: Library) -> Iterator[tuple[str, str | None, Asking]]:
    """One question before it is answered, with options marked if it takes several, and after."""
    before = _asked(number, library)
    yield "question", None, before
    if question.chooses_several:
        yield "question", "marked", replace(before, chosen=right(question))
    for kind, answer in (("question-right", right(question)), ("question-wrong", wrong(question))):
        check = replace(before.check, answers=(*before.check.answers, answer))
        yield kind, None, replace(before, check=check)


def _asked(number: int, library: Library) -> Asking:
    """As in a visit: one of as many questions as a visit asks, with the ones before it answered."""
    length = min(len(library.topics) * QUESTIONS_A_TOPIC, len(library.questions))
    position = number % length
    around = [
        library.questions[(number - position + step) % len(library.questions)] for step in range(length)
    ]
    answers = tuple(right(question) for question in around[:position])
    return Asking(Check(_queue(around), length, answers), Opening(Menu()), position)


def _queue(questions: list[Question]) -> tuple[Ask, ...]:
    return tuple(Ask(question.id, tuple(range(len(question.options)))) for question in questions)


def _ends(library: Library) -> Iterator[tuple[str, Asking | Summary | Revisiting]]:
    """The end of a visit that knew all, and of one that missed all; on its way the second round."""
    first = _asked(0, library)
    asked = [library.question_by_id[ask.question] for ask in first.check.queue]
    last = replace(first, position=len(asked) - 1)
    well = replace(first.check, answers=tuple(map(right, asked)))
    yield "all well", Summary(replace(last, check=well))
    missed = replace(first.check, answers=tuple(map(wrong, asked)))
    again = with_missed_once_more(missed, library)
    once_more = replace(first, check=again, position=len(asked))
    yield "once more", once_more
    yield "looked up", Revisiting(once_more, asked[0].page)
    all_missed = replace(again, answers=(*missed.answers, *missed.answers))
    yield "all missed", Summary(replace(last, check=all_missed, position=len(again.queue) - 1))
