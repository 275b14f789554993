"""How a piece of text reaches a reader."""

from __future__ import annotations

from enum import StrEnum


class Voice(StrEnum):
    """`TITLE` and `LABEL` are short and need no verb; `CAPTION` is taken in with its drawing; `RUNNING` is
    read as sentences, `TOUCHED` only after a touch; `ALTERNATIVE` stands for a picture and `MEANING` for a
    term: neither is on the page until somebody asks for it; `WRONG` is an option that the question itself
    calls not so."""

    TITLE = "title"
    LABEL = "label"
    CAPTION = "caption"
    RUNNING = "running"
    TOUCHED = "touched"
    ALTERNATIVE = "alternative"
    MEANING = "meaning"
    WRONG = "wrong"


READ_AT_ONCE = (Voice.TITLE, Voice.LABEL, Voice.CAPTION, Voice.RUNNING, Voice.TOUCHED, Voice.WRONG)
