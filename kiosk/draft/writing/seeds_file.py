"""A document's file of notes: each of its sentences is accounted for, and none that is unsafe is quoted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import Struct

from kiosk.core.statement import Kind, Locator, PublisherKind, Strength, Verdict
from kiosk.draft.judging.headings import shown_heading
from kiosk.draft.judging.note import Note
from kiosk.draft.judging.unsafe import subject
from kiosk.draft.sentences.deck_words import file_words, quoted
from kiosk.draft.sentences.document import Document, SetAside
from kiosk.draft.sentences.sentence import Form, Sentence

_PREFACE = "Drafted from the document: its own sentences, which the editor puts into words of our own.\n"
_REASONS = {
    SetAside.FURNITURE: "Parts of the page: they say nothing by themselves.",
    SetAside.NAVIGATION: "Menus and links.",
    SetAside.BYLINE: "Who wrote it, and when.",
    SetAside.ADVERTISING: "It advertises.",
    SetAside.OTHER_LANGUAGE: "It is not in English.",
    SetAside.TOO_LONG: "It is longer than a page.",
    SetAside.FRAGMENT: "These are no whole sentences, or their document cut them.",
    SetAside.HIDDEN: "No reader of the document sees them, or they were struck out.",
    SetAside.QUESTION: "They ask, and say nothing.",
    SetAside.CODE: "They are written for a program, not for a reader.",
    SetAside.QUIZ: "They are put to the reader as options or riddles, not said.",
}
_JOINED = str.maketrans("-_.", "   ")


class Aside(Struct, frozen=True):
    """Sentences of a document that are no statements, for one reason; headings have none."""

    why: SetAside | None
    sentences: tuple[Sentence, ...]


def asides(sentences: Iterable[Sentence], why: Iterable[SetAside | None]) -> tuple[Aside, ...]:
    found: dict[SetAside | None, list[Sentence]] = {}
    for sentence, reason in zip(sentences, why, strict=True):
        if reason is not None or sentence.form is Form.HEADING:
            found.setdefault(reason, []).append(sentence)
    return tuple(Aside(reason, tuple(held)) for reason, held in found.items())


def seeds_text(
    document: Document, slug: str, notes: Iterable[Note], set_aside: Iterable[Aside], topics: frozenset[str]
) -> str:
    """``topics`` are those that the deck has; what belongs to no such topic belongs to ``other``."""
    entries = [(note.places[0], tuple(_note(note, topics))) for note in notes]
    entries += [(each.sentences[0].place, tuple(_aside(each, slug))) for each in set_aside]
    lines = ["---", *_header(document), "---", "", _PREFACE]
    section: int | None = None
    for place, entry in sorted(entries, key=lambda pair: (pair[0].section, pair[0].sentence)):
        if place.section != section:
            section = place.section
            lines += [f"## Section {section}", ""]
        lines += [*entry, ""]
    return "\n".join(lines)


def title_of(document: Document) -> str:
    """Its own title where that may be shown, else its file's name where that may."""
    name = file_words(document.name)
    about = subject(name) or subject(name.translate(_JOINED))
    return shown_heading(document.title) or ("A document" if about else name)


def _header(document: Document) -> tuple[str, ...]:
    return (
        f"title: {quoted(title_of(document))}",
        "publisher:",
        f"publisher_kind: {PublisherKind.UNKNOWN.value}",
        f"original: {quoted(file_words(document.name))}",
        f"sha256: {document.sha256}",
    )


def _note(note: Note, topics: frozenset[str]) -> Iterator[str]:
    yield f"### {note.id}"
    yield note.text
    yield ""
    yield f"- topic: {note.topic if note.topic in topics else 'other'}"
    yield f"- kind: {note.kind.value}"
    yield f"- verdict: {note.verdict.value}"
    if note.reason:
        yield f"- reason: {note.reason}"
    bare = note.verdict is Verdict.LEAVE_OUT and note.kind in (Kind.FURNITURE, Kind.ADVERTISING)
    yield f"- strength: {(Strength.NONE if bare else Strength.CLAIM).value}"
    if note.same:
        yield f"- same: {', '.join(note.same)}"
    if note.clash:
        yield f"- clash: {', '.join(note.clash)}"
    yield from map(_at, note.places)


def _aside(aside: Aside, slug: str) -> Iterator[str]:
    name = aside.why.name.lower().replace("_", "-") if aside.why else "headings"
    kind = Kind.ADVERTISING if aside.why is SetAside.ADVERTISING else Kind.FURNITURE
    yield f"### {slug}-{name}"
    yield f"{len(aside.sentences)} of its lines: {aside.why.value if aside.why else 'headings'}."
    yield ""
    yield "- topic: other"
    yield f"- kind: {kind.value}"
    yield f"- verdict: {Verdict.LEAVE_OUT.value}"
    yield f"- reason: {_REASONS[aside.why] if aside.why else 'They head what follows.'}"
    yield f"- strength: {Strength.NONE.value}"
    yield from (_at(sentence.place) for sentence in aside.sentences)


def _at(place: Locator) -> str:
    again = f" x{place.occurrence}" if place.occurrence > 1 else ""
    return f"- at: {place.section}.{place.sentence} {place.digest}{again}"
