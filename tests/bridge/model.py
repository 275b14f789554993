"""Reading views and list models in tests as QML reads them: by name."""

from __future__ import annotations

from operator import attrgetter
from typing import Any

from PySide6.QtCore import QModelIndex, QObject

from kiosk.bridge.list_model import ROOT, ListModel


def get(view: QObject, path: str) -> Any:  # noqa: ANN401 - a property's type is its own affair
    """A property by its name in QML, or one of a view's view: ``question.text``."""
    return attrgetter(path)(view)


def row(rows: ListModel, number: int) -> dict[str, Any]:
    index = rows.index(number, 0, ROOT)
    return {bytes(name.data()).decode(): rows.data(index, role) for role, name in rows.roleNames().items()}


def all_rows(rows: ListModel) -> list[dict[str, Any]]:
    return [row(rows, number) for number in range(rows.rowCount(QModelIndex()))]


def column(rows: ListModel, name: str) -> list[Any]:
    return [found[name] for found in all_rows(rows)]
