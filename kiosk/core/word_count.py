"""How much there is to read in something, however deep in it the words stand."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.core.blocks.contents import contents
from kiosk.core.blocks.voice import Voice
from kiosk.core.page import Page
from kiosk.core.passage import Passage

_WITH_PICTURES = (Voice.ALTERNATIVE, Voice.CAPTION)

Readable = str | Passage | Page | None


def word_count(*parts: Readable) -> int:
    """What stands for a picture or a term doesn't count, as nobody reads it on the screen, nor does a
    drawing's caption: it belongs to the time that a picture takes."""
    return sum(len(text.split()) for part in parts for text in _texts(part))


def _texts(part: Readable) -> Iterable[str]:
    match part:
        case None:
            return ()
        case str():
            return (part,)
        case Passage():
            return (part.text,)
        case Page():
            words = (each for block in part.blocks for each in contents(block).words)
            return (part.title, *(each.text for each in words if each.voice not in _WITH_PICTURES))
