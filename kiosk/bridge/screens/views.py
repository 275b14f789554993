"""All that one language has on the screens, and which screen a place of the visit is shown on."""

from __future__ import annotations

from enum import Enum
from typing import assert_never

from PySide6.QtCore import QObject

from kiosk.bridge.actions import Touches
from kiosk.bridge.screens.frame import FrameView
from kiosk.bridge.screens.pages import PagesView
from kiosk.bridge.screens.question import QuestionView
from kiosk.bridge.screens.review import ReviewView
from kiosk.bridge.screens.sheet import SheetView
from kiosk.bridge.screens.summary import SummaryView
from kiosk.bridge.screens.take import TakeView
from kiosk.bridge.screens.welcome import WelcomeView
from kiosk.bridge.voice import Voice
from kiosk.station.settings import Settings
from kiosk.visit.asking import question_of
from kiosk.visit.states import Asking, Menu, Opening, Place, Reading, Revisiting, Summary, Visiting


class Screen(Enum):
    """In the order in which they are made ready."""

    Attract = 0
    Menu = 1
    Page = 2
    Opening = 3
    Question = 4
    Summary = 5
    NotWorking = 6
    SettingUp = 7


class Views(QObject):
    def __init__(self, voice: Voice, settings: Settings, touches: Touches) -> None:
        super().__init__(touches)
        self._library, self._reviews = voice.library, voice.reviews
        self.welcome = WelcomeView(voice.library, self)
        self.frame = FrameView(voice.library, self)
        self.pages = PagesView(voice.library, self, voice.reviews)
        self.question = QuestionView(voice.library, self)
        self.summary = SummaryView(voice.library, self)
        self.sheet = SheetView(voice.library, self)
        self.take = TakeView(voice.library, settings, touches, self)
        self.review = ReviewView(voice.library.language, self)

    def clear(self) -> None:
        self.frame.clear()
        self.pages.clear()
        self.question.clear()
        self.summary.clear()
        self.take.show(frozenset())
        self.welcome.show(frozenset())
        self._show_review(None)

    def show(self, visiting: Visiting) -> Screen:
        self.welcome.show(visiting.journey.read)
        self.take.show(visiting.journey.picked)
        self.frame.show(visiting.place)
        screen = self._show_place(visiting.place)
        self._show_review(visiting.place)
        return screen

    def _show_place(self, place: Place) -> Screen:
        match place:
            case Menu():
                return Screen.Menu
            case Reading(page, _, screenful, opened):
                self.pages.show(page, screenful, turns=True, opened=opened)
                return Screen.Page
            case Revisiting(_, page, screenful, opened):
                self.pages.show(page, screenful, turns=False, opened=opened)
                return Screen.Page
            case Opening():
                return Screen.Opening
            case Asking():
                self.question.show(place)
                return Screen.Question
            case Summary():
                self.summary.show(place)
                return Screen.Summary
            case _:
                assert_never(place)

    def _show_review(self, place: Place | None) -> None:
        """A question was checked with the page it leads back to; elsewhere the most cautious note stands."""
        match place:
            case Reading(page) | Revisiting(_, page):
                self.review.show(self._reviews.of(page))
            case Asking():
                self.review.show(self._reviews.of(question_of(place, self._library).page))
            case _:
                pages = (page.id for page in self._library.pages)
                self.review.show(self._reviews.most_cautious(pages), several=True)
