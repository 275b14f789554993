"""Makes a packet, from a deck to a file."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from msgspec import Struct

from kiosk.app.decks import template_of
from kiosk.app.loaded_deck import LoadedDeck
from kiosk.app.reviewed import reviews_of, values_for
from kiosk.bridge.window.engine import start_application
from kiosk.bridge.window.off_screen import go_off_screen
from kiosk.core.fault import DeckFaultyError, Fault
from kiosk.core.rules.review import ReviewRule
from kiosk.core.typed import kiosk_command
from kiosk.library.template import filled
from kiosk.library.unfinished import refuse_draft
from kiosk.packet.gather import gather
from kiosk.packet.photographs import take
from kiosk.packet.printing import write_pdf
from kiosk.review.reviews import Signed
from kiosk.station.settings import Settings


class PacketOptions(Struct, frozen=True):
    """Without ``pages`` all of the deck."""

    deck: Path
    out: Path
    language: str
    settings: Settings = Settings()
    pages: tuple[str, ...] = ()


def make_packet(asked: PacketOptions) -> int:
    """Returns how many sheets it has. Raises DeckFaultyError, OSError, NeverSettlesError, NoWindowError."""
    template, clinic = template_of(asked.deck, asked.language), asked.settings.clinic_in(asked.language)
    library = filled(template, clinic)
    refuse_draft(library, "it can't be printed for a clinician yet")
    missing = [page for page in asked.pages if page not in library.page_by_id]
    if missing:
        raise DeckFaultyError(tuple(map(_unknown, missing)))
    reviews = reviews_of(asked.deck, template, clinic)
    signed = Signed(template.library, values_for(template, clinic))
    packet = gather(library, reviews, date.today(), asked.pages, signed)
    go_off_screen()
    start_application()
    return write_pdf(packet, take(packet, LoadedDeck(library, asked.settings, (), reviews)), asked.out)


def _unknown(page: str) -> Fault:
    mend = f"This shows every page of the deck: {kiosk_command('review list')}. Another is named with --deck."
    return Fault("content", 0, ReviewRule.REVIEW_PAGE.value, f"There is no page {page[:60]!r}.", mend)
