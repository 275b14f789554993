"""What visitors take along on a phone or on paper holds none of the deck's private words."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.core.blocks.contents import contents
from kiosk.core.blocks.types import Callout
from kiosk.core.fault import Fault
from kiosk.core.library import Library
from kiosk.core.page import Page
from kiosk.core.private import private_word
from kiosk.core.rules.editorial import EditorialRule


def check_private_words(library: Library) -> Iterator[Fault]:
    welcome, pages = library.welcome, library.page_by_id
    for page in filter(None, map(pages.get, (welcome.questions_page, welcome.matters_page))):
        for block in map(contents, page.blocks):
            for card in block.asks:
                yield from _faults(f"{card.label} {card.more}", card.label, page.file, block.line, library)
    for page in filter(None, [pages.get(welcome.help_page)]):
        for said, line in _signs(page):
            yield from _faults(said, said, page.file, line, library)


def _signs(page: Page) -> Iterator[tuple[str, int]]:
    yield page.title, 1
    for block in page.blocks:
        if isinstance(block, Callout):
            passages = (*block.items, *block.passages)
            yield block.title, passages[0].line
            yield from ((each.text, each.line) for each in passages)


def _faults(said: str, named: str, file: str, line: int, library: Library) -> Iterator[Fault]:
    word = private_word(said, library.welcome.private_words)
    if word:
        message = f"{named[:60]!r} holds the private word {word!r}."
        mend = "Say it without that word: others may see what a visitor takes along."
        yield Fault(file, line, EditorialRule.PRIVATE_WORD.value, message, mend)
