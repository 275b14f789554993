"""The end of a visit: what went well, which pages are worth another look, what to ask."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal

from kiosk.bridge.cards import CardRow
from kiosk.bridge.declare import QmlElement, QmlUncreatable
from kiosk.bridge.rows import Rows
from kiosk.core.block import Checklist
from kiosk.core.library import Library
from kiosk.visit.check import results
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
        self._well = Rows(PageRow, parent=self)
        self._again = Rows(PageRow, parent=self)
        self._asks = Rows(CardRow, parent=self)
        self._screenful = 0

    def show(self, summary: Summary) -> None:
        found = results(summary.last.check, self._library)
        again = self._pages(found.open + found.later)
        self._again.show(again)
        self._well.show([row for row in self._pages(found.well) if row not in again])
        self._asks.show(self._questions())
        self._screenful = summary.screenful
        self.changed.emit()

    def clear(self) -> None:
        for rows in (self._well, self._again, self._asks):
            rows.show([])
        self._screenful = 0
        self.changed.emit()

    def _pages(self, questions: Iterable[str]) -> list[PageRow]:
        ids = dict.fromkeys(self._library.question_by_id[question].page for question in questions)
        return [self._row(page) for page in ids]

    def _row(self, page_id: str) -> PageRow:
        page = self._library.page_by_id[page_id]
        return PageRow(page.id, page.title, page.icon, self._library.topic_by_id[page.topic].hue.value)

    def _questions(self) -> list[CardRow]:
        page = self._library.page_by_id[self._library.welcome.questions_page]
        lists = [block for block in page.blocks if isinstance(block, Checklist)]
        return [CardRow(item.icon, item.label, item.more) for block in lists for item in block.items]

    @Property(Rows, constant=True)
    def well(self) -> Rows:
        return self._well

    @Property(Rows, constant=True)
    def again(self) -> Rows:
        return self._again

    @Property(Rows, constant=True)
    def asks(self) -> Rows:
        return self._asks

    @Property(int, notify=changed)
    def screenful(self) -> int:
        return self._screenful
