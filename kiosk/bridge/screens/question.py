"""The question on the screen, and what its answer showed."""

from __future__ import annotations

from enum import Enum

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal

from kiosk.bridge.blocks.markup import styled
from kiosk.bridge.list_model import Rows
from kiosk.bridge.qml_types import QEnum, QmlElement, QmlUncreatable
from kiosk.core.library import Library
from kiosk.core.question import Question
from kiosk.visit.asking import question_of
from kiosk.visit.check import UNSURE, is_right
from kiosk.visit.states import Asking

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


class OptionRow(Struct, frozen=True):
    """``option`` is `UNSURE`, with an empty text, for "I'm not sure"; ``feedback`` waits for the answer."""

    option: int
    text: str
    chosen: bool
    correct: bool
    feedback: str
    told: str


class Shown(Struct, frozen=True):
    """Everything the question screen shows besides its options."""

    text: str = ""
    answered: bool = False
    several: bool = False
    outcome: int = 0
    explanation: str = ""
    spoken_explanation: str = ""
    page: str = ""
    page_title: str = ""
    hue: str = "teal"
    leave_topic: bool = False
    may_confirm: bool = False
    number: int = 0
    total: int = 0
    again: bool = False
    screenful: int = 0


@QmlElement
@QmlUncreatable("The question belongs to the kiosk.")
class QuestionView(QObject):
    @QEnum
    class Outcome(Enum):
        Open = 0
        Right = 1
        NotSo = 2
        Unsure = 3

    changed = Signal()

    def __init__(self, library: Library, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._shown = Shown()
        self._options = Rows(OptionRow, parent=self)

    def show(self, asking: Asking) -> None:
        question = question_of(asking, self._library)
        answer = asking.check.answers[asking.position] if asking.answered else None
        order = asking.check.queue[asking.position].order
        chosen = asking.chosen if answer is None else answer
        rows = [_row(question, number, chosen, answer is not None) for number in order]
        shown = self._shown_for(question, asking, answer)
        if shown.text != self._shown.text:
            self._options.show([])
        self._options.show([*rows, OptionRow(UNSURE, "", UNSURE in chosen, False, "", "")])
        if shown != self._shown:
            self._shown = shown
            self.changed.emit()

    def clear(self) -> None:
        self._options.show([])
        self._shown = Shown()
        self.changed.emit()

    def _shown_for(self, question: Question, asking: Asking, answer: frozenset[int] | None) -> Shown:
        page = self._library.page_by_id[question.page]
        first, length = asking.check.first_round, len(asking.check.queue)
        again = asking.position >= first
        return Shown(
            text=question.text,
            answered=answer is not None,
            several=question.chooses_several,
            outcome=_outcome(question, answer).value,
            explanation="<br>".join(styled(passage) for passage in question.explanation),
            spoken_explanation=" ".join(passage.text for passage in question.explanation),
            page=page.id,
            page_title=page.title,
            hue=self._library.topic_by_id[question.topic].hue.value,
            leave_topic=page.leave_topic,
            may_confirm=bool(asking.chosen),
            number=asking.position - first + 1 if again else asking.position + 1,
            total=length - first if again else first,
            again=again,
            screenful=asking.screenful,
        )

    @Property(Rows, constant=True)
    def options(self) -> Rows:
        return self._options

    @Property(str, notify=changed)
    def text(self) -> str:
        return self._shown.text

    @Property(bool, notify=changed)
    def answered(self) -> bool:
        return self._shown.answered

    @Property(bool, notify=changed)
    def several(self) -> bool:
        return self._shown.several

    @Property(int, notify=changed)
    def outcome(self) -> int:
        return self._shown.outcome

    @Property(str, notify=changed)
    def explanation(self) -> str:
        return self._shown.explanation

    @Property(str, notify=changed)
    def spokenExplanation(self) -> str:
        return self._shown.spoken_explanation

    @Property(str, notify=changed)
    def page(self) -> str:
        return self._shown.page

    @Property(str, notify=changed)
    def pageTitle(self) -> str:
        return self._shown.page_title

    @Property(str, notify=changed)
    def hue(self) -> str:
        return self._shown.hue

    @Property(bool, notify=changed)
    def leaveTopic(self) -> bool:
        return self._shown.leave_topic

    @Property(bool, notify=changed)
    def mayConfirm(self) -> bool:
        return self._shown.may_confirm

    @Property(int, notify=changed)
    def number(self) -> int:
        return self._shown.number

    @Property(int, notify=changed)
    def total(self) -> int:
        return self._shown.total

    @Property(bool, notify=changed)
    def again(self) -> bool:
        return self._shown.again

    @Property(int, notify=changed)
    def screenful(self) -> int:
        return self._shown.screenful


def _outcome(question: Question, answer: frozenset[int] | None) -> QuestionView.Outcome:
    if answer is None:
        return QuestionView.Outcome.Open
    if UNSURE in answer:
        return QuestionView.Outcome.Unsure
    return QuestionView.Outcome.Right if is_right(question, answer) else QuestionView.Outcome.NotSo


def _row(question: Question, number: int, chosen: frozenset[int], answered: bool) -> OptionRow:
    option = question.options[number]
    tells = answered and option.feedback is not None and number in chosen
    feedback = option.feedback if tells else None
    styled_one, spoken = (styled(feedback), feedback.text) if feedback else ("", "")
    return OptionRow(number, option.text, number in chosen, answered and option.right, styled_one, spoken)
