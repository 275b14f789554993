"""What a window shows: the deck in one language with the clinic's values, or what stands in for it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from kiosk.app.decks import nothing, template_of
from kiosk.app.reviewed import command_options, fit_for_visitors, missing_settings, reviews_of
from kiosk.bridge.window.themes import THEMES
from kiosk.core.fault import DeckFaultyError, Fault
from kiosk.core.library import Library
from kiosk.core.todo import ToDo
from kiosk.core.typed import kiosk_command
from kiosk.library.template import Template, filled
from kiosk.review.reviews import Reviews
from kiosk.station.settings import Settings, SettingsFaultyError, read_settings

SHIPPED_DECK = Path(__file__).resolve().parent.parent.parent


class RunOptions(Struct, frozen=True):
    """What the command line asks for. ``ppi`` goes before the settings; ``state`` is where the log is, and
    the window's place. A ``full_screen`` is for visitors, who see only what was checked unless the settings
    say otherwise."""

    deck: Path = SHIPPED_DECK
    language: str = "en"
    full_screen: bool = False
    ppi: float | None = None
    theme: str = THEMES[0]
    size: tuple[int, int] = (1280, 800)
    settings: Path | None = None
    state: Path | None = None
    watch: bool = False
    demo: bool = False
    today: date | None = None


class LoadedDeck(Struct, frozen=True):
    """What a window shows from. With faults, or with something left to do, ``library`` says nothing.
    ``draft``: it is one, and was asked for visitors. ``template``: what all of it was made from, before pages
    were left out. ``instead_of``: what was wrong with what was asked for, where the last good is shown."""

    library: Library
    settings: Settings
    faults: tuple[Fault, ...]
    reviews: Reviews = Reviews()
    to_do: tuple[ToDo, ...] = ()
    draft: bool = False
    template: Template | None = None
    instead_of: tuple[str, ...] = ()


def load_deck(wanted: RunOptions) -> LoadedDeck:
    """Reads the settings and the deck, and collects what is wrong with both."""
    faults: tuple[Fault, ...] = ()
    settings, loaded = Settings(), None
    try:
        settings = read_settings(wanted.settings) if wanted.settings else settings
    except SettingsFaultyError as reason:
        faults = reason.faults
    try:
        loaded = load_whole_deck(wanted.deck, wanted.language, settings, wanted.today)
    except DeckFaultyError as reason:
        faults += reason.faults
    if loaded is None or faults:
        return LoadedDeck(nothing(wanted.language), settings, faults)
    return for_visitors(loaded, wanted) if wanted.full_screen else replace(loaded, template=None)


def load_whole_deck(deck: Path, language: str, settings: Settings, today: date | None = None) -> LoadedDeck:
    """All of a deck, with the clinic's values in it and the note that stands on each page. Raises
    DeckFaultyError."""
    template, clinic = template_of(deck, language), settings.clinic_in(language)
    reviews = reviews_of(deck, template, clinic, today)
    return LoadedDeck(filled(template, clinic), settings, (), reviews, template=template)


def for_visitors(loaded: LoadedDeck, wanted: RunOptions) -> LoadedDeck:
    """What of a whole deck may be shown to them."""
    if loaded.library.welcome.draft:
        return _refused_draft(loaded, wanted.language)
    missing = missing_settings(loaded.settings, loaded.library)
    if loaded.settings.review.unreviewed == "show":
        fit, to_do = loaded.library, missing
    else:
        fit, to_do = fit_for_visitors(
            loaded.library,
            loaded.reviews,
            missing,
            command_options(None if wanted.deck == SHIPPED_DECK else wanted.deck, wanted.settings),
        )
    library = nothing(wanted.language) if to_do or fit is None else fit
    return LoadedDeck(library, loaded.settings, (), loaded.reviews, to_do, template=loaded.template)


def _refused_draft(loaded: LoadedDeck, language: str) -> LoadedDeck:
    from kiosk.library.unfinished import draft_fault

    fault = draft_fault(
        language, f"it is never shown with --kiosk. This shows it in a window: {kiosk_command('run')}"
    )
    return LoadedDeck(nothing(language), loaded.settings, (fault,), draft=True)
