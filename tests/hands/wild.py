"""Somebody who plays with the screen: touches, drags, keys and a mouse by chance, on a real X display.

    python -m tests.hands.wild --seed 7 --steps 2000 --kiosk --state FOLDER

Prints what Qt or Python complained of, each once, with the step that it came after and what was done last.
The exit code is 1 if there was any.
"""

from __future__ import annotations

import argparse
import os
import random
import re
import sys
import traceback
import warnings
from collections import Counter, deque
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QElapsedTimer, QPoint, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent
from PySide6.QtTest import QTest

from kiosk.app.loaded_deck import SHIPPED_DECK, RunOptions, load_deck
from kiosk.app.opening import open_in_place, open_kiosk
from kiosk.app.window import OpenWindow
from kiosk.bridge.window.engine import start_application
from kiosk.visit import events as on
from tests.hands.hand import Fingers, MouseAndKeys
from tests.journeys.visitor import everything, is_pressable, place

_HASTY, _SLOW = 6, 320  # milliseconds until the next step; after the longer one a touch may lead elsewhere
_REMEMBERED = 8
_OFTEN = ("Return", "KP_Enter", "Escape", "Left", "Right", "Up", "Down")
_SELDOM = ("F11", "F1", "Menu", "Next", "Home", "a", "1", "Delete", "BackSpace")
_KEYS = (*("Tab",) * 6, *("space",) * 4, *_OFTEN * 2, *_SELDOM)
_WITH = ((),) * 8 + (("Shift_L",), ("Control_L",), ("Alt_L",))


class Walk:
    def __init__(self, shown: OpenWindow, desk: MouseAndKeys, asked: argparse.Namespace) -> None:
        self.shown, self._window, self._chance = shown, shown.window, random.Random(asked.seed)
        self._fingers, self._desk = Fingers(self._window), desk
        self.last: deque[str] = deque(maxlen=_REMEMBERED)
        self._acts: dict[str, tuple[int, Callable[[], object]]] = {
            "touches a button": (34, lambda: self._tap(self._button())),
            "touches somewhere": (12, lambda: self._tap(self._point())),
            "touches twice": (4, lambda: self._tap(self._button(), times=2)),
            "drags": (8, self._drag),
            "puts a finger down": (4, lambda: self._press(self._button())),
            "lifts a finger": (6, self._lift),
            "loses the panel": (1, self._fingers.cancel),
            "types": (22, self._type),
            "clicks": (5, lambda: self._click(1)),
            "clicks right": (1, lambda: self._click(3)),
            "drags the mouse": (3, self._drag_mouse),
            "turns the wheel": (2, lambda: self._click(self._chance.choice((4, 5)))),
            "is away": (1, lambda: shown.kiosk.happen(on.WentIdle(20))),
            "lets a second go by": (2, lambda: shown.kiosk.happen(on.SecondPassed())),
        }
        if not asked.kiosk:
            self._acts["resizes"] = (2, self._resize)
        if asked.planted:
            self._acts["runs into a fault"] = (20, self._plant)

    def _plant(self) -> None:
        component = QQmlComponent(self.shown.engine)
        component.setData(b"import QtQuick\nItem { width: nothing.there }", "planted.qml")
        component.create()

    def step(self) -> int:
        """Milliseconds to wait after it."""
        name = self._chance.choices(list(self._acts), [weight for weight, _ in self._acts.values()])[0]
        self.last.append(f"{name}, at {type(self.shown.kiosk.state).__name__}")
        self._acts[name][1]()
        return _SLOW if self._chance.random() < 0.05 else _HASTY

    def _point(self) -> QPoint:
        return QPoint(
            self._chance.randrange(self._window.width()), self._chance.randrange(self._window.height())
        )

    def _button(self) -> QPoint:
        """The middle of something that answers a touch, if there is any."""
        seen = [place(item) for item in everything(self._window.contentItem()) if is_pressable(item)]
        seen = [each for each in seen if not each.isEmpty()]
        return self._chance.choice(seen).center().toPoint() if seen else self._point()

    def _press(self, at: QPoint) -> int | None:
        finger = self._fingers.free()
        if finger is not None:
            self._fingers.press(finger, at)
        return finger

    def _tap(self, at: QPoint, times: int = 1) -> None:
        for _ in range(times):
            finger = self._press(at)
            if finger is not None:
                self._fingers.lift(finger)

    def _lift(self) -> None:
        if self._fingers.down:
            self._fingers.lift(self._chance.choice(self._fingers.down))

    def _drag(self) -> None:
        start, end = self._point(), self._point()
        finger = self._press(start)
        if finger is not None:
            for part in range(1, 5):
                self._fingers.move(finger, start + (end - start) * part / 4)
            self._fingers.lift(finger)

    def _type(self) -> None:
        keys = (*self._chance.choice(_WITH), self._chance.choice(_KEYS))
        self.last[-1] += f": {' '.join(keys)}"
        self._desk.type(*keys)

    def _click(self, button: int) -> None:
        """Buttons 4 and 5 are the wheel."""
        self._desk.click(self._point(), button)

    def _drag_mouse(self) -> None:
        self._desk.move(self._point())
        self._desk.button(1, True)
        for _ in range(3):
            self._desk.move(self._point())
        self._desk.button(1, False)

    def _resize(self) -> None:
        self._window.resize(self._chance.randrange(480, 1900), self._chance.randrange(480, 1050))


