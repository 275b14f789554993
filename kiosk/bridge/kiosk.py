"""The door between the visit and QML: touches come in as events, the state goes out as view models."""

from __future__ import annotations

import gc
from collections.abc import Callable
from enum import Enum
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import Property, QTimer, Signal, Slot

from kiosk.bridge.language import Spoken
from kiosk.bridge.list_model import Rows
from kiosk.bridge.qml_types import QEnum, QmlElement, QmlUncreatable
from kiosk.bridge.screens.views import Screen
from kiosk.bridge.voice import Voice
from kiosk.bridge.window.idle import IdleWatch
from kiosk.core.library import Library
from kiosk.core.todo import ToDo
from kiosk.review.reviews import Reviews
from kiosk.station.settings import Settings
from kiosk.visit import events as on
from kiosk.visit.machine import advance
from kiosk.visit.sight import sight
from kiosk.visit.states import (
    Attract,
    Comfort,
    Comforts,
    Explaining,
    OutOfService,
    SettingUp,
    State,
    StillThere,
    Visiting,
)
from kiosk.visit.take import Code

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("There is one kiosk.")
class Kiosk(Spoken):
    """``chance`` and ``glance_ms`` are told of in `Touches`."""

    Screen = QEnum(Screen)

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
        glance_ms: int = 0,
    ) -> None:
        super().__init__(Voice(library, reviews or Reviews()), settings or Settings(), chance, glance_ms)
        self._state, self._warning_seconds = state, warning_seconds
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

    def code_image(self) -> QImage:
        return self._views.sheet.code_image()

    def happen(self, event: on.Event) -> State:
        state = advance(self._state, event, self._library)
        if state != self._state:
            self.put(state)
        return self._state

    def put(self, state: State) -> None:
        if not isinstance(state, Visiting | Comfort | Explaining | StillThere):
            self._speak(self._voices[0])  # whoever comes next
        if sight(state) != sight(self._state):
            self._stands.restart()
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
                self._views.sheet.show(self._state)
            case StillThere(behind, seconds):
                self._overlay, self._seconds_left = self.Overlay.StillThere, seconds
                self._show_visit(behind if isinstance(behind, Visiting) else behind.behind)
            case _:
                assert_never(self._state)
        if self._overlay is not self.Overlay.Sheet:
            self._views.sheet.clear()
        present = isinstance(self._state, Visiting | Comfort | Explaining)
        self._idle.watch(present, _counts(self._state))
        self._tell_library()
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
        self._comforts, self._screenful = Comforts(), 0
        self._views.clear()

    def _show_visit(self, visiting: Visiting) -> None:
        self._comforts = visiting.journey.comforts
        self._screenful = visiting.place.screenful
        self._screen = self._views.show(visiting)

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

    @Property(Rows, constant=True)
    def toDo(self) -> Rows:
        return self._to_do

    @Slot(str)
    def speak(self, language: str) -> None:
        """A visit in another language, from its beginning."""
        chosen = next((voice for voice in self._voices if voice.library.language == language), None)
        if chosen is not None and isinstance(self._state, Attract | Visiting):
            self._speak(chosen)
            self.put(advance(self._state, on.StartOver(), chosen.library))


def _counts(state: State) -> bool:
    """Whether seconds are counted down on the screen."""
    return isinstance(state, StillThere) or (isinstance(state, Explaining) and isinstance(state.sheet, Code))
