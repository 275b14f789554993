"""Makes a draft out of documents: reads them, judges what they say, and puts pages together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from kiosk.core.fault import DeckFaultyError, Fault
from kiosk.draft.faults import DraftRule, nameless
from kiosk.draft.judging.context import context_of
from kiosk.draft.judging.judge import judge
from kiosk.draft.judging.statement_ids import slugs
from kiosk.draft.judging.topics import Topics
from kiosk.draft.judging.verdicts import noted
from kiosk.draft.reading.documents import read_all
from kiosk.draft.sentences.gate import ReadDocument
from kiosk.draft.topics.choosing import choose
from kiosk.draft.topics.loading import default_topics
from kiosk.draft.writing.drafted_deck import DraftedDeck
from kiosk.draft.writing.pages import DraftPage, pages
from kiosk.draft.writing.questions import DraftQuestion, question_to_write, questions
from kiosk.files.limits import DECK_FILE

Tell = Callable[[str, int, int], None]
"""What is being done; how much of it is done, of how much (0 of 0 where nobody counts)."""

_READING, _WRITING = "Reading documents", "Putting pages together"
_LINES_OF_A_NOTE = 300
_MOST_PLACES = 9_999


def make(paths: Sequence[Path], topics: Topics | None, tell: Tell) -> DraftedDeck:
    """Without topics the documents tell which. Raises DeckFaultyError where no page can be made."""
    once, unfit = _once(paths)
    results = read_all(once, lambda done, total: tell(_READING, done, total))
    fit = [_fit(path, result) for path, result in zip(once, results, strict=True)]
    readings = tuple(each for each in fit if isinstance(each, ReadDocument))
    faults = (*unfit, *(each for each in fit if isinstance(each, Fault)))
    if not readings:
        raise DeckFaultyError(faults or (_nothing("No document was named."),))
    return _made(readings, topics, faults, tell)


def _made(
    readings: tuple[ReadDocument, ...], given: Topics | None, faults: tuple[Fault, ...], tell: Tell
) -> DraftedDeck:
    everything = [sentence for reading in readings for sentence in reading.sentences]
    why = [reason for reading in readings for reason in reading.aside]
    said = [sentence for sentence, reason in zip(everything, why, strict=True) if reason is None]
    topics, chosen = (given, ()) if given else choose(said, default_topics(), readings[0].document.title)
    withheld = topics.withheld(sentence.text for sentence in everything)
    judged = judge(said, topics, lambda stage: tell(stage.value, 0, 0), withheld)
    tell(_WRITING, 0, 0)
    documents = (reading.document.name for reading in readings)
    names = slugs((*(sentence.document for sentence in said), *documents))
    notes = noted(judged, context_of(readings, judged, withheld), names)
    found = {topic: pages(notes.firsts, topic) for topic in topics.topics}
    written = tuple(topic for topic in topics.topics if found[topic])
    if not written:
        told = _nothing(f"Of {len(everything)} sentences none may stand on a page of these topics.")
        raise DeckFaultyError((*faults, told))
    every_page = tuple(page for topic in written for page in found[topic])
    asked = _asked([found[topic] for topic in written])
    remarks = (*chosen, *(remark for reading in readings for remark in reading.remarks))
    return DraftedDeck(readings, notes, topics, written, every_page, asked, names, faults, remarks)


def _asked(found: Sequence[tuple[DraftPage, ...]]) -> tuple[DraftQuestion, ...]:
    every_page = tuple(page for each in found for page in each)
    asked = tuple(question for each in found for question in questions(each, every_page))
    return asked or (question_to_write(found[0][0]),)


def _once(paths: Iterable[Path]) -> tuple[list[Path], tuple[Fault, ...]]:
    """A document is known by its file's name, in its notes and in what is said of it."""
    kept: dict[str, Path] = {}
    unfit: list[Fault] = []
    for path in paths:
        told = nameless(path)
        if told is not None:
            unfit.append(told)
        elif kept.setdefault(path.name, path) is not path:
            message = f"Another document is called {path.name} too: {kept[path.name]}."
            unfit.append(
                Fault(str(path), 0, DraftRule.DOCUMENT_TWICE.value, message, "Rename one of the two.")
            )
    return list(kept.values()), tuple(unfit)


def _fit(path: Path, result: ReadDocument | Fault) -> ReadDocument | Fault:
    """Its notes must have room in one file of a deck."""
    if isinstance(result, Fault):
        return result
    size = sum(len(sentence.text.encode()) + _LINES_OF_A_NOTE for sentence in result.sentences)
    most = max((max(each.place.section, each.place.sentence) for each in result.sentences), default=0)
    if size < DECK_FILE and most <= _MOST_PLACES:
        return result
    message = f"It has {len(result.sentences):,} sentences, too many for one file of notes."
    mend = "Split it into several documents, such as one a chapter."
    return Fault(str(path), 0, DraftRule.DOCUMENT_TOO_LONG.value, message, mend)


def _nothing(message: str) -> Fault:
    mend = "Name documents in English that say something about the topics, or describe others with --topics."
    return Fault("draft", 0, DraftRule.DRAFT_EMPTY.value, message, mend)
