"""What QML may tell the visit: one slot an event."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from kiosk.visit import events as on
from kiosk.visit.states import State


class Touches(QObject):
    """``chance`` gives the seed for one visitor's questions."""

    def __init__(self, chance: Callable[[], int]) -> None:
        super().__init__()
        self._chance = chance

    def happen(self, event: on.Event) -> State:
        raise NotImplementedError

    @Slot()
    def begin(self) -> None:
        self.happen(on.Begin())

    @Slot()
    def openMenu(self) -> None:
        self.happen(on.OpenMenu())

    @Slot(str)
    def chooseTopic(self, topic: str) -> None:
        self.happen(on.ChooseTopic(topic))

    @Slot(int)
    def goOn(self, screenfuls: int) -> None:
        self.happen(on.Next(screenfuls, self._chance()))

    @Slot(int)
    def goBack(self, screenfuls: int) -> None:
        self.happen(on.Back(screenfuls))

    @Slot()
    def openCheck(self) -> None:
        self.happen(on.OpenCheck())

    @Slot(int)
    def choose(self, option: int) -> None:
        self.happen(on.Choose(option))

    @Slot(int)
    def openPart(self, part: int) -> None:
        self.happen(on.OpenPart(part))

    @Slot(str)
    def seePage(self, page: str) -> None:
        self.happen(on.SeePage(page))

    @Slot()
    def openComfort(self) -> None:
        self.happen(on.OpenComfort())

    @Slot()
    def closeComfort(self) -> None:
        self.happen(on.CloseComfort())

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
        self.happen(on.OpenOrigins())

    @Slot(str)
    def openMeaning(self, word: str) -> None:
        self.happen(on.OpenMeaning(word))

    @Slot()
    def closeSheet(self) -> None:
        self.happen(on.CloseSheet())

    @Slot()
    def keepReading(self) -> None:
        self.happen(on.KeepReading())

    @Slot()
    def leave(self) -> None:
        self.happen(on.Done())
