"""Lays out what goes into a packet."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date

from kiosk.core.library import Library
from kiosk.core.page import Page
from kiosk.core.passage import PROMPT, Passage
from kiosk.core.question import Question
from kiosk.core.statement import PublisherKind, Source, Statement, Strength, Verdict
from kiosk.editorial.said import Voice, on_page
from kiosk.packet.sheets import Chapter, Clash, Line, Note, Packet, Screen
from kiosk.review.code import code_of
from kiosk.review.covers import Covered, covered_by
from kiosk.review.reviews import Reviews, Signed
from kiosk.review.showing import is_needed
from kiosk.review.status import in_words
from kiosk.tour.stops import Stop, stops

_MARKS = {
    Voice.TITLE: "Title",
    Voice.LABEL: "Label",
    Voice.ALTERNATIVE: "Read aloud in place of the picture",
    Voice.MEANING: "What the word means",
}
_VERDICTS = {Verdict.USE: "Use", Verdict.CARE: "Use with care", Verdict.LEAVE_OUT: "Leave out"}
_STRENGTHS = {
    Strength.ESTABLISHED: "established",
    Strength.SMALL_STUDIES: "small studies",
    Strength.CLAIM: "a claim without a study",
    Strength.NONE: "nothing to bear out",
}
_KINDS = {
    PublisherKind.SELLS_TREATMENT: "sells this treatment",
    PublisherKind.LISTS_CLINICS: "lists clinics",
    PublisherKind.HEALTH_SITE: "a health site",
    PublisherKind.CLINICIAN: "a clinician",
}
_FRAME = {
    "attract": "The first screen",
    "menu": "The menu",
    "comfort": "The text size",
    "opening": "Before the questions",
    "summary": "The end",
    "still-there": "When nobody touches the screen",
    "not-working": "When something is broken",
    "setting-up": "Before the pages are signed",
    "meaning": "What a word means",
}


def gather(
    library: Library,
    reviews: Reviews,
    printed: date,
    pages: Collection[str] = (),
    signed: Signed | None = None,
) -> Packet:
    """All of the deck, or only these ``pages``, without the screens that frame them. ``signed`` is the deck
    that signatures cover, where clinic values are in what is shown."""
    every = tuple(stops(library, 1.0))
    covers = signed or Signed(library)
    chapters = tuple(
        _chapter(page, library, reviews, every, covers)
        for page in library.pages
        if not pages or page.id in pages
    )
    frame = () if pages else tuple(_frame(every))
    return Packet(library.welcome.title, library.language, printed, frame, chapters)


def _frame(every: tuple[Stop, ...]) -> Iterator[Screen]:
    for stop in every:
        if stop.kind in _FRAME:
            variant = f", {stop.variant}" if stop.variant else ""
            yield Screen(_FRAME[stop.kind] + variant, (stop,))


def _chapter(
    page: Page, library: Library, reviews: Reviews, every: tuple[Stop, ...], signed: Signed
) -> Chapter:
    covered = covered_by(page, library)
    sources = {source.id: source for source in covered.sources}
    questions = (_question(question, every) for question in covered.questions)
    return Chapter(
        page=page.id,
        title=page.title,
        topic=covered.topic.title,
        essential=is_needed(page, library),
        standing=in_words(reviews.of(page.id)),
        screens=(_page(page, every), _origins(page, every), *questions),
        notes=tuple(_note(note, sources[note.source]) for note in covered.notes),
        clashes=tuple(_clashes(covered, sources)),
        values=signed.values_of(page),
        code=code_of(page.id, library.language, signed.digests(page.id)),
    )


def _page(page: Page, every: tuple[Stop, ...]) -> Screen:
    lines = tuple(Line(said.text, _MARKS.get(said.voice, ""), _plain(said.cites)) for said in on_page(page))
    shown = tuple(stop for stop in every if (stop.kind, stop.page, stop.variant) == ("page", page.id, None))
    return Screen("The page", shown, lines)


def _origins(page: Page, every: tuple[Stop, ...]) -> Screen:
    shown = tuple(stop for stop in every if (stop.kind, stop.page) == ("origins", page.id))
    return Screen("Where this comes from", shown, (Line("The statements below, as a visitor sees them."),))


def _question(question: Question, every: tuple[Stop, ...]) -> Screen:
    """Before it is answered, and after: right, and wrong."""
    shown = tuple(
        stop
        for stop in every
        if stop.page == question.id and stop.variant is None and stop.kind.startswith("question")
    )
    return Screen(f"Question {question.id}", shown, tuple(_lines(question)))


def _lines(question: Question) -> Iterator[Line]:
    yield Line(question.text, "Question", _plain(question.cites))
    for option in question.options:
        yield Line(option.text, "Right answer" if option.right else "Wrong answer")
        if option.feedback is not None:
            yield _passage(option.feedback, "Why" if option.right else "Why not")
    for passage in question.explanation:
        yield _passage(passage, "Explanation")


def _passage(passage: Passage, mark: str) -> Line:
    return Line(passage.text, mark, _plain(passage.cites))


def _plain(cites: tuple[str, ...]) -> tuple[str, ...]:
    return tuple("asks only" if name == PROMPT else name for name in cites)


def _note(note: Statement, source: Source) -> Note:
    verdict, strength = _VERDICTS[note.verdict], _STRENGTHS[note.strength]
    return Note(note.id, note.text, note.wording, verdict, note.reason, strength, _named(source))


def _named(source: Source) -> str:
    return f"{source.title} ({_KINDS[source.publisher_kind]})"


def _clashes(covered: Covered, sources: dict[str, Source]) -> Iterator[Clash]:
    """Each pair once, the open ones first."""
    known = {note.id: note for note in (*covered.notes, *covered.clashing)}
    pairs = dict.fromkeys(
        (note.id, name) if note.id < name or name not in {n.id for n in covered.notes} else (name, note.id)
        for note in covered.notes
        for name in note.clash
        if name in known
    )
    found = [_clash(known[one], known[other], sources) for one, other in pairs]
    yield from sorted(found, key=lambda clash: bool(clash.settled))


def _clash(one: Statement, other: Statement, sources: dict[str, Source]) -> Clash:
    return Clash(one.id, other.id, other.text, _named(sources[other.source]), one.settled or other.settled)
