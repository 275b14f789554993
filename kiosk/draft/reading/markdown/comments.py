"""What nobody sees of a Markdown file: comments of its dialects, and the header that tools keep in it."""

from __future__ import annotations

import re

from kiosk.draft.sentences.completeness import OBJECT, turns

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


_FENCES = {"---": ("---", "..."), "+++": ("+++",), ";;;": (";;;",), "{": ("}",), "---json": ("---",)}
_KEY = re.compile(r"\s*(?:[\w\"'-]+[ \t]*[:=]|[-#\]}\[{]|$)")
_LONGEST = 400


def front_lines(lines: list[str]) -> int:
    """How many lines it takes, with its fences; 0 where there is none."""
    start = next((number for number, line in enumerate(lines[:20]) if line.strip()), 0)
    closing = _FENCES.get(lines[start].strip()) if lines else None
    if closing is None:
        return 0
    for number in range(start + 1, min(len(lines), start + _LONGEST)):
        if lines[number].rstrip() in closing:
            held = lines[start + 1 : number]
            return number + 1 if any(map(_KEY.match, held[:1])) else 0
    return 0
