"""Lines of a page: those that strike words out, and those that part what stands left and right of them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from ctypes import byref, c_float
from typing import NamedTuple

from kiosk.draft.reading.pdf.glyphs import Box, PageGeometry
from kiosk.draft.reading.pdf.pdfium import Handle, Pdfium

_THIN = 2.0
_LONG = 20.0
_MOST = 20_000
_CORNERS = ("x1", "y1", "x2", "y2", "x3", "y3", "x4", "y4")


class Edge(NamedTuple):
    y: float
    x0: float
    x1: float


class DrawnLines:
    """``sides`` are upright edges: rules, and the borders of boxes; ``edges`` are level ones."""

    def __init__(self, boxes: Sequence[Box] = (), struck: Sequence[Box] = ()) -> None:
        self._rules = sorted(
            (box for box in boxes if box.y1 - box.y0 <= _THIN < box.x1 - box.x0), key=lambda box: box.y0
        )
        self._heights = [box.y0 for box in self._rules]
        self._struck = struck
        self.sides = sorted(_sides(boxes))
        self.edges = [
            Edge(y, box.x0, box.x1) for box in boxes if box.x1 - box.x0 > _LONG for y in {box.y0, box.y1}
        ]

    def strike(self, box: Box, foot: float, size: float) -> bool:
        """A rule through the middle of letters, as far as they go; under them it only underlines."""
        middle = (box.x0 + box.x1) / 2
        if any(one.x0 <= middle <= one.x1 and one.y0 < foot - size * 0.2 < one.y1 for one in self._struck):
            return True
        first = bisect_left(self._heights, foot - size * 0.6)
        for rule in self._rules[first : first + 50]:
            if rule.y0 > foot - size * 0.15:
                return False
            if rule.x0 <= middle <= rule.x1:
                return True
        return False


def drawn_lines(library: Pdfium, page: Handle, place: PageGeometry) -> DrawnLines:
    return DrawnLines([*_drawn(library, page, place)], [*_struck(library, page, place)])


def _drawn(library: Pdfium, page: Handle, place: PageGeometry) -> Iterator[Box]:
    corners = [c_float() for _ in range(4)]
    into = [byref(one) for one in corners]
    for number in range(min(_MOST, library.FPDFPage_CountObjects(page))):
        thing = library.FPDFPage_GetObject(page, number)
        drawn = library.FPDFPageObj_GetType(thing) == library.FPDF_PAGEOBJ_PATH
        if drawn and library.FPDFPageObj_GetBounds(thing, *into):
            yield place.box(*(one.value for one in corners))


def _struck(library: Pdfium, page: Handle, place: PageGeometry) -> Iterator[Box]:
    """By an annotation: words that are to go, though the page still shows them."""
    taken = (library.FPDF_ANNOT_STRIKEOUT, library.FPDF_ANNOT_REDACT)
    for number in range(min(_MOST, library.FPDFPage_GetAnnotCount(page))):
        annotation = library.FPDFPage_GetAnnot(page, number)
        if library.FPDFAnnot_GetSubtype(annotation) in taken:
            yield from _corners(library, annotation, place)
        library.FPDFPage_CloseAnnot(annotation)


def _corners(library: Pdfium, annotation: Handle, place: PageGeometry) -> Iterator[Box]:
    whole = library.FS_RECTF()
    if library.FPDFAnnot_GetSubtype(annotation) == library.FPDF_ANNOT_REDACT:
        library.FPDFAnnot_GetRect(annotation, byref(whole))
        yield place.box(*(float(getattr(whole, name)) for name in ("left", "bottom", "right", "top")))
    corners = library.FS_QUADPOINTSF()
    for number in range(min(_MOST, library.FPDFAnnot_CountAttachmentPoints(annotation))):
        library.FPDFAnnot_GetAttachmentPoints(annotation, number, byref(corners))
        found = [float(getattr(corners, name)) for name in _CORNERS]
        xs, ys = found[::2], found[1::2]
        yield place.box(min(xs), min(ys), max(xs), max(ys))


def _sides(boxes: Sequence[Box]) -> Iterator[tuple[float, float, float]]:
    """Where each stands, from which height to which."""
    for box in boxes:
        if box.y1 - box.y0 > 3 * _THIN:
            yield box.x0, box.y0, box.y1
            if box.x1 - box.x0 > _THIN:
                yield box.x1, box.y0, box.y1
