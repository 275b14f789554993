"""Paragraphs beneath a heading, or a line that leads in, that says no: alone they say the opposite."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.draft.aside import ends
from kiosk.draft.crosses import is_crossed
from kiosk.draft.reading import Reading
from kiosk.draft.sentence import Form, Sentence
from kiosk.draft.turning import announces_no, is_open, turns

_NO = (
    r"(?:do not(?: do| use| take)?|don['\u2019]?ts?|never|avoid|(?:is |are )?not (?:allowed|safe|true"
    r"|permitted|recommended|suitable|advised)|unsafe|forbidden|prohibited|contraindicat\w+|false|wrong|untrue)"
)
_MYTHS = r"(?:[\w-]+ ){0,3}(?:myths?|misconceptions?|rumou?rs?|false beliefs?)\b.{0,60}"
_WHAT = (
    r"(?:what|things?|when|how|who|where|reasons?|foods?|drinks?|medicines?|activities|people)\b.{0,60}"
    r"(?:\bnot\b|\bnever\b|\bavoid\b|\bcannot\b|n['\u2019]t\b).{0,40}"
)
_HEAD = re.compile(
    rf"\W*(?:{_NO}(?: (?:this|these|the following|list)\b.{{0,40}})?|{_MYTHS}|{_WHAT})\W*", re.IGNORECASE
)
_MYTHICAL = re.compile(rf"\W*{_MYTHS}", re.IGNORECASE)
_LONGEST = 160
_LABEL = 8
_FAR = 6


def texts_under_no(reading: Reading) -> Iterator[Sentence]:
    """With the lead-in itself. One that says no holds up to the next heading, list or label, for some
    paragraphs; one that only breaks off, for the next. What says no itself may stand further down, but not
    among myths.
    """
    heading = mythical = False
    label, near, far = 0, 1, 1
    for sentence in reading.sentences:
        text, form = sentence.text, sentence.form
        if form is Form.HEADING and not sentence.apart:
            heading, label, mythical = _heads(text), 0, bool(_MYTHICAL.fullmatch(text[:_LONGEST]))
        elif form is Form.SENTENCE and not sentence.apart and _is_label(text):
            label = sentence.paragraph if _says_no(text) or is_open(text) else 0
            far = _FAR if _says_no(text) else 1
            near = far if text.endswith(":") else 1
            if label and text.endswith(":"):
                yield sentence
        elif not sentence.apart:
            label = label if form is Form.SENTENCE else 0
            away = sentence.paragraph - label if label else _FAR + 1
            if mythical or away <= near or ((heading or away <= far) and not turns(text)):
                yield sentence


def _heads(text: str) -> bool:
    return is_crossed(text) or bool(_HEAD.fullmatch(text[:_LONGEST])) or (turns(text) and is_open(text))


def _is_label(text: str) -> bool:
    """Leads in, or is a short line of its own."""
    return (
        text.endswith((":", "\u2014", "\u2013"))
        or announces_no(text)
        or (len(text.split()) <= _LABEL and not ends(text))
    )


def _says_no(text: str) -> bool:
    return is_crossed(text) or turns(text) or bool(_HEAD.fullmatch(text[:_LONGEST]))
