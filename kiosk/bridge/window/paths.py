"""Where each system keeps a program's settings and what it writes down."""

from __future__ import annotations

from pathlib import Path

_NAME = "kiosk"


def settings_folder() -> Path:
    """On Linux ~/.config/kiosk, or where XDG_CONFIG_HOME says."""
    from PySide6.QtCore import QStandardPaths

    where = QStandardPaths.StandardLocation.GenericConfigLocation
    return Path(QStandardPaths.writableLocation(where)) / _NAME


def data_folder() -> Path:
    """On Linux ~/.local/share/kiosk, or where XDG_DATA_HOME says."""
    from PySide6.QtCore import QStandardPaths

    where = QStandardPaths.StandardLocation.GenericDataLocation
    return Path(QStandardPaths.writableLocation(where)) / _NAME
