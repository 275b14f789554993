"""What stands around a PDF's text: the same line at the head or the foot of most pages, and page numbers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from kiosk.draft.reading.pdf.lines import PdfPage, TextLine

_FIGURES = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"^(?:page )?[-\u2013]? ?\d{1,4} ?[-\u2013]?(?: ?(?:of|/) ?\d{1,4})?$", re.IGNORECASE
)
_FEWEST_PAGES = 3
_EDGE = 2


def around(pages: Sequence[PdfPage]) -> list[frozenset[TextLine]]:
    """Of each page, whatever figures are in it."""
    edges = [_edge(page.lines) for page in pages]
    seen = Counter(text for lines in edges for text in {_FIGURES.sub("#", line.text) for line in lines})
    enough = max(_FEWEST_PAGES, len(pages) / 2)
    return [
        frozenset(
            line
            for line in lines
            if _PAGE_NUMBER.match(line.text) or seen[_FIGURES.sub("#", line.text)] >= enough
        )
        for lines in edges
    ]


def _edge(lines: Sequence[TextLine]) -> list[TextLine]:
    """Those that stand highest and lowest."""
    heights = sorted({line.y for line in lines})
    outer = {*heights[:_EDGE], *heights[-_EDGE:]}
    return [line for line in lines if line.y in outer]
