"""What to do at once, with the number to call taken out of it, so that it can be shown very large."""

from __future__ import annotations

import re

from msgspec import Struct

from kiosk.core.passage import Passage, Style

_DIGITS = re.compile(r"[+(]?[0-9](?:[0-9 ().+/\-\u2013\u00a0]*[0-9])?(?=$| \(|,)")


class CallRow(Struct, frozen=True):
    """``number`` is empty where there is none, or more than one: all of it is in ``text`` then. ``before``
    and ``after`` are what is said around it."""

    text: str
    plain: str
    linked: str
    before: str
    number: str
    after: str


def parts_of(passage: Passage) -> tuple[str, str, str]:
    """Before the number, the number, and after it; a clinic's value may be a number and a remark."""
    places = [place for place, span in enumerate(passage.spans) if span.style is Style.NUMBER]
    if len(places) != 1:
        return "", "", ""
    said = passage.spans[places[0]].text
    digits = _DIGITS.match(said)
    if digits is None:
        return "", "", ""
    before = "".join(span.text for span in passage.spans[: places[0]])
    after = said[digits.end() :] + "".join(span.text for span in passage.spans[places[0] + 1 :])
    return before.strip(), digits[0].replace(" ", "\u00a0"), after.strip()
