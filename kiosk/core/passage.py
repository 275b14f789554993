"""Running text: spans of words with their emphasis, and the statements they rest on."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

#: Cited where a passage only asks or points the safe way, so that it needs no statement.
PROMPT = "ask"


class Style(StrEnum):
    PLAIN = "plain"
    STRONG = "strong"
    EMPHASIS = "emphasis"
    NUMBER = "number"
    """One of the clinic's telephone numbers."""


class Span(Struct, frozen=True):
    text: str
    style: Style = Style.PLAIN


class Passage(Struct, frozen=True):
    """Words that belong together, as one block, item or option shows them.

    ``cites`` holds statement ids, or `PROMPT`; ``line`` is where the passage starts in its file.
    """

    spans: tuple[Span, ...]
    cites: tuple[str, ...]
    line: int

    @property
    def text(self) -> str:
        return "".join(span.text for span in self.spans)
