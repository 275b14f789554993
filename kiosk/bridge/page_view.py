"""One page as QML sees it; it never changes once made."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Property, QObject

from kiosk.bridge.blocks import SIDE_PICTURES, STRETCHING, WORDY, BlockRow, row_of, team_rows
from kiosk.bridge.declare import QmlElement, QmlUncreatable
from kiosk.bridge.markup import Linker
from kiosk.bridge.review_view import ReviewView
from kiosk.bridge.rows import Rows
from kiosk.core.block import Block, Checklist
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
        linker, first = Linker(explained), 0
        flow: list[tuple[Block, BlockRow]] = []
        beside: list[BlockRow] = []
        for block in page.blocks:
            row = row_of(block, linker, first)
            if isinstance(block, SIDE_PICTURES):
                beside.append(row)
            else:
                flow.append((block, row))
            first += parts_in(block)
        words = _with_questions(flow) if asks else [row for _, row in flow]
        self._words = Rows(BlockRow, words, self)
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


def _with_questions(flow: Sequence[tuple[Block, BlockRow]]) -> list[BlockRow]:
    """Above the first checklist stands how to pick, below the last one how to take the questions along."""
    rows: list[BlockRow] = []
    first = end = 0
    for block, row in flow:
        if isinstance(block, Checklist):
            rows += [team_rows(block, first)] if end else [BlockRow("pick"), team_rows(block, first)]
            first, end = first + len(block.items), len(rows)
        else:
            rows.append(row)
    return [*rows[:end], BlockRow("take"), *rows[end:]]
