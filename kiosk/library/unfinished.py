"""What a draft may not be used for."""

from __future__ import annotations

from kiosk.core.fault import DeckFaultyError, Fault
from kiosk.core.library import Library
from kiosk.core.rules.deck import Rule
from kiosk.core.typed import kiosk_command


def refuse_draft(library: Library, instead: str) -> None:
    """Raises DeckFaultyError for a draft; ``instead`` says what it can't be yet."""
    if library.welcome.draft:
        raise DeckFaultyError((draft_fault(library.language, instead),))


def draft_fault(language: str, instead: str) -> Fault:
    mend = (
        f"Do what this lists: {kiosk_command('check')}. When nothing is left, it says how to end the draft."
    )
    return Fault(
        f"content/{language}/deck.md", 0, Rule.DRAFT.value, f"This deck is a draft: {instead}.", mend
    )
