"""Shows a page that is taller than its window by screenfuls."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtQuick import QQuickItem

from kiosk.bridge.paging.bands import bands_of
from kiosk.bridge.paging.cuts import SLACK, Cut, cuts
from kiosk.bridge.paging.keys import let_keys_reach
from kiosk.bridge.qml_types import Property, QmlElement

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1
_ROUNDS = 3
_TRIES = 6  # what grows with the slack changes it again: after so many it only shrinks


@QmlElement
class Screenfuls(QQuickItem):
    """Cuts ``flow`` into screenfuls of ``available`` pixels and tells what screenful ``index`` shows.
    All but the first stand ``lower`` pixels further down.

    Lines of text, and items with ``property bool whole: true``, are never cut; an item with ``property bool
    lead: true`` stays with what follows it; ``property real edge``: pixels of a box round its content.
    """

    flowChanged = Signal()
    availableChanged = Signal()
    indexChanged = Signal()
    lowerChanged = Signal()
    cutChanged = Signal()
    countChanged = Signal()
    usedChanged = Signal()
    slackChanged = Signal()
    settledChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._flow: QQuickItem | None = None
        self._available = 0.0
        self._index, self._lower, self._parted = 0, 0.0, False
        self._cuts = [Cut(0.0, 0.0)]
        self._used = self._slack = 0.0
        self._rounds, self._settled, self._tries = _ROUNDS, False, _TRIES
        self.visibleChanged.connect(self._seen)

    def updatePolish(self) -> None:
        if self._flow is None or self._available <= 0 or not self.isVisible():
            return
        self._rounds -= 1
        if self._rounds > 0:
            QTimer.singleShot(0, self, self.polish)
            return
        bands = list(bands_of(self._flow, self._flow, self._available))
        self._tell(cuts(bands, self._available, self._flow.height(), self._lower))
        self._share(self._available - self._flow.height())
        if self._rounds <= 0:  # sharing the slack out may have moved things again
            self._put_settled(True)
            QTimer.singleShot(0, self, self._lead_keys)  # to what comes with this very frame, too
        self._lead_keys()

    def _lead_keys(self) -> None:
        """Only where there is something out of sight, or was."""
        if self._flow is not None and (len(self._cuts) > 1 or self._parted):
            shown, self._parted = self._shown(), len(self._cuts) > 1
            let_keys_reach(self._flow, shown.top, shown.bottom)

    def _share(self, left: float) -> None:
        """Only at rest: what still moves would be measured wrong. ``left``: pixels under the content as it is
        now; below 0, it has been stretched too far."""
        slack = max(0.0, left + self._used)
        if abs(slack - self._slack) <= SLACK or (slack > self._slack and self._tries <= 0):
            return
        self._tries -= 1
        self._slack = slack
        self.slackChanged.emit()

    def _tell(self, found: list[Cut]) -> None:
        if found == self._cuts:
            return
        count, self._cuts = len(self._cuts), found
        self.cutChanged.emit()
        if len(found) != count:
            self.countChanged.emit()

    def _again(self) -> None:
        """Now, and once more when the positioners have settled: they may move items and keep the height."""
        self._rounds = _ROUNDS
        self._put_settled(False)
        self.polish()

    def _anew(self) -> None:
        """Until it is known, one screenful: a hasty touch must not stay on a page for one that never was."""
        self._tries = _TRIES
        self._tell([Cut(0.0, self._available)])
        self._again()

    def _put_settled(self, settled: bool) -> None:
        if settled != self._settled:
            self._settled = settled
            self.settledChanged.emit()

    def _seen(self) -> None:
        if self.isVisible():
            self.polish()

    def _get_flow(self) -> QQuickItem | None:
        return self._flow

    def _set_flow(self, flow: QQuickItem | None) -> None:
        if flow is self._flow:
            return
        self._flow = flow
        if flow is not None:
            flow.heightChanged.connect(self._again)
            flow.widthChanged.connect(self._anew)
            flow.childrenChanged.connect(self._anew)
            flow.destroyed.connect(self._lost)
        self._again()
        self.flowChanged.emit()

    def _lost(self) -> None:
        """PySide never frees what QML made of a Python class: what that holds would outlive the item."""
        self._flow = None

    def _get_available(self) -> float:
        return self._available

    def _set_available(self, available: float) -> None:
        if available != self._available:
            self._available = available
            self._anew()
            self.availableChanged.emit()

    def _get_index(self) -> int:
        return self._index

    def _set_index(self, index: int) -> None:
        if index != self._index:
            self._index = index
            self.indexChanged.emit()
            self.cutChanged.emit()
            self._lead_keys()

    def _get_lower(self) -> float:
        return self._lower

    def _set_lower(self, lower: float) -> None:
        if lower != self._lower:
            self._lower = lower
            self._anew()
            self.lowerChanged.emit()

    def _get_used(self) -> float:
        return self._used

    def _set_used(self, used: float) -> None:
        if used != self._used:
            self._used = used
            self._again()
            self.usedChanged.emit()

    def _shown(self) -> Cut:
        return self._cuts[max(0, min(self._index, len(self._cuts) - 1))]

    @Property(bool, notify=settledChanged)
    def settled(self) -> bool:
        """Whether ``count`` can be relied on. What is not visible is not laid out, so it can't settle."""
        return self._settled

    @Property(float, notify=slackChanged)
    def slack(self) -> float:
        """Pixels left over under the content before any of it was stretched by ``used``."""
        return self._slack

    @Property(int, notify=countChanged)
    def count(self) -> int:
        return len(self._cuts)

    @Property(float, notify=cutChanged)
    def start(self) -> float:
        return self._shown().top

    @Property(float, notify=cutChanged)
    def extent(self) -> float:
        return self._shown().bottom - self._shown().top

    flow = Property(QQuickItem, _get_flow, _set_flow, notify=flowChanged)
    available = Property(float, _get_available, _set_available, notify=availableChanged)
    used = Property(float, _get_used, _set_used, notify=usedChanged)
    lower = Property(float, _get_lower, _set_lower, notify=lowerChanged)
    index = Property(int, _get_index, _set_index, notify=indexChanged)
