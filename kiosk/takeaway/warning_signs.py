"""When to get help, and whom to call: it goes along with every visitor, whatever they picked."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from kiosk.core.blocks.types import Callout
from kiosk.core.library import Library
from kiosk.core.private import private_word
from kiosk.takeaway.vcard import NoteHeading


class WarningSigns(Struct, frozen=True):
    """``title`` is that of the deck's page for it. ``lines`` are its signs; what to do, and what a list is
    of, are headings among them. Nothing where the deck names no such page, or its title is private."""

    title: str = ""
    lines: tuple[str, ...] = ()


def warning_signs(library: Library) -> WarningSigns:
    """What holds a private word is left out."""
    page = library.page_by_id.get(library.welcome.help_page)
    if page is None or private_word(page.title, library.welcome.private_words):
        return WarningSigns()
    told = (line for block in page.blocks if isinstance(block, Callout) for line in told_in(block))
    lines = tuple(line for line in told if not private_word(line, library.welcome.private_words))
    return WarningSigns(page.title, lines)


def told_in(callout: Callout) -> Iterator[str]:
    """What to do comes first where a list follows, so that no code parts it from the first sign."""
    heading, do = NoteHeading(callout.title), tuple(NoteHeading(each.text) for each in callout.passages)
    yield from (*do, heading) if callout.items else (heading, *do)
    yield from (item.text for item in callout.items)
