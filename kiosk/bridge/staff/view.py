"""What QML shows of the way in for staff, and what it may do there."""

from __future__ import annotations

import logging
from operator import attrgetter

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.bridge.list_model import ListModel
from kiosk.bridge.qml_types import Property, QEnum, QmlElement, QmlUncreatable
from kiosk.bridge.staff.cards import cards
from kiosk.bridge.staff.duties import Duties
from kiosk.bridge.staff.pin_entry import PinEntry
from kiosk.bridge.staff.rows import PanelParts, StaffCard, StaffRow
from kiosk.bridge.staff.staff_screens import StaffScreen, shown
from kiosk.bridge.staff.touch_view import TouchTestView
from kiosk.staff import events as on
from kiosk.staff.attempts import Attempts
from kiosk.staff.machine import step
from kiosk.staff.pin import UnreadPinError, is_set
from kiosk.staff.states import Away, Pad, StaffSection, StaffState, TouchTest

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1
log = logging.getLogger("kiosk")


@QmlElement
@QmlUncreatable("There is one way in for staff.")
class StaffView(QObject):
    Screen = QEnum(StaffScreen)
    Section = QEnum(StaffSection)

    changed = Signal()

    def __init__(self, duties: Duties, attempts: Attempts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._duties, self._entry = duties, PinEntry(duties.folder, attempts)
        self._state: StaffState = Away()
        self._shown = shown(self._state)
        self._told: PanelParts = {}
        self._rows, self._cards = ListModel(StaffRow, parent=self), ListModel(StaffCard, parent=self)
        self._test = TouchTestView(duties.glass, self)
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self.tick)
        duties.glass.deed.connect(lambda: self._happen(on.Noticed()))

    def knock(self) -> None:
        try:
            if isinstance(self._state, Away) and is_set(self._duties.folder):
                self._happen(on.Knocked(self._entry.wait))
        except UnreadPinError as reason:
            log.warning("%s", reason)

    def tick(self) -> None:
        if isinstance(self._state, TouchTest):
            self._test.tick()
        self._happen(on.Ticked())

    @Slot(int)
    def type(self, digit: int) -> None:
        before = self._state
        if isinstance(self._happen(on.Typed()), Pad) and self._state != before:
            self._entry.type(digit)

    @Slot()
    def erase(self) -> None:
        self._entry.erase()
        self._happen(on.Erased())

    @Slot()
    def enter(self) -> None:
        if not isinstance(self._state, Pad) or not self._entry.is_ready:
            return
        if self._entry.is_right():
            self._duties.opens()
            self._look()
            self._happen(on.Accepted(self._duties.rest))
        else:
            self._happen(on.Refused(self._entry.wait))

    @Slot(int)
    def show(self, section: int) -> None:
        self._happen(on.Showed(StaffSection(section)))

    @Slot(int, int)
    def turn(self, by: int, screenfuls: int) -> None:
        self._happen(on.Turned(by, screenfuls))

    @Slot()
    def testTouch(self) -> None:
        self._test.begin()
        self._happen(on.Tested())

    @Slot()
    def close(self) -> None:
        self._happen(on.Dismissed())

    @Slot()
    def restart(self) -> None:
        self._duties.restart()

    @Slot()
    def stepAside(self) -> None:
        if self._duties.step_aside is not None:
            self.end()
            self._duties.step_aside()

    @Slot()
    def end(self) -> None:
        self._put(Away())

    def _look(self) -> None:
        self._told = self._duties.told()
        self._cards.show(cards(self._told))

    def _happen(self, event: on.StaffEvent) -> StaffState:
        return self._put(step(self._state, event))

    def _put(self, state: StaffState) -> StaffState:
        if state == self._state:
            return state
        self._state = state
        if not isinstance(state, Pad) or state.typed == 0:
            self._entry.forget()
        if isinstance(state, Away):
            self._told = {}
        if isinstance(state, Away) == self._clock.isActive():
            self._clock.stop() if self._clock.isActive() else self._clock.start()
        self._shown = shown(state)
        part = self._told.get(self._shown.section)
        self._rows.show(part.rows if part else ())
        self.changed.emit()
        return state

    @Property(bool, constant=True)
    def stepsAside(self) -> bool:
        return self._duties.step_aside is not None

    screen = Property(int, attrgetter("_shown.screen.value"), notify=changed)
    section = Property(int, attrgetter("_shown.section.value"), notify=changed)
    screenful = Property(int, attrgetter("_shown.screenful"), notify=changed)
    typed = Property(int, attrgetter("_shown.typed"), notify=changed)
    refused = Property(bool, attrgetter("_shown.refused"), notify=changed)
    wait = Property(int, attrgetter("_shown.wait"), notify=changed)
    rows = Property(ListModel, attrgetter("_rows"), constant=True)
    cards = Property(ListModel, attrgetter("_cards"), constant=True)
    test = Property(TouchTestView, attrgetter("_test"), constant=True)
