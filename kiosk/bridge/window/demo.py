"""The clock of a demo, and the hand that takes it over."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from kiosk.bridge.kiosk import Kiosk
from kiosk.bridge.qml_types import Property, QmlElement, QmlUncreatable
from kiosk.bridge.window.idle import IdleWatch
from kiosk.visit.demo import next_step
from kiosk.visit.states import Attract

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1
_KIND = QEvent.Type
_BEGINS = frozenset(
    (_KIND.TouchBegin, _KIND.MouseButtonPress, _KIND.MouseButtonDblClick, _KIND.KeyPress, _KIND.Wheel)
)
_MOVES = frozenset((_KIND.TouchUpdate, _KIND.MouseMove))
_ENDS = frozenset(
    (_KIND.TouchEnd, _KIND.TouchCancel, _KIND.MouseButtonRelease, _KIND.KeyRelease, _KIND.Wheel)
)


@QmlElement
@QmlUncreatable("A demo belongs to its kiosk.")
class Demo(QObject):
    """Plays until somebody touches the screen or presses a key, and again once they have left. Install it as
    an event filter on the window. ``second`` is how many milliseconds it takes for one."""

    playsChanged = Signal()
    screenfulsChanged = Signal()

    def __init__(self, kiosk: Kiosk, idle: IdleWatch, chance: Callable[[], int], second: int = 1000) -> None:
        super().__init__(kiosk)
        self._kiosk, self._idle, self._chance, self._second = kiosk, idle, chance, second
        self._plays = self._acting = self._waking = False
        self._screenfuls = 1
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self._act)
        kiosk.stateChanged.connect(self._moved)

    def start(self) -> None:
        self._play(True)
        self._wait()

    @Property(bool, notify=playsChanged)
    def plays(self) -> bool:
        return self._plays

    def _get_screenfuls(self) -> int:
        return self._screenfuls

    def _set_screenfuls(self, number: int) -> None:
        if number != self._screenfuls:
            self._screenfuls = number
            self.screenfulsChanged.emit()
            self._wait()

    screenfuls = Property(int, _get_screenfuls, _set_screenfuls, notify=screenfulsChanged)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What wakes it does nothing else, from the first touch to the last finger lifted."""
        kind = event.type()
        if self._waking:
            return self._swallow_rest(event)
        if not self._plays or kind not in _BEGINS:
            return False
        if isinstance(self._kiosk.state, Attract):
            self._wait()  # where any touch begins a visit, it is the person's own
            return False
        self._play(False)
        self._waking = kind not in _ENDS
        event.accept()
        return True

    def _swallow_rest(self, event: QEvent) -> bool:
        kind, same = event.type(), _goes_on(event)
        if kind in _BEGINS and not same:
            self._waking = False  # the end of the one before was lost
            return False
        if kind in _ENDS and not same:
            self._waking = False
        elif kind not in _BEGINS and kind not in _MOVES:
            return False
        event.accept()
        return True

    def _play(self, plays: bool) -> None:
        if plays != self._plays:
            self._plays = plays
            self._idle.rest(plays)
            self.playsChanged.emit()
        if not plays:
            self._clock.stop()

    def _moved(self) -> None:
        if isinstance(self._kiosk.state, Attract):
            self._play(True)
        elif not self._acting:
            self._play(False)
        self._wait()

    def _wait(self) -> None:
        step = next_step(self._kiosk.state, self._kiosk.library, self._screenfuls) if self._plays else None
        if step is None:
            self._clock.stop()
        else:
            self._clock.start(round(step.seconds * self._second))

    def _act(self) -> None:
        step = next_step(self._kiosk.state, self._kiosk.library, self._screenfuls, self._chance())
        if step is not None:
            self._acting = True
            self._kiosk.happen(step.event)
            self._acting = False


def _goes_on(event: QEvent) -> bool:
    """A key that is held down, or one more finger."""
    from PySide6.QtGui import QKeyEvent, QTouchEvent

    if isinstance(event, QTouchEvent):
        return event.type() == _KIND.TouchBegin and event.pointCount() > 1
    return isinstance(event, QKeyEvent) and event.isAutoRepeat()
