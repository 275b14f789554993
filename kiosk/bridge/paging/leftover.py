"""The Python side of an item that QML made. PySide takes a reference to each and never gives it up: it would
stay once the item is gone."""

from __future__ import annotations

from ctypes import c_void_p, pythonapi
from functools import partial
from typing import Any

from PySide6.QtCore import QObject


def let_go_with(item: QObject) -> None:
    """Gives that reference up as soon as the item is gone. Only for what QML made: nothing else has it."""
    item.destroyed.connect(partial(_let_go, item.__dict__, id(item)))


def _let_go(held: dict[str, Any], address: int) -> None:
    held.clear()  # what is in it holds the item, round a few corners
    pythonapi.Py_DecRef(c_void_p(address))
