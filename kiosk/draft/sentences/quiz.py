"""What is put to a reader and not said: a quiz, also in GIFT, riddles, myths. Checklists lose their boxes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from kiosk.draft.sentences.document import Apart, Block, DocumentHeading, SetAside
from kiosk.draft.sentences.quiz_options import (
    ANSWER,
    INLINE,
    MYTH,
    TRUE_OR_FALSE,
    Marked,
    OptionGroup,
    asks,
    groups,
    heads_quiz,
)

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

    def group(self, group: OptionGroup, *, answered: bool) -> None:
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

    def _is_quiz(self, group: OptionGroup, *, answered: bool) -> bool:
        """A plain list is one where a quiz is announced, or a question leads in and an answer follows."""
        beneath = self._asking is not None
        if group.mark is Marked.LISTED:
            return self._headed or (beneath and answered)
        return group.is_choice or beneath or self._headed or answered

    def _one(self, block: Block, *, answered: bool) -> None:
        if isinstance(block, Apart):
            self.blocks.append(block)
            return
        heading, riddle = isinstance(block, DocumentHeading), bool(TRUE_OR_FALSE.search(block.text))
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
    return (
        block if isinstance(block, DocumentHeading | Apart) else Apart(block.text, SetAside.QUIZ, block.line)
    )


_OPENS = re.compile(r"(?<!\\)\{\s*(?:[=~#]|(?:T|F|TRUE|FALSE)\s*(?:#[^}]{0,400})?\}|\}|$)")
_CLOSES = re.compile(r"(?<!\\)\}")
_TITLE = re.compile(r"\s*::")
_LONGEST = 40


def gift(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """With each such question set apart, from its first block to that with the closing brace."""
    return tuple(_gift_apart(blocks))


def _gift_apart(blocks: Sequence[Block]) -> Iterator[Block]:
    end = 0
    for at, block in enumerate(blocks):
        if at >= end and not isinstance(block, Apart):
            end = max(end, _end(blocks, at))
        if at < end and not isinstance(block, Apart):
            yield Apart(block.text, SetAside.QUIZ, block.line)
        else:
            yield block


def _end(blocks: Sequence[Block], at: int) -> int:
    """That of the question that starts there, or 0."""
    opens = _OPENS.search(blocks[at].text)
    if not opens:
        return at + 1 if _TITLE.match(blocks[at].text) else 0
    if _CLOSES.search(blocks[at].text, opens.start() + 1):
        return at + 1
    for number in range(at + 1, min(len(blocks), at + _LONGEST)):
        if _CLOSES.search(blocks[number].text):
            return number + 1
    return 0
