"""Reading list models in tests as QML reads them: by role name."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex

from kiosk.bridge.rows import ROOT, Rows


def row(rows: Rows, number: int) -> dict[str, Any]:
    index = rows.index(number, 0, ROOT)
    return {bytes(name.data()).decode(): rows.data(index, role) for role, name in rows.roleNames().items()}


def all_rows(rows: Rows) -> list[dict[str, Any]]:
    return [row(rows, number) for number in range(rows.rowCount(QModelIndex()))]


def column(rows: Rows, name: str) -> list[Any]:
    return [found[name] for found in all_rows(rows)]
