"""The question on the screen, and what its answer showed."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from kiosk.bridge.list_model import ListModel
from kiosk.bridge.qml_types import Property, QEnum, QmlElement, QmlUncreatable
from kiosk.bridge.screens.asked import AnswerOutcome, AskedQuestion, asked
from kiosk.bridge.screens.option_rows import OptionRow, option_rows
from kiosk.core.library import Library
from kiosk.visit.states import Asking

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The question belongs to the kiosk.")
class QuestionView(QObject):
    AnswerOutcome = QEnum(AnswerOutcome)

    changed = Signal()

    def __init__(self, library: Library, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._asked = AskedQuestion()
        self._options = ListModel(OptionRow, parent=self)

    def show(self, asking: Asking) -> None:
        shown = asked(asking, self._library)
        if shown.text != self._asked.text:
            self._options.show([])
        self._options.show(option_rows(asking, self._library))
        if shown != self._asked:
            self._asked = shown
            self.changed.emit()

    def clear(self) -> None:
        self._options.show([])
        self._asked = AskedQuestion()
        self.changed.emit()

    @Property(ListModel, constant=True)
    def options(self) -> ListModel:
        return self._options

    @Property(str, notify=changed)
    def text(self) -> str:
        return self._asked.text

    @Property(bool, notify=changed)
    def answered(self) -> bool:
        return self._asked.answered

    @Property(bool, notify=changed)
    def several(self) -> bool:
        return self._asked.several

    @Property(int, notify=changed)
    def outcome(self) -> int:
        return self._asked.outcome.value

    @Property(str, notify=changed)
    def feedback(self) -> str:
        return self._asked.feedback

    @Property(str, notify=changed)
    def spokenFeedback(self) -> str:
        return self._asked.spoken_feedback

    @Property(str, notify=changed)
    def explanation(self) -> str:
        return self._asked.explanation

    @Property(str, notify=changed)
    def spokenExplanation(self) -> str:
        return self._asked.spoken_explanation

    @Property(str, notify=changed)
    def longest(self) -> str:
        return self._asked.longest

    @Property(str, notify=changed)
    def labels(self) -> str:
        return self._asked.labels

    @Property(list, notify=changed)
    def marks(self) -> list[int]:
        return list(self._asked.marks)

    @Property(str, notify=changed)
    def drawing(self) -> str:
        return self._asked.drawing

    @Property(str, notify=changed)
    def unanswered(self) -> str:
        return self._asked.unanswered

    @Property(str, notify=changed)
    def alt(self) -> str:
        return self._asked.alt

    @Property(str, notify=changed)
    def caption(self) -> str:
        return self._asked.caption

    @Property(str, notify=changed)
    def page(self) -> str:
        return self._asked.page

    @Property(str, notify=changed)
    def pageTitle(self) -> str:
        return self._asked.page_title

    @Property(str, notify=changed)
    def hue(self) -> str:
        return self._asked.hue

    @Property(bool, notify=changed)
    def leaveTopic(self) -> bool:
        return self._asked.leave_topic

    @Property(bool, notify=changed)
    def mayConfirm(self) -> bool:
        return self._asked.may_confirm

    @Property(int, notify=changed)
    def number(self) -> int:
        return self._asked.number

    @Property(int, notify=changed)
    def total(self) -> int:
        return self._asked.total

    @Property(bool, notify=changed)
    def again(self) -> bool:
        return self._asked.again

    @Property(int, notify=changed)
    def screenful(self) -> int:
        return self._asked.screenful
