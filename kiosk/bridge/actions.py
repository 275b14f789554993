"""What QML may tell the visit: one slot an event."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, Slot

from kiosk.visit import events as on
from kiosk.visit.states import State


class Touches(QObject):
    """``chance`` gives the seed for one visitor's questions; for ``glance_ms`` milliseconds nothing leads
    away from what has just come: a double tap shall pass over nothing."""

    def __init__(self, chance: Callable[[], int], glance_ms: int) -> None:
        super().__init__()
        self._chance, self._glance_ms = chance, glance_ms
        self._stands = QElapsedTimer()
        self._stands.start()

    @property
    def state(self) -> State:
        raise NotImplementedError

    def happen(self, event: on.Event) -> State:
        raise NotImplementedError

    def go(self, event: on.Event) -> State:
        """As `happen`, for an event that leads elsewhere."""
        return self.happen(event) if self._stands.elapsed() >= self._glance_ms else self.state

    @Slot()
    def begin(self) -> None:
        self.go(on.Begin())

    @Slot()
    def openMenu(self) -> None:
        self.go(on.OpenMenu())

    @Slot(str)
    def chooseTopic(self, topic: str) -> None:
        self.go(on.ChooseTopic(topic))

    @Slot(int)
    def goOn(self, screenfuls: int) -> None:
        self.go(on.Next(screenfuls, self._chance()))

    @Slot(int)
    def goBack(self, screenfuls: int) -> None:
        self.go(on.Back(screenfuls))

    @Slot()
    def openCheck(self) -> None:
        self.go(on.OpenCheck())

    @Slot(int)
    def choose(self, option: int) -> None:
        self.happen(on.Choose(option))

    @Slot(int)
    def openPart(self, part: int) -> None:
        self.happen(on.OpenPart(part))

    @Slot(str)
    def seePage(self, page: str) -> None:
        self.go(on.SeePage(page))

    @Slot()
    def openComfort(self) -> None:
        self.go(on.OpenComfort())

    @Slot()
    def closeComfort(self) -> None:
        self.go(on.CloseComfort())

    @Slot(float)
    def setTextScale(self, scale: float) -> None:
        self.happen(on.SetTextScale(scale))

    @Slot(bool)
    def setContrast(self, high: bool) -> None:
        self.happen(on.SetContrast(high))

    @Slot(bool)
    def setStill(self, still: bool) -> None:
        self.happen(on.SetStill(still))

    @Slot()
    def openOrigins(self) -> None:
        self.go(on.OpenOrigins())

    @Slot(str)
    def openMeaning(self, word: str) -> None:
        self.go(on.OpenMeaning(word))

    @Slot()
    def closeSheet(self) -> None:
        self.go(on.CloseSheet())

    @Slot()
    def keepReading(self) -> None:
        self.go(on.KeepReading())

    @Slot()
    def leave(self) -> None:
        self.go(on.Done())
