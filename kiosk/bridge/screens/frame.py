"""What the frame round every screen says: where you are, and where Back and Next lead."""

from __future__ import annotations

from enum import Enum
from typing import assert_never

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from kiosk.bridge.qml_types import Property, QEnum, QmlElement, QmlUncreatable
from kiosk.core.library import Library
from kiosk.visit.asking import question_of
from kiosk.visit.states import Asking, Menu, Opening, Place, Reading, Revisiting, Summary

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


class Frame(Struct, frozen=True):
    """``number`` of ``total`` is the page in its topic; ``title`` is the topic's; ``explains``: can say where
    it comes from."""

    title: str = ""
    number: int = 0
    total: int = 0
    hue: str = "teal"
    onward: int = 0
    may_go_on: bool = True
    may_go_back: bool = True
    leave_topic: bool = False
    explains: bool = False


@QmlElement
@QmlUncreatable("The frame belongs to the kiosk.")
class FrameView(QObject):
    @QEnum
    class Onward(Enum):
        """What the button at the right does once the last screenful is shown."""

        Nothing = 0
        Start = 1
        Next = 2
        Check = 3
        Finish = 4
        Close = 5

    changed = Signal()

    def __init__(self, library: Library, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._frame = Frame()

    def show(self, place: Place) -> None:
        self._put(self._frame_of(place))

    def clear(self) -> None:
        self._put(Frame())

    def _put(self, frame: Frame) -> None:
        if frame != self._frame:
            self._frame = frame
            self.changed.emit()

    def _frame_of(self, place: Place) -> Frame:
        match place:
            case Menu(screenful):
                return Frame(onward=self.Onward.Start.value, may_go_back=screenful > 0)
            case Reading(page):
                return self._of_page(page, self.Onward.Next)
            case Revisiting(_, page):
                return self._of_page(page, self.Onward.Close)
            case Opening():
                return Frame(self._library.welcome.check_title, onward=self.Onward.Start.value)
            case Asking():
                return self._of_question(place)
            case Summary():
                return Frame(self._library.welcome.check_title, onward=self.Onward.Finish.value)
            case _:
                assert_never(place)

    def _of_page(self, page_id: str, onward: Onward) -> Frame:
        page = self._library.page_by_id[page_id]
        topic = self._library.topic_by_id[page.topic]
        return Frame(
            title=topic.title,
            number=topic.pages.index(page_id) + 1,
            total=len(topic.pages),
            hue=topic.hue.value,
            onward=onward.value,
            leave_topic=page.leave_topic,
            explains=True,
        )

    def _of_question(self, asking: Asking) -> Frame:
        question = question_of(asking, self._library)
        page = self._library.page_by_id[question.page]
        several = question.chooses_several and not asking.answered
        first, again = asking.check.first_round, asking.position >= asking.check.first_round
        return Frame(
            title=self._library.welcome.check_title,
            number=asking.position - first + 1 if again else asking.position + 1,
            total=len(asking.check.queue) - first if again else first,
            hue=self._library.topic_by_id[question.topic].hue.value,
            onward=(self.Onward.Check if several else self.Onward.Next).value,
            may_go_on=asking.answered or bool(asking.chosen),
            leave_topic=page.leave_topic,
            explains=asking.answered,
        )

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
        return self._frame.onward

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
