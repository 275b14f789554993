"""Who touches the screen for the bench."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtQuick import QQuickItem

from kiosk.app.window import OpenWindow
from kiosk.bench.finger import Finger
from kiosk.bench.frames import Frames
from kiosk.bench.real import find, settle, wait, wait_until
from kiosk.bench.touched import Turns
from kiosk.bridge.kiosk import Kiosk
from kiosk.core.library import Library
from kiosk.core.page import Page
from kiosk.visit.states import Journey, Reading, State, Visiting

SETTLED_MS = 600
_PHASE_MS, _HELD_MS = 40, 60
_FIRST_ROLE = 0x0100  # the topic's id


class Visitor:
    """Waits a random while before every touch, so that touches come at every phase of a frame."""

    def __init__(self, shown: OpenWindow, burnt_ms: float) -> None:
        self._kiosk, self._window = shown.kiosk, shown.window
        self._pages: Any = shown.kiosk.pages
        self._finger = Finger(shown.window)
        self._frames = Frames(shown.window, burnt_ms)
        self._chance = random.Random(7)

    def turn(self, turns: Turns) -> None:
        """To the next page, or the rest of this one; after the last one back to the first."""
        if self._kiosk.screen == Kiosk.Screen.Topic.value:
            self._open_topic()
        elif self._kiosk.screen != Kiosk.Screen.Page.value:
            self.open_first_page()
        self._touch_next(turns)

    def turn_onto(self, page: Page, library: Library, turns: Turns) -> None:
        """To this page from the one before, seen to its end."""
        before = library.pages[library.pages.index(page) - 1].id
        self.put(Visiting(Journey(), Reading(before, before)))
        made = len(turns.tap_ms)
        while len(turns.tap_ms) == made:
            self._touch_next(turns)
            settle(self._window, SETTLED_MS)

    def put(self, state: State) -> None:
        self._kiosk.put(state)
        settle(self._window, SETTLED_MS)

    def touch(self, button: QQuickItem, answered: Callable[[], bool]) -> float:
        """Milliseconds from the release to the first frame after the answer."""
        self._press(button)
        wait(_HELD_MS + self._chance.uniform(0, _PHASE_MS))
        began = time.perf_counter()
        self._finger.up()
        if not wait_until(answered, self._window):
            raise SystemExit("A touch was not answered.")
        return (self._frames.seen[-1].swapped - began) * 1000

    def _touch_next(self, turns: Turns) -> None:
        wait(self._chance.uniform(0, _PHASE_MS))
        onward = find(self._window, _is_onward)
        if onward is None:
            raise SystemExit("There is no button Next to touch.")
        turns.press_ms.append(self._press(onward))
        wait(_HELD_MS + self._chance.uniform(0, _PHASE_MS))
        self._release(turns)

    def open_first_page(self) -> None:
        welcome: Any = self._kiosk.welcome
        topics = welcome.topics
        self._kiosk.actions.openMenu()
        settle(self._window, SETTLED_MS)
        self._kiosk.actions.chooseTopic(topics.data(topics.index(0), _FIRST_ROLE))
        settle(self._window, SETTLED_MS)
        self._open_topic()

    def _open_topic(self) -> None:
        self._kiosk.actions.goOn(1)
        settle(self._window, SETTLED_MS)

    def _press(self, button: QQuickItem) -> float:
        began = time.perf_counter()
        self._finger.down(button)
        wait_until(lambda: bool(button.property("down")), self._window)
        return (self._frames.seen[-1].swapped - began) * 1000

    def _release(self, turns: Turns) -> None:
        first, began = len(self._frames.seen), time.perf_counter()
        before = self._where()
        self._finger.up()
        if not wait_until(lambda: self._answered(before), self._window):
            raise SystemExit("A touch on Next led nowhere.")
        if not self._turned(before):
            return  # the rest of the same page, or the questions
        turns.tap_ms.append((self._frames.seen[-1].swapped - began) * 1000)
        wait_until(lambda: not self._moving(), self._window)
        turns.work_ms += self._frames.work_ms(first)
        turns.processor_ms += self._frames.processor_ms(first)
        turns.interval_ms += self._frames.intervals_ms(first)

    def _answered(self, before: tuple[int, int]) -> bool:
        return self._new_page_shows() if self._turned(before) else self._where() != before

    def _turned(self, before: tuple[int, int]) -> bool:
        return self._where()[0] == before[0] + 1

    def _where(self) -> tuple[int, int]:
        on_page = self._kiosk.screen == Kiosk.Screen.Page.value
        return (self._pages.current if on_page else -1), self._pages.screenful

    def _new_page_shows(self) -> bool:
        """At least a strip of it."""
        number = self._pages.current
        surface = find(self._window, lambda item: _is_surface(item) and item.property("number") == number)
        return surface is not None and abs(surface.x()) < surface.width()

    def _moving(self) -> bool:
        screen = find(self._window, lambda item: item.property("moving") is not None)
        return screen is not None and bool(screen.property("moving"))


def _is_onward(item: QQuickItem) -> bool:
    """The frame's one filled button with its arrow after the word."""
    return item.property("filled") is True and item.property("symbolAfter") is True


def _is_surface(item: QQuickItem) -> bool:
    return item.property("screenfuls") is not None and item.property("number") is not None
