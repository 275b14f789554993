"""Every test runs off screen, drawn by software. A test that needs a real display starts its own program."""

from __future__ import annotations

import os

import pytest
from hypothesis import settings

# Before the first import of Qt, and stronger than what the developer's own shell says.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["LC_ALL"] = "C.UTF-8"  # Qt warns where the locale is not UTF-8

from PySide6.QtGui import QGuiApplication

settings.register_profile("kiosk", deadline=None)  # a busy machine is slow, which is no fault
settings.load_profile("kiosk")


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """The program has no widgets, so neither have its tests."""
    return QGuiApplication
