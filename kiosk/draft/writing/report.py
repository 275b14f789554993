"""``draft-report.md``: what came from where, what needs an editor's eyes, and what to do next.

No sentence with a subject is quoted: only its subject and its place are told.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from kiosk.core.statement import Verdict
from kiosk.draft.judging.note import Note
from kiosk.draft.judging.topics import OTHER
from kiosk.draft.sentences.deck_words import plain_words
from kiosk.draft.sentences.gate import ReadDocument
from kiosk.draft.sentences.sentence import Form
from kiosk.draft.writing.drafted_deck import DraftedDeck
from kiosk.draft.writing.report_parts import STEPS, fault_list, in_a_cell, table

REPORT = "draft-report.md"
_INTRODUCTION = """\
# What this draft was made from

Every sentence of the documents is accounted for here and in `seeds/`. The pages quote the documents; nobody
has looked at them yet. What tells of an amount, of misuse or violence, or reassures about death stands on no
page, and is not quoted here either: look it up in the document.
"""


def report(made: DraftedDeck) -> str:
    parts = (
        _INTRODUCTION,
        *table("Documents", _DOCUMENT, _documents(made)),
        *fault_list("Documents that were not read", made.faults),
        *fault_list("Remarks on documents", made.remarks),
        *table("Topics", _TOPIC, _topics(made)),
        *table("Kept off every page", ("statement", "document", "place", "subject"), _withheld(made)),
        *table("These may contradict each other", _PAIR, _pairs(made)),
        *table("Strong claims", ("statement", "place", "what it says", "claims"), _claims(made)),
        *table("What stands on no page for want of room or context", _LEFT, _left(made)),
        STEPS,
    )
    return "\n".join(parts)


_DOCUMENT = (
    "document", "sentences", "headings", "set aside", "repeats", "on pages", "care", "left out", "notes",
)  # fmt: skip
_TOPIC = ("topic", "statements", "pages", "questions")
_PAIR = ("one", "says", "the other", "says", "why")
_LEFT = ("statement", "place", "topic", "why")


def _documents(made: DraftedDeck) -> Iterator[tuple[object, ...]]:
    notes: dict[str, list[Note]] = {}
    for note in made.noted.all:
        notes.setdefault(note.sentence.document, []).append(note)
    firsts = Counter(note.sentence.document for note in made.noted.firsts)
    for reading in made.readings:
        name = reading.document.name
        yield _document(reading, notes.get(name, []), firsts[name], made)


def _document(reading: ReadDocument, notes: list[Note], firsts: int, made: DraftedDeck) -> tuple[object, ...]:
    cited = made.cited
    aside = Counter(why.value for why in reading.aside if why is not None)
    heads = sum(
        each.form is Form.HEADING and why is None
        for each, why in zip(reading.sentences, reading.aside, strict=True)
    )
    told = ", ".join(f"{why} {number}" for why, number in sorted(aside.items()))
    name = reading.document.name
    return (
        in_a_cell(name), len(reading.sentences), heads, told or "none",
        sum(len(note.places) for note in notes) - firsts,
        sum(note.id in cited for note in notes),
        sum(note.verdict is Verdict.CARE for note in notes),
        sum(note.verdict is Verdict.LEAVE_OUT for note in notes),
        f"seeds/{made.slugs[name]}.md",
    )  # fmt: skip


def _topics(made: DraftedDeck) -> Iterator[tuple[object, ...]]:
    notes = Counter(note.topic for note in made.noted.firsts)
    pages = Counter(page.topic.id for page in made.pages)
    questions = Counter(question.topic for question in made.questions)
    for name in (*(topic.id for topic in made.topics.topics), OTHER):
        yield name, notes[name], pages[name], questions[name]


def _withheld(made: DraftedDeck) -> Iterator[tuple[object, ...]]:
    for note in made.noted.all:
        if note.subject is not None:
            yield note.id, in_a_cell(note.sentence.document), _place(note), note.subject.value


def _pairs(made: DraftedDeck) -> Iterator[tuple[object, ...]]:
    notes = {note.id: note for note in made.noted.all}
    for pair in made.noted.pairs:
        one, other = notes[pair.one], notes[pair.other]
        yield (
            f"{one.id}, {_place(one)}",
            one.text,
            f"{other.id}, {_place(other)}",
            other.text,
            pair.kind.value,
        )


def _claims(made: DraftedDeck) -> Iterator[tuple[object, ...]]:
    for note in made.noted.firsts:
        if note.claims and note.verdict is Verdict.CARE:
            yield note.id, _place(note), note.text, ", ".join(map(plain_words, note.claims))


def _left(made: DraftedDeck) -> Iterator[tuple[object, ...]]:
    cited = made.cited
    for note in made.noted.firsts:
        if note.verdict is Verdict.USE and note.topic != OTHER and note.id not in cited:
            yield note.id, _place(note), note.topic, "no page had room for it"
        elif note.verdict is Verdict.CARE and not note.claims and not note.clash:
            yield note.id, _place(note), note.topic, "it goes on from a sentence that is kept off"


def _place(note: Note) -> str:
    return f"line {note.sentence.line}"
