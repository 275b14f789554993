"""Questions in GIFT: a question, and in braces its right and wrong answers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kiosk.draft.sentences.document import Apart, Block, SetAside

_OPENS = re.compile(r"(?<!\\)\{\s*(?:[=~#]|(?:T|F|TRUE|FALSE)\s*(?:#[^}]{0,400})?\}|\}|$)")
_CLOSES = re.compile(r"(?<!\\)\}")
_TITLE = re.compile(r"\s*::")
_LONGEST = 40


def gift(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """With each such question set apart, from its first block to that with the closing brace."""
    return tuple(_apart(blocks))


def _apart(blocks: Sequence[Block]) -> Iterator[Block]:
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
