"""Words on optional layers that are off. Each layer is drawn by itself: what lies over or under it, such as a
picture or the same line in another language, tells nothing of it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from ctypes import Array, byref, c_ulong, c_ushort

from kiosk.draft.reading.pdf.glyphs import PageGeometry
from kiosk.draft.reading.pdf.pdfium import Handle, Pdfium, address
from kiosk.draft.reading.pdf.visibility import GREY, WHITE, RenderedPage
from kiosk.draft.reading.pdf.words import Word

_OPTIONAL = "OC"
_MOST_OBJECTS, _MOST_LAYERS = 20_000, 16
_LONGEST = 120
_SAME_FOOT = 0.3


def switched_off(library: Pdfium, page: Handle, place: PageGeometry) -> frozenset[int]:
    """Addresses of the text objects on layers that leave no mark, on a white ground or on a grey one. Beyond
    so many layers the others count as one."""
    things = [
        library.FPDFPage_GetObject(page, number)
        for number in range(min(_MOST_OBJECTS, library.FPDFPage_CountObjects(page)))
    ]
    layers: dict[str, list[Handle]] = {}
    for thing in things:
        name = _layer(library, thing)
        known = name in layers or len(layers) < _MOST_LAYERS
        if name:
            layers.setdefault(name if known else "", []).append(thing)
    away: set[int] = set()
    for on_layer in layers.values():
        alone = frozenset(map(address, on_layer))
        if not _is_drawn(library, page, place, things, alone):
            away.update(one for thing in on_layer for one in _texts(library, thing))
    return frozenset(away)


def _is_drawn(
    library: Pdfium, page: Handle, place: PageGeometry, things: Sequence[Handle], alone: frozenset[int]
) -> bool:
    for thing in things:
        library.FPDFPageObj_SetIsActive(thing, address(thing) in alone)
    drawn = any(RenderedPage(library, page, place, ground).shows(place.whole) for ground in (WHITE, GREY))
    for thing in things:
        library.FPDFPageObj_SetIsActive(thing, True)
    return drawn


def _layer(library: Pdfium, thing: Handle) -> str:
    """Of words, and drawings that may hold some; empty elsewhere. The unseen words of a scan are on none."""
    kind = library.FPDFPageObj_GetType(thing)
    if kind not in (library.FPDF_PAGEOBJ_TEXT, library.FPDF_PAGEOBJ_FORM):
        return ""
    unseen = library.FPDF_TEXTRENDERMODE_INVISIBLE
    if kind == library.FPDF_PAGEOBJ_TEXT and library.FPDFTextObj_GetTextRenderMode(thing) == unseen:
        return ""
    marks = (library.FPDFPageObj_GetMark(thing, at) for at in range(library.FPDFPageObj_CountMarks(thing)))
    return "".join(f"{_OPTIONAL} {_name(library, mark)}\n" for mark in marks if _is_optional(library, mark))


def _is_optional(library: Pdfium, mark: Handle) -> bool:
    into, size = (c_ushort * _LONGEST)(), c_ulong()
    told = library.FPDFPageObjMark_GetName(mark, into, 2 * _LONGEST, byref(size))
    return bool(told) and _text(into, size.value) == _OPTIONAL


def _name(library: Pdfium, mark: Handle) -> str:
    into, size = (c_ushort * _LONGEST)(), c_ulong()
    told = library.FPDFPageObjMark_GetParamStringValue(mark, b"Name", into, 2 * _LONGEST, byref(size))
    return _text(into, size.value) if told else ""


def _text(into: Array[c_ushort], size: int) -> str:
    """``size`` counts bytes, with the zero at its end."""
    return "".join(chr(code) for code in into[: max(0, min(size, 2 * _LONGEST) // 2 - 1)])


def _texts(library: Pdfium, thing: Handle) -> Iterator[int]:
    if library.FPDFPageObj_GetType(thing) != library.FPDF_PAGEOBJ_FORM:
        yield address(thing)
        return
    for number in range(min(_MOST_OBJECTS, library.FPDFFormObj_CountObjects(thing))):
        yield from _texts(library, library.FPDFFormObj_GetObject(thing, number))


def laid_in(
    rows: Sequence[Sequence[Word]], away: Sequence[Sequence[Word]]
) -> tuple[list[list[Word]], list[str]]:
    """Words of layers that are off, as unseen ones where they would stand between others; and the text of
    those that would lie over others, which leave no hole."""
    found = [list(row) for row in rows]
    feet = [row[0].y for row in found]
    over = [[word for word in row if not _stands(word._replace(seen=False), found, feet)] for row in away]
    return found, [" ".join(word.text for word in row) for row in over if row]


def _stands(word: Word, rows: list[list[Word]], feet: list[float]) -> bool:
    reach = _SAME_FOOT * word.size
    at = bisect_left(feet, word.y - reach)
    if at == len(feet) or feet[at] > word.y + reach:
        rows.insert(at, [word])
        feet.insert(at, word.y)
        return True
    if any(one.x0 < word.x1 and word.x0 < one.x1 for one in rows[at]):
        return False
    rows[at] = sorted((*rows[at], word), key=lambda one: one.x0)
    return True
