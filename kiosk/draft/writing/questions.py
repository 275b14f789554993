"""Questions from lists alone: right options from one list, wrong ones from another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from kiosk.draft.judging.note import Note
from kiosk.draft.sentences.deck_words import as_sentence, in_markdown, name_of, quoted
from kiosk.draft.sentences.sentence import Form
from kiosk.draft.sentences.words import content, words_of
from kiosk.draft.writing.pages import DraftPage
from kiosk.editorial.words import words

MOST_QUESTIONS = 4
_MOST_WORDS, _ALIKE = 10, 3
_RIGHT, _WRONG = 2, 2
_LOOK = "See that each wrong option is wrong, and put the question in your own words"
_WRITE = "Write a question that the page answers, with right and wrong options"


class DraftQuestion(Struct, frozen=True):
    topic: str
    number: int
    name: str
    text: str

    @property
    def file(self) -> str:
        return f"content/en/{self.topic}/questions/{self.number:02}-{self.name}.md"


class _Listed(Struct, frozen=True):
    """Short items of one list that stand on one page."""

    page: DraftPage
    listing: tuple[str, int]
    items: tuple[Note, ...]


def questions(pages: Sequence[DraftPage], every_page: Sequence[DraftPage]) -> tuple[DraftQuestion, ...]:
    """``pages`` are those of one topic, which wrong options come from first."""
    lists = tuple(_lists(pages))
    others = (*lists, *_lists(page for page in every_page if page not in pages))
    found: list[DraftQuestion] = []
    asked: set[tuple[str, int]] = set()
    for listed in lists:
        wrong = _wrong(listed, others)
        if wrong and len(found) < MOST_QUESTIONS and listed.listing not in asked:
            asked.add(listed.listing)
            number = len(found) + 1
            name = f"{name_of(listed.page.title) or 'list'}-{number}"
            found.append(DraftQuestion(listed.page.topic.id, number, name, _text(listed, wrong)))
    return tuple(found)


def question_to_write(page: DraftPage) -> DraftQuestion:
    """A deck asks at least one question."""
    cite = page.notes[0].id
    lines = (*_head(page, (cite,), _WRITE), "# What does this page say?", "", "- [x] What it says")
    wrong = ("- [ ] What it doesn't say", "  > Why this is not so.[^ask]", "")
    why = f"Why the right answer is right.[^{cite}]\n"
    return DraftQuestion(page.topic.id, 1, "to-write", "\n".join((*lines, *wrong, why)))


def _lists(pages: Iterable[DraftPage]) -> Iterator[_Listed]:
    for page in pages:
        found: dict[tuple[str, int], list[Note]] = {}
        for note in page.notes:
            if note.sentence.form is Form.ITEM and 0 < len(words(note.text)) <= _MOST_WORDS:
                found.setdefault((note.sentence.document, note.sentence.listing), []).append(note)
        for listing, items in found.items():
            if len(items) >= _RIGHT:
                yield _Listed(page, listing, tuple(items))


def _wrong(listed: _Listed, lists: Iterable[_Listed]) -> tuple[tuple[Note, str], ...]:
    """Items of one other list, each with that list's title; none that shares a word with the right list."""
    mine = _stems(listed.items) | _stems_of(listed.page.title)
    longest = _longest(listed.items)
    for other in lists:
        alike = _longest(other.items) <= longest * _ALIKE and longest <= _longest(other.items) * _ALIKE
        apart = alike and other.listing != listed.listing and other.page.title != listed.page.title
        if apart:
            strange = [item for item in other.items if mine.isdisjoint(_stems_of(item.text))]
            if len(strange) >= _WRONG:
                return tuple((item, other.page.title) for item in strange[:_WRONG])
    return ()


def _longest(items: Iterable[Note]) -> int:
    """Options of one kind are about as long."""
    return max(len(words(item.text)) for item in items)


def _stems(items: Iterable[Note]) -> frozenset[str]:
    return frozenset[str]().union(*(_stems_of(item.text) for item in items))


def _stems_of(text: str) -> frozenset[str]:
    return frozenset(filter(None, map(content, words_of(text))))


def _text(listed: _Listed, wrong: Sequence[tuple[Note, str]]) -> str:
    page, right = listed.page, listed.items[:_RIGHT]
    lines = [*_head(page, tuple(note.id for note in right), _LOOK)]
    lines += [f"# Which of these stand under \u201c{page.title}\u201d?", ""]
    lines += [f"- [x] {note.text}" for note in right]
    for note, title in wrong:
        lines += [f"- [ ] {note.text}", f"  > This stands under \u201c{title}\u201d.[^{note.id}]"]
    said = " ".join(as_sentence(note.text) + f"[^{note.id}]" for note in right)
    return "\n".join((*lines, "", in_markdown(said), ""))


def _head(page: DraftPage, cites: Iterable[str], todo: str) -> tuple[str, ...]:
    return ("---", f"page: {page.id}", f"cites: [{', '.join(cites)}]", f"todo: {quoted(todo)}", "---", "")
