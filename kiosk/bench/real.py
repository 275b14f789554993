"""The program's own window, opened inside a child as ``kiosk run`` opens it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import kiosk.bridge.window.plain_imports  # as the program: before all that is imported after Qt
import kiosk.bridge.window.plain_qml
import kiosk.bridge.window.plain_quick  # noqa: F401 - and before QML and Qt Quick

# isort: split
import msgspec
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.app.loaded_deck import RunOptions, load_deck
from kiosk.app.opening import open_kiosk
from kiosk.app.window import OpenWindow
from kiosk.bench.panel import SIZE

_QUIET_MS, _LONGEST_MS = 1500, 20_000


def open_real(deck: Path) -> OpenWindow:
    """The application must stand already."""
    wanted = RunOptions(deck=deck, size=SIZE)
    loaded = load_deck(wanted)
    if loaded.faults:
        raise SystemExit(str(loaded.faults[0]))
    return open_kiosk(wanted, loaded)


def settle(window: QQuickWindow, quiet_ms: int = _QUIET_MS) -> None:
    """Until nothing was painted for a while."""
    loop = QEventLoop()
    quiet, longest = _once(quiet_ms), _once(_LONGEST_MS)
    quiet.timeout.connect(loop.quit)
    longest.timeout.connect(loop.quit)
    connection = window.frameSwapped.connect(quiet.start)
    quiet.start()
    longest.start()
    loop.exec()
    window.disconnect(connection)


def _once(milliseconds: int) -> QTimer:
    timer = QTimer()
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    return timer


def wait(milliseconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(round(milliseconds), loop.quit)
    loop.exec()


def wait_until(reached: Callable[[], bool], window: QQuickWindow, longest_ms: int = 3000) -> bool:
    """Asks after every frame; False if it was never so."""
    loop = QEventLoop()
    end = _once(longest_ms)
    end.timeout.connect(loop.quit)
    connection = window.frameSwapped.connect(lambda: loop.quit() if reached() else None)
    end.start()
    loop.exec()
    window.disconnect(connection)
    return reached()


def find(window: QQuickWindow, fits: Callable[[QQuickItem], bool]) -> QQuickItem | None:
    """The first visible item that fits, from the front of the window's tree."""
    rest = [window.contentItem()]
    while rest:
        item = rest.pop()
        if item.isVisible() and fits(item):
            return item
        rest.extend(item.childItems())
    return None


def tell(value: object) -> None:
    sys.stdout.buffer.write(msgspec.json.encode(value) + b"\n")
    sys.stdout.flush()
