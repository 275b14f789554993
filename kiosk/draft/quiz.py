"""What is put to a reader and not said: options of a quiz, riddles, myths. Checklists lose their boxes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kiosk.draft.document import Apart, Block, Heading
from kiosk.draft.gift import gift
from kiosk.draft.quiz_groups import Group, Marked, groups
from kiosk.draft.quiz_marks import ANSWER, INLINE, MYTH, TRUE_OR_FALSE, asks, heads_quiz
from kiosk.draft.set_aside import SetAside

_SHORT = 6


def without_quizzes(blocks: Sequence[Block]) -> tuple[Block, ...]:
    found = _Quizzes()
    told = list(groups(gift(blocks)))
    for group, after in zip(told, (*told[1:], None), strict=True):
        found.group(group, answered=after is not None and bool(ANSWER.match(after.blocks[0].text)))
    return tuple(found.blocks)


class _Quizzes:
    """``_asking`` is the number of the question that stands right above, among ``blocks``."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._asking: int | None = None
        self._headed = self._riddles = self._optioned = False

    def group(self, group: Group, *, answered: bool) -> None:
        if group.mark is Marked.NOT:
            for block in group.blocks:
                self._one(block, answered=answered)
            return
        quiz = self._is_quiz(group, answered=answered)
        self.blocks += _apart(group.blocks) if quiz else group.blocks
        if quiz and self._asking is not None:
            self.blocks[self._asking] = _put(self.blocks[self._asking])
        asked = not quiz and asks(self.blocks[-1].text)
        self._optioned, self._asking = quiz, len(self.blocks) - 1 if asked else None

    def _is_quiz(self, group: Group, *, answered: bool) -> bool:
        """A plain list is one where a quiz is announced, or a question leads in and an answer follows."""
        beneath = self._asking is not None
        if group.mark is Marked.LISTED:
            return self._headed or (beneath and answered)
        return group.is_choice or beneath or self._headed or answered

    def _one(self, block: Block, *, answered: bool) -> None:
        if isinstance(block, Apart):
            self.blocks.append(block)
            return
        heading, riddle = isinstance(block, Heading), bool(TRUE_OR_FALSE.search(block.text))
        if heading:
            self._headed, self._riddles = heads_quiz(block.text), False
        put = not heading and (self._riddles or riddle or bool(MYTH.match(block.text)))
        put = put or ((self._optioned or self._headed) and bool(ANSWER.match(block.text)))
        if options := INLINE.search(block.text):
            asked = self._asking is not None or self._headed or answered
            put = put or asked or asks(block.text[: options.start() + 1])
        self._riddles = self._riddles or (riddle and len(block.text.split()) <= _SHORT)
        self._optioned = False
        self._asking = len(self.blocks) if asks(block.text) else None
        self.blocks.append(Apart(block.text, SetAside.QUIZ, block.line) if put else block)


def _apart(blocks: Iterable[Block]) -> list[Block]:
    return [Apart(block.text, SetAside.QUIZ, block.line) for block in blocks]


def _put(block: Block) -> Block:
    """A heading stays one: it parts what is beneath from what is above."""
    return block if isinstance(block, Heading | Apart) else Apart(block.text, SetAside.QUIZ, block.line)
