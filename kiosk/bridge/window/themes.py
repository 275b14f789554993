"""The names of the themes, as Theme.qml has them."""

from __future__ import annotations

THEMES = ("warm", "contrast")
