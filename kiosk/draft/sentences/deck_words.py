"""A document's words, made fit for a deck: none is read as Markdown, YAML or a clinic's value."""

from __future__ import annotations

import json
import re
import unicodedata
from html import unescape

_SIGNS = str.maketrans(
    {"{": "(", "[": "(", "}": ")", "]": ")", "<": "\u2039", ">": "\u203a", "\\": "/", "|": "/"}
    | {"*": "", "_": " ", "`": "'", "\ufffc": " ", "\ufffd": " "}
    | dict.fromkeys("\u115f\u1160\u2800\u3164\uffa0", " ")
)
#: Would make a list, or a box to tick, where there is only running text.
_BULLETS = dict.fromkeys(
    map(
        ord,
        "\u2022\u2023\u2043\u2219\u25cf\u25cb\u25e6\u25aa\u25ab\u25a0\u25a1\u25c6\u25c7\u25ba\u25b8\u25b6"
        "\u27a2\u27a4\u2713\u2714\u2610\u2611\u2612",
    ),
    "\u00b7",
)
_FORMULA = re.compile(r"\$(?=\S)[^$]{0,60}(?<=\S)\$(?!\d)")
_NO_MONEY = re.compile(r"\$(?!\d)")
_UNSEEN = ("Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp")
_ENTITY = re.compile(r"&(?=#?\w+;)")
_START = re.compile(r"^[^\w\"'(\u2018\u201c\u2039$\u00a3\u20ac]+")
#: Would start a list, or look like one that was pasted.
_NUMBERED = re.compile(r"^(\d+|\(\d{1,2}(?=\))|\(?(?:[a-zA-Z]|[ivx]{2,4})(?=\))|[a-h](?=\.))([.)])(?=\s)")
#: Marks of other programs: struck out, highlighted, a box, a sign by its name.
_DOUBLED = re.compile(r"([~=])\1+|(:)::+")
_SIGN_NAME = re.compile(r"(?<![\w:]):([a-z][a-z0-9_+-]*+:)(?![\w:])")
_NOTE_MARK = re.compile(
    r"(?<=[^\W\d]|[)\"'\u2019\u201d%])([.?!][\"'\u2019\u201d)]*)[(]?\d{1,3}(?:,\s?\d{1,3})*[)]?$"
)
_STOPS = ".?!:;\u2026"


def plain_words(text: str) -> str:
    """On one line, without bullets, a note mark at the end, and signs that mean something in a deck."""
    words = " ".join(_seen(unescape(text)).translate(_SIGNS).split())
    words = _SIGN_NAME.sub(r"\1", _DOUBLED.sub(r"\1\2", words)).translate(_BULLETS)
    if _FORMULA.search(words):
        words = " ".join(_NO_MONEY.sub("", words).split())
    return _ENTITY.sub("& ", _NOTE_MARK.sub(r"\1", _START.sub("", words)))


def file_words(name: str) -> str:
    """A file's name as it is, without what can't be shown."""
    return _seen(name).strip() or "document"


def _seen(text: str) -> str:
    if text.isascii() and text.isprintable():
        return text
    return "".join(" " if unicodedata.category(sign) in _UNSEEN else sign for sign in text)


def in_markdown(words: str) -> str:
    """Of `plain_words`: at the start of a line too."""
    return _NUMBERED.sub(r"\1\\\2", words)


def as_sentence(words: str) -> str:
    return words if words.rstrip("\"'\u2019\u201d)")[-1:] in _STOPS else f"{words}."


def quoted(words: str) -> str:
    """What JSON quotes, YAML reads."""
    return json.dumps(words, ensure_ascii=False)


def name_of(words: str, longest: int = 40) -> str:
    """Lower case words with hyphens, fit for a file; may be empty."""
    letters = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode().lower()
    name = re.sub(r"[^a-z0-9]+", "-", letters).strip("-")
    return name if len(name) <= longest else name[: longest + 1].rpartition("-")[0] or name[:longest]
