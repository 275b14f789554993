"""Starts Qt: the application, and the window with its QML."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, cast
from weakref import ref

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtQml import QQmlApplicationEngine

from kiosk.bridge.kiosk import Kiosk
from kiosk.bridge.screens.view_state import Screen
from kiosk.bridge.window.bytecode import QML, compile_in_memory
from kiosk.bridge.window.display import asking_for_display, badly_set_up
from kiosk.bridge.window.locale import speak_neutrally
from kiosk.bridge.window.translation import Translation
from kiosk.bridge.window.typeface import load_typeface
from kiosk.core.library import Drawing

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow


def start_application() -> QGuiApplication:
    """Draws in software unless the environment says otherwise: kiosk panels have no GPU worth the trouble.
    Raises NoWindowError; where Qt itself would abort for want of a display, the program ends with 1."""
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    os.environ["QV4_FORCE_INTERPRETER"] = "1"  # machine code takes memory and saves no time: memory.md
    os.environ["QT_NO_BUILTIN_SELECTORS"] = "1"  # else four more places are looked at for each screen
    application = QGuiApplication.instance()
    if not isinstance(application, QGuiApplication):
        speak_neutrally()
        compile_in_memory()
        with asking_for_display():
            application = QGuiApplication(sys.argv[:1])
    application.setApplicationName("kiosk")
    load_typeface()
    return application


def _make_types() -> None:
    import kiosk.bridge.window.plain_quick  # before all that imports Qt Quick

    # isort: split
    import kiosk.bridge.blocks.page_rows
    import kiosk.bridge.paging.screenfuls  # noqa: F401 - QML knows them from then on


def _make_ready(
    kiosk: Kiosk | None,
    engine: QQmlApplicationEngine | None,
    drawings: Iterable[Drawing],
    keep: Path | None,
) -> None:
    """What every screen but the first needs, and so no start waits for."""
    _make_types()
    from kiosk.bridge.window.pictures import provide_pictures

    if kiosk is not None and engine is not None:
        provide_pictures(engine, kiosk, drawings, keep)


def open_window(
    kiosk: Kiosk,
    drawings: Iterable[Drawing],
    size: tuple[int, int],
    ppi: float,
    theme: str,
    demo: QObject | None = None,
    visible: bool = True,
    keep: Path | None = None,
) -> tuple[QQmlApplicationEngine, QQuickWindow]:
    """``ppi`` counts the panel's own pixels, ``size`` Qt's. A window that isn't ``visible`` is shown by who
    asked for it. ``keep``: the folder for pictures that are painted once. The engine owns the window; hold on
    to both. Raises NoWindowError."""
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(QML))
    translation, of, to = Translation(kiosk, engine), ref(kiosk), ref(engine)
    translation.follow()
    kiosk.libraryChanged.connect(lambda: translation.follow())  # its method alone would not keep it
    if kiosk.screen == Screen.Attract.value:
        kiosk.warmUp.needed.connect(lambda: _make_ready(of(), to(), drawings, keep))
    else:
        _make_ready(kiosk, engine, drawings, keep)
    first: dict[str, QObject | float | str] = {
        "kiosk": kiosk, "ppi": ppi, "themeName": theme, "width": size[0], "height": size[1],
        "visible": visible,
    }  # fmt: skip
    if demo is not None:
        first["demo"] = demo
    engine.setInitialProperties(first)
    engine.load(str(QML / "Kiosk" / "App" / "Main.qml"))
    roots = engine.rootObjects()
    if not roots or not isinstance(roots[0], QWindow):
        raise badly_set_up("The screen can't be drawn.")
    window = cast("QQuickWindow", roots[0])  # to Python only where PySide6.QtQuick was imported before
    window.frameSwapped.connect(kiosk.warmUp.first_painted)
    return engine, window
