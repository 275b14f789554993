"""Signs inside a line that only some dialects of Markdown know: taken off, or put into what all know.

No pattern looks further than a fixed number of signs, so that none grows faster than its text.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from kiosk.draft.sentences.completeness import OBJECT

_Instead = str | Callable[[re.Match[str]], str]
_SIMPLE = re.compile(r"[\w.,%+\u00b0-]{1,30}")


def _wiki(link: re.Match[str]) -> str:
    page, _, label = link[1].partition("|")
    return label or page.partition("#")[0].strip() or page.strip("#")


def _math(found: re.Match[str]) -> str:
    return found[1] if _SIMPLE.fullmatch(found[1]) else OBJECT


def _tag(found: re.Match[str]) -> str:
    """Alone on its lines it directs a program; among words it stands for words."""
    return OBJECT + "\n" * found[0].count("\n")


_RULES: tuple[tuple[str, re.Pattern[str], _Instead], ...] = (
    ("{{c", re.compile(r"\{\{c\d{1,2}::([^{}:\n]{1,200})(?:::[^{}\n]{0,200})?\}\}"), r"\1"),
    ("{", re.compile(r"\{\{[^{}]{0,800}\}\}|\{%[^{}]{0,800}%\}"), _tag),
    ("{--", re.compile(r"\{--([^{}\n]{1,400}?)--\}"), r"~~\1~~"),
    ("{~~", re.compile(r"\{~~([^{}\n]{1,400}?)~>([^{}\n]{0,400}?)~~\}"), r"~~\1~~\2"),
    ("{>>", re.compile(r"\{>>[^{}\n]{0,400}?<<\}"), ""),
    ("{", re.compile(r"\{(?:\+\+|==)([^{}\n]{1,400}?)(?:\+\+|==)\}"), r"\1"),
    ("]{", re.compile(r"\[([^\[\]\n]{1,200})\]\{[^{}\n]{1,200}\}"), r"\1"),
    ("){", re.compile(r"(?<=\))\{[^{}\n]{1,200}\}"), ""),
    ("{", re.compile(r"[ \t]{0,4}\{:?[ \t]{0,4}[.#][\w-][^{}\n]{0,200}\}"), ""),
    ("{", re.compile(r"\{[a-z][\w:-]{0,30}\}(?=`)"), ""),
    ("[^", re.compile(r"\[\^[^\]\s]{1,60}\](?!:)"), ""),
    ("![[", re.compile(r"!\[\[[^\[\]\n]{1,200}\]\]"), OBJECT),
    ("[[", re.compile(r"\[\[([^\[\]\n]{2,200})\]\]"), _wiki),
    ("[@", re.compile(r"[ \t]?\[-?@[\w:;,.@ -]{1,200}\]"), ""),
    ("$", re.compile(r"(?<![\w$\\])\$(?![\s$])([^$\n]{1,200})(?<![\s\\])\$(?![\d$])"), _math),
    ("$$", re.compile(r"\$\$[^$\n]{0,400}\$\$"), OBJECT),
    ("~", re.compile(r"(?<![\w~\\])~(?=[^\s~])([^~\n]{1,200})(?<=[^\s~])~(?![\w~])"), r"~~\1~~"),
    ("~", re.compile(r"(?<=[\w)])~([^\s~]{1,20})~(?!~)"), r"\1"),
    ("^", re.compile(r"(?<=[\w)])\^([^\s^\[\]]{1,20})\^"), r"\1"),
    ("==", re.compile(r"(?<![=\\])==(?=[^\s=])|(?<=[^\s=])==(?!=)"), ""),
    ("++", re.compile(r"(?<![+\\\w])\+\+(?=[^\s+])|(?<=[^\s+])\+\+(?![+\w])"), ""),
    ("||", re.compile(r"\|\|([^|\n]{1,200})\|\|"), r"\1"),
    (":", re.compile(r"(?<![\w:/\\]):[a-z][a-z0-9_+-]{1,30}:(?![\w:])"), ""),
)


def without_signs(text: str) -> str:
    """Of text without code. It keeps its lines."""
    for sign, pattern, instead in _RULES:
        if sign in text:
            text = pattern.sub(instead, text)
    return text


def is_directive(line: str) -> bool:
    """Whether nothing but such tags, or nothing at all, stands in it."""
    return not line.strip(f" \t{OBJECT}") or (OBJECT in line and not line.strip(f" \t>{OBJECT}"))
