"""The names of the themes, as Colours.qml has them."""

from __future__ import annotations

THEMES = ("warm", "contrast")
