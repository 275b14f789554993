"""The questions that visitors take along on a phone or on paper hold none of the deck's private words."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.core.blocks.contents import contents
from kiosk.core.blocks.holds import Contents
from kiosk.core.fault import Fault
from kiosk.core.library import Library
from kiosk.core.private import private_word
from kiosk.core.rules.editorial import EditorialRule


def check_private_words(library: Library) -> Iterator[Fault]:
    welcome = library.welcome
    for page in filter(None, map(library.page_by_id.get, (welcome.questions_page, welcome.matters_page))):
        for block in page.blocks:
            yield from _faults(contents(block), page.file, welcome.private_words)


def _faults(block: Contents, file: str, words: tuple[str, ...]) -> Iterator[Fault]:
    for card in block.asks:
        word = private_word(f"{card.label} {card.more}", words)
        if word:
            message = f"{card.label[:60]!r} holds the private word {word!r}."
            mend = "Ask it without that word: others may see what a visitor takes along."
            yield Fault(file, block.line, EditorialRule.PRIVATE_WORD.value, message, mend)
