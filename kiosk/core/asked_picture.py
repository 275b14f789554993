"""The picture beside a question: that of its page, and the same with a part missing until the answer."""

from __future__ import annotations

from kiosk.core.blocks.types import Scene, Stages
from kiosk.core.library import Library
from kiosk.core.question import Question

_OPEN = "-open"


def picture_of(question: Question, library: Library) -> Scene | None:
    """The first on its page; of pictures that are turned one after the other, the first."""
    for block in library.page_by_id[question.page].blocks:
        match block:
            case Scene():
                return block
            case Stages(items, line=line):
                return Scene(items[0].drawing, "", items[0].alt, items[0].cites, line)
            case _:
                continue
    return None


def open_form(drawing: str) -> str:
    """What the same drawing is called where a part of it is missing: ``tea.svg``, ``tea-open.svg``."""
    stem, dot, ending = drawing.rpartition(".")
    return f"{stem}{_OPEN}{dot}{ending}"


def before_the_answer(drawing: str, library: Library) -> str:
    """Its open form, where the deck has one."""
    name = open_form(drawing)
    return name if any(each.name == f"asset/{name}" for each in library.drawings) else drawing
