"""The kiosk behind the window, with the made-up library about tea."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.bridge.kiosk import Kiosk
from kiosk.bridge.window.idle import IdleWatch
from kiosk.visit.states import Attract
from tests.made_up import TEA


def new_kiosk(seed: int = 5) -> Kiosk:
    return Kiosk(TEA, Attract(), IdleWatch(120), lambda: seed, 20)


@pytest.fixture
def kiosk(qapp: QGuiApplication) -> Kiosk:
    return new_kiosk()


@pytest.fixture(autouse=True)
def application(qapp: QGuiApplication) -> None:
    """Timers need one, whatever else a test asks for."""
