"""Each picture is told in words to those who can't see it, and says more than its caption."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.core.block import Block, BodyMap, CountedFigures, IconArray, IconGrid, Scene, Stages, Steps
from kiosk.core.fault import Fault
from kiosk.core.library import Library
from kiosk.editorial.rules import Rule
from kiosk.editorial.words import words

_FEWEST = 3
_TOLD = Scene | Stages | CountedFigures | IconArray | BodyMap
_FILLERS = ("picture of", "a picture of", "image of", "an image of", "drawing of", "a drawing of", "photo of")
_MEND = "Say in words what it shows, as you would to somebody on the phone."


def check_alternatives(library: Library) -> Iterator[Fault]:
    told: dict[str, str] = {}
    for page in library.pages:
        for block in page.blocks:
            for message in _messages(block, told):
                line = block.line if isinstance(block, _TOLD) else 1
                yield Fault(page.file, line, Rule.PICTURE_ALTERNATIVE.value, message, _MEND)


def _messages(block: Block, told: dict[str, str]) -> Iterator[str]:
    """``told`` remembers which alternative belongs to which drawing."""
    match block:
        case Scene():
            yield from _drawn(block.drawing, block.alt, block.caption, told)
        case Stages():
            for stage in block.items:
                yield from _drawn(stage.drawing, stage.alt, stage.text, told)
        case CountedFigures() | IconArray():
            yield from _alternative(block.alt, block.caption)
        case BodyMap():
            yield from _alternative(block.alt, "")
        case IconGrid() | Steps():
            if any(not words(card.label) for card in block.items):
                yield "A card has an icon, but no words."
        case _:
            return


def _drawn(drawing: str, alt: str, caption: str, told: dict[str, str]) -> Iterator[str]:
    yield from _alternative(alt, caption)
    if told.setdefault(alt, drawing) != drawing:
        yield f"Another drawing, {told[alt]}, has the same alternative text."


def _alternative(alt: str, caption: str) -> Iterator[str]:
    if len(words(alt)) < _FEWEST:
        yield f"The alternative text {alt[:50]!r} has fewer than {_FEWEST} words."
    elif alt.casefold().strip(" .") == caption.casefold().strip(" ."):
        yield "The alternative text only repeats the caption."
    elif alt.casefold().startswith(_FILLERS):
        yield "The alternative text starts by saying that it is a picture."
