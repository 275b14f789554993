"""The screen's own words in the language that it speaks, where there is a file with them."""

from __future__ import annotations

import weakref
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtQml import QQmlEngine

from kiosk.bridge.kiosk import Kiosk
from kiosk.files.limits import TRANSLATION
from kiosk.files.reading import is_fit

FOLDER = Path(__file__).resolve().parents[2] / "translations"


class Translation:
    """Without ``<language>.qm`` in ``FOLDER`` they stay English, as they stand in the QML."""

    def __init__(self, kiosk: Kiosk, engine: QQmlEngine) -> None:
        self._kiosk, self._engine = weakref.ref(kiosk), weakref.ref(engine)
        self._translator: QTranslator | None = None

    def follow(self) -> None:
        kiosk, engine = self._kiosk(), self._engine()
        if kiosk is None or engine is None:
            return
        file = FOLDER / f"{kiosk.library.language}.qm"
        before = self._translator
        # A child of the engine, and gone with it: the next window would speak this one's language.
        self._translator = QTranslator(engine) if is_fit(file, TRANSLATION) else None
        if before is not None:
            QCoreApplication.removeTranslator(before)
            before.deleteLater()
        if self._translator is not None and self._translator.load(str(file)):
            QCoreApplication.installTranslator(self._translator)
        if before is not self._translator:
            engine.retranslate()
