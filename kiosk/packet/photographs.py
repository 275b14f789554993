"""Photographs of the screens that a packet shows, with the words on them."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from kiosk.app.loaded_deck import LoadedDeck
from kiosk.packet.sheets import Packet, PrintedScreen
from kiosk.tour.screen import TourScreen
from kiosk.tour.stop import Stop
from kiosk.tour.watchdog import Watchdog

SIZE, _PRINTED = (1280, 800), 800
_READ = "origins"
"""Printed as wide as the sheet, so every pixel counts."""


class Photograph(Struct, frozen=True, eq=False):
    image: QImage
    words: tuple[str, ...]


Album = dict[str, tuple[Photograph, ...]]
"""By a stop's name: each of its screenfuls."""


def take(packet: Packet, loaded: LoadedDeck) -> Album:
    """The application must stand already. Raises NeverSettlesError and NoWindowError."""
    screens = [*packet.frame, *(screen for chapter in packet.chapters for screen in chapter.screens)]
    with Watchdog() as watchdog:
        watchdog.beat("the first screen")
        window = TourScreen(loaded, SIZE, None)
        try:
            return {stop.name: tuple(_screenfuls(stop, window, watchdog)) for stop in _stops(screens)}
        finally:
            window.close()


def _stops(screens: list[PrintedScreen]) -> Iterator[Stop]:
    for screen in screens:
        yield from screen.stops


def _fit_for_print(picture: QImage, kind: str) -> QImage:
    """As fine as paper shows it: a whole deck stays small enough for a mail."""
    smooth = Qt.TransformationMode.SmoothTransformation
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    return plain if kind == _READ else plain.scaledToWidth(_PRINTED, smooth)


def _screenfuls(stop: Stop, window: TourScreen, watchdog: Watchdog) -> Iterator[Photograph]:
    number, count = 0, 1
    while number < count:
        watchdog.beat(stop.name)
        look = window.show(stop.further(number), stop.name)
        count = look.screenfuls if stop.has_screenfuls else 1
        words = tuple(dict.fromkeys(text.text for text in look.display_list.texts))
        yield Photograph(_fit_for_print(window.picture(), stop.kind), words)
        number += 1
