"""Minds a screen for visitors until it is told to end."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from kiosk.app.awake import Awake
from kiosk.app.front import take_front
from kiosk.app.loaded_deck import LoadedDeck, RunOptions
from kiosk.app.signals import LastDuties
from kiosk.app.unattended import Unattended


def stand(wanted: RunOptions, loaded: LoadedDeck, application: QGuiApplication) -> tuple[int, LoadedDeck]:
    """Until it is told to end. What the application ended with, and what was shown last. Raises
    NoWindowError."""
    take_front()
    screen = Unattended(wanted, loaded)
    awake = Awake()
    duties = LastDuties(lambda: (screen.keeper.end(), awake.end()))
    ended = application.exec()
    duties.close()
    if ended == 0:
        awake.end()
    screen.close()
    return ended, screen.loaded
