"""What a clinic's own values may not hold: they stand on a visitor's screen as they are."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.core.clinic import NAMES, NUMBERS, Clinic, most_characters
from kiosk.core.fault import Fault
from kiosk.core.rules.settings import SettingsRule
from kiosk.files.toml_lines import line_of

_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_SIGNS = ".,;:'\u2018\u2019\"()&/+!?\u2013\u2011-"
_NUMBER_SIGNS = "()+-"
_FEWEST_DIGITS, _MOST_DIGITS = 2, 18
_ADDRESS = re.compile(r"://|(?i:\bwww\b|\bhttps?\b|\bmailto\b)|\w\.(?:[a-z]{2,}|[A-Z]{2,})\b")
_UNITS = "mg|mcg|[\u00b5\u03bc]g|ml|milligrams?|micrograms?|millilit(?:er|re)s?"
_COUNTED = (
    "k?g|grams?|cc|iu|units?|tablets?|pills?|capsules?|lozenges?|drops?|sprays?|squirts?|puffs?|shots?|vials?|"
    "ampoules?|lines?|kilos?|(?:per|an?|/) (?:kilo|kilogram|kg|pound)"
)
_HOW_MANY = r"(?:\d|\b(?:half|one|two|three|four|five|six|seven|eight|nine|ten|twelve))"
_AMOUNT = re.compile(
    rf"(?<![^\W\d])(?:{_UNITS})\b|{_HOW_MANY}[\s-]*(?:{_COUNTED})\b|\b(?:over)?dos(?:es?|ed|ing|age)\b",
    re.IGNORECASE,
)
_MEND_AMOUNT = "Take it out: how much of a medicine somebody gets is between them and their team."


def clinic_faults(clinic: dict[str, Clinic], text: str, file: str) -> Iterator[Fault]:
    """``text`` is the settings file's own, to tell lines by."""
    for language, values in clinic.items():
        if not _LANGUAGE.fullmatch(language):
            message = f"clinic.{language[:40]}: this is no language."
            yield _fault(file, line_of(["clinic", language], text), message, "Write it like [clinic.en].")
        for name in NAMES:
            if value := values.value(name):
                line = line_of(["clinic", language, name], text)
                for what, mend in _wrong(name, value):
                    yield _fault(file, line, f"clinic.{language[:40]}.{name}: {what}", mend)


def _fault(file: str, line: int, message: str, mend: str) -> Fault:
    return Fault(file, line, SettingsRule.SETTINGS.value, message, mend)


def _wrong(name: str, value: str) -> Iterator[tuple[str, str]]:
    most, number = most_characters(name), name in NUMBERS
    plain = value if value.isascii() else _normalized(value)
    if value != value.strip():
        yield "it starts or ends with a space.", 'Take the space out; write "" for a value that is not set.'
    if len(value) > most:
        yield f"it has {len(value)} characters.", f"Say it in at most {most}."
    if sign := _sign(value, _NUMBER_SIGNS if number else _SIGNS):
        yield f"{sign} can't stand in it.", _allowed(number=number)
    if _ADDRESS.search(plain):
        yield "it holds a web address, which nobody can open here.", "Write a number or words in its place."
    if _AMOUNT.search(plain):
        yield "it speaks of an amount of medicine.", _MEND_AMOUNT
    yield from _no_number(value) if number else _no_phrase(value)


def _sign(value: str, signs: str) -> str:
    """The first one that is not allowed, fit to be printed; else empty."""
    for sign in value:
        if not (sign.isalnum() or sign in signs or sign == " " or _is_accent(sign)):
            return repr(sign) if sign.isprintable() else f"The invisible character U+{ord(sign):04X}"
    return ""


def _is_accent(sign: str) -> bool:
    import unicodedata  # only for letters beyond the plain ones

    return unicodedata.category(sign) in ("Mn", "Mc")


def _normalized(value: str) -> str:
    """Full-width digits and the like are as good as plain ones to a reader."""
    import unicodedata

    return unicodedata.normalize("NFKC", value)


def _allowed(*, number: bool) -> str:
    if number:
        return "A telephone number has digits, letters, spaces and + ( ) - only."
    return f"Use letters, digits, spaces and {' '.join(_SIGNS[:-3])} - only."


def _no_number(value: str) -> Iterator[tuple[str, str]]:
    digits = sum(sign.isdigit() for sign in value)
    if not _FEWEST_DIGITS <= digits <= _MOST_DIGITS or not value.lstrip("(+")[:1].isdigit():
        mend = 'Write it as it is dialled, such as "911" or "+1 555 0100"; words may stand behind it.'
        yield "this is no telephone number.", mend


def _no_phrase(value: str) -> Iterator[tuple[str, str]]:
    if value[-1] in ".!?:;,":
        mend = "Take that sign out: the page puts these words inside a sentence of its own."
        yield f"it ends with {value[-1]!r}.", mend
