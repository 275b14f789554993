"""The real window, off screen, in front of a visitor."""

from __future__ import annotations

import faulthandler
import gc
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from pytestqt.qtbot import QtBot

from kiosk.app.decks import library_of, nothing
from kiosk.app.loaded_deck import SHIPPED_DECK
from kiosk.bridge.kiosk import Kiosk
from kiosk.bridge.window.demo import Demo
from kiosk.bridge.window.engine import open_window
from kiosk.bridge.window.idle import IdleWatch
from kiosk.bridge.window.typeface import load_typeface
from kiosk.core.library import Library
from kiosk.station.settings import Settings
from kiosk.visit.states import Attract, OutOfService, State
from tests.journeys.story import Stand
from tests.journeys.visitor import Visitor
from tests.made_up import TEA

PANEL = (1280, 800)
PACE = 8.0
"""How many times as fast things move as for a visitor: a story that is about a movement has it at 1."""
HANGS = (
    90  # seconds; a layout that never comes to rest would block the test for good, so its process is ended
)


@pytest.fixture(scope="session")
def typeface(qapp: QGuiApplication) -> None:
    load_typeface()


@pytest.fixture(scope="session")
def deck() -> Library:
    """The deck that is shipped."""
    return library_of(SHIPPED_DECK, "en")


Builds = Callable[..., Stand]


@pytest.fixture(scope="session")
def painted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the land is kept from one window to the next, as on a panel from one start to the next."""
    return tmp_path_factory.mktemp("painted")


@pytest.fixture
def builds(qtbot: QtBot, typeface: None, painted: Path) -> Iterator[Builds]:
    engines: list[QQmlApplicationEngine] = []
    stands: list[Stand] = []

    def build(
        library: Library,
        state: State | None = None,
        size: tuple[int, int] = PANEL,
        theme: str = "warm",
        idle_seconds: float = 120,
        warning_seconds: int = 20,
        demo_second: int = 0,
        settings: Settings | None = None,
        ppi: float = 0,
        glance_ms: int = 0,
        held_seconds: float = 60,
        pace: float = PACE,
    ) -> Stand:
        """``demo_second``: a demo plays, to which so many milliseconds are a second."""
        idle, seeds = IdleWatch(idle_seconds, held_seconds=held_seconds), count(5)
        first = state or Attract()
        given = (idle, lambda: next(seeds), warning_seconds, None, settings, glance_ms)
        kiosk = Kiosk(library, first, *given)
        demo = Demo(kiosk, idle, lambda: next(seeds), demo_second) if demo_second else None
        engine, window = open_window(kiosk, library.drawings, size, ppi, theme, demo, keep=painted)
        motion = engine.singletonInstance("Kiosk.Theme", "Motion")
        assert isinstance(motion, QObject)
        assert motion.setProperty("pace", pace)
        window.installEventFilter(idle)
        engines.append(engine)
        qtbot.waitExposed(window)
        window.requestActivate()
        visitor = Visitor(window, qtbot)
        visitor.rests()
        if demo is not None:
            window.installEventFilter(demo)
            demo.start()
        stands.append(Stand(library, kiosk, idle, visitor, demo))
        return stands[-1]

    faulthandler.dump_traceback_later(HANGS, exit=True)
    yield build
    faulthandler.cancel_dump_traceback_later()
    for stand in stands:
        stand.visitor.window.close()
    for engine in engines:
        shiboken6.delete(engine)  # before the kiosk that its bindings read
    gc.collect()  # a wrapper that outlives what it wraps would be taken for what Qt makes next at its address


@pytest.fixture
def stand(builds: Builds, deck: Library) -> Stand:
    return builds(deck)


@pytest.fixture
def tea_stand(builds: Builds) -> Stand:
    return builds(TEA)


@pytest.fixture
def broken_stand(builds: Builds) -> Stand:
    return builds(nothing("en"), OutOfService())


@pytest.fixture
def visitor(stand: Stand) -> Visitor:
    return stand.visitor
