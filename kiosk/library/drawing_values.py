"""What may stand in a drawing's attributes: only what the screen draws as every other program does."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from math import radians, tan

from msgspec import Struct

from kiosk.library.drawing_colours import COLOUR_MEND, is_colour
from kiosk.library.drawing_numbers import length, number, numbers
from kiosk.library.drawing_paths import segments

_URL = re.compile(r"url\(#([^\s()'\"#]+)\)")
_CALL = re.compile(r"[ \t\r\n]*([A-Za-z]+)[ \t\r\n]*\(([^()]*)\)[ \t\r\n]*,?")
_ARGUMENTS = {
    "translate": (1, 2),
    "scale": (1, 2),
    "rotate": (1, 3),
    "matrix": (6,),
    "skewX": (1,),
    "skewY": (1,),
}
_WIDEST = 10_000.0
_FEWEST_POINTS = 4


class AttributeForm(Struct, frozen=True):
    fits: Callable[[str], bool]
    mend: str


def reference(text: str) -> str:
    """The id that a colour points to, or nothing."""
    match = _URL.fullmatch(text.strip())
    return match[1] if match else ""


def scale(text: str) -> float | None:
    """By how much a ``transform`` makes a line longer at most; None if it can't be read."""
    text, place, total = text.strip(), 0, 1.0
    while place < len(text):
        match = _CALL.match(text, place)
        given = numbers(match[2]) if match else None
        if match is None or given is None or len(given) not in _ARGUMENTS.get(match[1], ()):
            return None
        total *= _stretch(match[1], given)
        place = match.end()
    return None if text.endswith(",") else total


def _stretch(name: str, given: tuple[float, ...]) -> float:
    match name:
        case "scale":
            return max(map(abs, given))
        case "matrix":
            a, b, c, d = map(abs, given[:4])
            return max(a + c, b + d)
        case "skewX" | "skewY":
            return 1 + abs(tan(radians(given[0])))
        case _:
            return 1.0


def _is_paint(text: str) -> bool:
    return text.strip() == "none" or bool(reference(text)) or is_colour(text)


def _is_between(low: float, high: float, read: Callable[[str], float | None], text: str) -> bool:
    value = read(text)
    return value is not None and low <= value <= high


def _is_dashes(text: str) -> bool:
    given = numbers(text)
    return text.strip() == "none" or (given is not None and len(given) > 0 and min(given) > 0)


def _is_points(text: str) -> bool:
    given = numbers(text)
    return given is not None and len(given) >= _FEWEST_POINTS and not len(given) % 2


def _is_offset(text: str) -> bool:
    return number(text.removesuffix("%")) is not None


def one_of(*words: str) -> AttributeForm:
    return AttributeForm(frozenset(words).__contains__, f"Write {' or '.join(words)}, or leave it out.")


def _range(low: float, high: float, mend: str, read: Callable[[str], float | None] = length) -> AttributeForm:
    return AttributeForm(partial(_is_between, low, high, read), mend)


_PLAIN = "Write a plain number, without unit, % or spaces, and not beyond a million."
_FAR = float("inf")
PLACE = _range(-_FAR, _FAR, _PLAIN)
SIZE = _range(0, _FAR, _PLAIN)
COORDINATE = _range(-_FAR, _FAR, "Write a plain number: 0.5 for 50%.", number)
RADIUS = _range(1e-9, _FAR, "Write a number above 0: 0.5 for 50%.", number)
SHARE = _range(0, 1, "Write a number from 0 to 1, without % or spaces.", number)
WIDTH = _range(0, _WIDEST, f"Write a plain number up to {_WIDEST:,.0f}, without unit, % or spaces.")
MITER = _range(1, _WIDEST, "Write a plain number, 1 or more.", number)
OFFSET = AttributeForm(_is_offset, "Write a number from 0 to 1, without spaces.")
PAINT = AttributeForm(_is_paint, COLOUR_MEND)
COLOUR = AttributeForm(is_colour, COLOUR_MEND)
DASHES = AttributeForm(_is_dashes, 'Write plain numbers above 0, such as "9 6", or none.')
POINTS = AttributeForm(_is_points, "Write pairs of plain numbers, two or more.")
PATH = AttributeForm(
    lambda text: segments(text) is not None,
    "Draw it anew: it must start with M, hold nothing but letters and plain numbers, and no arc of radius 0.",
)
TRANSFORM = AttributeForm(
    lambda text: text.strip() == "none" or scale(text) is not None,
    "Write translate(x y), scale(x y), rotate(degrees x y), skewX, skewY or matrix with plain numbers.",
)
ANY = AttributeForm(lambda text: True, "")
