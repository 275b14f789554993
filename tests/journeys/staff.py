"""What a story of staff is told with: the screen with a way in, a PIN, and a clock that the story turns."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

import msgspec
from argon2 import PasswordHasher
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.app.loaded_deck import LoadedDeck
from kiosk.app.staff.ground import StaffGround
from kiosk.app.staff.staffing import Staffing
from kiosk.bridge.staff.view import StaffView
from kiosk.staff.knock import REST
from kiosk.staff.pin import FILE_NAME
from kiosk.station.settings import Settings
from tests.journeys.story import Stand
from tests.journeys.visitor import Visitor, everything, is_pressable, place

PIN, WRONG = "7531", "7530"
PAD, PANEL, REFUSED = "Type the PIN.", "Step aside", "That is not it."
BACK = "Back to the pages"
ASKS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


@cache
def _quickly_hashed(pin: str) -> bytes:
    """As it is kept. A hash says itself how slow it is; how slow a real one is, other tests tell."""
    quick = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    return msgspec.json.encode({"argon2": quick.hash(pin)})


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now

    def passes(self, seconds: float) -> None:
        self.now += seconds


class Staff:
    """Somebody who minds the screen. ``asides`` counts how often it stepped aside."""

    def __init__(self, stand: Stand, folder: Path, pin: str = PIN, settings: Settings | None = None) -> None:
        if pin:
            (folder / FILE_NAME).write_bytes(_quickly_hashed(pin))
        self.stand, self.visitor, self.clock, self.asides = stand, stand.visitor, Clock(), 0
        loaded = LoadedDeck(stand.library, settings or Settings(), ())
        ground = StaffGround(
            folder=folder,
            settings=None,
            loaded=lambda: loaded,
            trouble=lambda: "",
            step_aside=lambda: None,
            come_back=lambda: None,
        )
        self.staffing = Staffing(stand.visitor.window, stand.kiosk, ground, self.clock)

    @property
    def view(self) -> StaffView:
        view = self.visitor.window.property("staff")
        assert isinstance(view, StaffView), "somebody has knocked"
        return view

    def taps(self, at: QPoint, held: float = 0.1, pause: float = 0.4, finger: int = 0) -> None:
        self.visitor.puts_down(at, finger)
        self.clock.passes(held)
        self.visitor.lifts(at, finger)
        self.clock.passes(pause)

    def knocks(self, at: QPoint | None = None, held: float = 1.1, finger: int = 0) -> None:
        """The first touch comes a while after whatever was touched before."""
        where = at or bare_place(self.visitor)
        self.clock.passes(REST + 0.1)
        for _ in range(4):
            self.taps(where, finger=finger)
        self.taps(where, held, finger=finger)

    def rests(self) -> None:
        self.clock.passes(10)

    def types(self, pin: str) -> None:
        for digit in pin:
            self.visitor.touches(digit)
        self.visitor.touches("Open")
        self.visitor.is_stirred()

    def types_by_key(self, pin: str) -> None:
        for digit in pin:
            self.visitor.presses(Qt.Key[f"Key_{digit}"])
        self.visitor.presses(Qt.Key.Key_Return)

    def comes_in(self) -> None:
        self.knocks()
        self.visitor.sees(PAD)
        self.types_by_key(PIN)
        self.visitor.sees(PANEL)

    def asks_by_key(self) -> None:
        QTest.keyClick(self.visitor.window, Qt.Key.Key_P, ASKS)
        self.visitor.is_stirred()

    def seconds_pass(self, number: int) -> None:
        for _ in range(number):
            self.view.tick()
        self.visitor.is_stirred()


Minds = Callable[..., Staff]


def bare_place(visitor: Visitor) -> QPoint:
    """Where no control is, nor a veil that closes what lies over the page."""
    visitor.rests()
    seen = [item for item in everything(visitor.screen) if is_pressable(item)]
    veils = [item for item in everything(visitor.screen) if item.property("reach") is not None]
    taken = [place(item).adjusted(-9, -9, 9, 9) for item in seen]
    window = visitor.window
    shut = min(
        (item.height() - item.property("reach") for item in veils if item.property("title")), default=0
    )
    for y in range(round(shut) + 12, window.height() - 4, 8):
        for x in range(12, window.width() - 12, 24):
            if not any(rect.contains(x, y) for rect in taken):
                return QPoint(x, y)
    raise AssertionError("There is no bare place.")
