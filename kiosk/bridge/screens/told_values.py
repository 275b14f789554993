"""What a deck says of itself, and who checked it, in the words that the page about it has them in."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QDate, QLocale

from kiosk.bridge.screens.review import month_in
from kiosk.core.blocks.types import Block, Card, IconGrid, Paragraph
from kiosk.core.deck_values import WHO_CHECKED, WRITTEN, with_deck_values
from kiosk.core.library import Library
from kiosk.core.page import ABOUT, Page
from kiosk.core.passage import Passage, Span
from kiosk.review.reviews import Reviews
from kiosk.review.status import Checked, Overdue


def as_told(page: Page, library: Library, reviews: Reviews, *, counts: bool = False) -> Page:
    """As it is shown; any page but the one about the deck is so already. ``counts``: visits are counted,
    which it then says in words of the frame's own."""
    if page.id != ABOUT:
        return page
    said = library.welcome
    values = {
        "made_by": said.made_by,
        WRITTEN: _month(said.written, library.language),
        "paid_by": said.paid_by,
        WHO_CHECKED: _who_checked(library, reviews),
    }
    told = with_deck_values(page, values)
    return replace(told, blocks=tuple(_with_counting(told.blocks))) if counts else told


def _with_counting(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """As one more card of the last that stand together; else after all."""
    label = QCoreApplication.translate("ToldValues", "What it counts")
    words = QCoreApplication.translate("ToldValues", "We count touches, not people.")
    cards = [number for number, block in enumerate(blocks) if isinstance(block, IconGrid)]
    for number, block in enumerate(blocks):
        if isinstance(block, IconGrid) and number == cards[-1]:
            yield replace(block, items=(*block.items, Card("tally-5", label, words, ())))
        else:
            yield block
    if not cards:
        yield Paragraph(Passage((Span(words),), (), 0))


def _month(written: str, language: str) -> str:
    return month_in(language, QDate.fromString(written, "yyyy-MM")) if written else ""


def _who_checked(library: Library, reviews: Reviews) -> str:
    tr = QCoreApplication.translate
    stand = [reviews.of(page.id) for page in library.pages]
    checked = [status for status in stand if isinstance(status, Checked)]
    if not any(isinstance(status, Checked | Overdue) for status in stand):
        return tr("ToldValues", "Not yet checked by a doctor or nurse.")
    if len(checked) == len(stand):
        last = max(status.signed for status in checked)
        month = month_in(library.language, QDate(last.year, last.month, last.day))
        who = _listed(dict.fromkeys(status.by for status in checked), library.language)
        return tr("ToldValues", "Checked by %1, last in %2.").replace("%1", who).replace("%2", month)
    if all(isinstance(status, Checked | Overdue) for status in stand):
        return tr("ToldValues", "The check of some pages is overdue.")
    return tr("ToldValues", "Some pages are not yet checked by a doctor or nurse.")


def _listed(roles: dict[str, None], language: str) -> str:
    if len(roles) == 2:
        one, other = roles
        both = QCoreApplication.translate("ToldValues", "%1 and %2", "two who checked the pages")
        return both.replace("%1", one).replace("%2", other)
    return QLocale(language).createSeparatedList(list(roles))
