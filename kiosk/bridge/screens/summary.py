"""The end of a visit: the pages that were asked about, and what a visitor takes along."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from kiosk.bridge.list_model import ListModel
from kiosk.bridge.qml_types import Property, QmlElement, QmlUncreatable
from kiosk.core.asked_picture import page_picture
from kiosk.core.library import Library
from kiosk.core.page import Hue, Page
from kiosk.core.picks import Pick, picked_questions, team_questions, ticked
from kiosk.visit.check import pages_again, pages_asked
from kiosk.visit.states import Summary

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


class StoneRow(Struct, frozen=True):
    """A page that was asked about; ``again``: it is worth another look."""

    page: str
    title: str
    again: bool


class SlipRow(Struct, frozen=True):
    """A picked question, or what ``matters`` to a visitor; ``first`` of its kind."""

    label: str
    matters: bool
    first: bool


@QmlElement
@QmlUncreatable("The summary belongs to the kiosk.")
class SummaryView(QObject):
    changed = Signal()

    def __init__(self, library: Library, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._stones = ListModel(StoneRow, parent=self)
        self._slip = ListModel(SlipRow, parent=self)
        self._labels, self._again = list[str](), False
        self._screenful, self._rests, self._unasked = 0, False, False

    def show(self, summary: Summary, picked: frozenset[Pick] = frozenset()) -> None:
        again = pages_again(summary.check, self._library)
        self._again = bool(again)
        pages = (self._library.page_by_id[page] for page in pages_asked(summary.check, self._library))
        self._stones.show([StoneRow(page.id, page.title, page.id in again) for page in pages])
        self._unasked = self._stones.rowCount() == 0
        questions, matters = picked_questions(picked, self._library), ticked(picked, self._library)
        rows = [SlipRow(card.label, False, number == 0) for number, card in enumerate(questions)]
        rows += [SlipRow(card.label, True, number == 0) for number, card in enumerate(matters)]
        self._put(summary.screenful, summary.rests, rows)

    def clear(self) -> None:
        self._stones.show([])
        self._again = self._unasked = False
        self._put(0, False, [])

    def _put(self, screenful: int, rests: bool, rows: list[SlipRow]) -> None:
        self._slip.show(rows)
        self._labels = [row.label for row in rows]
        self._screenful, self._rests = screenful, rests
        self.changed.emit()

    @Property(ListModel, constant=True)
    def stones(self) -> ListModel:
        return self._stones

    @Property(ListModel, constant=True)
    def slip(self) -> ListModel:
        return self._slip

    @Property(list, notify=changed)
    def labels(self) -> list[str]:
        """Of the slip, to be measured."""
        return self._labels

    @Property(bool, notify=changed)
    def looksAgain(self) -> bool:
        """Whether one of the pages is worth another look."""
        return self._again

    @Property(bool, notify=changed)
    def unasked(self) -> bool:
        """Whether somebody is at the end who answered no question."""
        return self._unasked

    @Property(str, constant=True)
    def picksPage(self) -> str:
        """Where questions are picked; empty where the deck has none."""
        return self._library.welcome.questions_page if team_questions(self._library) else ""

    @Property(str, constant=True)
    def picksDrawing(self) -> str:
        """What shows what that page is for; empty where it has no picture."""
        page = self._picks_page()
        picture = page_picture(page, self._library) if page else None
        return picture.drawing if picture else ""

    @Property(str, constant=True)
    def picksHue(self) -> str:
        page = self._picks_page()
        return self._library.topic_of(page).hue.value if page else Hue.TEAL.value

    def _picks_page(self) -> Page | None:
        return self._library.page_by_id[self.picksPage] if self.picksPage else None

    @Property(bool, notify=changed)
    def rests(self) -> bool:
        return self._rests

    @Property(int, notify=changed)
    def screenful(self) -> int:
        return self._screenful
