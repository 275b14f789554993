"""Goes through every screen in every combination, photographs and measures it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

import msgspec

from kiosk.app import library_of
from kiosk.bridge.engine import start_application
from kiosk.core.library import Library
from kiosk.tour.album import Album
from kiosk.tour.measure import measure
from kiosk.tour.plan import Combination, Plan
from kiosk.tour.screen import NeverSettlesError, TourScreen, go_off_screen
from kiosk.tour.sheet import sheet
from kiosk.tour.shots import Shot, Tour, shot_of
from kiosk.tour.stops import Stop, stops


def walk(plan: Plan) -> Tour:
    """Raises DeckFaultyError, and OSError where ``plan.out`` can't be written to."""
    go_off_screen()
    libraries = {language: library_of(plan.deck, language) for language in plan.languages}
    plan.out.mkdir(parents=True, exist_ok=True)
    start_application()
    with Album(plan.out if plan.pictures else None) as album:
        shots = [
            shot for library, each in _windows(plan, libraries) for shot in photograph(library, each, album)
        ]
    tour = Tour(tuple(shots))
    (plan.out / "tour.json").write_bytes(msgspec.json.encode(tour))
    if plan.pictures:
        (plan.out / "index.html").write_text(sheet(tour), encoding="utf-8")
    return tour


def _windows(plan: Plan, libraries: dict[str, Library]) -> Iterator[tuple[Library, list[Combination]]]:
    """What can be shown in the same window, together."""
    for (language, _), each in groupby(plan.combinations(), key=lambda each: (each.language, each.size)):
        yield libraries[language], list(each)


def photograph(library: Library, combinations: list[Combination], album: Album) -> Iterator[Shot]:
    """All of one size and language."""
    screen = TourScreen(library, combinations[0].size, combinations[0].ppi)
    try:
        for combination in combinations:
            screen.dress(combination.theme)
            for stop in stops(library, combination.text_scale):
                yield from _screenfuls(stop, screen, combination, album)
    finally:
        screen.close()


def _screenfuls(stop: Stop, screen: TourScreen, combination: Combination, album: Album) -> Iterator[Shot]:
    """The place, and each of its further screenfuls."""
    missing: dict[int, tuple[str, set[int]]] = {}
    number, count = 0, 1
    while number < count:
        try:
            look = screen.show(stop.further(number))
        except NeverSettlesError as error:
            raise NeverSettlesError(
                f"{combination.name}, {stop.name}, screenful {number + 1}: {error}"
            ) from None
        found = measure(look.scene)
        count = look.screenfuls if stop.has_screenfuls else 1
        for text in (*found.texts, *found.hidden):
            lines = missing.setdefault(text.item, (text.text, set(range(text.total))))[1]
            lines.difference_update(text.shown)
        file = album.keep(screen.picture, f"{combination.name}/{stop.name}-{number + 1}.png")
        number += 1
        never = tuple(text for text, lines in missing.values() if lines) if number == count else ()
        yield shot_of(stop, (number - 1, count), found, combination, file, never)
