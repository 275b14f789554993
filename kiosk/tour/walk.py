"""Goes through every screen in every combination, photographs and measures it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

import msgspec

from kiosk.app.loaded_deck import LoadedDeck, load_whole_deck
from kiosk.bridge.window.engine import start_application
from kiosk.bridge.window.off_screen import go_off_screen
from kiosk.files.writing import write_whole
from kiosk.tour.album import Album, clear_out
from kiosk.tour.measure import measure
from kiosk.tour.page_look import page_on
from kiosk.tour.plan import Combination, Plan
from kiosk.tour.screen import TourScreen
from kiosk.tour.sheet import sheet
from kiosk.tour.shots import Shot, Tour, shot_of
from kiosk.tour.signed_as import as_if
from kiosk.tour.stop import Stop
from kiosk.tour.stops import stops
from kiosk.tour.watchdog import Watchdog


def walk(plan: Plan) -> Tour:
    """Raises DeckFaultyError, NeverSettlesError, and OSError where ``plan.out`` can't be written to."""
    go_off_screen()
    decks = {language: load_whole_deck(plan.deck, language, plan.settings) for language in plan.languages}
    plan.out.mkdir(parents=True, exist_ok=True)
    clear_out(plan.out)
    start_application()
    with Album(plan.out if plan.pictures else None) as album, Watchdog() as watchdog:
        walker = _Walker(album, watchdog, tuple(decks.values()))
        shots = [shot for loaded, each in _windows(plan, decks) for shot in walker.window(loaded, each)]
    tour = Tour(tuple(shots))
    write_whole(plan.out / "tour.json", msgspec.json.encode(tour))
    if plan.pictures:
        write_whole(plan.out / "index.html", sheet(tour).encode())
    return tour


def _windows(plan: Plan, decks: dict[str, LoadedDeck]) -> Iterator[tuple[LoadedDeck, list[Combination]]]:
    """What can be shown in the same window, together."""
    for (language, _, standing), each in groupby(
        plan.combinations(), key=lambda each: (each.language, each.size, each.standing)
    ):
        yield as_if(decks[language], standing), list(each)


class _Walker:
    def __init__(self, album: Album, watchdog: Watchdog, decks: tuple[LoadedDeck, ...]) -> None:
        self._album, self._watchdog, self._decks = album, watchdog, decks

    def window(self, loaded: LoadedDeck, combinations: list[Combination]) -> Iterator[Shot]:
        """All of one size, language and standing."""
        self._watchdog.beat("the first screen")
        others = [deck for deck in self._decks if deck.library is not loaded.library]
        screen = TourScreen(loaded, combinations[0].size, combinations[0].ppi, others)
        try:
            for combination in combinations:
                screen.dress(combination.theme)
                for stop in stops(loaded.library, combination.text_scale):
                    yield from self._screenfuls(stop, screen, combination)
        finally:
            screen.close()

    def _screenfuls(self, stop: Stop, screen: TourScreen, combination: Combination) -> Iterator[Shot]:
        """The place, and each of its further screenfuls."""
        missing: dict[int, tuple[str, set[int]]] = {}
        number, count = 0, 1
        while number < count:
            name = f"{combination.name}/{stop.name}-{number + 1}"
            self._watchdog.beat(name)
            look = screen.show(stop.further(number), name)
            found = measure(look.display_list)
            count = look.screenfuls if stop.has_screenfuls else 1
            for text in (*found.texts, *found.hidden):
                lines = missing.setdefault(text.item, (text.text, set(range(text.total))))[1]
                lines.difference_update(text.shown)
            file = self._album.keep(screen.picture, f"{name}.png")
            number += 1
            never = tuple(text for text, lines in missing.values() if lines) if number == count else ()
            page = page_on(screen.window) if stop.kind == "page" else None
            yield shot_of(stop, (number - 1, count), found, combination, file, never, page)
