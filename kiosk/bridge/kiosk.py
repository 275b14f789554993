"""The door between the visit and QML: touches come in as events, the state goes out as view models."""

from __future__ import annotations

import gc
from collections.abc import Callable
from enum import Enum
from typing import assert_never

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImage

from kiosk.bridge.declare import QEnum, QmlElement, QmlUncreatable
from kiosk.bridge.frame_view import FrameView
from kiosk.bridge.idle import IdleWatch
from kiosk.bridge.pages_view import PagesView
from kiosk.bridge.question_view import QuestionView
from kiosk.bridge.review_view import ReviewView
from kiosk.bridge.rows import Rows
from kiosk.bridge.sheet_view import SheetView
from kiosk.bridge.summary_view import SummaryView
from kiosk.bridge.take_view import TakeView
from kiosk.bridge.welcome_view import WelcomeView
from kiosk.core.library import Library
from kiosk.core.todo import ToDo
from kiosk.review.reviews import Reviews
from kiosk.station.settings import Settings
from kiosk.visit import events as on
from kiosk.visit.asking import question_of
from kiosk.visit.machine import advance
from kiosk.visit.states import (
    Asking,
    Attract,
    Comfort,
    Explaining,
    Menu,
    Opening,
    OutOfService,
    Place,
    Reading,
    Revisiting,
    SettingUp,
    State,
    StillThere,
    Summary,
    Visiting,
)
from kiosk.visit.take import Code

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("There is one kiosk.")
class Kiosk(QObject):
    """``chance`` gives the seed for one visitor's questions."""

    @QEnum
    class Screen(Enum):
        Attract = 0
        Menu = 1
        Page = 2
        Opening = 3
        Question = 4
        Summary = 5
        NotWorking = 6
        SettingUp = 7

    @QEnum
    class Overlay(Enum):
        Nothing = 0
        Comfort = 1
        StillThere = 2
        Sheet = 3

    changed = Signal()
    stateChanged = Signal()
    warmChanged = Signal()
    painted = Signal()  # the first screen, once

    def __init__(
        self,
        library: Library,
        state: State,
        idle: IdleWatch,
        chance: Callable[[], int],
        warning_seconds: int,
        reviews: Reviews | None = None,
        settings: Settings | None = None,
    ) -> None:
        super().__init__()
        self._library, self._state, self._chance = library, state, chance
        self._warning_seconds, self._reviews = warning_seconds, reviews or Reviews()
        self._welcome = WelcomeView(library, self)
        self._frame = FrameView(library, self)
        self._pages = PagesView(library, self, self._reviews)
        self._question = QuestionView(library, self)
        self._summary = SummaryView(library, self)
        self._sheet = SheetView(library, self)
        self._take = TakeView(library, settings or Settings(), self.happen, self)
        self._review = ReviewView(library.language, self)
        self._to_do = Rows(ToDo, parent=self)
        self._seconds_left, self._text_scale, self._screenful = 0, 1.0, 0
        self._screen, self._overlay = self.Screen.Attract, self.Overlay.Nothing
        self._idle, self._warmth, self._painted = idle, 0, False
        idle.wentIdle.connect(lambda: self.happen(on.WentIdle(self._warning_seconds)))
        idle.secondPassed.connect(lambda: self.happen(on.SecondPassed()))
        self._show()

    @property
    def state(self) -> State:
        return self._state

    def code_image(self) -> QImage:
        return self._sheet.code_image()

    def happen(self, event: on.Event) -> State:
        state = advance(self._state, event, self._library)
        if state != self._state:
            self.put(state)
        return self._state

    def put(self, state: State) -> None:
        self._state = state
        self._show()

    def _show(self) -> None:
        self._overlay, self._seconds_left = self.Overlay.Nothing, 0
        match self._state:
            case Attract() | OutOfService() | SettingUp():
                self._leave()
            case Visiting():
                self._show_visit(self._state)
            case Comfort(behind):
                self._overlay = self.Overlay.Comfort
                self._show_visit(behind)
            case Explaining(behind):
                self._overlay = self.Overlay.Sheet
                self._show_visit(behind)
                self._sheet.show(self._state)
            case StillThere(behind, seconds):
                self._overlay, self._seconds_left = self.Overlay.StillThere, seconds
                self._show_visit(behind if isinstance(behind, Visiting) else behind.behind)
            case _:
                assert_never(self._state)
        if self._overlay is not self.Overlay.Sheet:
            self._sheet.clear()
        present = isinstance(self._state, Visiting | Comfort | Explaining)
        self._idle.watch(present, _counts(self._state))
        self.changed.emit()
        self.stateChanged.emit()

    def _leave(self) -> None:
        match self._state:
            case OutOfService():
                self._screen = self.Screen.NotWorking
            case SettingUp(to_do):
                self._screen = self.Screen.SettingUp
                self._to_do.show(to_do)
            case _:
                self._screen = self.Screen.Attract
        self._text_scale, self._screenful = 1.0, 0
        self._frame.clear()
        self._pages.clear()
        self._question.clear()
        self._summary.clear()
        self._take.show(frozenset())
        self._welcome.show(frozenset())
        self._show_review(None)

    def _show_visit(self, visiting: Visiting) -> None:
        self._text_scale = visiting.journey.text_scale
        self._welcome.show(visiting.journey.read)
        self._take.show(visiting.journey.picked)
        self._frame.show(visiting.place)
        self._screenful = visiting.place.screenful
        self._screen = self._show_place(visiting.place)
        self._show_review(visiting.place)

    def _show_review(self, place: Place | None) -> None:
        """A question was checked with the page it leads back to; elsewhere the most cautious note stands."""
        match place:
            case Reading(page) | Revisiting(_, page):
                self._review.show(self._reviews.of(page))
            case Asking():
                self._review.show(self._reviews.of(question_of(place, self._library).page))
            case _:
                pages = (page.id for page in self._library.pages)
                self._review.show(self._reviews.most_cautious(pages), several=True)

    def _show_place(self, place: Place) -> Screen:
        match place:
            case Menu():
                return self.Screen.Menu
            case Reading(page, _, screenful):
                self._pages.show(page, screenful, turns=True)
                return self.Screen.Page
            case Revisiting(_, page, screenful):
                self._pages.show(page, screenful, turns=False)
                return self.Screen.Page
            case Opening():
                return self.Screen.Opening
            case Asking():
                self._question.show(place)
                return self.Screen.Question
            case Summary():
                self._summary.show(place)
                return self.Screen.Summary
            case _:
                assert_never(place)

    @Property(int, notify=changed)
    def screen(self) -> int:
        return self._screen.value

    @Property(int, notify=warmChanged)
    def warmth(self) -> int:
        """Grows from 0 once the first screen is painted: how many of the others may be made ready."""
        return self._warmth

    def first_painted(self) -> None:
        """Called at every frame; the first one starts the warming up, after the touches that wait."""
        if not self._painted:
            self._painted = True
            gc.enable()
            QTimer.singleShot(0, self.painted.emit)
            QTimer.singleShot(0, self._warm_up)

    def _warm_up(self) -> None:
        """One screen at a time, so that a touch never waits for all of them."""
        if self._warmth <= self.Screen.NotWorking.value:
            self._warmth += 1
            self.warmChanged.emit()
            QTimer.singleShot(0, self._warm_up)

    @Property(int, notify=changed)
    def overlay(self) -> int:
        return self._overlay.value

    @Property(float, notify=changed)
    def textScale(self) -> float:
        return self._text_scale

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        return self._seconds_left

    @Property(int, notify=changed)
    def screenful(self) -> int:
        return self._screenful

    @Property(WelcomeView, constant=True)
    def welcome(self) -> WelcomeView:
        return self._welcome

    @Property(FrameView, constant=True)
    def frame(self) -> FrameView:
        return self._frame

    @Property(PagesView, constant=True)
    def pages(self) -> PagesView:
        return self._pages

    @Property(QuestionView, constant=True)
    def question(self) -> QuestionView:
        return self._question

    @Property(SummaryView, constant=True)
    def summary(self) -> SummaryView:
        return self._summary

    @Property(SheetView, constant=True)
    def sheet(self) -> SheetView:
        return self._sheet

    @Property(TakeView, constant=True)
    def take(self) -> TakeView:
        return self._take

    @Property(ReviewView, constant=True)
    def review(self) -> ReviewView:
        """Of what is shown now."""
        return self._review

    @Property(Rows, constant=True)
    def toDo(self) -> Rows:
        return self._to_do

    @Slot()
    def begin(self) -> None:
        self.happen(on.Begin())

    @Slot()
    def openMenu(self) -> None:
        self.happen(on.OpenMenu())

    @Slot(str)
    def chooseTopic(self, topic: str) -> None:
        self.happen(on.ChooseTopic(topic))

    @Slot(int)
    def goOn(self, screenfuls: int) -> None:
        self.happen(on.Next(screenfuls, self._chance()))

    @Slot(int)
    def goBack(self, screenfuls: int) -> None:
        self.happen(on.Back(screenfuls))

    @Slot()
    def openCheck(self) -> None:
        self.happen(on.OpenCheck())

    @Slot(int)
    def choose(self, option: int) -> None:
        self.happen(on.Choose(option))

    @Slot(str)
    def seePage(self, page: str) -> None:
        self.happen(on.SeePage(page))

    @Slot()
    def openComfort(self) -> None:
        self.happen(on.OpenComfort())

    @Slot()
    def closeComfort(self) -> None:
        self.happen(on.CloseComfort())

    @Slot(float)
    def setTextScale(self, scale: float) -> None:
        self.happen(on.SetTextScale(scale))

    @Slot()
    def openOrigins(self) -> None:
        self.happen(on.OpenOrigins())

    @Slot(str)
    def openMeaning(self, word: str) -> None:
        self.happen(on.OpenMeaning(word))

    @Slot()
    def closeSheet(self) -> None:
        self.happen(on.CloseSheet())

    @Slot()
    def keepReading(self) -> None:
        self.happen(on.KeepReading())

    @Slot()
    def leave(self) -> None:
        self.happen(on.Done())


def _counts(state: State) -> bool:
    """Whether seconds are counted down on the screen."""
    return isinstance(state, StillThere) or (isinstance(state, Explaining) and isinstance(state.sheet, Code))
