"""Every test runs off screen, drawn by software. A test that needs a real display starts its own program."""

from __future__ import annotations

import gc
import os
from itertools import count

import pytest
from hypothesis import settings

# Before the first import of Qt, and stronger than what the developer's own shell says.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["LC_ALL"] = "C.UTF-8"  # Qt warns where the locale is not UTF-8

from PySide6.QtGui import QGuiApplication

from tests import sample

settings.register_profile("kiosk", deadline=None)  # a busy machine is slow, which is no fault
settings.load_profile("kiosk")


def pytest_report_header() -> str:
    return sample.told()


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """The program has no widgets, so neither have its tests."""
    return QGuiApplication


# Garbage is collected between tests, by the thread that runs them: the one that talks to the other workers
# could else do it at any moment, and end objects of Qt's that belong here.
gc.set_threshold(0)
_EVERY = 40
_tests = count(1)


def pytest_collection_finish() -> None:
    """What every test module holds stays till the end: to look through it each time took most of a second."""
    gc.collect()
    gc.freeze()


def pytest_runtest_teardown() -> None:
    if next(_tests) % _EVERY == 0:
        gc.collect()
