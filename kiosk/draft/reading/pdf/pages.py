"""Reads a PDF, page by page, in the process that is made for it."""

from __future__ import annotations

from collections.abc import Iterator
from ctypes import create_string_buffer

from kiosk.draft.reading.limits import MOST_PDF_PAGES, MOST_PDF_SIGNS, MOST_PDF_SIGNS_ON_PAGE
from kiosk.draft.reading.pdf.drawn_lines import DrawnLines, drawn_lines
from kiosk.draft.reading.pdf.glyphs import Box, glyphs, page_geometry, upright
from kiosk.draft.reading.pdf.layers import laid_in, switched_off
from kiosk.draft.reading.pdf.lines import Pages, PdfPage, Refusal, lines_of
from kiosk.draft.reading.pdf.pdfium import Handle, Pdfium, Unsupported, pdfium
from kiosk.draft.reading.pdf.visibility import RenderedPage, parted
from kiosk.draft.reading.pdf.words import rows

_LONGEST_TITLE = 2000


class _UnfitError(Exception):
    def __init__(self, why: Refusal) -> None:
        super().__init__(why.value)
        self.why = why


def pages_of(data: bytes) -> Pages | Refusal:
    """A PDF that breaks off is refused whole: half a document would pass for a whole one."""
    library = pdfium()
    library.FPDF_InitLibrary()
    unsupported = Unsupported(library)
    document = library.FPDF_LoadMemDocument64(data, len(data), None)
    if not document:
        locked = library.FPDF_GetLastError() == library.FPDF_ERR_PASSWORD
        return Refusal.LOCKED if locked else Refusal.BROKEN
    count = library.FPDF_GetPageCount(document)
    if count > MOST_PDF_PAGES:
        return Refusal.LONG
    portfolio = library.FPDF_UNSP_DOC_PORTABLECOLLECTION in unsupported.features
    if portfolio and library.FPDFDoc_GetAttachmentCount(document):
        return Refusal.PORTFOLIO
    try:
        return Pages(_title(library, document), tuple(_pages(library, document, count)))
    except _UnfitError as unfit:
        return unfit.why


def _title(library: Pdfium, document: Handle) -> str:
    """Empty where it is no text."""
    into = create_string_buffer(_LONGEST_TITLE)
    size = library.FPDF_GetMetaText(document, b"Title", into, _LONGEST_TITLE)
    text = into.raw[: max(0, size - 2)].decode("utf-16-le", "ignore") if size <= _LONGEST_TITLE else ""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())


def _pages(library: Pdfium, document: Handle, count: int) -> Iterator[PdfPage]:
    signs = 0
    for number in range(count):
        page = library.FPDF_LoadPage(document, number)
        if not page:
            raise _UnfitError(Refusal.BROKEN)
        text = library.FPDFText_LoadPage(page)
        signs += library.FPDFText_CountChars(text)
        if library.FPDFText_CountChars(text) > MOST_PDF_SIGNS_ON_PAGE or signs > MOST_PDF_SIGNS:
            raise _UnfitError(Refusal.FULL)
        yield _page(library, page, text)
        library.FPDFText_ClosePage(text)
        library.FPDF_ClosePage(page)


def _page(library: Pdfium, page: Handle, text: Handle) -> PdfPage:
    place = page_geometry(library, page)
    off = switched_off(library, page, place)
    found = [*glyphs(library, text, library.FPDFText_CountChars(text), place, off)]
    if not found:
        return PdfPage(())
    along, across = upright(found)
    drawn = RenderedPage(library, page, place)
    lines = DrawnLines() if along[0].turned else drawn_lines(library, page, place)

    def sees(box: Box, foot: float, size: float) -> bool:
        return drawn.shows(box) and not lines.strike(box, foot, size)

    shown = [one for one in along if not one.away]
    told, over = laid_in(rows(shown, sees), rows([one for one in along if one.away], sees))
    seen, unseen = parted(told)
    crossing = [" ".join(word.text for word in row) for row in rows(across, sees)]
    return PdfPage(tuple(lines_of(seen, lines, place.height)), (*unseen, *over), tuple(crossing))
