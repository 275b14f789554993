"""Checks one written word or text against what its type allows."""

from __future__ import annotations

import re
from difflib import get_close_matches

from msgspec import inspect

from kiosk.core.fill_ins import longest
from kiosk.core.rules.deck import Rule
from kiosk.library.findings import Findings
from kiosk.library.values import Text

_YES_NO = {"yes": True, "no": False}
_MOST_DIGITS = 9
_NUMBER = re.compile(rf"-?[0-9]{{1,{_MOST_DIGITS}}}")
_SHOWN = 40


def scalar(value: Text, shape: inspect.Type, findings: Findings) -> object:
    text, shown = value.text, value.text[:_SHOWN]
    match shape:
        case inspect.EnumType(cls=cls) if text not in {str(member.value) for member in cls}:
            words = [str(member.value) for member in cls]
            near = get_close_matches(text[:_SHOWN].casefold(), words, n=1)
            hint = f" Did you mean {near[0]}?" if near else ""
            mend = f"Choose one of: {', '.join(words)}.{hint}"
            wrong(value.line, f"{shown!r} is not one of the words for this key.", mend, findings)
        case inspect.BoolType() if text not in _YES_NO:
            wrong(value.line, f"{shown!r} is neither yes nor no.", "Write yes or no.", findings)
        case inspect.BoolType():
            return _YES_NO[text]
        case inspect.IntType():
            return _number(text, value.line, shape, findings)
        case inspect.StrType(max_length=int(most)) if longest(text) > most:
            number = longest(text)
            has = "has" if number == len(text) else "can have, with the clinic's values in it,"
            message = f"This text {has} {number} characters; there is room for {most}."
            findings.fault(value.line, Rule.VALUE_TOO_LONG, message, f"Say it in at most {most} characters.")
        case _ if not text:
            findings.fault(
                value.line, Rule.VALUE_EMPTY, "An item of this list is empty.", "Fill it or take it out."
            )
        case _:
            pass
    return text


def wrong(line: int, message: str, mend: str, findings: Findings) -> None:
    findings.fault(line, Rule.VALUE_WRONG, message, mend)


def _number(text: str, line: int, shape: inspect.IntType, findings: Findings) -> int:
    low, high = shape.ge or 0, shape.le if shape.le is not None else 10**_MOST_DIGITS - 1
    mend = f"Write a whole number from {low} to {high}."
    if not _NUMBER.fullmatch(text):
        wrong(line, f"{text[:_SHOWN]!r} is not a whole number that fits here.", mend, findings)
        return 0
    if not low <= int(text) <= high:
        wrong(line, f"{int(text)} is out of range.", mend, findings)
    return int(text)
