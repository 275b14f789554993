"""Starts Qt: the application, and the window with its QML."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.bridge.kiosk import Kiosk
from kiosk.bridge.language import Edition
from kiosk.bridge.screens.view_state import Screen
from kiosk.bridge.window.bytecode import QML, compile_in_memory
from kiosk.bridge.window.codes import CodePicture
from kiosk.bridge.window.display import asking_for_display, badly_set_up
from kiosk.bridge.window.locale import speak_neutrally
from kiosk.bridge.window.pictures import Drawings
from kiosk.bridge.window.translation import Translation
from kiosk.bridge.window.typeface import load_typeface
from kiosk.core.library import Drawing
from kiosk.core.scenery import SCENERY


def start_application() -> QGuiApplication:
    """Draws in software unless the environment says otherwise: kiosk panels have no GPU worth the trouble.
    Raises NoWindowError; where Qt itself would abort for want of a display, the program ends with 1."""
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    application = QGuiApplication.instance()
    if not isinstance(application, QGuiApplication):
        speak_neutrally()
        compile_in_memory()
        with asking_for_display():
            application = QGuiApplication(sys.argv[:1])
    application.setApplicationName("kiosk")
    load_typeface()
    return application


def _make_ready(kiosk: Kiosk) -> None:
    """What every screen but the first needs, and so no start waits for. Connected before QML is, hence called
    before it."""
    if kiosk.screen != Screen.Attract.value:
        _make_types()
    kiosk.changed.connect(_make_types)
    kiosk.warmUp.changed.connect(_make_types)


def _make_types() -> None:
    import kiosk.bridge.blocks.page_rows
    import kiosk.bridge.paging.screenfuls  # noqa: F401 - QML knows them from then on


def _add_pictures(svg: dict[str, str], editions: tuple[Edition, ...]) -> None:
    """What other languages use."""
    svg |= {drawing.name: drawing.svg for edition in editions for drawing in edition.library.drawings}


def open_window(
    kiosk: Kiosk,
    drawings: Iterable[Drawing],
    size: tuple[int, int],
    ppi: float,
    theme: str,
    demo: QObject | None = None,
    visible: bool = True,
) -> tuple[QQmlApplicationEngine, QQuickWindow]:
    """``ppi`` counts the panel's own pixels, ``size`` Qt's. A window that isn't ``visible`` is shown by who
    asked for it. The engine owns the window; keep both. Raises NoWindowError."""
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(QML))
    pictures = Drawings((*SCENERY, *drawings))
    kiosk.language.editionsChanged.connect(partial(_add_pictures, pictures.svg))
    engine.addImageProvider("drawing", pictures)
    engine.addImageProvider("code", CodePicture(lambda: kiosk.sheet.code.image()))
    _make_ready(kiosk)
    translation = Translation(kiosk, engine)
    translation.follow()
    kiosk.libraryChanged.connect(translation.follow)
    first: dict[str, QObject | float | str] = {
        "kiosk": kiosk, "ppi": ppi, "themeName": theme, "width": size[0], "height": size[1],
        "visible": visible,
    }  # fmt: skip
    if demo is not None:
        first["demo"] = demo
    engine.setInitialProperties(first)
    engine.load(str(QML / "Kiosk" / "App" / "Main.qml"))
    roots = engine.rootObjects()
    if not roots or not isinstance(roots[0], QQuickWindow):
        raise badly_set_up("The screen can't be drawn.")
    window = roots[0]
    window.frameSwapped.connect(kiosk.warmUp.first_painted)
    return engine, window
