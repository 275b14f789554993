"""Comments of Markdown's dialects: nobody sees them on the page."""

from __future__ import annotations

import re

from kiosk.draft.loss import OBJECT
from kiosk.draft.turning import turns

_PAIRS = (
    (re.compile(r"%%"), re.compile(r"%%")),
    (re.compile(r"\{%-?\s{0,9}comment\s{0,9}-?%\}"), re.compile(r"\{%-?\s{0,9}endcomment\s{0,9}-?%\}")),
    (
        re.compile(
            r"(?m)^:{3,} ?(?:\{[^{}\n]{0,200}\.(?:content-hidden|hidden|notes)\b[^{}\n]{0,200}\}"
            r"|notes)[ \t]{0,9}$"
        ),
        re.compile(r"(?m)^:{3,}[ \t]{0,9}$"),
    ),
    (re.compile(r"\{::comment\}"), re.compile(r"\{:/(?:comment)?\}")),
    (
        re.compile(r"\{\{[<%]\s{0,9}comment\s{0,9}[>%]\}\}"),
        re.compile(r"\{\{[<%]\s{0,9}/comment\s{0,9}[>%]\}\}"),
    ),
)


def without_comments(text: str) -> tuple[str, list[tuple[int, str]]]:
    """It keeps its lines; each comment with the number of its first, from 1. One without an end is none."""
    taken: list[tuple[int, str]] = []
    for opening, closing in _PAIRS:
        text = _taken(text, opening, closing, taken)
    return text, taken


def _taken(
    text: str, opening: re.Pattern[str], closing: re.Pattern[str], taken: list[tuple[int, str]]
) -> str:
    kept: list[str] = []
    start, line = 0, 1
    while opened := opening.search(text, start):
        closed = closing.search(text, opened.end())
        if not closed:
            break
        words = text[opened.end() : closed.start()]
        line += text.count("\n", start, opened.start())
        if words.strip():
            taken.append((line, " ".join(words.split())))
        lost = OBJECT if turns(words) else ""
        kept += [text[start : opened.start()], lost, "\n" * words.count("\n")]
        line += words.count("\n")
        start = closed.end()
    return "".join((*kept, text[start:]))
