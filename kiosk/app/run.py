"""Runs the program: the window or the screen that was asked for, until it ends."""

from __future__ import annotations

import logging
import signal
from functools import partial
from typing import TYPE_CHECKING

from kiosk.app.opening import load_and_log, open_in_place  # first: it makes imports plain

# isort: split
from kiosk.app.log import keep_log, tell_of_crashes
from kiosk.bridge.window.display import NoWindowError
from kiosk.bridge.window.engine import start_application

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

    from kiosk.app.loaded_deck import LoadedDeck, RunOptions
    from kiosk.app.window import OpenWindow

log = logging.getLogger("kiosk")


def run(wanted: RunOptions) -> int:
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
        loaded = load_and_log(wanted)
        if loaded.draft:
            return 1
        if wanted.full_screen:
            from kiosk.app.stand import stand

            ended, loaded = stand(wanted, loaded, application)
        else:
            ended = _in_a_window(wanted, loaded, application)
        return ended or (1 if loaded.faults or loaded.to_do else 0)
    except NoWindowError as reason:
        log.critical("%s", reason)
        return 1


def _broke(shown: OpenWindow) -> None:
    shown.broke()
    shown.mend_soon()


def _in_a_window(wanted: RunOptions, loaded: LoadedDeck, application: QGuiApplication) -> int:
    shown = open_in_place(wanted, loaded)
    if loaded.faults or loaded.to_do:
        tell_of_crashes(shown.broke)
    else:
        from kiosk.app.other_languages import OtherLanguages

        OtherLanguages(wanted, shown.kiosk)
        tell_of_crashes(partial(_broke, shown))
    ended = application.exec()
    shown.close()
    return ended
