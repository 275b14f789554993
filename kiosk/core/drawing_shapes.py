"""Shapes of a drawing that lie beside it by its name: with a part left open, and for a low, wide strip."""

from __future__ import annotations

from kiosk.core.blocks.types import Scene
from kiosk.core.library import Library
from kiosk.core.page import Page

#: Width and height of every wide shape.
WIDE = (1920, 600)


def open_form(drawing: str) -> str:
    """What the same drawing is called where a part of it is missing: ``tea.svg``, ``tea-open.svg``."""
    return _named(drawing, "-open")


def wide_form(drawing: str) -> str:
    """What it is called where it stands in a strip: ``tea.svg``, ``tea-wide.svg``."""
    return _named(drawing, "-wide")


def forms(drawing: str) -> frozenset[str]:
    """All that stand for it somewhere, and itself."""
    return frozenset((drawing, open_form(drawing), wide_form(drawing)))


def wide_picture(page: Page, library: Library) -> str:
    """The file of the wide shape of a page's drawing; empty where nobody drew it."""
    scene = next((block for block in page.blocks if isinstance(block, Scene)), None)
    file = wide_form(scene.drawing) if scene else ""
    return file if any(each.name == f"asset/{file}" for each in library.drawings) else ""


def _named(drawing: str, ending: str) -> str:
    stem, dot, kind = drawing.rpartition(".")
    return f"{stem}{ending}{dot}{kind}"
