"""All files of a drafted deck, by their path in it, and how they come to their place: all of them or none."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path

from msgspec import structs

from kiosk.core.fault import DeckFaultyError, Fault
from kiosk.draft.faults import DraftRule, nameless
from kiosk.draft.judging.note import Note
from kiosk.draft.writing.deck_headers import deck_text, team_text, topic_text
from kiosk.draft.writing.drafted_deck import DraftedDeck
from kiosk.draft.writing.pages import TEAM_PAGE, page_text
from kiosk.draft.writing.report import REPORT, report
from kiosk.draft.writing.seeds_file import asides, seeds_text


def deck(made: DraftedDeck) -> Mapping[str, str]:
    return dict((*_seeds(made), *_content(made), (REPORT, report(made))))


def _seeds(made: DraftedDeck) -> Iterator[tuple[str, str]]:
    notes: dict[str, list[Note]] = {}
    for note in made.noted.all:
        notes.setdefault(note.sentence.document, []).append(note)
    topics = frozenset(topic.id for topic in made.written)
    for reading in made.readings:
        name = reading.document.name
        slug, set_aside = made.slugs[name], asides(reading.sentences, reading.aside)
        own = notes.get(name, ())
        if own or set_aside:
            yield f"seeds/{slug}.md", seeds_text(reading.document, slug, own, set_aside, topics)


def _content(made: DraftedDeck) -> Iterator[tuple[str, str]]:
    last = made.written[-1].id
    yield "content/en/deck.md", deck_text(made.topics, made.pages, len(made.questions), last)
    for order, topic in enumerate(made.written, 1):
        yield f"content/en/{topic.id}/topic.md", topic_text(topic, order)
    for page in made.pages:
        yield page.file, page_text(page)
    number = sum(page.topic.id == last for page in made.pages) + 1
    yield f"content/en/{last}/{number:02}-{TEAM_PAGE}.md", team_text(made.topics)
    for question in made.questions:
        yield question.file, question.text


def refuse_taken(out: Path) -> None:
    """Raises DeckFaultyError where something stands already: a draft never replaces anybody's work."""
    told = nameless(out)
    if told is not None:
        raise DeckFaultyError((structs.replace(told, rule=DraftRule.DRAFT_UNWRITABLE.value),))
    try:
        taken = out.is_symlink() or (out.exists() and (not out.is_dir() or any(out.iterdir())))
    except OSError as error:
        raise _refused(out, error) from None
    if taken:
        message = "There is something in this place already."
        mend = "Name a folder that isn't there yet, or an empty one."
        raise DeckFaultyError((Fault(str(out), 0, DraftRule.DRAFT_TAKEN.value, message, mend),))


def write(files: Mapping[str, str], out: Path) -> None:
    """``files`` are texts by their path in the deck. Raises DeckFaultyError and then leaves nothing."""
    refuse_taken(out)
    there = out.is_dir()
    part = (out if there else out.absolute().parent) / f".draft.{os.getpid()}.part"
    try:
        part.mkdir(parents=True)
        for name, text in files.items():
            path = part / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
        if there:
            _move(part, out)
        else:
            part.rename(out)
    except OSError as error:
        raise _refused(out, error) from None
    finally:
        shutil.rmtree(part, ignore_errors=True)


def _move(part: Path, out: Path) -> None:
    """The folder stays the one it was: it may be where somebody stands, or a disk of its own."""
    moved: list[Path] = []
    try:
        for path in sorted(part.iterdir()):
            path.rename(out / path.name)
            moved.append(path)
    except BaseException:
        for path in moved:
            (out / path.name).rename(path)
        raise


def _refused(out: Path, error: OSError) -> DeckFaultyError:
    message = f"The draft can't be written: {error.strerror}."
    mend = "Check that this folder can be written to and has room."
    return DeckFaultyError((Fault(str(out), 0, DraftRule.DRAFT_UNWRITABLE.value, message, mend),))
