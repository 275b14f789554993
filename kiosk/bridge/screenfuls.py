"""Where a page that is taller than its window may be cut: between lines, never through one."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct
from PySide6.QtCore import Property, QPointF, QTimer, Signal
from PySide6.QtQuick import QQuickItem

from kiosk.bridge.declare import QmlElement
from kiosk.bridge.in_sight import let_keys_reach

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1
_SLACK = 0.5
_ROUNDS = 3
_TRIES = 6  # what grows with the slack changes it again: after so many it only shrinks


class Band(Struct, frozen=True, order=True):
    """What may not be cut, from ``top`` to ``bottom``; ``keep``: the next one should stay with it."""

    top: float
    bottom: float
    keep: bool = False


class Cut(Struct, frozen=True):
    top: float
    bottom: float


def cuts(bands: list[Band], height: float, total: float, lower: float = 0.0) -> list[Cut]:
    """Screenfuls of at most ``height``, in order, with every band whole in one of them; all but the first
    start ``lower`` on the screen and have that much less room.

    The first starts at 0, the last ends at ``total``; between them the cut halves the gap,
    or nearer to a band that needs the whole height. A band taller than that gets a screenful of its own
    and is cut off there.
    """
    rest = _clusters(sorted(bands))
    if total <= height + _SLACK or not rest:
        return [Cut(0.0, min(total, max(height, 0.0)))]
    found: list[Cut] = []
    top, below = 0.0, max(height - lower, 0.0)
    while rest:
        if rest[0].bottom > top + height:
            top = min(rest[0].top, rest[0].bottom - height)
        number = _fitting(rest, top, height)
        last, rest = rest[number - 1], rest[number:]
        end = min((last.bottom + rest[0].top) / 2 if rest else total, top + height)
        bottom = max(end, last.bottom)
        found.append(Cut(top, bottom))
        top = bottom
        height = below
    return found


def _fitting(rest: list[Band], top: float, height: float) -> int:
    """How many of the bands fit below ``top``: at least one, and none without what it leads to."""
    number = 1
    while number < len(rest) and rest[number].bottom <= top + height + _SLACK:
        number += 1
    fitting = number
    while 1 < number < len(rest) and rest[number - 1].keep:
        number -= 1
    return number if not rest[number - 1].keep or number == len(rest) else fitting


def _clusters(bands: list[Band]) -> list[Band]:
    """Bands that stand beside each other become one."""
    merged: list[Band] = []
    for band in bands:
        last = merged[-1] if merged else None
        if last and band.top < last.bottom - _SLACK:
            merged[-1] = Band(last.top, max(last.bottom, band.bottom), band.keep)
        else:
            merged.append(band)
    return merged


@QmlElement
class Screenfuls(QQuickItem):
    """Cuts ``flow`` into screenfuls of ``available`` pixels and tells what screenful ``index`` shows.
    All but the first stand ``lower`` pixels further down.

    Lines of text, and items with ``property bool whole: true``, are never cut; an item with ``property bool
    lead: true`` stays with what follows it.
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
        bands = list(_bands(self._flow, self._flow, self._available))
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
        if abs(slack - self._slack) <= _SLACK or (slack > self._slack and self._tries <= 0):
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


def _bands(item: QQuickItem, flow: QQuickItem, height: float) -> Iterator[Band]:
    for child in item.childItems():
        if not child.isVisible() or child.height() <= 0:
            continue
        lead = bool(child.property("lead"))
        if child.property("whole") and child.height() <= height:
            top = child.mapToItem(flow, QPointF(0, 0)).y()
            yield Band(top, top + child.height(), lead)
        elif child.property("lineCount") is not None:
            yield from _lines(child, flow, lead)
            yield from _bands(child, flow, height)  # what can be touched in it
        else:
            yield from _bands(child, flow, height)


def _lines(text: QQuickItem, flow: QQuickItem, lead: bool) -> Iterator[Band]:
    top = text.mapToItem(flow, QPointF(0, 0)).y()
    count, step = int(text.property("lineCount")), float(text.property("lineHeight"))
    for number in range(count):
        start = top + number * step
        yield Band(start, start + step, lead or (number == 0 and count > 1))
