"""What the frame round every screen says: where you are, and where Back and Next lead."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from kiosk.bridge.qml_types import Property, QEnum, QmlElement, QmlUncreatable
from kiosk.bridge.screens.framed import Frame, Onward, frame_of
from kiosk.bridge.screens.land_places import land_place, land_places
from kiosk.bridge.screens.stones import Stone, stones_of
from kiosk.core.library import Library
from kiosk.visit.states import Place

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The frame belongs to the kiosk.")
class FrameView(QObject):
    Onward = QEnum(Onward)
    Stone = QEnum(Stone)

    changed = Signal()

    def __init__(self, library: Library, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._frame, self._place = Frame(), 0
        self._stones: tuple[Stone, ...] = ()

    def show(self, place: Place, read: frozenset[str] = frozenset()) -> None:
        """``read`` are the pages that a visitor has read."""
        frame = frame_of(place, self._library)
        stones = stones_of(place, frame, read, self._library)
        self._put(frame, land_place(place, self._library), stones)

    def clear(self) -> None:
        self._put(Frame(), 0, ())

    def _put(self, frame: Frame, place: int, stones: tuple[Stone, ...]) -> None:
        if (frame, place, stones) != (self._frame, self._place, self._stones):
            self._frame, self._place, self._stones = frame, place, stones
            self.changed.emit()

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._frame.title

    @Property(int, notify=changed)
    def number(self) -> int:
        return self._frame.number

    @Property(int, notify=changed)
    def total(self) -> int:
        return self._frame.total

    @Property(str, notify=changed)
    def hue(self) -> str:
        return self._frame.hue

    @Property(int, notify=changed)
    def onward(self) -> int:
        return self._frame.onward.value

    @Property(bool, notify=changed)
    def mayGoOn(self) -> bool:
        return self._frame.may_go_on

    @Property(bool, notify=changed)
    def mayGoBack(self) -> bool:
        return self._frame.may_go_back

    @Property(bool, notify=changed)
    def explains(self) -> bool:
        return self._frame.explains

    @Property(bool, notify=changed)
    def leaveTopic(self) -> bool:
        return self._frame.leave_topic

    @Property(int, constant=True)
    def places(self) -> int:
        """Of the land."""
        return land_places(self._library)

    @Property(int, notify=changed)
    def place(self) -> int:
        """On the land."""
        return self._place

    @Property(list, notify=changed)
    def stones(self) -> list[int]:
        """Of the way through the topic or the questions, one of `Stone` each."""
        return [stone.value for stone in self._stones]
