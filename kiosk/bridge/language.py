"""What is said, and in which language: the views of the one that is spoken, and the others to choose from."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Property, QObject, Signal

from kiosk.bridge.actions import Touches
from kiosk.bridge.list_model import Rows
from kiosk.bridge.screens.frame import FrameView
from kiosk.bridge.screens.pages import PagesView
from kiosk.bridge.screens.question import QuestionView
from kiosk.bridge.screens.review import ReviewView
from kiosk.bridge.screens.sheet import SheetView
from kiosk.bridge.screens.summary import SummaryView
from kiosk.bridge.screens.take import TakeView
from kiosk.bridge.screens.views import Views
from kiosk.bridge.screens.welcome import WelcomeView
from kiosk.bridge.voice import LanguageRow, Voice, row_of
from kiosk.core.languages import is_right_to_left
from kiosk.core.library import Library
from kiosk.station.settings import Settings


class Spoken(Touches):
    """``voice`` is the one that each visit begins with; for the others see `Touches`."""

    libraryChanged = Signal()  # and with it every view
    voicesChanged = Signal(object)

    def __init__(self, voice: Voice, settings: Settings, chance: Callable[[], int], glance_ms: int) -> None:
        super().__init__(chance, glance_ms)
        self._settings = settings
        self._languages = Rows(LanguageRow, parent=self)
        self._voices: tuple[Voice, ...] = (voice,)
        self._outdated: list[QObject] = []
        self._put_voice(voice)

    @property
    def library(self) -> Library:
        return self._library

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
        """`_tell_library` tells QML of it, once there is something to show."""
        if voice.library is not self._library:
            self._outdated.append(self._views)
            self._put_voice(voice)
            self._show_languages()

    def _put_voice(self, voice: Voice) -> None:
        self._library = voice.library
        self._views = Views(voice, self._settings, self)

    def _tell_library(self) -> None:
        if self._outdated:
            self.libraryChanged.emit()
        while self._outdated:  # after all that QML made of them, which goes in the same way
            self._outdated.pop().deleteLater()

    @Property(WelcomeView, notify=libraryChanged)
    def welcome(self) -> WelcomeView:
        return self._views.welcome

    @Property(FrameView, notify=libraryChanged)
    def frame(self) -> FrameView:
        return self._views.frame

    @Property(PagesView, notify=libraryChanged)
    def pages(self) -> PagesView:
        return self._views.pages

    @Property(QuestionView, notify=libraryChanged)
    def question(self) -> QuestionView:
        return self._views.question

    @Property(SummaryView, notify=libraryChanged)
    def summary(self) -> SummaryView:
        return self._views.summary

    @Property(SheetView, notify=libraryChanged)
    def sheet(self) -> SheetView:
        return self._views.sheet

    @Property(TakeView, notify=libraryChanged)
    def take(self) -> TakeView:
        return self._views.take

    @Property(ReviewView, notify=libraryChanged)
    def review(self) -> ReviewView:
        """Of what is shown now."""
        return self._views.review

    @Property(Rows, constant=True)
    def languages(self) -> Rows:
        """The other ones that may be chosen."""
        return self._languages

    @Property(bool, notify=libraryChanged)
    def rightToLeft(self) -> bool:
        return is_right_to_left(self._library.language)
