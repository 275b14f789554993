"""Shows a page that is taller than its window by screenfuls."""

from __future__ import annotations

from operator import attrgetter

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtQuick import QQuickItem

from kiosk.bridge.paging.bands import bands_of
from kiosk.bridge.paging.cuts import Cut, cuts
from kiosk.bridge.paging.flow import FlowItem
from kiosk.bridge.paging.keys import KeysInSight
from kiosk.bridge.paging.leftover import let_go_with
from kiosk.bridge.paging.slack import Slack
from kiosk.bridge.qml_types import Property, QmlElement

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1
_ROUNDS = 3


@QmlElement
class Screenfuls(QQuickItem):
    """Cuts ``flow`` into screenfuls of ``available`` pixels and tells what screenful ``index`` shows.
    All but the first stand ``lower`` pixels further down. Lines of text, and items with ``property bool
    whole: true``, are never cut; an item with ``property bool lead: true`` stays with what follows it;
    ``property real edge``: pixels of a box round its content.
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
    laidOut = Signal()
    """All stands where it will, if nobody has it cut `again` now because it should stand otherwise."""

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowItem(self.again, self._anew)
        self._available, self._lower, self._index = 0.0, 0.0, 0
        self._slack, self._keys = Slack(), KeysInSight()
        self._rounds, self._settled, self._cuts = _ROUNDS, False, [Cut(0.0, 0.0)]
        self.visibleChanged.connect(self._seen)

    def classBegin(self) -> None:
        """Called for what QML makes, and only for that."""
        super().classBegin()
        let_go_with(self)

    def updatePolish(self) -> None:
        flow = self._flow.item
        if flow is None or self._available <= 0 or not self.isVisible():
            return
        self._rounds -= 1
        if self._rounds > 0:
            QTimer.singleShot(0, self, self.polish)
            return
        bands = list(bands_of(flow, flow, self._available))
        self._tell(cuts(bands, self._available, flow.height(), self._lower))
        if self._slack.share(self._available - flow.height()):
            self.slackChanged.emit()
        if self._rounds <= 0:  # sharing the slack out may have moved things again
            self.laidOut.emit()
        if self._rounds <= 0:
            self._put_settled(True)
            QTimer.singleShot(0, self, self._lead_keys)  # to what comes with this very frame, too
        self._lead_keys()

    def _lead_keys(self) -> None:
        if self._flow.item is not None:
            self._keys.lead(self._flow.item, self.shown, parted=len(self._cuts) > 1)

    def _tell(self, found: list[Cut]) -> None:
        if found == self._cuts:
            return
        count, self._cuts = len(self._cuts), found
        self.cutChanged.emit()
        if len(found) != count:
            self.countChanged.emit()

    @Slot()
    def again(self) -> None:
        """Also what kept its height. Once more when the positioners have settled: they may move items."""
        self._rounds = _ROUNDS
        self._put_settled(False)
        self.polish()

    def _anew(self) -> None:
        """Until it is known, one screenful: a hasty touch must not stay on a page for one that never was."""
        self._slack.begin_anew()
        self.again()
        self._tell([Cut(0.0, self._available)])

    def _put_settled(self, settled: bool) -> None:
        if settled != self._settled:
            self._settled = settled
            self.settledChanged.emit()

    def _seen(self) -> None:
        if self.isVisible():
            self.polish()

    def _set_flow(self, flow: QQuickItem | None) -> None:
        if flow is not self._flow.item:
            self._flow.put(flow)
            self.again()
            self.flowChanged.emit()

    def _set_available(self, available: float) -> None:
        if available != self._available:
            self._available = available
            self._anew()
            self.availableChanged.emit()

    def _set_index(self, index: int) -> None:
        if index != self._index:
            self._index = index
            self.indexChanged.emit()
            self.cutChanged.emit()
            self._lead_keys()

    def _set_lower(self, lower: float) -> None:
        if lower != self._lower:
            self._lower = lower
            self._anew()
            self.lowerChanged.emit()

    def _set_used(self, used: float) -> None:
        if used != self._slack.used:
            self._slack.used = used
            self.again()
            self.usedChanged.emit()

    @property
    def shown(self) -> Cut:
        return self._cuts[max(0, min(self._index, len(self._cuts) - 1))]

    @Property(bool, notify=settledChanged)
    def settled(self) -> bool:
        """Whether ``count`` can be relied on. What is not visible is not laid out, so it can't settle."""
        return self._settled

    @Property(int, notify=countChanged)
    def count(self) -> int:
        return len(self._cuts)

    start = Property(float, attrgetter("shown.top"), notify=cutChanged)
    extent = Property(float, attrgetter("shown.extent"), notify=cutChanged)
    slack = Property(float, attrgetter("_slack.pixels"), notify=slackChanged)
    flow = Property(QQuickItem, attrgetter("_flow.item"), _set_flow, notify=flowChanged)
    available = Property(float, attrgetter("_available"), _set_available, notify=availableChanged)
    used = Property(float, attrgetter("_slack.used"), _set_used, notify=usedChanged)
    lower = Property(float, attrgetter("_lower"), _set_lower, notify=lowerChanged)
    index = Property(int, attrgetter("_index"), _set_index, notify=indexChanged)
