"""One page as QML sees it; it never changes once made."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from kiosk.bridge.blocks.composition import Composition, composition_of, says_at_once
from kiosk.bridge.list_model import ListModel
from kiosk.bridge.qml_types import Property, QEnum, QmlElement, QmlUncreatable
from kiosk.core.page import Page, Topic

if TYPE_CHECKING:
    from kiosk.bridge.blocks.block_row import BlockRow

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Pages come from the library.")
class PageView(QObject):
    """The only picture of a page stands apart from its ``words``; in the ``flow`` all stands as the author
    wrote it. For large words the warnings come first, and all is in small ``parts``, in ``sentences`` even
    more so, without a picture that has no words of its own. ``asks``: the questions on it can be picked and
    taken along."""

    Composition = QEnum(Composition)

    def __init__(
        self,
        page: Page,
        topic: Topic,
        explained: Iterable[str] = (),
        parent: QObject | None = None,
        asks: int | None = None,
        wide: str = "",
    ) -> None:
        super().__init__(parent)
        self._page, self._topic, self._wide = page, topic, wide
        self._explained, self._asks = tuple(explained), asks
        self._found: dict[tuple[str, bool], ListModel] = {}
        rows = self._rows("NONE")
        beside = [row for row in rows if row.beside]
        self._pictures, self._wordy = len(beside), any(row.wordy for row in beside)
        self._stretches = any(row.stretches for row in rows)
        self._picture = self._items(beside)

    def _rows(self, division: str) -> list[BlockRow]:
        from kiosk.bridge.blocks.division import Division  # the first screen does without
        from kiosk.bridge.blocks.page_rows import rows_of

        return rows_of(self._page.blocks, self._explained, asks=self._asks, division=Division[division])

    def _items(self, rows: Iterable[BlockRow]) -> ListModel:
        from kiosk.bridge.blocks.block_row import BlockItem

        items = [BlockItem(row) for row in rows]
        for item in items:
            item.row.setParent(self)  # or QML would take it for its own, and keep it
        return ListModel(BlockItem, items, self)

    def _model(self, division: str, *, pictured: bool) -> ListModel:
        """Made when it is first shown."""
        key = (division, pictured)
        if key not in self._found:
            rows = self._rows(division)
            self._found[key] = self._items(row for row in rows if pictured or not row.beside)
        return self._found[key]

    @property
    def _apart(self) -> bool:
        """Whether it has one picture, which may stand anywhere: it carries no words of its own."""
        return self._pictures == 1 and not self._wordy

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

    @Property(int, constant=True)
    def composition(self) -> int:
        return composition_of(self._page.blocks).value

    @Property(bool, constant=True)
    def urgent(self) -> bool:
        """Whether several boxes say what to do at once: where there is little room, no picture takes it."""
        return sum(map(says_at_once, self._page.blocks)) > 1

    @Property(bool, constant=True)
    def wordyPicture(self) -> bool:
        """Whether a picture carries words of its own, which need room."""
        return self._wordy

    @Property(int, constant=True)
    def pictureCount(self) -> int:
        return self._pictures

    @Property(ListModel, constant=True)
    def pictures(self) -> ListModel:
        return self._picture

    @Property(str, constant=True)
    def wide(self) -> str:
        """Its drawing for a low strip; empty where there is none."""
        return self._wide

    @Property(ListModel, constant=True)
    def words(self) -> ListModel:
        return self._model("NONE", pictured=False)

    @Property(ListModel, constant=True)
    def flow(self) -> ListModel:
        return self._model("NONE", pictured=True)

    @Property(ListModel, constant=True)
    def parts(self) -> ListModel:
        return self._model("CARDS", pictured=not self._apart)

    @Property(ListModel, constant=True)
    def sentences(self) -> ListModel:
        return self._model("SENTENCES", pictured=not self._apart)

    @Slot(float, result=float)
    def lines(self, across: float) -> float:
        """About how many its words take, ``across`` characters wide."""
        from kiosk.bridge.blocks.length import lines

        return lines(self._page.blocks, across)
