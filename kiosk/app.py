"""Puts the rooms together: the one place that knows them all."""

from __future__ import annotations

import logging
import random
from pathlib import Path

from msgspec import Struct

from kiosk.bridge.idle import IdleWatch
from kiosk.bridge.kiosk import Kiosk
from kiosk.core.fault import DeckFaultyError, Fault
from kiosk.core.library import Library, Welcome
from kiosk.library.compiled import load_compiled
from kiosk.station.settings import Settings
from kiosk.visit.states import Attract, OutOfService

log = logging.getLogger("kiosk")
SHIPPED_DECK = Path(__file__).resolve().parent.parent


class Wanted(Struct, frozen=True):
    """What the command line asks for; ``ppi`` goes before the settings."""

    deck: Path = SHIPPED_DECK
    language: str = "en"
    full_screen: bool = False
    ppi: float | None = None
    theme: str = "warm"
    size: tuple[int, int] = (1280, 800)


def library_of(deck: Path, language: str) -> Library:
    """The compiled deck where it is up to date, else the deck itself; raises DeckFaultyError."""
    compiled = load_compiled(deck, language)
    if compiled is not None:
        return compiled
    from kiosk.library.loader import load

    return load(deck, language)


def nothing(language: str) -> Library:
    """What is shown from when there is nothing fit to show: the machine never leaves OutOfService with it."""
    return Library(language, Welcome("", "", (), "", "", "", ""), (), (), (), (), (), ())


def make_kiosk(library: Library, settings: Settings, faults: tuple[Fault, ...] = ()) -> Kiosk:
    idle = IdleWatch(settings.screen.idle_seconds)
    state = OutOfService() if faults else Attract()
    return Kiosk(library, state, idle, lambda: random.getrandbits(32), settings.screen.warning_seconds)
