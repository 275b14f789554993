"""What QML shows of the way in for staff, and what it may do there."""

from __future__ import annotations

import logging
from enum import Enum
from math import ceil
from operator import attrgetter
from typing import assert_never

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.bridge.list_model import ListModel
from kiosk.bridge.qml_types import Property, QEnum, QmlElement, QmlUncreatable
from kiosk.bridge.staff.cards import cards
from kiosk.bridge.staff.duties import Duties
from kiosk.bridge.staff.rows import PanelParts, StaffCard, StaffRow
from kiosk.bridge.staff.touch_view import TouchTestView
from kiosk.staff import machine as on
from kiosk.staff.attempts import Attempts
from kiosk.staff.machine import Away, Pad, Panel, StaffSection, StaffState, TouchTest, step
from kiosk.staff.pin import UnreadPinError, is_right, is_set

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1
log = logging.getLogger("kiosk")


class StaffScreen(Enum):
    Nothing = 0
    Pad = 1
    Panel = 2
    TouchTest = 3


@QmlElement
@QmlUncreatable("There is one way in for staff.")
class StaffView(QObject):
    """The digits are known here alone, and only until they were tried."""

    Screen = QEnum(StaffScreen)
    Section = QEnum(StaffSection)

    changed = Signal()

    def __init__(self, duties: Duties, attempts: Attempts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._duties, self._attempts = duties, attempts
        self._state: StaffState = Away()
        self._digits = bytearray()
        self._told: PanelParts = {}
        self._rows, self._cards = ListModel(StaffRow, parent=self), ListModel(StaffCard, parent=self)
        self._test = TouchTestView(duties.glass, self)
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self.tick)
        duties.glass.deed.connect(lambda: self._happen(on.Noticed()))

    @property
    def state(self) -> StaffState:
        return self._state

    def knock(self) -> None:
        try:
            if isinstance(self._state, Away) and is_set(self._duties.folder):
                self._happen(on.Knocked(ceil(self._attempts.wait)))
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
            self._digits.append(ord("0") + digit)

    @Slot()
    def erase(self) -> None:
        if self._digits:
            self._digits[-1] = 0
            del self._digits[-1]
        self._happen(on.Erased())

    @Slot()
    def enter(self) -> None:
        if not isinstance(self._state, Pad) or not self._digits or self._attempts.wait > 0:
            return
        self._attempts.begin()
        if self._is_right():
            self._attempts.right()
            self._duties.opens()
            self._look()
            self._happen(on.Accepted(self._duties.rest))
        else:
            log.warning("%s", "Somebody typed a wrong PIN for staff.")
            self._happen(on.Refused(ceil(self._attempts.wait)))

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
        self._happen(on.Closed())

    @Slot()
    def leave(self) -> None:
        """The panel, whatever lies over it."""
        self.end()

    @Slot()
    def restart(self) -> None:
        self._duties.restart()

    @Slot()
    def stepAside(self) -> None:
        if self._duties.step_aside is not None:
            self.end()
            self._duties.step_aside()

    def end(self) -> None:
        self._put(Away())

    def _is_right(self) -> bool:
        try:
            return is_right(self._duties.folder, self._digits)
        except UnreadPinError as reason:
            log.warning("%s", reason)
            return False
        finally:
            self._forget()

    def _forget(self) -> None:
        self._digits[:] = bytes(len(self._digits))
        self._digits.clear()

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
            self._forget()
        if isinstance(state, Away):
            self._told = {}
        if isinstance(state, Away) == self._clock.isActive():
            self._clock.stop() if self._clock.isActive() else self._clock.start()
        panel = _panel_of(state)
        self._rows.show(self._told[panel.section].rows if panel and panel.section in self._told else ())
        self.changed.emit()
        return state

    @Property(int, notify=changed)
    def screen(self) -> int:
        return _screen_of(self._state).value

    @Property(int, notify=changed)
    def section(self) -> int:
        panel = _panel_of(self._state)
        return panel.section.value if panel else StaffSection.HOME.value

    @Property(int, notify=changed)
    def screenful(self) -> int:
        panel = _panel_of(self._state)
        return panel.screenful if panel else 0

    @Property(int, notify=changed)
    def typed(self) -> int:
        """How many digits."""
        return self._state.typed if isinstance(self._state, Pad) else 0

    @Property(bool, notify=changed)
    def refused(self) -> bool:
        return isinstance(self._state, Pad) and self._state.refused

    @Property(int, notify=changed)
    def wait(self) -> int:
        """Seconds until a PIN is looked at again."""
        return self._state.wait if isinstance(self._state, Pad) else 0

    @Property(bool, constant=True)
    def stepsAside(self) -> bool:
        return self._duties.step_aside is not None

    rows = Property(ListModel, attrgetter("_rows"), constant=True)
    cards = Property(ListModel, attrgetter("_cards"), constant=True)
    test = Property(TouchTestView, attrgetter("_test"), constant=True)


def _panel_of(state: StaffState) -> Panel | None:
    match state:
        case Panel():
            return state
        case TouchTest(panel):
            return panel
        case Away() | Pad():
            return None
        case _:
            assert_never(state)


def _screen_of(state: StaffState) -> StaffScreen:
    match state:
        case Away():
            return StaffScreen.Nothing
        case Pad():
            return StaffScreen.Pad
        case Panel():
            return StaffScreen.Panel
        case TouchTest():
            return StaffScreen.TouchTest
        case _:
            assert_never(state)