def wander(walk: Walk, steps: int) -> Counter[str]:
    """What was complained of, and how often."""
    complaints, first = Counter[str](), dict[str, str]()
    steps_done = 0

    def complain(message: str) -> None:
        what = re.sub("0x[0-9a-f]+", "…", message)
        complaints[what] += 1
        first.setdefault(what, f"after step {steps_done}\n  " + "\n  ".join(walk.last))

    def hear(kind: QtMsgType, context: object, message: str) -> None:
        complain(message)

    def broke(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        complain("".join(traceback.format_exception(kind, error, trace)))

    qInstallMessageHandler(hear)
    sys.excepthook = broke
    sys.unraisablehook = lambda told: complain(f"{told.err_msg} {told.exc_value!r} in {told.object!r}")
    clock = QElapsedTimer()
    for steps_done in range(1, steps + 1):  # noqa: B007 - told when something is heard
        pause = walk.step()
        clock.start()
        while clock.elapsed() < pause:
            QGuiApplication.processEvents()
    qInstallMessageHandler(None)
    sys.excepthook, sys.unraisablehook = sys.__excepthook__, sys.__unraisablehook__
    return Counter({f"{what}\n  first {first[what]}": times for what, times in complaints.items()})


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--steps", type=int, default=1000)
    parser.add_argument("--kiosk", action="store_true")
    parser.add_argument("--planted", action="store_true", help="with a fault that must be found")
    parser.add_argument("--state", type=Path, required=True)
    asked = parser.parse_args()
    warnings.simplefilter("error")
    start_application()
    wanted = RunOptions(deck=SHIPPED_DECK, state=asked.state)  # unsigned, so it is shown as a window would
    loaded = load_deck(wanted)
    shown = open_kiosk(wanted, loaded) if asked.kiosk else open_in_place(wanted, loaded)
    if asked.kiosk:
        shown.fill_screen()
    QTest.qWaitForWindowExposed(shown.window)
    with closing(MouseAndKeys(os.environ["DISPLAY"])) as desk:
        complaints = wander(Walk(shown, desk, asked), asked.steps)
    shown.close()
    for what, times in complaints.items():
        sys.stdout.write(f"{times} times {what}\n")
    sys.stdout.write(f"seed {asked.seed}: {asked.steps} steps, {complaints.total()} complaints\n")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
