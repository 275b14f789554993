"""Pages that stand beside their topic's row: something leads to each of them, or nobody would ever see it."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.core.blocks.contents import contents
from kiosk.core.fault import Fault
from kiosk.core.page import Page
from kiosk.core.rules.deck import Rule
from kiosk.library.parsed import Parsed, ParsedDeck


def is_aside(page: Parsed[Page]) -> bool:
    return page.value is not None and page.value.aside


def check_asides(parsed: ParsedDeck) -> Iterator[Fault]:
    pages = [page.value for page in parsed.pages if page.value is not None]
    blocks = (block for page in pages if not page.aside for block in page.blocks)
    linked = {contents(block).leads_to for block in blocks}
    for page in parsed.pages:
        if not is_aside(page):
            continue
        if not page.topic:
            mend = "Take the line aside away."
            yield Fault(page.file, 1, Rule.ASIDE.value, "This page belongs to no topic's row.", mend)
        elif page.id not in linked:
            mend = f"Write a paragraph on another page that is only a link to {page.id}, or take aside away."
            yield Fault(page.file, 1, Rule.ASIDE.value, "Nothing leads to this page.", mend)
