"""Lays out what goes into a packet."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date

from kiosk.bridge.screens.told_values import as_told
from kiosk.core.library import Library
from kiosk.core.page import Page, Term
from kiosk.core.passage import PROMPT, Passage
from kiosk.core.question import Question
from kiosk.editorial.text_pieces import Voice, on_page
from kiosk.packet.sheets import Chapter, Packet, PrintedLine, PrintedScreen
from kiosk.packet.statements import clashes_of, printed_statement
from kiosk.review.code import Version, code_of, packet_code_of
from kiosk.review.covers import covered_by
from kiosk.review.reviews import Reviews, Signed
from kiosk.review.showing import is_needed
from kiosk.review.status import in_words
from kiosk.tour.stop import OPENED, Stop
from kiosk.tour.stops import stops

_MARKS = {
    Voice.TITLE: "Title",
    Voice.LABEL: "Label",
    Voice.CAPTION: "Caption",
    Voice.TOUCHED: "When its card is touched",
    Voice.ALTERNATIVE: "Read aloud in place of the picture",
    Voice.MEANING: "What the word means",
}
_FRAME = {
    "attract": "The first screen",
    "menu": "The menu",
    "topic": "Where a topic begins",
    "comfort": "The text size",
    "opening": "Before the questions",
    "summary": "The end",
    "still-there": "When nobody touches the screen",
    "not-working": "When something is broken",
    "setting-up": "Before the pages are signed",
    "closed": "Outside the hours",
    "meaning": "What a word means",
    "take-warning": "Before questions go to a phone",
    "take-code": "Questions for a phone",
    "print": "When questions are printed",
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
    versions = [Version(chapter.page, covers.digests(chapter.page)) for chapter in chapters]
    code = packet_code_of(versions, library.language) if len(chapters) > 1 else ""
    return Packet(
        library.welcome.title,
        library.language,
        printed,
        frame,
        chapters,
        code,
        tuple(role.name for role in library.roles),
    )


def _frame(every: tuple[Stop, ...]) -> Iterator[PrintedScreen]:
    for stop in every:
        if stop.kind in _FRAME:
            variant = f", {stop.variant}" if stop.variant else ""
            yield PrintedScreen(_FRAME[stop.kind] + variant, (stop,))


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
        screens=(
            _page(as_told(page, library, reviews), every, covered.meanings),
            _origins(page, every),
            *questions,
        ),
        notes=tuple(printed_statement(note, sources[note.source]) for note in covered.notes),
        clashes=tuple(clashes_of(covered, sources)),
        values=signed.values_of(page),
        code=code_of(page.id, library.language, signed.digests(page.id)),
    )


def _page(page: Page, every: tuple[Stop, ...], meanings: tuple[Term, ...]) -> PrintedScreen:
    """``meanings`` are given by other pages."""
    lines = [PrintedLine(said.text, _MARKS.get(said.voice, ""), _plain(said.cites)) for said in on_page(page)]
    lines += [PrintedLine(f"{term.word}: {term.meaning}", _MARKS[Voice.MEANING]) for term in meanings]
    mine = (stop for stop in every if (stop.kind, stop.page) == ("page", page.id))
    shown = tuple(stop for stop in mine if (stop.variant or OPENED).startswith(OPENED))
    return PrintedScreen("The page", shown, tuple(lines))


def _origins(page: Page, every: tuple[Stop, ...]) -> PrintedScreen:
    shown = tuple(stop for stop in every if (stop.kind, stop.page) == ("origins", page.id))
    return PrintedScreen(
        "Where this comes from", shown, (PrintedLine("The statements below, as a visitor sees them."),)
    )


def _question(question: Question, every: tuple[Stop, ...]) -> PrintedScreen:
    """Before it is answered, and after: right, and wrong."""
    shown = tuple(
        stop
        for stop in every
        if stop.page == question.id and stop.variant is None and stop.kind.startswith("question")
    )
    return PrintedScreen(f"Question {question.id}", shown, tuple(_lines(question)))


def _lines(question: Question) -> Iterator[PrintedLine]:
    mark = "Question, asked on every visit" if question.always else "Question"
    yield PrintedLine(question.text, mark, _plain(question.cites))
    for option in question.options:
        mark = "Right answer" if option.right else "Partly right" if option.partly else "Wrong answer"
        yield PrintedLine(option.text, mark)
        if option.feedback is not None:
            yield _passage(option.feedback, "Why" if option.right else "Why not")
    for passage in question.explanation:
        yield _passage(passage, "Explanation")


def _passage(passage: Passage, mark: str) -> PrintedLine:
    return PrintedLine(passage.text, mark, _plain(passage.cites))


def _plain(cites: tuple[str, ...]) -> tuple[str, ...]:
    return tuple("asks only" if name == PROMPT else name for name in cites)
