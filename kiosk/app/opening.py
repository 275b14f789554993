"""Opens a window on a loaded deck: the one place that knows all rooms."""

from __future__ import annotations

import logging
import os
from pathlib import Path

import kiosk.bridge.window.plain_imports  # before all that is imported after Qt
import kiosk.bridge.window.plain_qml  # noqa: F401 - and before QML

# isort: split
from msgspec.structs import replace
from PySide6.QtGui import QGuiApplication

from kiosk.app.loaded_deck import LoadedDeck, RunOptions, load_deck
from kiosk.app.window import OpenWindow, fitting
from kiosk.app.window_geometry import WindowGeometry, brought_back, read_geometry
from kiosk.bridge.kiosk import Kiosk
from kiosk.bridge.window.bytecode import use_bytecode
from kiosk.bridge.window.idle import IdleWatch
from kiosk.bridge.window.paths import data_folder
from kiosk.station.settings import CountSettings
from kiosk.visit.states import Attract, OutOfService, SettingUp, State

log = logging.getLogger("kiosk")
_GLANCE_MS = 300  # longer than between the two touches of a double tap, shorter than a look


def _chance() -> int:
    return int.from_bytes(os.urandom(4))


def load_and_log(wanted: RunOptions) -> LoadedDeck:
    loaded = load_deck(wanted)
    for fault in loaded.faults:
        log.error("%s", fault)
    for each in loaded.to_do:
        log.warning("%s %s", each.what, each.command)
    return loaded


def open_in_place(wanted: RunOptions, loaded: LoadedDeck) -> OpenWindow:
    """A window where the one before was, which remembers its own place."""
    folder = wanted.state or data_folder()
    kept = read_geometry(folder)
    rooms = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    place = kept and brought_back(kept, rooms, wanted.size)
    shown = open_kiosk(wanted, loaded, place, keep=folder)
    shown.remember(folder, place)
    return shown


def open_kiosk(
    wanted: RunOptions,
    loaded: LoadedDeck,
    place: WindowGeometry | None = None,
    keep: Path | None = None,
) -> OpenWindow:
    """``keep``: the folder for pictures that are painted once. Raises NoWindowError."""
    if not wanted.watch:  # whose author may be writing the screens themselves
        use_bytecode(wanted.deck)
    idle = IdleWatch(loaded.settings.screen.idle_seconds)
    kiosk = make_kiosk(loaded if wanted.full_screen else _not_counted(loaded), idle)
    ppi = wanted.ppi or loaded.settings.screen.ppi or 0
    demo = None
    if wanted.demo:
        from kiosk.bridge.window.demo import Demo

        demo = Demo(kiosk, idle, _chance)
    size = (place.width, place.height) if place else fitting(wanted.size, whole=wanted.full_screen)
    given = (size, ppi, wanted.theme, demo, not wanted.full_screen, keep)
    shown = OpenWindow(kiosk, idle, loaded.library.drawings, *given)
    shown.window.setProperty("still", loaded.settings.screen.still)
    if wanted.full_screen:
        shown.fill_screen()
    return shown


def _not_counted(loaded: LoadedDeck) -> LoadedDeck:
    """Only what is done on a screen for visitors is counted, and only there it says so."""
    return replace(loaded, settings=replace(loaded.settings, counts=CountSettings(on=False)))


def make_kiosk(loaded: LoadedDeck, idle: IdleWatch | None = None) -> Kiosk:
    screen = loaded.settings.screen
    watch = idle or IdleWatch(screen.idle_seconds)
    given = (watch, _chance, screen.warning_seconds, loaded.reviews, loaded.settings, _GLANCE_MS)
    return Kiosk(loaded.library, _start(loaded), *given)


def _start(loaded: LoadedDeck) -> State:
    if loaded.faults:
        return OutOfService()
    return SettingUp(loaded.to_do) if loaded.to_do else Attract()
