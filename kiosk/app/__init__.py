"""Puts the rooms together: the one place that knows them all."""

from __future__ import annotations

import logging
import random
import signal
from functools import partial

# Before Qt, whose import hook reads the source of every module that comes after it: a tenth of the start.
import kiosk.bridge.blocks.markup
import kiosk.bridge.blocks.origin_rows
import kiosk.bridge.paging.cuts
import kiosk.bridge.screens.asked
import kiosk.bridge.screens.view_state
import kiosk.core.icons
import kiosk.core.languages
import kiosk.core.scenery
import kiosk.review.reviews
import kiosk.visit.machine
import kiosk.visit.sight  # noqa: F401
from kiosk.app.held import SHIPPED_DECK, Held, Wanted, hold

# isort: split
from PySide6.QtGui import QGuiApplication

from kiosk.app.log import keep_log, tell_of_crashes
from kiosk.app.place import Place, brought_back, read_place
from kiosk.app.window import Shown, fitting
from kiosk.bridge.kiosk import Kiosk
from kiosk.bridge.window.bytecode import use_bytecode
from kiosk.bridge.window.display import NoWindowError
from kiosk.bridge.window.engine import start_application
from kiosk.bridge.window.idle import IdleWatch
from kiosk.bridge.window.paths import data_folder
from kiosk.visit.states import Attract, OutOfService, SettingUp, State

__all__ = ["SHIPPED_DECK", "Held", "Shown", "Wanted", "hold", "make_kiosk", "open_kiosk", "run"]

log = logging.getLogger("kiosk")
_GLANCE_MS = 300  # longer than between the two touches of a double tap, shorter than a look
_chance = partial(random.getrandbits, 32)


def run(wanted: Wanted) -> int:
    """Until the window is closed. The exit code: 1 if there was nothing fit to show, or if the display went,
    else 0."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Python's own handler would wait for the next event
    keep_log(wanted.state)
    tell_of_crashes(lambda: None)  # there is no screen yet to take away
    try:
        application = start_application()
        if wanted.watch:
            from kiosk.app.watch import watch

            return watch(wanted, application)
        held = hold_and_tell(wanted)
        if held.draft:
            return 1
        if wanted.full_screen:
            from kiosk.app.unattended import stand

            ended, held = stand(wanted, held, application)
        else:
            ended = _in_a_window(wanted, held, application)
        return ended or (1 if held.faults or held.to_do else 0)
    except NoWindowError as reason:
        log.critical("%s", reason)
        return 1


def hold_and_tell(wanted: Wanted) -> Held:
    held = hold(wanted)
    for fault in held.faults:
        log.error("%s", fault)
    for each in held.to_do:
        log.warning("%s %s", each.what, each.command)
    return held


def _broke(shown: Shown) -> None:
    shown.broke()
    shown.mend_soon()


def _in_a_window(wanted: Wanted, held: Held, application: QGuiApplication) -> int:
    shown = open_in_place(wanted, held)
    if held.faults or held.to_do:
        tell_of_crashes(shown.broke)
    else:
        from kiosk.app.others import Others

        Others(wanted, shown.kiosk)
        tell_of_crashes(partial(_broke, shown))
    ended = application.exec()
    shown.close()
    return ended


def open_in_place(wanted: Wanted, held: Held) -> Shown:
    """A window where the one before was, which remembers its own place."""
    folder = wanted.state or data_folder()
    kept = read_place(folder)
    rooms = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    place = kept and brought_back(kept, rooms, wanted.size)
    shown = open_kiosk(wanted, held, place)
    shown.remember(folder, place)
    return shown


def open_kiosk(wanted: Wanted, held: Held, place: Place | None = None) -> Shown:
    """Raises NoWindowError."""
    if not wanted.watch:  # whose author may be writing the screens themselves
        use_bytecode(wanted.deck)
    idle = IdleWatch(held.settings.screen.idle_seconds)
    kiosk = make_kiosk(held, idle)
    ppi = wanted.ppi or held.settings.screen.ppi or 0
    demo = None
    if wanted.demo:
        from kiosk.bridge.window.demo import Demo

        demo = Demo(kiosk, idle, _chance)
    size = (place.width, place.height) if place else fitting(wanted.size, whole=wanted.full_screen)
    given = (size, ppi, wanted.theme, demo, not wanted.full_screen)
    shown = Shown(kiosk, idle, held.library.drawings, *given)
    shown.window.setProperty("still", held.settings.screen.still)
    if wanted.full_screen:
        shown.fill_screen()
    return shown


def make_kiosk(held: Held, idle: IdleWatch | None = None) -> Kiosk:
    screen = held.settings.screen
    watch = idle or IdleWatch(screen.idle_seconds)
    given = (watch, _chance, screen.warning_seconds, held.reviews, held.settings, _GLANCE_MS)
    return Kiosk(held.library, _start(held), *given)


def _start(held: Held) -> State:
    if held.faults:
        return OutOfService()
    return SettingUp(held.to_do) if held.to_do else Attract()
