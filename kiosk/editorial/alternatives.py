"""Each picture is told in words to those who can't see it, and says more than its caption."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.core.blocks.contents import contents
from kiosk.core.blocks.holds import Contents
from kiosk.core.fault import Fault
from kiosk.core.library import Library
from kiosk.core.rules.editorial import EditorialRule
from kiosk.editorial.words import words

_FEWEST = 3
_FILLERS = ("picture of", "a picture of", "image of", "an image of", "drawing of", "a drawing of", "photo of")
_MEND = "Say in words what it shows, as you would to somebody on the phone."


def check_alternatives(library: Library) -> Iterator[Fault]:
    told: dict[str, str] = {}
    for page in library.pages:
        for held in map(contents, page.blocks):
            for message in _messages(held, told):
                yield Fault(page.file, held.line, EditorialRule.PICTURE_ALTERNATIVE.value, message, _MEND)


def _messages(held: Contents, told: dict[str, str]) -> Iterator[str]:
    """``told`` remembers which alternative belongs to which drawing."""
    for each in held.alternatives:
        yield from _alternative(each.text, each.beside)
        if each.drawing and told.setdefault(each.text, each.drawing) != each.drawing:
            other = told[each.text].removeprefix("asset/")
            yield f"Another drawing, {other}, has the same alternative text."
    if any(not words(icon.label) for icon in held.icons):
        yield "A card has an icon, but no words."


def _alternative(alt: str, caption: str) -> Iterator[str]:
    if len(words(alt)) < _FEWEST:
        yield f"The alternative text {alt[:50]!r} has fewer than {_FEWEST} words."
    elif alt.casefold().strip(" .") == caption.casefold().strip(" ."):
        yield "The alternative text only repeats the caption."
    elif alt.casefold().startswith(_FILLERS):
        yield "The alternative text starts by saying that it is a picture."
