"""The end of a visit: what went well, which pages are worth another look, what to ask."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from kiosk.bridge.blocks.picks import PickRow, pick_rows
from kiosk.bridge.list_model import ListModel
from kiosk.bridge.qml_types import Property, QmlElement, QmlUncreatable
from kiosk.core.library import Library
from kiosk.core.picks import Pick, team_questions, ticked
from kiosk.visit.check import pages_again, pages_of, results
from kiosk.visit.states import Summary

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


class PageRow(Struct, frozen=True):
    page: str
    title: str
    icon: str
    hue: str


@QmlElement
@QmlUncreatable("The summary belongs to the kiosk.")
class SummaryView(QObject):
    changed = Signal()

    def __init__(self, library: Library, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._well = ListModel(PageRow, parent=self)
        self._again = ListModel(PageRow, parent=self)
        self._asks = ListModel(PickRow, parent=self)
        self._matters = ListModel(PickRow, parent=self)
        self._screenful = 0

    def show(self, summary: Summary, picked: frozenset[Pick] = frozenset()) -> None:
        check = summary.check
        again = pages_again(check, self._library)
        well = pages_of(results(check, self._library).well, self._library)
        self._again.show(list(map(self._row, again)))
        self._well.show([self._row(page) for page in well if page not in again])
        self._asks.show(pick_rows(team_questions(self._library)))
        self._matters.show(pick_rows(ticked(picked, self._library)))
        self._screenful = summary.screenful
        self.changed.emit()

    def clear(self) -> None:
        for rows in (self._well, self._again, self._asks, self._matters):
            rows.show([])
        self._screenful = 0
        self.changed.emit()

    def _row(self, page_id: str) -> PageRow:
        page = self._library.page_by_id[page_id]
        return PageRow(page.id, page.title, page.icon, self._library.topic_of(page).hue.value)

    @Property(ListModel, constant=True)
    def well(self) -> ListModel:
        return self._well

    @Property(ListModel, constant=True)
    def again(self) -> ListModel:
        return self._again

    @Property(ListModel, constant=True)
    def asks(self) -> ListModel:
        return self._asks

    @Property(ListModel, constant=True)
    def matters(self) -> ListModel:
        """What a visitor ticked."""
        return self._matters

    @Property(int, notify=changed)
    def screenful(self) -> int:
        return self._screenful
