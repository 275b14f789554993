"""Makes the page with all questions for the team, from a deck to a file."""

from __future__ import annotations

from pathlib import Path

from kiosk.app.decks import library_of
from kiosk.bridge.paper.handout import TooMuchError, as_pdf
from kiosk.bridge.paper.paper import printed_whole
from kiosk.bridge.window.engine import start_application
from kiosk.bridge.window.off_screen import go_off_screen
from kiosk.library.unfinished import refuse_draft
from kiosk.station.settings import Settings
from kiosk.takeaway.handout import handout

__all__ = ["TooMuchError", "make_handout"]


def make_handout(deck: Path, out: Path, language: str, settings: Settings) -> int:
    """How many questions had to be left out. Raises DeckFaultyError, TooMuchError, NoWindowError, OSError."""
    clinic = settings.clinic_in(language)
    library = library_of(deck, language, clinic)
    refuse_draft(library, "nothing of it can be handed out yet")
    go_off_screen()
    start_application()
    page = handout(library, clinic=clinic)
    pdf = as_pdf(page, settings.print.paper)
    printed_whole(out, lambda part: part.write_bytes(pdf))
    return page.withheld
