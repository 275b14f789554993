"""What a signature moves on the screen: nothing, or it is told here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kiosk.app.loaded_deck import LoadedDeck
from kiosk.core.page import ABOUT
from kiosk.tour.plan import Combination
from kiosk.tour.rect import around
from kiosk.tour.screen import TourScreen
from kiosk.tour.signed_as import SignedAs, as_if
from kiosk.tour.stop import Stop
from kiosk.tour.stops import stops

_NOTE = ("Not yet checked by", "Checked by", "The check of")
Shown = dict[str, tuple[object, ...]]
"""By a stop's name: in how many screenfuls it comes, and where the words of the first one stand."""


STANDINGS = (SignedAs.SIGNED, SignedAs.OVERDUE)


def moved(
    loaded: LoadedDeck, combination: Combination, standings: Iterable[SignedAs] = STANDINGS
) -> list[str]:
    """Where a page, or a question, comes otherwise once it is signed, or once that is overdue."""
    unsigned = shown(as_if(loaded, SignedAs.UNSIGNED), combination)
    others = ((standing, shown(as_if(loaded, standing), combination)) for standing in standings)
    return [each for standing, other in others for each in _compared(standing, unsigned, other)]


def shown(loaded: LoadedDeck, combination: Combination) -> Shown:
    screen = TourScreen(loaded, combination.size, combination.ppi)
    try:
        screen.dress(combination.theme)
        return {stop.name: _look(screen, stop) for stop in _signed_stops(loaded, combination.text_scale)}
    finally:
        screen.close()


def compared(one: Shown, other: Shown) -> list[str]:
    return list(_compared("otherwise", one, other))


def _signed_stops(loaded: LoadedDeck, text_scale: float) -> Iterable[Stop]:
    """Each page, each answered question, and what says so for the whole deck; but the page about it says
    in its own words who checked it, and is laid out round them."""
    kinds = {"page", "question-right", "menu", "summary"}
    found: dict[str, Stop] = {}
    for stop in stops(loaded.library, text_scale):
        if stop.kind in kinds and (stop.kind != "page" or not stop.variant) and stop.page != ABOUT:
            found.setdefault(f"{stop.kind} {stop.page}", stop)
    return found.values()


def _look(screen: TourScreen, stop: Stop) -> tuple[object, ...]:
    look = screen.show(stop.state, stop.name)
    texts = (text for text in look.display_list.texts if not text.text.startswith(_NOTE))
    return look.screenfuls, *sorted((text.text, around(text.lines).scaled(1.0)) for text in texts)


def _compared(what: str, one: Shown, other: Shown) -> Iterator[str]:
    for name, before in one.items():
        after = other[name]
        if before[0] != after[0]:
            yield f"{name}: {before[0]} screenfuls, and {after[0]} when it is {what}"
        elif before != after:
            yield f"{name}: {next(each for each in before if each not in after)} moves when it is {what}"
