"""The originals, cut into sentences, each with the topic, the kind and the verdict that our notes give it."""

from __future__ import annotations

import os
import re
from pathlib import Path

from msgspec import Struct

from kiosk.core.statement import Statement
from kiosk.draft.sentences.sentence import Form, Sentence
from kiosk.editorial import originals
from kiosk.library.loader import load

HERE = Path(__file__).parents[2]
VARIABLE = "KIOSK_ORIGINALS"
_BULLET = re.compile(r"^\s*[•\-*]\s+")
_FOOTNOTE = re.compile(r"(?<=[a-z.?!:”\"'])\(?\d[\d,]*\)?$")


class Noted(Struct, frozen=True):
    """One document; ``notes`` stand beside the sentences, ``own_words`` are all that was noted on it."""

    name: str
    sentences: tuple[Sentence, ...]
    notes: tuple[Statement, ...]
    own_words: tuple[Statement, ...]


def folder() -> Path | None:
    told = os.environ.get(VARIABLE)
    return Path(told) if told else None


def read_noted(shelf: Path) -> tuple[Noted, ...]:
    library = load(HERE)
    return tuple(
        _noted(
            source.original,
            (shelf / source.original).read_text(encoding="utf-8"),
            tuple(statement for statement in library.statements if statement.source == source.id),
        )
        for source in library.sources
        if source.original
    )


def _noted(name: str, text: str, own_words: tuple[Statement, ...]) -> Noted:
    notes = {(place.digest, place.occurrence): note for note in own_words for place in note.places}
    sentences = cut(name, text)
    beside = tuple(notes[sentence.place.digest, sentence.place.occurrence] for sentence in sentences)
    return Noted(name, sentences, beside, own_words)


def cut(name: str, text: str) -> tuple[Sentence, ...]:
    """What has neither a bullet nor a full stop, colon or exclamation mark at its end is a heading."""
    found: list[Sentence] = []
    headings: tuple[str, ...] = ()
    listing, paragraph, before = 0, 0, (0, False)
    for one in originals.sentences(text):
        item = bool(_BULLET.match(one.text))
        plain = _FOOTNOTE.sub("", _BULLET.sub("", one.text)).strip()
        form = Form.ITEM if item else Form.SENTENCE if plain[-1:] in tuple('.:!;"”') else Form.HEADING
        listing += item and not before[1]
        paragraph += one.line != before[0] or form is Form.HEADING
        above = () if form is Form.HEADING else headings
        found.append(
            Sentence(plain, form, name, one.place, one.line, paragraph, above, listing if item else 0)
        )
        headings = (plain,) if form is Form.HEADING else headings
        before = one.line, item
    return tuple(found)
