"""What of a page a reader sees: the page is drawn, and a word that leaves no mark on it is not there.

One question covers white letters on white, text in no colour, a patch over a word, layers that are off and
what lies beyond the edge. The unseen text behind a scan stays: the scan shows its words. Where words go, the
hole that they leave is remembered.
"""

from __future__ import annotations

from collections.abc import Sequence
from ctypes import addressof, c_char

from kiosk.draft.reading.lines import ends_sentence
from kiosk.draft.reading.pdf.glyphs import Box, PageGeometry
from kiosk.draft.reading.pdf.pdfium import Handle, Pdfium
from kiosk.draft.reading.pdf.words import Word

_MOST_PIXELS = 4_000_000
WHITE, GREY = 0xFFFFFFFF, 0xFF808080
_FAINT = 24


class RenderedPage:
    """A page in shades of grey, one pixel a point where it is no poster."""

    def __init__(self, library: Pdfium, page: Handle, place: PageGeometry, ground: int = WHITE) -> None:
        self._scale = min(1.0, (_MOST_PIXELS / max(1.0, place.width * place.height)) ** 0.5)
        self._width = max(1, round(place.width * self._scale))
        self._height = max(1, round(place.height * self._scale))
        self._pixels = bytearray(self._width * self._height)
        first = addressof(c_char.from_buffer(self._pixels))
        bitmap = library.FPDFBitmap_CreateEx(
            self._width, self._height, library.FPDFBitmap_Gray, first, self._width
        )
        library.FPDFBitmap_FillRect(bitmap, 0, 0, self._width, self._height, ground)
        library.FPDF_RenderPageBitmap(bitmap, page, 0, 0, self._width, self._height, 0, 0)
        library.FPDFBitmap_Destroy(bitmap)

    def shows(self, box: Box) -> bool:
        """Whether something stands out in it; the middle is looked at first, since it mostly does."""
        left, right = max(0, int(box.x0 * self._scale)), min(self._width, int(box.x1 * self._scale) + 1)
        top, low = max(0, int(box.y0 * self._scale)), min(self._height, int(box.y1 * self._scale) + 1)
        if left >= right or top >= low:
            return False
        least, most = 255, 0
        middle = (top + low) // 2
        for row in (*range(middle, low), *range(top, middle)):
            pixels = self._pixels[row * self._width + left : row * self._width + right]
            least, most = min(least, min(pixels)), max(most, max(pixels))
            if most - least >= _FAINT:
                return True
        return False


def parted(rows: Sequence[Sequence[Word]]) -> tuple[list[list[Word]], list[str]]:
    """The rows that are seen, and the text of what is not."""
    seen: list[list[Word]] = []
    unseen: list[str] = []
    lost = False
    for row in rows:
        gone = " ".join(word.text for word in row if not word.seen)
        kept = _kept(row)
        if gone:
            unseen.append(gone)
        if not kept:
            lost = True
            continue
        if lost and seen and not ends_sentence(seen[-1][-1].text):
            seen[-1][-1] = seen[-1][-1]._replace(hole=True)
            kept[0] = kept[0]._replace(hole=True)
        lost = False
        seen.append(kept)
    return seen, unseen


def _kept(row: Sequence[Word]) -> list[Word]:
    found: list[Word] = []
    for number, word in enumerate(row):
        if word.seen:
            beside = (*row[max(0, number - 1) : number], *row[number + 1 : number + 2])
            found.append(word._replace(hole=any(not one.seen for one in beside)))
    return found
