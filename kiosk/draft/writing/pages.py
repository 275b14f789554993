"""Pages of one idea: a section of a document each, cut where a page is full."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import Struct

from kiosk.draft.judging.context import refers_back
from kiosk.draft.judging.note import Note
from kiosk.draft.judging.topics import DraftTopic
from kiosk.draft.sentences.deck_words import as_sentence, in_markdown, name_of, quoted
from kiosk.draft.sentences.sentence import Form
from kiosk.draft.writing.sections import Section, leads_in, sections
from kiosk.editorial.lengths import MOST_MEDIAN, MOST_ON_PAGE
from kiosk.editorial.words import words

MOST_PAGES = 90
TEAM_PAGE = "questions-for-your-team"
_LEANS = "Say what the page leans on: a sentence on it points back to one that stands elsewhere"


class DraftPage(Struct, frozen=True):
    """``name`` is the file's, without its number; ``id`` the page's."""

    topic: DraftTopic
    number: int
    name: str
    title: str
    notes: tuple[Note, ...]

    @property
    def id(self) -> str:
        return f"{self.topic.id}/{self.name}"

    @property
    def file(self) -> str:
        return f"content/en/{self.topic.id}/{self.number:02}-{self.name}.md"


def pages(notes: Iterable[Note], topic: DraftTopic) -> tuple[DraftPage, ...]:
    """At most as many as anyone will edit; what has no room stays in the notes."""
    found: list[DraftPage] = []
    names = {TEAM_PAGE}
    for title, held in _full(sections(notes, topic)):
        if len(found) < MOST_PAGES:
            name = _free(name_of(title) or topic.id, names)
            found.append(DraftPage(topic, len(found) + 1, name, title, held))
    return tuple(found)


def _full(cut: Iterable[Section]) -> Iterator[tuple[str, tuple[Note, ...]]]:
    """A page in the middle should have few words, so each is full before the most that is allowed."""
    for section in cut:
        held: list[Note] = []
        room = MOST_MEDIAN - len(words(section.title))
        for note in section.notes:
            if len(words(section.title)) + len(words(note.text)) > MOST_ON_PAGE:
                continue
            if held and _number(held) + len(words(note.text)) > room:
                moved = [held.pop()] if leads_in(held[-1]) else []
                if held:
                    yield section.title, tuple(held)
                held = moved
            held.append(note)
        if held and not (len(held) == 1 and leads_in(held[0])):
            yield section.title, tuple(held)


def _number(held: Iterable[Note]) -> int:
    return sum(len(words(note.text)) for note in held)


def _free(name: str, taken: set[str]) -> str:
    number, free = 1, name
    while free in taken:
        number += 1
        free = f"{name}-{number}"
    taken.add(free)
    return free


def page_text(page: DraftPage) -> str:
    head = [f"title: {quoted(page.title)}", f"icon: {page.topic.icon}", "essential: no", "leave_topic: no"]
    if _leans(page):
        head.append(f"todo: {quoted(_LEANS)}")
    return "\n".join(("---", *head, "---", "", *_body(page), ""))


def _leans(page: DraftPage) -> bool:
    """Its first sentence, or one whose neighbour stands elsewhere, points back."""
    for before, note in zip((None, *page.notes), page.notes, strict=False):
        near = before is not None and _is_next(before, note)
        if not near and note.sentence.form is not Form.ITEM and refers_back(note.text):
            return True
    return False


def _is_next(before: Note, note: Note) -> bool:
    one, other = before.sentence.place, note.sentence.place
    return (one.section, one.sentence + 1) == (other.section, other.sentence)


def _body(page: DraftPage) -> Iterator[str]:
    """Sentences of one paragraph stay together, and so do the items of one list."""
    before: tuple[str, int, int] | None = None
    line = ""
    for note in page.notes:
        sentence = note.sentence
        listed = sentence.form is Form.ITEM
        here = (sentence.document, sentence.listing, 0 if listed else sentence.paragraph)
        if before is not None and (here != before or listed):
            yield line
            line = ""
            if here != before:
                yield ""
        line += ("- " if listed else " " if line else "") + _cited(note, listed=listed, first=not line)
        before = here
    yield line


def _cited(note: Note, *, listed: bool, first: bool) -> str:
    text = note.text if listed else as_sentence(note.text)
    return (in_markdown(text) if first else text) + "".join(f"[^{name}]" for name in note.cites)
