"""The door between the visit and QML: actions come in as events, the state goes out as view models."""

from __future__ import annotations

from operator import attrgetter

from PySide6.QtCore import QObject, Signal

from kiosk.bridge.actions import Actions
from kiosk.bridge.glance import Glance
from kiosk.bridge.language import Edition, LanguageSwitch
from kiosk.bridge.list_model import ListModel
from kiosk.bridge.paper.desk_opening import DeskOpening
from kiosk.bridge.qml_types import Property, QEnum, QmlElement, QmlUncreatable
from kiosk.bridge.screens.comfort import ComfortView
from kiosk.bridge.screens.frame import FrameView
from kiosk.bridge.screens.pages import PagesView
from kiosk.bridge.screens.question import QuestionView
from kiosk.bridge.screens.review import ReviewView
from kiosk.bridge.screens.sheet import SheetView
from kiosk.bridge.screens.summary import SummaryView
from kiosk.bridge.screens.take import TakeView
from kiosk.bridge.screens.topic import TopicView
from kiosk.bridge.screens.view_state import Overlay, Screen, ViewState, view_state
from kiosk.bridge.screens.welcome import WelcomeView
from kiosk.bridge.telling import Chance
from kiosk.bridge.window.idle import IdleWatch
from kiosk.bridge.window.warm_up import WarmUp
from kiosk.core.library import Library
from kiosk.review.reviews import Reviews
from kiosk.station.settings import Settings
from kiosk.visit import events as on
from kiosk.visit.machine import advance
from kiosk.visit.sight import sight
from kiosk.visit.states import Attract, State, Visiting

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("There is one kiosk.")
class Kiosk(QObject):
    """For ``chance`` see `Telling`, for ``glance_ms`` `Glance`."""

    Screen = QEnum(Screen)
    Overlay = QEnum(Overlay)

    changed = Signal()
    stateChanged = Signal()
    libraryChanged = Signal()  # and with it every view

    def __init__(
        self,
        library: Library,
        state: State,
        idle: IdleWatch,
        chance: Chance,
        warning_seconds: int,
        reviews: Reviews | None = None,
        settings: Settings | None = None,
        glance_ms: int = 0,
    ) -> None:
        super().__init__()
        self._state, self._idle, self._settings = state, idle, settings or Settings()
        self.language = LanguageSwitch(Edition(library, reviews or Reviews()), self._settings, self)
        self.language.chosen.connect(self._start_over_in)
        self.language.changed.connect(self.libraryChanged)
        self._glance = Glance(glance_ms)
        self._actions = Actions(self.happen, self.language, chance, self._glance, self)
        self._comfort, self._warm_up = ComfortView(self), WarmUp(Screen.Opening.value, self)
        self._desk = DeskOpening(self._settings, self.happen, self)
        idle.wentIdle.connect(lambda: self.happen(on.WentIdle(warning_seconds)))
        idle.secondPassed.connect(lambda: self.happen(on.SecondPassed()))
        self._show(view_state(state))

    @property
    def state(self) -> State:
        return self._state

    @property
    def library(self) -> Library:
        return self.language.library

    def happen(self, event: on.Event) -> State:
        state = advance(self._state, event, self.library)
        if state != self._state:
            self.put(state)
            if isinstance(event, on.OpenPrint):
                self._desk.take(state, self.library)
        return self._state

    def put(self, state: State) -> None:
        shown = view_state(state)
        if shown.visiting is None:
            self.language.begin_anew()
        if sight(state) != sight(self._state):
            self._glance.begin()
        self._state = state
        self._show(shown)

    def _start_over_in(self, edition: Edition) -> None:
        if isinstance(self._state, Attract | Visiting):
            self.language.speak(edition)
            self.put(advance(self._state, on.StartOver(), edition.library))

    def _show(self, shown: ViewState) -> None:
        self.language.views.show(self._state, shown.visiting)
        self._comfort.show(shown.comforts)
        self._warm_up.stand_alone(shown.overlay is Overlay.Comfort)
        self._shown = shown
        self._idle.watch(shown.present, shown.counts)
        self.language.announce()
        if shown.screen is not Screen.Attract:
            self._warm_up.need_others()
        if shown.screen in (Screen.Opening, Screen.Question):  # from where a visit goes on to its end
            self._warm_up.go_further(Screen.Summary.value)
        self.changed.emit()
        self.stateChanged.emit()

    actions = Property(Actions, attrgetter("_actions"), constant=True)
    comfort = Property(ComfortView, attrgetter("_comfort"), constant=True)
    warmUp = Property(WarmUp, attrgetter("_warm_up"), constant=True)
    languages = Property(ListModel, attrgetter("language.rows"), constant=True)
    screen = Property(int, attrgetter("_shown.screen.value"), notify=changed)
    overlay = Property(int, attrgetter("_shown.overlay.value"), notify=changed)
    secondsLeft = Property(int, attrgetter("_shown.seconds_left"), notify=changed)
    screenful = Property(int, attrgetter("_shown.screenful"), notify=changed)
    rightToLeft = Property(bool, attrgetter("language.right_to_left"), notify=libraryChanged)
    toDo = Property(ListModel, attrgetter("language.views.to_do"), notify=libraryChanged)
    welcome = Property(WelcomeView, attrgetter("language.views.welcome"), notify=libraryChanged)
    frame = Property(FrameView, attrgetter("language.views.frame"), notify=libraryChanged)
    topic = Property(TopicView, attrgetter("language.views.topic"), notify=libraryChanged)
    pages = Property(PagesView, attrgetter("language.views.pages"), notify=libraryChanged)
    question = Property(QuestionView, attrgetter("language.views.question"), notify=libraryChanged)
    summary = Property(SummaryView, attrgetter("language.views.summary"), notify=libraryChanged)
    sheet = Property(SheetView, attrgetter("language.views.sheet"), notify=libraryChanged)
    take = Property(TakeView, attrgetter("language.views.take"), notify=libraryChanged)
    closed = Property(QObject, attrgetter("language.views.closed"), notify=changed)
    review = Property(ReviewView, attrgetter("language.views.review"), notify=libraryChanged)
