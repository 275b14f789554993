"""One page as QML sees it; it never changes once made."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.bridge.list_model import ListModel
from kiosk.bridge.qml_types import Property, QmlElement, QmlUncreatable
from kiosk.core.page import Page, Topic

if TYPE_CHECKING:
    from kiosk.bridge.blocks.block_row import BlockRow

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Pages come from the library.")
class PageView(QObject):
    """``pictures`` stand beside the ``words`` where there is room. Elsewhere both are one ``flow``, in the
    author's order; with each of its ``sentences`` by itself where large words leave little room. ``asks``:
    the questions on it can be picked and taken along."""

    def __init__(
        self,
        page: Page,
        topic: Topic,
        explained: Iterable[str] = (),
        parent: QObject | None = None,
        asks: int | None = None,
    ) -> None:
        from kiosk.bridge.blocks.page_rows import rows_of  # the first screen does without

        super().__init__(parent)
        self._page, self._topic = page, topic
        self._explained, self._asks = tuple(explained), asks
        rows = rows_of(page.blocks, self._explained, asks=asks)
        self._stretches = any(row.stretches for row in rows)
        self._wordy = any(row.wordy for row in rows)
        self._flow = self._items(rows)
        self._pictures = self._items([row for row in rows if row.beside])
        self._words = self._flow
        if self._pictures.rowCount() > 0:
            self._words = self._items([row for row in rows if not row.beside])
        self._sentences: ListModel | None = None

    def _items(self, rows: Iterable[BlockRow]) -> ListModel:
        from kiosk.bridge.blocks.block_row import BlockItem

        return ListModel(BlockItem, [BlockItem(row) for row in rows], self)

    @Property(str, constant=True)
    def pageId(self) -> str:
        return self._page.id

    @Property(str, constant=True)
    def title(self) -> str:
        return self._page.title

    @Property(str, constant=True)
    def topicTitle(self) -> str:
        return self._topic.title

    @Property(str, constant=True)
    def hue(self) -> str:
        return self._topic.hue.value

    @Property(str, constant=True)
    def icon(self) -> str:
        return self._page.icon

    @Property(bool, constant=True)
    def leaveTopic(self) -> bool:
        return self._page.leave_topic

    @Property(bool, constant=True)
    def stretches(self) -> bool:
        """Whether a block among the words may grow to fill the screen."""
        return self._stretches

    @Property(ListModel, constant=True)
    def words(self) -> ListModel:
        return self._words

    @Property(bool, constant=True)
    def wordyPicture(self) -> bool:
        """Whether the picture carries words of its own, which need room."""
        return self._wordy

    @Property(int, constant=True)
    def pictureCount(self) -> int:
        return self._pictures.rowCount()

    @Property(ListModel, constant=True)
    def pictures(self) -> ListModel:
        return self._pictures

    @Property(ListModel, constant=True)
    def flow(self) -> ListModel:
        return self._flow

    @Property(ListModel, constant=True)
    def sentences(self) -> ListModel:
        from kiosk.bridge.blocks.page_rows import rows_of

        if self._sentences is None:
            rows = rows_of(self._page.blocks, self._explained, asks=self._asks, apart=True)
            self._sentences = self._items(rows)
        return self._sentences
