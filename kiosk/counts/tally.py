"""What one visit adds to the sums; it is forgotten with the visit's end."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from kiosk.core.library import Library
from kiosk.core.page import APART
from kiosk.counts.sums import CONTRAST, FINISHED, TOLD, USUAL, CountKind, Sum, class_of
from kiosk.visit.check import UNSURE, is_right
from kiosk.visit.journey import Comforts
from kiosk.visit.states import (
    Asking,
    Comfort,
    Explaining,
    PageApart,
    Place,
    Reading,
    Revisiting,
    State,
    StillThere,
    Summary,
    Visiting,
)


class Tally(Struct, frozen=True):
    """``begun`` and ``until`` are seconds of a clock that only runs on; waiting for an answer to "Are you
    still there?" is no part of a visit. ``answers`` are the first ones, by question."""

    begun: float
    until: float
    language: str
    comforts: Comforts
    pages: frozenset[str] = frozenset()
    answers: tuple[tuple[str, CountKind], ...] = ()
    finished: bool = False

    @property
    def read_something(self) -> bool:
        """More than what every visit begins with."""
        return not self.pages.issubset(APART)

    def sums(self) -> Iterator[Sum]:
        """Each of them once more."""
        yield Sum(CountKind.VISITS, TOLD)
        if self.finished:
            yield Sum(CountKind.VISITS, FINISHED)
        yield from (Sum(CountKind.PAGE, page) for page in self.pages)
        yield from (Sum(kind, question) for question, kind in self.answers)
        yield Sum(CountKind.LANGUAGE, self.language)
        yield Sum(CountKind.TEXT_SIZE, f"{self.comforts.text_scale:.0%}")
        yield Sum(CountKind.THEME, CONTRAST if self.comforts.contrast else USUAL)
        yield Sum(CountKind.MINUTES, class_of((self.until - self.begun) / 60))


def tally(before: Tally | None, state: State, library: Library, now: float) -> Tally | None:
    """With what ``state`` adds; None where nobody is on a visit."""
    visiting = _visit_in(state)
    if visiting is None:
        return None
    place, waits = visiting.place, isinstance(state, StillThere)
    known = before or Tally(now, now, library.language, visiting.journey.comforts)
    return Tally(
        known.begun,
        known.until if waits else now,
        library.language,
        visiting.journey.comforts,
        known.pages | _page_of(place),
        _answers(known.answers, place, library),
        known.finished or isinstance(place, Summary),
    )


def _visit_in(state: State) -> Visiting | None:
    while isinstance(state, StillThere | Comfort | Explaining):
        state = state.behind
    return state if isinstance(state, Visiting) else None


def _page_of(place: Place) -> frozenset[str]:
    return frozenset({place.page} if isinstance(place, Reading | Revisiting | PageApart) else ())


def _answers(
    before: tuple[tuple[str, CountKind], ...], place: Place, library: Library
) -> tuple[tuple[str, CountKind], ...]:
    """The first of each question: those that were missed come again, and so do all if they are begun anew."""
    if not isinstance(place, Asking) or not place.answered:
        return before
    check, known = place.check, dict(before)
    for ask, chosen in zip(check.queue, check.answers, strict=False):
        known.setdefault(ask.question, _kind_of(ask.question, chosen, library))
    return tuple(known.items())


def _kind_of(question: str, chosen: frozenset[int], library: Library) -> CountKind:
    if UNSURE in chosen:
        return CountKind.UNSURE
    right = is_right(library.question_by_id[question], chosen)
    return CountKind.RIGHT if right else CountKind.MISSED
