"""A term that a page explains must stand on that page."""

from __future__ import annotations

import re

from kiosk.core.blocks.contents import contents
from kiosk.core.blocks.types import Block
from kiosk.core.blocks.voice import Voice
from kiosk.core.rules.deck import Rule
from kiosk.library.findings import Findings
from kiosk.library.limits import MOST_TERMS
from kiosk.library.values import Fields


def check_terms(header: Fields, title: str, blocks: tuple[Block, ...], findings: Findings) -> None:
    text = "\n".join([title, *(words for block in blocks for words in words_of(block))])
    terms = next((entry.value for entry in header.entries if entry.key == "terms"), None)
    entries = terms.entries if isinstance(terms, Fields) else ()
    if isinstance(terms, Fields) and len(entries) > MOST_TERMS:
        message = f"{len(entries)} terms are explained here; at most {MOST_TERMS} may be."
        findings.fault(terms.line, Rule.ITEM_COUNT, message, "Explain the ones that readers need.")
        return
    for term in entries:
        if not re.search(rf"(?<!\w){re.escape(term.key)}(?!\w)", text, re.IGNORECASE):
            message = f"The term {term.key[:60]!r} is explained, but doesn't stand on this page."
            mend = "Write it exactly as on the page, or take it out of terms."
            findings.fault(term.line, Rule.TERM_UNUSED, message, mend)


def words_of(block: Block) -> tuple[str, ...]:
    """Everything of a block that a visitor can read, in order."""
    return tuple(each.text for each in contents(block).words if each.voice is not Voice.ALTERNATIVE)
