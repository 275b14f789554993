"""What one paragraph of a Word document says: its lines, what was taken away, and where that may turn it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from msgspec import Struct, field

from kiosk.draft.reading.lines import BULLET, ends_sentence, without_bullet
from kiosk.draft.reading.torn_paragraphs import paragraphs
from kiosk.draft.reading.word.runs import LOST, Part
from kiosk.draft.sentences.document import Block, DocumentParagraph, ListItem

#: Words that limit or turn what a sentence says: without them it may say what nobody says.
_TURNS = re.compile(
    r"\b(?:not|no|never|nobody|none|nothing|neither|nor|without|unless|until|except|only|if|avoid|stop|cannot"
    r"|before|after|instead|rarely|seldom|hardly|\w+n['\u2019]t)\b|^\s*(?:un|in|im|ir|il|dis|non|mis|less|n['\u2019]?t)\s*$",
    re.IGNORECASE,
)
_HANGS = re.compile(
    r"(?:\S+\s+){6}|\b(?:an?|the|not|no|never|your|my|our|of|to|and|or|in|on|at|with|for|should|may|must|can|will"
    r"|is|are|do|does|ask|if|when|,)$",
    re.IGNORECASE,
)


class ParagraphText(Struct):
    """Pieces of what is seen, with line breaks and tabs, and with a sign where something is lost; and of what
    no reader sees."""

    shown: list[str] = field(default_factory=list[str])
    gone: list[str] = field(default_factory=list[str])

    def add(self, parts: Sequence[Part]) -> None:
        for seen, group in groupby(parts, key=lambda part: part.seen):
            text = "".join(part.text for part in group)
            if not seen:
                self.gone.append(text)
                text = LOST if _TURNS.search(text) and not self._is_by_itself(text) else ""
            self.shown.extend([text] if text else ())

    def _is_by_itself(self, text: str) -> bool:
        """A whole sentence after a whole one leaves the others whole."""
        before = next((one for one in reversed(self.shown) if one.strip()), "")
        return ends_sentence(text) and (not before or ends_sentence(before))


def item(text: str, listing: int, line: int, *, torn: bool) -> ListItem:
    whole = BULLET.sub("", text.strip())
    told = without_bullet(spaced(text))
    return ListItem(told, listing, line, torn=torn or LOST in text or "\t" in whole.strip())


def plain(text: str, line: int, *, torn: bool) -> Iterator[Block]:
    """Lines that were broken by hand. A tab inside one parts columns: what stands in them was cut."""
    for whole, cut_off in _lines(text):
        if "\t" in whole:
            cells = (spaced(cell) for cell in whole.split("\t"))
            yield from (DocumentParagraph(cell, line, torn=True) for cell in cells if cell)
        elif torn:
            yield DocumentParagraph(spaced(whole), line, torn=True)
        else:
            marked = " ".join(whole.split())
            places = [found.start() for found in re.finditer(LOST, marked)]
            ranges = ([(0, 0)] if cut_off else []) + [(place, place) for place in places]
            yield from (
                DocumentParagraph(spaced(one.text), line, torn=one.torn)
                for one in paragraphs(marked, ranges, line)
            )


def spaced(text: str) -> str:
    return " ".join(text.replace(LOST, "").split())


def _lines(text: str) -> Iterator[tuple[str, bool]]:
    """Joined where one goes on; with whether the one before hangs in the air."""
    whole, hangs = list[str](), False
    for line in text.split("\n"):
        bare = line.strip(" \t")
        if not bare:
            continue
        if whole and not ends_sentence(whole[-1]) and not bare[0].islower():
            yield " ".join(whole), hangs
            whole, hangs = [], bool(_HANGS.search(whole[-1]))
        whole.append(bare)
    if whole:
        yield " ".join(whole), hangs
