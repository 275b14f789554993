"""The sheet that lies over a place: where it comes from, what a word means, what a visitor takes along."""

from __future__ import annotations

from enum import Enum
from typing import assert_never

from PySide6.QtCore import QObject, Signal

from kiosk.bridge.blocks.origin_rows import OriginRow, origin_rows
from kiosk.bridge.list_model import ListModel
from kiosk.bridge.qml_types import Property, QEnum, QmlElement, QmlUncreatable
from kiosk.bridge.screens.code import CodeView
from kiosk.core.cites import cites_in
from kiosk.core.library import Library
from kiosk.core.passage import PROMPT
from kiosk.visit.sheets import explained
from kiosk.visit.states import Explaining, Meaning, Origins, Sheet
from kiosk.visit.take import Code, OthersMaySee, Outcome, Printed, Printing

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The sheet belongs to the kiosk.")
class SheetView(QObject):
    @QEnum
    class Kind(Enum):
        Nothing = 0
        Origins = 1
        Meaning = 2
        OthersMaySee = 3
        Code = 4
        Printing = 5
        AtThePrinter = 6
        PrinterNotReady = 7
        TooMuchForAPage = 8

    changed = Signal()

    def __init__(self, library: Library, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._kind, self._word, self._screenful = self.Kind.Nothing, "", 0
        self._asks = False
        self._origins = ListModel(OriginRow, parent=self)
        self._code = CodeView(library, self)

    def show(self, state: Explaining) -> None:
        self._kind, self._screenful = self._kind_of(state.sheet), state.screenful
        self._word = state.sheet.word if isinstance(state.sheet, Meaning) else ""
        if isinstance(state.sheet, Origins):
            self._show_origins(state)
        else:
            self._origins.show([])
        if isinstance(state.sheet, Code):
            self._code.show(state.behind.journey.picked, state.sheet)
        else:
            self._code.clear()
        self.changed.emit()

    def _kind_of(self, sheet: Sheet) -> Kind:
        match sheet:
            case Origins():
                return self.Kind.Origins
            case Meaning():
                return self.Kind.Meaning
            case OthersMaySee():
                return self.Kind.OthersMaySee
            case Code():
                return self.Kind.Code
            case Printing():
                return self.Kind.Printing
            case Printed(outcome):
                return self._ended(outcome)
            case _:
                assert_never(sheet)

    def _ended(self, outcome: Outcome) -> Kind:
        match outcome:
            case Outcome.AT_THE_PRINTER:
                return self.Kind.AtThePrinter
            case Outcome.NOT_READY:
                return self.Kind.PrinterNotReady
            case Outcome.TOO_LONG:
                return self.Kind.TooMuchForAPage
            case _:
                assert_never(outcome)

    def _show_origins(self, state: Explaining) -> None:
        part = explained(state.behind.place, self._library)
        rows = origin_rows(part, self._library)
        self._asks = PROMPT in cites_in(part)
        self._origins.show(rows)

    def clear(self) -> None:
        if self._kind is not self.Kind.Nothing:
            self._kind, self._word, self._screenful = self.Kind.Nothing, "", 0
            self._origins.show([])
            self._code.clear()
            self.changed.emit()

    @Property(int, notify=changed)
    def kind(self) -> int:
        return self._kind.value

    @Property(str, notify=changed)
    def word(self) -> str:
        return self._word

    @Property(str, notify=changed)
    def meaning(self) -> str:
        return self._library.meanings.get(self._word, "")

    @Property(int, notify=changed)
    def screenful(self) -> int:
        return self._screenful

    @Property(bool, notify=changed)
    def asks(self) -> bool:
        """Whether there is also something to ask or tell, which rests on no document."""
        return self._asks

    @Property(CodeView, constant=True)
    def code(self) -> CodeView:
        return self._code

    @Property(ListModel, constant=True)
    def origins(self) -> ListModel:
        return self._origins
