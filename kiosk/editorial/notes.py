"""Compares the notes on one source with its original, sentence by sentence.

Messages tell where a sentence stands, never what it says: it may be one that must not be repeated.
"""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.core.fault import Fault
from kiosk.core.rules.editorial import EditorialRule
from kiosk.core.statement import Locator, Source, Statement
from kiosk.editorial.originals import OriginalSentence, sentences

_Key = tuple[str, int]


def compare(source: Source, statements: tuple[Statement, ...], text: str) -> Iterator[Fault]:
    """Place and digest must both agree: equal sentences are told apart by their occurrence."""
    there = {_key(sentence.place): sentence for sentence in sentences(text)}
    noted: set[_Key] = set()
    for statement in statements:
        for place in statement.places:
            noted.add(_key(place))
            yield from _place(statement, place, there.get(_key(place)))
    for key, sentence in there.items():
        if key not in noted:
            message = (
                f"Nothing notes the sentence {_at(sentence.place)} ({source.original}, line {sentence.line})."
            )
            mend = f'Note it in your own words, with a line "- at: {_at(sentence.place)}".'
            yield Fault(f"seeds/{source.id}.md", 0, EditorialRule.SENTENCE_WITHOUT_NOTE.value, message, mend)


def _place(statement: Statement, place: Locator, sentence: OriginalSentence | None) -> Iterator[Fault]:
    file = f"seeds/{statement.source}.md"
    if sentence is None:
        message = f"The original has no sentence {_at(place)}, which {statement.id} notes."
        mend = "Correct the line, or take the note out."
        yield Fault(file, statement.line, EditorialRule.NOTE_WITHOUT_SENTENCE.value, message, mend)
    elif sentence.place != place:
        message = f"{statement.id} says {_at(place)}, but that sentence is {_at(sentence.place)}."
        yield Fault(
            file, statement.line, EditorialRule.NOTE_MISPLACED.value, message, "Correct section and sentence."
        )


def _key(place: Locator) -> _Key:
    return place.digest, place.occurrence


def _at(place: Locator) -> str:
    again = f" x{place.occurrence}" if place.occurrence > 1 else ""
    return f"{place.section}.{place.sentence} {place.digest}{again}"
