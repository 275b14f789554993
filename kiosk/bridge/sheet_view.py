"""The sheet that lies over a place: where it comes from, or what a word means."""

from __future__ import annotations

from enum import Enum

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal

from kiosk.bridge.declare import QEnum, QmlElement, QmlUncreatable
from kiosk.bridge.rows import Rows
from kiosk.core.cites import cites_in
from kiosk.core.library import Library
from kiosk.core.origins import Agreement, Origin, origins
from kiosk.core.passage import PROMPT
from kiosk.visit.sheets import explained
from kiosk.visit.states import Explaining, Meaning, Origins

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


class OriginRow(Struct, frozen=True):
    """``source`` and ``publisher``, a kind of publisher, are set on a document's first statement only;
    ``reference``, what a clinician's own statement rests on."""

    text: str
    agreement: str
    source: str
    publisher: str
    reference: str


@QmlElement
@QmlUncreatable("The sheet belongs to the kiosk.")
class SheetView(QObject):
    @QEnum
    class Kind(Enum):
        Nothing = 0
        Origins = 1
        Meaning = 2

    changed = Signal()

    def __init__(self, library: Library, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._kind, self._word, self._screenful = self.Kind.Nothing, "", 0
        self._differ = self._asks = False
        self._origins = Rows(OriginRow, parent=self)

    def show(self, state: Explaining) -> None:
        match state.sheet:
            case Origins():
                self._kind, self._word = self.Kind.Origins, ""
                self._show_origins(state)
            case Meaning(word):
                self._kind, self._word = self.Kind.Meaning, word
                self._origins.show([])
        self._screenful = state.screenful
        self.changed.emit()

    def _show_origins(self, state: Explaining) -> None:
        rows = self._rows(state)
        self._asks = PROMPT in cites_in(explained(state.behind.place, self._library))
        self._differ = any(row.agreement == Agreement.DIFFER.value for row in rows)
        self._origins.show(rows)

    def clear(self) -> None:
        if self._kind is not self.Kind.Nothing:
            self._kind, self._word, self._screenful = self.Kind.Nothing, "", 0
            self._origins.show([])
            self.changed.emit()

    def _rows(self, state: Explaining) -> list[OriginRow]:
        part = explained(state.behind.place, self._library)
        rows: list[OriginRow] = []
        before = ""
        for origin in origins(part, self._library) if part is not None else ():
            rows.append(_row(origin, first=origin.source.id != before))
            before = origin.source.id
        return rows

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
    def differ(self) -> bool:
        """Whether any of the origins does from another document."""
        return self._differ

    @Property(bool, notify=changed)
    def asks(self) -> bool:
        """Whether there is also something to ask or tell, which rests on no document."""
        return self._asks

    @Property(Rows, constant=True)
    def origins(self) -> Rows:
        return self._origins


def _row(origin: Origin, *, first: bool) -> OriginRow:
    source, publisher = (origin.source.title, origin.source.publisher_kind.value) if first else ("", "")
    signature = origin.statement.signature
    reference = signature.reference if signature else ""
    return OriginRow(origin.statement.for_visitors, origin.agreement.value, source, publisher, reference)
