"""Where each system keeps a program's settings and what it writes down."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths

_NAME = "kiosk"


def settings_folder() -> Path:
    """On Linux ~/.config/kiosk, or where XDG_CONFIG_HOME says."""
    return _folder(QStandardPaths.StandardLocation.GenericConfigLocation)


def data_folder() -> Path:
    """On Linux ~/.local/share/kiosk, or where XDG_DATA_HOME says."""
    return _folder(QStandardPaths.StandardLocation.GenericDataLocation)


def _folder(kind: QStandardPaths.StandardLocation) -> Path:
    return Path(QStandardPaths.writableLocation(kind)) / _NAME
