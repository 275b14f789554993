"""The deck that is shown, or what stands in for it."""

from __future__ import annotations

from pathlib import Path

from kiosk.core.clinic import UNSET, Clinic
from kiosk.core.icons import FRAME_ICONS
from kiosk.core.library import Drawing, Library, Welcome
from kiosk.library.compiled import load_compiled_template
from kiosk.library.template import Template, filled


def library_of(deck: Path, language: str, clinic: Clinic = UNSET) -> Library:
    """Raises DeckFaultyError."""
    return filled(template_of(deck, language), clinic)


def template_of(deck: Path, language: str) -> Template:
    """The compiled deck where it is up to date, else the deck itself; raises DeckFaultyError."""
    compiled = load_compiled_template(deck, language)
    if compiled is not None:
        return compiled
    from kiosk.library.loader import load_template

    return load_template(deck, language)


def nothing(language: str) -> Library:
    """What is shown from when there is nothing fit to show: the machine never leaves OutOfService with it."""
    from kiosk.library.icons import icon_svg

    drawings = tuple(Drawing.of(f"icon/{name}", icon_svg(name)) for name in FRAME_ICONS)
    return Library(language, Welcome("", "", (), "", "", "", ""), (), (), (), (), (), drawings)
