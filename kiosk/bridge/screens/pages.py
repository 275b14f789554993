"""The shelf of pages: the present one and its neighbours, kept ready so that turning is smooth."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.bridge.later import later
from kiosk.bridge.qml_types import Property, QmlElement, QmlUncreatable
from kiosk.bridge.screens.page import PageView
from kiosk.bridge.screens.slot import PageSlot
from kiosk.core.drawing_shapes import wide_picture
from kiosk.core.library import Library
from kiosk.core.picks import first_on
from kiosk.review.reviews import Reviews

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1
_SLOTS = 3
_MOMENT, _WHILE = 40, 600


@QmlElement
@QmlUncreatable("The shelf belongs to the kiosk.")
class PagesView(QObject):
    """``current`` is -1 while no page shows. Neighbours are fetched once the turn has settled. For ``counts``
    see `as_told`."""

    currentChanged = Signal()
    screenfulChanged = Signal()
    openedChanged = Signal()

    def __init__(
        self, library: Library, parent: QObject, reviews: Reviews | None = None, *, counts: bool = False
    ) -> None:
        super().__init__(parent)
        self._library, self._reviews, self._counts = library, reviews or Reviews(), counts
        self._slots = [PageSlot(self) for _ in range(_SLOTS)]
        self._current, self._screenful, self._turns, self._opened = -1, 0, True, -1
        self._alone = False
        self._unseen = QTimer(self)
        self._unseen.setSingleShot(True)
        self._unseen.setInterval(_WHILE)
        self._unseen.timeout.connect(self.clear)

    @Property(list, constant=True)
    def places(self) -> list[PageSlot]:
        return self._slots

    @Property(int, notify=currentChanged)
    def current(self) -> int:
        return self._current

    @Property(int, notify=currentChanged)
    def first(self) -> int:
        """Of the present page's topic: fingers turn from page to page within it."""
        return self._number_in_topic(0)

    @Property(int, notify=currentChanged)
    def last(self) -> int:
        return self._number_in_topic(-1)

    def _number_in_topic(self, place: int) -> int:
        page = self._library.pages[self._current] if self._current >= 0 else None
        if page is None or not page.topic or page.aside:
            return self._current
        return self._library.page_number[self._library.topic_of(page).pages[place]]

    @Property(int, notify=screenfulChanged)
    def screenful(self) -> int:
        return self._screenful

    @Property(bool, notify=currentChanged)
    def turns(self) -> bool:
        """Whether neighbours may be turned to: not while a page is only looked up."""
        return self._turns

    @Property(int, notify=openedChanged)
    def opened(self) -> int:
        """The part of the present page that a touch has opened; -1 if there is none."""
        return self._opened

    def show(self, page: str, screenful: int, turns: bool, opened: int | None = None) -> None:
        self._unseen.stop()
        number = self._library.page_number[page]
        self._put(number)
        moved = number != self._current or turns != self._turns
        self._current, self._turns = number, turns
        if screenful != self._screenful:
            self._screenful = screenful
            self.screenfulChanged.emit()
        self._open(opened)
        if moved:
            self.currentChanged.emit()

    def _open(self, part: int | None) -> None:
        opened = -1 if part is None else part
        if opened != self._opened:
            self._opened = opened
            self.openedChanged.emit()

    def leave(self) -> None:
        """No page is seen: a while later none is kept. One takes 3 to 5 MB, with its drawing."""
        if self._current != -1 and not self._unseen.isActive():
            self._unseen.start()

    def clear(self) -> None:
        self._unseen.stop()
        if self._current == -1:
            return
        self._current, self._screenful, self._turns = -1, 0, True
        self._open(None)
        self.currentChanged.emit()
        self.screenfulChanged.emit()
        for slot in self._slots:
            slot.put(-1, None)

    def stand_alone(self, alone: bool) -> None:
        """Without neighbours, which nobody can turn to while sizes are chosen: each would be laid out anew
        with every choice."""
        if alone != self._alone:
            self._alone = alone
            self.settled()

    def settled(self) -> None:
        """The neighbours are made a moment later, so that the last frame of a turn never waits for them."""
        later(_MOMENT, self, self._fetch_neighbours)

    def _fetch_neighbours(self) -> None:
        if self._alone:
            for slot in self._slots:
                if slot.number != self._current:
                    slot.put(slot.number, None)
        elif self._current >= 0:
            page = self._library.pages[self._current]
            for step in (1, -1) if page.topic else ():
                beside = self._library.beside(page.id, step)
                self._put(self._current + step, is_there=beside is not None)

    def _put(self, number: int, *, is_there: bool = True) -> None:
        slot = self._slots[number % _SLOTS]
        if slot.number == number and (slot.view is not None or not is_there):
            return
        slot.put(number, self._view(number) if is_there else None)

    def _view(self, number: int) -> PageView:
        from kiosk.bridge.screens.told_values import as_told  # the first screen does without

        written = self._library.pages[number]
        page = as_told(written, self._library, self._reviews, counts=self._counts)
        topic, meanings = self._library.topic_of(page), self._library.meanings
        welcome = self._library.welcome
        picks = page.id in (welcome.questions_page, welcome.matters_page)
        asks = first_on(page.id, self._library) if picks else None
        return PageView(page, topic, meanings, self, asks=asks, wide=wide_picture(page, self._library))
