"""All that one language has on the screens."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QObject

from kiosk.bridge.list_model import ListModel
from kiosk.bridge.screens.frame import FrameView
from kiosk.bridge.screens.pages import PagesView
from kiosk.bridge.screens.question import QuestionView
from kiosk.bridge.screens.review import ReviewView
from kiosk.bridge.screens.sheet import SheetView
from kiosk.bridge.screens.summary import SummaryView
from kiosk.bridge.screens.take import TakeView
from kiosk.bridge.screens.topic import TopicView
from kiosk.bridge.screens.welcome import WelcomeView
from kiosk.core.library import Library
from kiosk.core.todo import ToDo
from kiosk.review.reviews import Reviews
from kiosk.station.settings import Settings
from kiosk.visit.asking import question_of
from kiosk.visit.states import (
    Asking,
    Closed,
    Comfort,
    Explaining,
    Menu,
    Opening,
    PageApart,
    Place,
    Reading,
    Revisiting,
    SettingUp,
    State,
    Summary,
    TopicOpening,
    Visiting,
)

if TYPE_CHECKING:
    from kiosk.bridge.screens.closed import ClosedView


class Views(QObject):
    def __init__(self, library: Library, reviews: Reviews, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._library, self._reviews = library, reviews
        self.welcome = WelcomeView(library, self)
        self.frame = FrameView(library, self)
        self.topic = TopicView(library, self)
        self.pages = PagesView(library, self, reviews, counts=settings.counts.on)
        self.question = QuestionView(library, self)
        self.summary = SummaryView(library, self)
        self.sheet = SheetView(library, self)
        self.take = TakeView(library, settings.print, self)
        self.review = ReviewView(library.language, library.roles, self)
        self.to_do = ListModel(ToDo, parent=self)
        self.closed: ClosedView | None = None
        self._clinic = settings.clinic_in(library.language)

    def show(self, state: State, visiting: Visiting | None) -> None:
        """``visiting`` is the visit in ``state``, whatever lies over it."""
        if visiting is None:
            self._clear()
        else:
            self._show_visit(visiting)
        self.pages.stand_alone(isinstance(state, Comfort))
        if isinstance(state, Explaining):
            self.sheet.show(state)
        else:
            self.sheet.clear()
        if isinstance(state, SettingUp):
            self.to_do.show(state.to_do)
        if isinstance(state, Closed):
            self._show_closed(state)

    def _show_closed(self, closed: Closed) -> None:
        if self.closed is None:
            from kiosk.bridge.screens.closed import ClosedView  # most screens have no hours

            self.closed = ClosedView(self._library.language, self._clinic.emergency_number, self)
        self.closed.show(closed)

    def _clear(self) -> None:
        self.frame.clear()
        self.topic.clear()
        self.pages.clear()
        self.question.clear()
        self.summary.clear()
        self.take.show(frozenset())
        self.welcome.show(frozenset())
        self._show_review(None)

    def _show_visit(self, visiting: Visiting) -> None:
        self.welcome.show(visiting.journey.read)
        self.take.show(visiting.journey.picked)
        self.frame.show(visiting.place, visiting.journey.read)
        self._show_place(visiting)
        self._show_review(visiting.place)

    def _show_place(self, visiting: Visiting) -> None:
        """The menu and the opening are shown by the welcome alone. Behind a topic's opening its first page
        is made ready."""
        place = visiting.place
        match place:
            case TopicOpening(topic):
                self.topic.show(topic)
                self.pages.show(self._library.topic_by_id[topic].pages[0], 0, turns=True)
            case Reading(page, _, screenful, opened):
                self.topic.leave(self._library.page_by_id[page].topic)
                self.pages.show(page, screenful, turns=True, opened=opened)
            case Revisiting(_, page, screenful, opened):
                self.pages.show(page, screenful, turns=False, opened=opened)
            case PageApart(page, _, screenful, opened):
                self.pages.show(page, screenful, turns=False, opened=opened)
            case Asking():
                self.pages.leave()
                self.question.show(place)
            case Summary():
                self.pages.leave()
                self.summary.show(place, visiting.journey.picked)
            case Menu() | Opening():
                self.pages.leave()
                self.topic.leave("")
            case _:
                assert_never(place)

    def _show_review(self, place: Place | None) -> None:
        """A question was checked with the page it leads back to; elsewhere the most cautious note stands."""
        match place:
            case Reading(page) | Revisiting(_, page) | PageApart(page):
                self.review.show(self._reviews.of(page))
            case Asking():
                self.review.show(self._reviews.of(question_of(place, self._library).page))
            case _:
                pages = (page.id for page in self._library.pages)
                self.review.show(self._reviews.most_cautious(pages), several=True)
