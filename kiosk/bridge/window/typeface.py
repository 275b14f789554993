"""The one typeface of screens and paper, made for readers with low vision."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from kiosk.bridge.constants import FAMILY
from kiosk.bridge.window.display import badly_set_up

_FACES = ("Regular", "Bold", "Italic")


def load_typeface() -> None:
    """From its package, found without importing it. Before any text is drawn: a face that is added later sets
    all of it anew."""
    spec = find_spec("fontpkg_atkinson_hyperlegible")
    if spec is None or spec.origin is None:
        raise badly_set_up("The package fontpkg-atkinson-hyperlegible is missing.")
    for face in _FACES:
        file = Path(spec.origin).parent / "files" / f"{FAMILY.replace(' ', '')}-{face}.ttf"
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            raise badly_set_up(f"The typeface {file.name} can't be read.")
    _settle_edges()


def _settle_edges() -> None:
    """With Qt's usual hinting, letters above 64 pixels get other edges once smaller text was drawn: the first
    screen would tell that a visitor chose another size. Fully hinted they stay the same. The system's own
    typeface, which nothing is set in, is not even read."""
    font = QGuiApplication.font()
    font.setFamily(FAMILY)
    font.setHintingPreference(QFont.HintingPreference.PreferFullHinting)
    QGuiApplication.setFont(font)
