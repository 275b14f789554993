"""All that QML may do: one slot a touch, most of them one event."""

from __future__ import annotations

from PySide6.QtCore import Slot

from kiosk.bridge.qml_types import QmlElement, QmlUncreatable
from kiosk.bridge.telling import Telling
from kiosk.core.picks import pick_of
from kiosk.visit import events as on

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The actions belong to the kiosk.")
class Actions(Telling):
    @Slot()
    def begin(self) -> None:
        self._go(on.Begin())

    @Slot(str)
    def beginReading(self, page: str) -> None:
        self._go(on.BeginReading(page))

    @Slot(str)
    def chooseLanguage(self, language: str) -> None:
        self._language.choose(language)

    @Slot()
    def tellWaking(self) -> None:
        self._happen(on.TellWaking())

    @Slot()
    def openMenu(self) -> None:
        self._go(on.OpenMenu())

    @Slot(str)
    def chooseTopic(self, topic: str) -> None:
        self._go(on.ChooseTopic(topic))

    @Slot(int)
    def goOn(self, screenfuls: int) -> None:
        self._go(on.Next(screenfuls, self._chance()))

    @Slot(int)
    def goBack(self, screenfuls: int) -> None:
        self._go(on.Back(screenfuls))

    @Slot()
    def pageSettled(self) -> None:
        self._language.views.pages.settled()

    @Slot()
    def openAbout(self) -> None:
        self._go(on.OpenAbout())

    @Slot()
    def skipCheck(self) -> None:
        self._go(on.SkipCheck())

    @Slot()
    def openCheck(self) -> None:
        self._go(on.OpenCheck())

    @Slot(int)
    def choose(self, option: int) -> None:
        self._happen(on.Choose(option))

    @Slot(int)
    def openPart(self, part: int) -> None:
        self._happen(on.OpenPart(part))

    @Slot(str)
    def seePage(self, page: str) -> None:
        self._go(on.SeePage(page))

    @Slot()
    def openComfort(self) -> None:
        self._go(on.OpenComfort())

    @Slot()
    def closeComfort(self) -> None:
        self._go(on.CloseComfort())

    @Slot(float)
    def setTextScale(self, scale: float) -> None:
        self._happen(on.SetTextScale(scale))

    @Slot(bool)
    def setContrast(self, high: bool) -> None:
        self._happen(on.SetContrast(high))

    @Slot(bool)
    def setStill(self, still: bool) -> None:
        self._happen(on.SetStill(still))

    @Slot()
    def openOrigins(self) -> None:
        self._go(on.OpenOrigins())

    @Slot(str)
    def openMeaning(self, word: str) -> None:
        self._go(on.OpenMeaning(word))

    @Slot()
    def closeSheet(self) -> None:
        self._go(on.CloseSheet())

    @Slot(int)
    def pick(self, number: int) -> None:
        self._happen(on.PickQuestion(pick_of(number, self._language.library)))

    @Slot()
    def openPhone(self) -> None:
        self._go(on.OpenPhone())

    @Slot()
    def showCode(self) -> None:
        self._go(on.ShowCode())

    @Slot(int)
    def turnCode(self, codes: int) -> None:
        self._happen(on.TurnCode(codes))

    @Slot()
    def openPrint(self) -> None:
        self._go(on.OpenPrint(next(self._jobs)))

    @Slot()
    def keepReading(self) -> None:
        self._go(on.KeepReading())

    @Slot()
    def leave(self) -> None:
        self._go(on.Done())
