"""A draft as it was made, before it becomes files."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from msgspec import Struct

from kiosk.core.fault import Fault
from kiosk.draft.judging.topics import DraftTopic, Topics
from kiosk.draft.judging.verdicts import Noted
from kiosk.draft.sentences.gate import ReadDocument
from kiosk.draft.writing.pages import DraftPage
from kiosk.draft.writing.questions import DraftQuestion


class DraftedDeck(Struct, frozen=True, dict=True):
    """``written`` are the topics that have pages; ``faults`` are of documents that could not be read,
    ``remarks`` of those that could; ``slugs`` name each document's file of notes."""

    readings: tuple[ReadDocument, ...]
    noted: Noted
    topics: Topics
    written: tuple[DraftTopic, ...]
    pages: tuple[DraftPage, ...]
    questions: tuple[DraftQuestion, ...]
    slugs: Mapping[str, str]
    faults: tuple[Fault, ...]
    remarks: tuple[Fault, ...]

    @cached_property
    def cited(self) -> frozenset[str]:
        return frozenset(name for page in self.pages for note in page.notes for name in note.cites)
