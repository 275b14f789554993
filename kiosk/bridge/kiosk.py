"""The door between the visit and QML: touches come in as events, the state goes out as view models."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable
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
from kiosk.bridge.voice import LanguageRow, Voice, row_of
from kiosk.bridge.welcome_view import WelcomeView
from kiosk.core.languages import is_right_to_left
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
    Comforts,
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
    libraryChanged = Signal()  # and with it every view
    voicesChanged = Signal(object)
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
        self._state, self._chance, self._warning_seconds = state, chance, warning_seconds
        self._settings = settings or Settings()
        self._outdated: list[QObject] = []
        self._views, self._languages = QObject(self), Rows(LanguageRow, parent=self)
        self._voices: tuple[Voice, ...] = (Voice(library, reviews or Reviews()),)
        self._make_views(self._voices[0])
        self._to_do = Rows(ToDo, parent=self)
        self._seconds_left, self._comforts, self._screenful = 0, Comforts(), 0
        self._screen, self._overlay = self.Screen.Attract, self.Overlay.Nothing
        self._idle, self._warmth, self._painted = idle, 0, False
        idle.wentIdle.connect(lambda: self.happen(on.WentIdle(self._warning_seconds)))
        idle.secondPassed.connect(lambda: self.happen(on.SecondPassed()))
        self._show()

    @property
    def state(self) -> State:
        return self._state

    @property
    def library(self) -> Library:
        return self._library

    def code_image(self) -> QImage:
        return self._sheet.code_image()

    def happen(self, event: on.Event) -> State:
        state = advance(self._state, event, self._library)
        if state != self._state:
            self.put(state)
        return self._state

    def put(self, state: State) -> None:
        if not isinstance(state, Visiting | Comfort | Explaining | StillThere):
            self._speak(self._voices[0])  # whoever comes next
        self._state = state
        self._show()

    @property
    def voices(self) -> tuple[Voice, ...]:
        """The first is the one to begin with."""
        return self._voices

    def offer(self, others: Iterable[Voice]) -> None:
        """Languages that a visitor may choose."""
        self._voices = (self._voices[0], *others)
        self._show_languages()
        self.voicesChanged.emit(self._voices)

    def _show_languages(self) -> None:
        self._languages.show([row_of(voice) for voice in self._voices if voice.library is not self._library])

    def _speak(self, voice: Voice) -> None:
        """`_show` tells QML of it, once there is something to show."""
        if voice.library is not self._library:
            self._make_views(voice)
            self._show_languages()

    def _make_views(self, voice: Voice) -> None:
        self._outdated.append(self._views)
        self._views = QObject(self)
        library, self._library, self._reviews = voice.library, voice.library, voice.reviews
        self._welcome = WelcomeView(library, self._views)
        self._frame = FrameView(library, self._views)
        self._pages = PagesView(library, self._views, voice.reviews)
        self._question = QuestionView(library, self._views)
        self._summary = SummaryView(library, self._views)
        self._sheet = SheetView(library, self._views)
        self._take = TakeView(library, self._settings, self.happen, self._views)
        self._review = ReviewView(library.language, self._views)

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
        if self._outdated:
            self.libraryChanged.emit()
            self._drop_outdated()
        self.changed.emit()
        self.stateChanged.emit()

    def _drop_outdated(self) -> None:
        """After all that QML made of them, which goes in the same way."""
        while self._outdated:
            self._outdated.pop().deleteLater()

    def _leave(self) -> None:
        match self._state:
            case OutOfService():
                self._screen = self.Screen.NotWorking
            case SettingUp(to_do):
                self._screen = self.Screen.SettingUp
                self._to_do.show(to_do)
            case _:
                self._screen = self.Screen.Attract
        self._comforts, self._screenful = Comforts(), 0
        self._frame.clear()
        self._pages.clear()
        self._question.clear()
        self._summary.clear()
        self._take.show(frozenset())
        self._welcome.show(frozenset())
        self._show_review(None)

    def _show_visit(self, visiting: Visiting) -> None:
        self._comforts = visiting.journey.comforts
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
            case Reading(page, _, screenful, opened):
                self._pages.show(page, screenful, turns=True, opened=opened)
                return self.Screen.Page
            case Revisiting(_, page, screenful, opened):
                self._pages.show(page, screenful, turns=False, opened=opened)
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
        return self._comforts.text_scale

    @Property(str, notify=changed)
    def theme(self) -> str:
        """The visitor's choice; empty while it is left as it was, as below."""
        return {None: "", False: "warm", True: "contrast"}[self._comforts.contrast]

    @Property(str, notify=changed)
    def motion(self) -> str:
        return {None: "", False: "full", True: "less"}[self._comforts.still]

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        return self._seconds_left

    @Property(int, notify=changed)
    def screenful(self) -> int:
        return self._screenful

    @Property(WelcomeView, notify=libraryChanged)
    def welcome(self) -> WelcomeView:
        return self._welcome

    @Property(FrameView, notify=libraryChanged)
    def frame(self) -> FrameView:
        return self._frame

    @Property(PagesView, notify=libraryChanged)
    def pages(self) -> PagesView:
        return self._pages

    @Property(QuestionView, notify=libraryChanged)
    def question(self) -> QuestionView:
        return self._question

    @Property(SummaryView, notify=libraryChanged)
    def summary(self) -> SummaryView:
        return self._summary

    @Property(SheetView, notify=libraryChanged)
    def sheet(self) -> SheetView:
        return self._sheet

    @Property(TakeView, notify=libraryChanged)
    def take(self) -> TakeView:
        return self._take

    @Property(ReviewView, notify=libraryChanged)
    def review(self) -> ReviewView:
        """Of what is shown now."""
        return self._review

    @Property(Rows, constant=True)
    def toDo(self) -> Rows:
        return self._to_do

    @Property(Rows, constant=True)
    def languages(self) -> Rows:
        """The other ones that may be chosen."""
        return self._languages

    @Property(bool, notify=libraryChanged)
    def rightToLeft(self) -> bool:
        return is_right_to_left(self._library.language)

    @Slot(str)
    def speak(self, language: str) -> None:
        """A visit in another language, from its beginning."""
        chosen = next((voice for voice in self._voices if voice.library.language == language), None)
        if chosen is not None and isinstance(self._state, Attract | Visiting):
            self._speak(chosen)
            self.put(advance(self._state, on.StartOver(), chosen.library))

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

    @Slot(int)
    def openPart(self, part: int) -> None:
        self.happen(on.OpenPart(part))

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

    @Slot(bool)
    def setContrast(self, high: bool) -> None:
        self.happen(on.SetContrast(high))

    @Slot(bool)
    def setStill(self, still: bool) -> None:
        self.happen(on.SetStill(still))

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
