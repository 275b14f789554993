"""Puts the rooms together: the one place that knows them all."""

from __future__ import annotations

import logging
import random
import signal
from datetime import date
from functools import partial
from pathlib import Path

# Before Qt, whose import hook reads the source of every module that comes after it: a tenth of the start.
import kiosk.app.decks
import kiosk.core.cites
import kiosk.core.icons
import kiosk.core.languages
import kiosk.core.origins
import kiosk.core.scenery
import kiosk.library.compiled
import kiosk.review.reviews
import kiosk.station.settings
import kiosk.visit.machine
import kiosk.visit.sight  # noqa: F401

# isort: split
from msgspec import Struct
from PySide6.QtGui import QGuiApplication

from kiosk.app.decks import nothing, unfilled_of
from kiosk.app.log import keep_log, tell_of_crashes
from kiosk.app.place import Place, brought_back, read_place
from kiosk.app.reviewed import command_options, fit_for_visitors, missing_settings, reviews_of
from kiosk.app.window import Shown, fitting
from kiosk.bridge.engine import THEMES, NoWindowError, start_application
from kiosk.bridge.folders import data_folder
from kiosk.bridge.idle import IdleWatch
from kiosk.bridge.kiosk import Kiosk
from kiosk.core.fault import DeckFaultyError, Fault
from kiosk.core.library import Library
from kiosk.core.todo import ToDo
from kiosk.library.unfilled import filled
from kiosk.review.reviews import Reviews
from kiosk.station.settings import Settings, SettingsFaultyError, read_settings
from kiosk.visit.states import Attract, OutOfService, SettingUp, State

log = logging.getLogger("kiosk")
_ANEW = 3
_GLANCE_MS = 300  # longer than between the two touches of a double tap, shorter than a look
_chance = partial(random.getrandbits, 32)
SHIPPED_DECK = Path(__file__).resolve().parent.parent.parent


class Wanted(Struct, frozen=True):
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


class Held(Struct, frozen=True):
    """What a window shows from. With faults, or with something left to do, ``library`` says nothing.
    ``draft``: it is one, and was asked for visitors."""

    library: Library
    settings: Settings
    faults: tuple[Fault, ...]
    reviews: Reviews = Reviews()
    to_do: tuple[ToDo, ...] = ()
    draft: bool = False


def run(wanted: Wanted) -> int:
    """Until the window is closed. The exit code: 1 if there was nothing fit to show, else 0."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Python's own handler would wait for the next event
    keep_log(wanted.state)
    try:
        application = start_application()
        if wanted.watch:
            from kiosk.app.watch import watch

            return watch(wanted, application)
        held = _told(hold(wanted))
        if held.draft:
            return 1
        while _show(wanted, held, application) == _ANEW:
            held = _told(hold(wanted))
        return 1 if held.faults or held.to_do else 0
    except NoWindowError as reason:
        log.critical("%s", reason)
        return 1


def _told(held: Held) -> Held:
    for fault in held.faults:
        log.error("%s", fault)
    for each in held.to_do:
        log.warning("%s %s", each.what, each.command)
    return held


def _show(wanted: Wanted, held: Held, application: QGuiApplication) -> int:
    shown = open_kiosk(wanted, held) if wanted.full_screen else open_in_place(wanted, held)
    tell_of_crashes(shown.broke)
    if not held.faults and not held.to_do:
        from kiosk.app.others import Others

        Others(wanted, shown.kiosk)
    if wanted.full_screen:
        from kiosk.app.day import NewDay

        shown.fill_screen()
        NewDay(shown.kiosk, lambda: application.exit(_ANEW))
    ended = application.exec()
    shown.close()
    return ended


def open_in_place(wanted: Wanted, held: Held) -> Shown:
    """A window where the one before was, which remembers its own place."""
    folder = wanted.state or data_folder()
    kept = read_place(folder)
    place = kept and brought_back(kept, [screen.availableGeometry() for screen in QGuiApplication.screens()])
    shown = open_kiosk(wanted, held, place)
    shown.remember(folder, place)
    return shown


def open_kiosk(wanted: Wanted, held: Held, place: Place | None = None) -> Shown:
    """Raises NoWindowError."""
    idle = IdleWatch(held.settings.screen.idle_seconds)
    kiosk = make_kiosk(held, idle)
    ppi = wanted.ppi or held.settings.screen.ppi or 0
    demo = None
    if wanted.demo:
        from kiosk.bridge.demo import Demo

        demo = Demo(kiosk, idle, _chance)
    size = (place.width, place.height) if place else fitting(wanted.size)
    shown = Shown(kiosk, idle, held.library.drawings, size, ppi, wanted.theme, demo)
    shown.window.setProperty("still", held.settings.screen.still)
    return shown


def hold(wanted: Wanted) -> Held:
    """Reads the settings and the deck, and collects what is wrong with both."""
    faults: tuple[Fault, ...] = ()
    settings, held = Settings(), None
    try:
        settings = read_settings(wanted.settings) if wanted.settings else settings
    except SettingsFaultyError as reason:
        faults = reason.faults
    try:
        held = held_for(wanted.deck, wanted.language, settings, wanted.today)
    except DeckFaultyError as reason:
        faults += reason.faults
    if held is None or faults:
        return Held(nothing(wanted.language), settings, faults)
    return _for_visitors(held, wanted) if wanted.full_screen else held


def held_for(deck: Path, language: str, settings: Settings, today: date | None = None) -> Held:
    """All of a deck, with the clinic's values in it and the note that stands on each page. Raises
    DeckFaultyError."""
    unfilled, clinic = unfilled_of(deck, language), settings.clinic_in(language)
    return Held(filled(unfilled, clinic), settings, (), reviews_of(deck, unfilled, clinic, today))


def _for_visitors(held: Held, wanted: Wanted) -> Held:
    if held.library.welcome.draft:
        return _refused_draft(held, wanted.language)
    missing = missing_settings(held.settings, wanted.language)
    if held.settings.review.unreviewed == "show":
        fit, to_do = held.library, missing
    else:
        fit, to_do = fit_for_visitors(
            held.library,
            held.reviews,
            missing,
            command_options(None if wanted.deck == SHIPPED_DECK else wanted.deck, wanted.settings),
        )
    library = nothing(wanted.language) if to_do or fit is None else fit
    return Held(library, held.settings, (), held.reviews, to_do)


def _refused_draft(held: Held, language: str) -> Held:
    from kiosk.library.unfinished import draft_fault

    fault = draft_fault(language, "it is never shown with --kiosk. kiosk run shows it in a window")
    return Held(nothing(language), held.settings, (fault,), draft=True)


def make_kiosk(held: Held, idle: IdleWatch | None = None) -> Kiosk:
    screen = held.settings.screen
    watch = idle or IdleWatch(screen.idle_seconds)
    given = (watch, _chance, screen.warning_seconds, held.reviews, held.settings, _GLANCE_MS)
    return Kiosk(held.library, _start(held), *given)


def _start(held: Held) -> State:
    if held.faults:
        return OutOfService()
    return SettingUp(held.to_do) if held.to_do else Attract()
