"""The signs of a PDF's page, each with where it stands as the page is held."""

from __future__ import annotations

import math
import unicodedata
from collections import Counter
from collections.abc import Iterator
from ctypes import byref, c_double, c_int
from typing import NamedTuple

from kiosk.draft.reading.pdf.pdfium import Handle, Pdfium, address

_FINE = 64
_LIGATURES = range(0xFB00, 0xFB07)
_SOFT_HYPHEN, _END_HYPHEN = 0xAD, 0x2
_ASKEW = math.radians(8)


class Box(NamedTuple):
    """In points from the page's upper left corner; ``y1`` lies below ``y0``."""

    x0: float
    y0: float
    x1: float
    y1: float


class Glyph(NamedTuple):
    """``x0`` to ``x1`` is what it takes of its line, ``y`` its line's foot, ``ink`` where its own shape lies
    on the page. ``turned`` counts quarters to the right, and is -1 for what stands askew; ``away``: its layer
    is off."""

    text: str
    x0: float
    x1: float
    y: float
    size: float
    ink: Box
    turned: int
    away: bool = False


class PageGeometry(NamedTuple):
    """How a page is held: its size in points, and what takes its own coordinates there."""

    width: float
    height: float
    matrix: tuple[float, float, float, float, float, float]

    @property
    def whole(self) -> Box:
        return Box(0, 0, self.width, self.height)

    def at(self, x: float, y: float) -> tuple[float, float]:
        a, b, c, d, e, f = self.matrix
        return a * x + c * y + e, b * x + d * y + f

    def box(self, left: float, low: float, right: float, high: float) -> Box:
        (x0, y0), (x1, y1) = self.at(left, low), self.at(right, high)
        return Box(min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))


def page_geometry(library: Pdfium, page: Handle) -> PageGeometry:
    width, height = library.FPDF_GetPageWidthF(page), library.FPDF_GetPageHeightF(page)

    def at(x: float, y: float) -> tuple[float, float]:
        into_x, into_y = c_int(), c_int()
        size = (round(width * _FINE), round(height * _FINE))
        library.FPDF_PageToDevice(page, 0, 0, *size, 0, x, y, byref(into_x), byref(into_y))
        return into_x.value / _FINE, into_y.value / _FINE

    (e, f), (x, y), (across, down) = at(0, 0), at(1000, 0), at(0, 1000)
    return PageGeometry(
        width, height, ((x - e) / 1000, (y - f) / 1000, (across - e) / 1000, (down - f) / 1000, e, f)
    )


def glyphs(
    library: Pdfium, text: Handle, count: int, place: PageGeometry, off: frozenset[int] = frozenset()
) -> Iterator[Glyph]:
    """``off`` are addresses of text objects on layers that are off."""
    matrix, loose = library.FS_MATRIX(), library.FS_RECTF()
    x, y, *ink = (c_double() for _ in range(6))
    into_xy, into_matrix, into_loose, into_ink = (
        (byref(x), byref(y)),
        byref(matrix),
        byref(loose),
        [*map(byref, ink)],
    )
    for number in range(count):
        sign = _sign(library.FPDFText_GetUnicode(text, number))
        if not sign or library.FPDFText_IsGenerated(text, number):
            continue
        library.FPDFText_GetMatrix(text, number, into_matrix)
        library.FPDFText_GetLooseCharBox(text, number, into_loose)
        library.FPDFText_GetCharBox(text, number, *into_ink)
        library.FPDFText_GetCharOrigin(text, number, *into_xy)
        a, b, c, d = (float(getattr(matrix, name)) for name in "abcd")
        left, right, low, high = (one.value for one in ink)
        room = place.box(*(float(getattr(loose, name)) for name in ("left", "bottom", "right", "top")))
        away = bool(off) and address(library.FPDFText_GetTextObject(text, number)) in off
        yield _glyph(
            sign,
            library.FPDFText_GetFontSize(text, number) * math.hypot(c, d),
            place.at(x.value, y.value),
            _turned(place, a, b),
            room,
            place.box(left, low, right, high),
        )._replace(away=away)


def _sign(code: int) -> str:
    """A hyphen at a line's end is a hyphen; joined letters are their letters."""
    if code in (_SOFT_HYPHEN, _END_HYPHEN):
        return "-"
    if code in _LIGATURES:
        return unicodedata.normalize("NFKC", chr(code))
    sign = chr(code) if 0x20 <= code < 0x110000 and not 0xD800 <= code < 0xE000 else " "
    return "" if unicodedata.category(sign) in ("Cf", "Cn", "Co") else sign


def _turned(place: PageGeometry, a: float, b: float) -> int:
    across, down = place.matrix[0] * a + place.matrix[2] * b, place.matrix[1] * a + place.matrix[3] * b
    quarters = math.atan2(down, across) / (math.pi / 2)
    near = round(quarters)
    return near % 4 if abs(quarters - near) * math.pi / 2 < _ASKEW else -1


def _glyph(sign: str, size: float, foot: tuple[float, float], turned: int, room: Box, ink: Box) -> Glyph:
    """Turned upright, whatever way it runs."""
    match turned:
        case 1:
            x0, x1, y = room.y0, room.y1, -foot[0]
        case 2:
            x0, x1, y = -room.x1, -room.x0, -foot[1]
        case 3:
            x0, x1, y = -room.y1, -room.y0, foot[0]
        case _:
            x0, x1, y = room.x0, room.x1, foot[1]
    return Glyph(sign, x0, x1, y, size, ink, turned)


def upright(found: list[Glyph]) -> tuple[list[Glyph], list[Glyph]]:
    """What runs as most of the page does, and what runs across it."""
    ways = Counter(glyph.turned for glyph in found if glyph.turned >= 0)
    way = max(ways, key=lambda one: (ways[one], -one), default=0)
    return [one for one in found if one.turned == way], [one for one in found if one.turned != way]
