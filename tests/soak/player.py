"""Visitors by chance, one after the other, at the program as a clinic runs it: ``kiosk run --kiosk``.

    python -m tests.soak.player --seed 7 --visits 2000 --state FOLDER

Says ``ready`` at the first screen, and at the end what came of it, as JSON. What the program complains of is
on stderr, as ever.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent

import kiosk.app.counting
import kiosk.app.opening
import kiosk.app.unattended
from kiosk.app.loaded_deck import SHIPPED_DECK, RunOptions
from kiosk.app.opening import open_kiosk
from kiosk.app.run import run
from kiosk.app.window import OpenWindow
from kiosk.bridge.window.engine import start_application
from kiosk.visit import events as on
from kiosk.visit.states import Attract
from tests.hands.hand import Fingers
from tests.journeys.visitor import everything, is_pressable, place
from tests.soak.played import Played, Sample

_FEWEST, _MOST = 2, 9
_HASTY, _LOOKS = 5, 40
"""Milliseconds between two touches: most come at once, every fifth after a look."""
_REST = 1300
"""Longer than the program waits until it gives memory back."""
_COUNTS = 20


class Player:
    def __init__(self, asked: argparse.Namespace) -> None:
        self._asked, self._chance = asked, random.Random(asked.seed)
        self.samples: list[Sample] = []
        self.touches = 0
        self.core_seconds = 0.0
        self._steps = self._all()
        self._next = QTimer()
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._go_on)

    def opens(self, *given: Any, **more: Any) -> OpenWindow:  # noqa: ANN401 - as the program asks
        """In place of the program's own, so that it is known what was opened."""
        self._shown = open_kiosk(*given, **more)
        self._shown.kiosk.warmUp.painted.connect(self._comes)
        return self._shown

    def _comes(self) -> None:
        self._window = self._shown.window
        self._fingers = Fingers(self._window)
        self._go_on()

    def _go_on(self) -> None:
        """One step, and then the program's own loop goes on, as it does between two touches."""
        pause = next(self._steps, None)
        if pause is None:
            QGuiApplication.exit(0)
        else:
            self._next.start(pause)

    def _all(self) -> Iterator[int]:
        _say("ready")
        for number in range(1, self._asked.visits + 1):
            began = time.process_time()
            yield from self._visit()
            self.core_seconds += time.process_time() - began
            if self._asked.tells:
                _say(f"{number}")
            if self._asked.every and number % self._asked.every == 0:
                yield _REST
                self.samples.append(Sample(number, *_memory()))

    def _visit(self) -> Iterator[int]:
        kiosk = self._shown.kiosk
        for _ in range(self._chance.randint(_FEWEST, self._asked.most)):
            self._touch()
            yield _LOOKS if self._chance.random() < 0.2 else _HASTY
        while kiosk.state != Attract():
            kiosk.happen(on.Done() if self._chance.random() < 0.5 else on.WentIdle(1))
            kiosk.happen(on.SecondPassed())
            yield _HASTY
        if self._asked.planted:
            component = QQmlComponent(self._shown.engine)
            component.setData(b"import QtQuick\nItem { width: nothing.there }", "planted.qml")
            component.create()

    def _touch(self) -> None:
        """Of something that answers a touch, if there is any; the first screen takes it anywhere."""
        items = everything(self._window.contentItem())
        seen = [place(item) for item in items if is_pressable(item)]
        seen = [each for each in seen if not each.isEmpty()]
        anywhere = QPoint(
            self._chance.randrange(self._window.width()), self._chance.randrange(self._window.height())
        )
        at = self._chance.choice(seen).center().toPoint() if seen else anywhere
        self._fingers.press(0, at)
        self._fingers.lift(0)
        self.touches += 1


def _say(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


def _memory() -> tuple[float, float, float]:
    """As a `Sample` has it."""
    kib = {
        line.split(":")[0]: int(line.split()[1])
        for line in Path("/proc/self/smaps_rollup").read_text("utf-8").splitlines()[1:]
    }
    alone = kib["Private_Clean"] + kib["Private_Dirty"]
    return kib["Pss"] / 1024, alone / 1024, (kib["Private_Dirty"] + kib["Swap"]) / 1024


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--visits", type=int, default=100)
    parser.add_argument("--most", type=int, default=_MOST, help="touches of a visit")
    parser.add_argument("--tells", action="store_true", help="says the number of each visit that is over")
    parser.add_argument("--every", type=int, default=0, help="visits between two looks at memory")
    parser.add_argument("--state", type=Path, required=True)
    parser.add_argument("--planted", action="store_true", help="with a fault that must be found")
    parser.add_argument("--deck", type=Path, default=SHIPPED_DECK)
    parser.add_argument("--settings", type=Path, default=Path(__file__).with_name("clinic.toml"))
    asked = parser.parse_args()
    warnings.simplefilter("error")
    kiosk.app.opening._GLANCE_MS = 0  # who plays looks at nothing
    kiosk.app.counting._SOON = kiosk.app.counting._PAUSE = _COUNTS
    start_application()
    player = Player(asked)
    kiosk.app.unattended.open_kiosk = player.opens
    wanted = RunOptions(deck=asked.deck, full_screen=True, settings=asked.settings, state=asked.state)
    ended = run(wanted)
    played = Played(asked.seed, asked.visits, player.touches, player.core_seconds, tuple(player.samples))
    _say(msgspec.json.encode(played).decode())
    return ended


if __name__ == "__main__":
    sys.exit(main())
