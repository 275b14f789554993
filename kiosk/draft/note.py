"""What a draft notes of a document: each becomes one statement in its file of notes."""

from __future__ import annotations

from msgspec import Struct

from kiosk.core.statement import Kind, Locator, Verdict
from kiosk.draft.sentence import Sentence, Subject


class Note(Struct, frozen=True):
    """``text`` is what may be quoted: of a sentence with a ``subject`` its subject only. ``places`` are those
    in its own document; the same in another document is a note of its own, among ``same``."""

    id: str
    sentence: Sentence
    text: str
    places: tuple[Locator, ...]
    topic: str
    kind: Kind
    verdict: Verdict
    reason: str = ""
    subject: Subject | None = None
    claims: tuple[str, ...] = ()
    same: tuple[str, ...] = ()
    clash: tuple[str, ...] = ()

    @property
    def cites(self) -> tuple[str, ...]:
        return (self.id, *self.same)
