"""The settings that this screen goes by."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
from PySide6.QtCore import QCoreApplication

from kiosk.bridge.staff.rows import PanelPart, StaffRow
from kiosk.station.settings import Settings


def in_force(settings: Settings, file: Path | None) -> PanelPart:
    """By the names that they have in the file."""
    tr = QCoreApplication.translate
    named = str(file) if file else tr("Staff", "None: all is as it came.")
    rows = (StaffRow(tr("Staff", "Settings file"), named), *_rows(msgspec.to_builtins(settings)))
    return PanelPart(rows, file.name if file else tr("Staff", "As it came"))


def _rows(tables: dict[str, object], table: str = "") -> Iterator[StaffRow]:
    for name, value in tables.items():
        match value:
            case dict():
                yield from _rows(value, f"{table}.{name}".lstrip("."))
            case _:
                yield StaffRow(f"[{table}] {name}", _written(value))


def _written(value: object) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case None | "":
            return QCoreApplication.translate("Staff", "not set")
        case _:
            return str(value)
