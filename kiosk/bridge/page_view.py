"""One page as QML sees it; it never changes once made."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Property, QObject

from kiosk.bridge.blocks import SIDE_PICTURES, STRETCHING, TEAM_QUESTIONS, WORDY, BlockRow, row_of, team_rows
from kiosk.bridge.declare import QmlElement, QmlUncreatable
from kiosk.bridge.markup import Linker
from kiosk.bridge.review_view import ReviewView
from kiosk.bridge.rows import Rows
from kiosk.core.block import Checklist
from kiosk.core.page import Page, Topic
from kiosk.core.parts import parts_in

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Pages come from the library.")
class PageView(QObject):
    """``words`` flow; ``pictures`` stand beside them where there is room, else under them. ``asks``: the
    questions on it can be picked and taken along."""

    def __init__(
        self,
        page: Page,
        topic: Topic,
        explained: Iterable[str] = (),
        review: ReviewView | None = None,
        parent: QObject | None = None,
        asks: bool = False,
    ) -> None:
        super().__init__(parent)
        self._page, self._topic = page, topic
        self._review = review or ReviewView()
        self._review.setParent(self)
        linker, first, asked = Linker(explained), 0, 0
        flow: list[BlockRow] = []
        beside: list[BlockRow] = []
        for block in page.blocks:
            if asks and isinstance(block, Checklist):
                flow.append(team_rows(block, asked))
                asked += len(block.items)
            else:
                row = row_of(block, linker, first)
                (beside if isinstance(block, SIDE_PICTURES) else flow).append(row)
            first += parts_in(block)
        self._words = Rows(BlockRow, _with_questions(flow), self)
        self._pictures = Rows(BlockRow, beside, self)

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
    def talksOfDrugs(self) -> bool:
        return self._page.talks_of_drugs

    @Property(bool, constant=True)
    def stretches(self) -> bool:
        """Whether a block among the words may grow to fill the screen."""
        return any(isinstance(block, STRETCHING) for block in self._page.blocks)

    @Property(ReviewView, constant=True)
    def review(self) -> ReviewView:
        return self._review

    @Property(Rows, constant=True)
    def words(self) -> Rows:
        return self._words

    @Property(bool, constant=True)
    def wordyPicture(self) -> bool:
        """Whether the picture carries words of its own, which need room."""
        return any(isinstance(block, WORDY) for block in self._page.blocks)

    @Property(int, constant=True)
    def pictureCount(self) -> int:
        return self._pictures.rowCount()

    @Property(Rows, constant=True)
    def pictures(self) -> Rows:
        return self._pictures


def _with_questions(rows: list[BlockRow]) -> list[BlockRow]:
    """Above the first question stands how to pick, below the last one how to take them along."""
    found = [number for number, row in enumerate(rows) if row.kind == TEAM_QUESTIONS]
    if not found:
        return rows
    first, end = found[0], found[-1] + 1
    return [*rows[:first], BlockRow("pick"), *rows[first:end], BlockRow("take"), *rows[end:]]
