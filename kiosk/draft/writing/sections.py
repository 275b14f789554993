"""Which notes stand on pages, and under which of their document's headings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import Struct

from kiosk.core.statement import Verdict
from kiosk.draft.judging.headings import shown_heading
from kiosk.draft.judging.note import Note
from kiosk.draft.judging.topics import DraftTopic
from kiosk.draft.sentences.sentence import Form


class Section(Struct, frozen=True):
    """Notes of one document that stand under one title, in reading order."""

    title: str
    notes: tuple[Note, ...]


def sections(notes: Iterable[Note], topic: DraftTopic) -> Iterator[Section]:
    """Of notes in reading order, those of ``topic`` that may be used."""
    usable = [note for note in notes if note.topic == topic.id and note.verdict is Verdict.USE]
    found: list[Note] = []
    before: tuple[str, str] | None = None
    for note in _without_loose_ends(usable):
        here = (note.sentence.document, title_of(note, topic))
        if before is not None and here != before:
            yield Section(before[1], tuple(found))
            found = []
        found.append(note)
        before = here
    if before is not None:
        yield Section(before[1], tuple(found))


def title_of(note: Note, topic: DraftTopic) -> str:
    """The nearest heading that may be shown and is short enough for a title, else the topic's title."""
    shown = (shown_heading(heading) for heading in reversed(note.sentence.headings))
    return next((title for title in shown if title), topic.title)


def _without_loose_ends(notes: list[Note]) -> Iterator[Note]:
    """Words that lead into a list are shown only with it."""
    for number, note in enumerate(notes):
        after = notes[number + 1].sentence if number + 1 < len(notes) else None
        if not leads_in(note) or (after and _follows(note, after.form, after.document, after.paragraph)):
            yield note


def leads_in(note: Note) -> bool:
    return note.sentence.form is not Form.ITEM and note.text.endswith(":")


def _follows(note: Note, form: Form, document: str, paragraph: int) -> bool:
    near = (note.sentence.document, note.sentence.paragraph + 1) == (document, paragraph)
    return form is Form.ITEM and near
