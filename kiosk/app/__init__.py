"""Puts the rooms together: the one place that knows them all."""

from __future__ import annotations

import gc
import logging
import random
import signal
from pathlib import Path

# Before Qt, whose import hook reads the source of every module that comes after it: a tenth of the start.
import kiosk.library.compiled
import kiosk.station.settings
import kiosk.visit.machine  # noqa: F401

# isort: split
from msgspec import Struct
from PySide6.QtGui import QGuiApplication

from kiosk.app.log import keep_log, tell_of_crashes
from kiosk.app.window import Shown, fitting
from kiosk.bridge.engine import THEMES, NoWindowError, start_application
from kiosk.bridge.idle import IdleWatch
from kiosk.bridge.kiosk import Kiosk
from kiosk.core.clinic import UNSET, Clinic
from kiosk.core.fault import DeckFaultyError, Fault
from kiosk.core.icons import FRAME_ICONS
from kiosk.core.library import Drawing, Library, Welcome
from kiosk.library.compiled import load_compiled_unfilled
from kiosk.library.unfilled import Unfilled, filled
from kiosk.station.settings import Settings, SettingsFaultyError, read_settings
from kiosk.visit.states import Attract, OutOfService

log = logging.getLogger("kiosk")
SHIPPED_DECK = Path(__file__).resolve().parent.parent.parent


class Wanted(Struct, frozen=True):
    """What the command line asks for. ``ppi`` goes before the settings; ``state`` is where the log is."""

    deck: Path = SHIPPED_DECK
    language: str = "en"
    full_screen: bool = False
    ppi: float | None = None
    theme: str = THEMES[0]
    size: tuple[int, int] = (1280, 800)
    settings: Path | None = None
    state: Path | None = None
    watch: bool = False


class Held(Struct, frozen=True):
    """What a window shows from. With faults, ``library`` says nothing."""

    library: Library
    settings: Settings
    faults: tuple[Fault, ...]


def run(wanted: Wanted) -> int:
    """Until the window is closed. The exit code: 1 if there was nothing fit to show, else 0."""
    gc.disable()  # until the first frame is painted
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Python's own handler would wait for the next event
    keep_log(wanted.state)
    try:
        application = start_application()
        if wanted.watch:
            from kiosk.app.watch import watch

            return watch(wanted, application)
        held = hold(wanted)
        for fault in held.faults:
            log.error("%s", fault)
        _show(wanted, held, application)
        return 1 if held.faults else 0
    except NoWindowError as reason:
        log.critical("%s", reason)
        return 1


def _show(wanted: Wanted, held: Held, application: QGuiApplication) -> None:
    shown = open_kiosk(wanted, held)
    tell_of_crashes(shown.broke)
    if wanted.full_screen:
        shown.fill_screen()
    application.exec()
    shown.close()


def open_kiosk(wanted: Wanted, held: Held) -> Shown:
    """Raises NoWindowError."""
    idle = IdleWatch(held.settings.screen.idle_seconds)
    kiosk = make_kiosk(held.library, held.settings, held.faults, idle)
    ppi = wanted.ppi or held.settings.screen.ppi
    return Shown(kiosk, idle, held.library.drawings, fitting(wanted.size), ppi, wanted.theme)


def hold(wanted: Wanted) -> Held:
    """Reads the settings and the deck, and collects what is wrong with both."""
    faults: tuple[Fault, ...] = ()
    settings, library = Settings(), None
    try:
        settings = read_settings(wanted.settings) if wanted.settings else settings
    except SettingsFaultyError as reason:
        faults = reason.faults
    try:
        library = library_of(wanted.deck, wanted.language, settings.clinic_in(wanted.language))
    except DeckFaultyError as reason:
        faults += reason.faults
    if library is None or faults:
        library = nothing(wanted.language)
    return Held(library, settings, faults)


def library_of(deck: Path, language: str, clinic: Clinic = UNSET) -> Library:
    """Raises DeckFaultyError."""
    return filled(unfilled_of(deck, language), clinic)


def unfilled_of(deck: Path, language: str) -> Unfilled:
    """The compiled deck where it is up to date, else the deck itself; raises DeckFaultyError."""
    compiled = load_compiled_unfilled(deck, language)
    if compiled is not None:
        return compiled
    from kiosk.library.loader import load_unfilled

    return load_unfilled(deck, language)


def nothing(language: str) -> Library:
    """What is shown from when there is nothing fit to show: the machine never leaves OutOfService with it."""
    from kiosk.library.icons import icon_svg

    drawings = tuple(Drawing(f"icon/{name}", icon_svg(name)) for name in FRAME_ICONS)
    return Library(language, Welcome("", "", (), "", "", "", ""), (), (), (), (), (), drawings)


def make_kiosk(
    library: Library, settings: Settings, faults: tuple[Fault, ...] = (), idle: IdleWatch | None = None
) -> Kiosk:
    state = OutOfService() if faults else Attract()
    watch = idle or IdleWatch(settings.screen.idle_seconds)
    return Kiosk(library, state, watch, lambda: random.getrandbits(32), settings.screen.warning_seconds)
