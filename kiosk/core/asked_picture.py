"""The picture beside a question: that of its page or of one it names, and the same with a
part missing until the answer."""

from __future__ import annotations

from msgspec import Struct

from kiosk.core.blocks.types import BodyMap, Scene, Stages
from kiosk.core.drawing_shapes import open_form
from kiosk.core.library import Library
from kiosk.core.page import Page
from kiosk.core.question import Question
from kiosk.core.scenery import BODY


class AskedPicture(Struct, frozen=True):
    """``drawing`` and ``unanswered`` are names in the library or of the program's own; ``alt`` tells the
    first, and ``caption`` stands with it: before the answer it would hint at it."""

    drawing: str
    unanswered: str
    alt: str
    caption: str = ""


def picture_of(question: Question, library: Library) -> AskedPicture | None:
    """The first on its page, or on the one that lends it."""
    return page_picture(library.page_by_id[question.pictured or question.page], library)


def page_picture(page: Page, library: Library) -> AskedPicture | None:
    """Of pictures that are turned one after the other, the first."""
    for block in page.blocks:
        match block:
            case Scene(drawing, caption, alt):
                return _deck_picture(drawing, alt, caption, library)
            case Stages(items):
                return _deck_picture(items[0].drawing, items[0].alt, "", library)
            case BodyMap(_, alt):
                return AskedPicture(BODY.name, BODY.name, alt)
            case _:
                continue
    return None


def _deck_picture(file: str, alt: str, caption: str, library: Library) -> AskedPicture:
    drawing = f"asset/{file}"
    opened = open_form(drawing)
    there = any(each.name == opened for each in library.drawings)
    return AskedPicture(drawing, opened if there else drawing, alt, caption)
