"""Run as a child: touches Next through all the pages again and again, and tells what the screen made of it.

Arguments: the deck, how many pages to turn to, and milliseconds to burn in every frame (a control).
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6.QtQuick import QQuickItem

from kiosk.app.decks import library_of
from kiosk.app.window import OpenWindow
from kiosk.bench.bare_slide import BareSlide
from kiosk.bench.fullest import fullest
from kiosk.bench.pan import LandPan
from kiosk.bench.real import find, open_real, settle, tell
from kiosk.bench.touched import Touched
from kiosk.bench.visitor import SETTLED_MS, Visitor
from kiosk.bridge.kiosk import Kiosk
from kiosk.bridge.window.engine import start_application
from kiosk.core.page import Page
from kiosk.visit.states import TEXT_SCALES, Comfort, Comforts, Journey, Reading, Visiting


def resized(visitor: Visitor, shown: OpenWindow, page: Page) -> Iterator[float]:
    """Every size once, and the page in it."""
    kiosk: Any = shown.kiosk
    for size in (*TEXT_SCALES[1:], TEXT_SCALES[0]):
        behind = Visiting(Journey(Comforts(kiosk.comfort.textScale)), Reading(page.id, page.id))
        visitor.put(Comfort(behind))
        choice = find(
            shown.window, lambda item, size=size: item.property("size") == size and _is_choice(item)
        )
        keep = find(shown.window, lambda item: item.property("symbol") == "check" and _is_button(item))
        if choice is None or keep is None:
            raise SystemExit("There is no choice of text sizes to touch.")
        yield visitor.touch(choice, lambda size=size: kiosk.comfort.textScale == size)
        settle(shown.window, SETTLED_MS)
        yield visitor.touch(keep, lambda: kiosk.overlay == Kiosk.Overlay.Nothing.value)


def _is_button(item: QQuickItem) -> bool:
    return item.property("down") is not None and item.property("filled") is True


def _is_choice(item: QQuickItem) -> bool:
    return item.property("chosen") is not None


def main(deck: str, wanted: str, burnt_ms: str) -> None:
    start_application()
    shown = open_real(Path(deck))
    settle(shown.window)
    shown.kiosk.actions.begin()
    settle(shown.window)
    visitor, slide, touched = Visitor(shown, float(burnt_ms)), BareSlide(), Touched()
    pan = LandPan(float(burnt_ms))
    while len(touched.through.tap_ms) < int(wanted):
        visitor.turn(touched.through)
        settle(shown.window, SETTLED_MS)
        touched.bare_interval_ms += slide.intervals_ms()
        pan.go(touched)
    library = library_of(Path(deck), "en")
    page = fullest(library)
    while len(touched.onto.tap_ms) < int(wanted):
        visitor.turn_onto(page, library, touched.onto)
    while len(touched.text_scale_ms) < int(wanted):
        touched.text_scale_ms += resized(visitor, shown, page)
    tell(touched)
    os._exit(0)  # nothing to tidy up


if __name__ == "__main__":
    main(*sys.argv[1:])
