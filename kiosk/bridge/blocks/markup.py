"""Running text as the small HTML of Qt's StyledText, and the same with its medical words as links."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from kiosk.core.passage import Passage, Span, Style

_TAGS = {
    Style.PLAIN: ("", ""),
    Style.STRONG: ("<b>", "</b>"),
    Style.EMPHASIS: ("<i>", "</i>"),
    Style.NUMBER: ('<b><font size="4">', "</font></b>"),
}
# Not by html.escape, whose module knows two thousand names. A bare hard space would count as any space.
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\u00a0": "&nbsp;"})
_QUOTES = str.maketrans({'"': "&quot;", "'": "&#x27;"})
_IN_A_NUMBER = re.compile(r"(?<=[0-9)]) (?=[0-9(][0-9])")

_LAST_SPACE = re.compile(r" (?=[^ <>&]*(?:<[^>]*>[^ <>&]*)*$)")
_SHORT, _TOGETHER = 7, 15  # letters


def styled(passage: Passage) -> str:
    return _joined(passage, _escaped)


class Linker:
    """For one page: each word that has a meaning becomes a link where it first stands, and only there."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = {word.lower(): word for word in words}

    def linked(self, passage: Passage) -> str:
        """Empty where there is nothing to link."""
        before = len(self._words)
        found = _joined(passage, self._with_links)
        return found if len(self._words) < before else ""

    def _with_links(self, text: str) -> str:
        parts: list[str] = []
        rest = text
        while self._words and (match := self._pattern().search(rest)):
            word = self._words.pop(match[0].lower())
            parts += [
                _escaped(rest[: match.start()]),
                f'<a href="{_escaped(word, quote=True)}">{_escaped(match[0])}</a>',
            ]
            rest = rest[match.end() :]
        return "".join([*parts, _escaped(rest)])

    def _pattern(self) -> re.Pattern[str]:
        longest_first = sorted(self._words, key=len, reverse=True)
        return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first))})\b", re.IGNORECASE)


def _joined(passage: Passage, written: Callable[[str], str]) -> str:
    parts = ((_TAGS[span.style], written(_in_one_piece(span))) for span in passage.spans)
    whole = "".join(f"{opening}{text}{closing}" for (opening, closing), text in parts)
    return _LAST_SPACE.sub("&nbsp;", whole) if _ends_short(passage.text) else whole


def _ends_short(text: str) -> bool:
    """The last word never has a line alone where it is short, as is what it makes with the one before."""
    *more, before, last = ("", "", *text.split())
    return any(more) and len(last) <= _SHORT and len(before) + len(last) <= _TOGETHER


def _in_one_piece(span: Span) -> str:
    """No line ends inside a telephone number."""
    return _IN_A_NUMBER.sub("\u00a0", span.text) if span.style is Style.NUMBER else span.text


def _escaped(text: str, *, quote: bool = False) -> str:
    written = text.translate(_ESCAPES)
    return written.translate(_QUOTES) if quote else written
