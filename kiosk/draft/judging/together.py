"""Keeps sentences with what they lean on: on its topic's pages, or off all of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from msgspec.structs import replace

from kiosk.core.statement import Verdict
from kiosk.draft.judging.judge import Drafted
from kiosk.draft.judging.note import Note
from kiosk.draft.sentences.sentence import Sentence

_LEANS = "It leans on a sentence that stands elsewhere, or on no page: put it so that it stands alone."


def kept_together(
    firsts: Iterable[Note], statements: Iterable[Drafted], leans: Mapping[Sentence, Sentence | None]
) -> tuple[Note, ...]:
    """In the same order. One that goes on in its paragraph takes the topic of what it leans on."""
    told = {sentence: each.id for each in statements for sentence in (each.sentence, *each.also)}
    kept: dict[str, Note] = {}
    for note in firsts:
        kept[note.id] = _kept(note, leans, told, kept) if note.sentence in leans else note
    return tuple(kept.values())


def _kept(
    note: Note,
    leans: Mapping[Sentence, Sentence | None],
    told: Mapping[Sentence, str],
    kept: Mapping[str, Note],
) -> Note:
    before = leans[note.sentence]
    on = kept.get(told.get(before, "")) if before is not None else None
    if note.verdict is not Verdict.USE:
        return note
    if before is None or on is None or on.verdict is not Verdict.USE:
        return replace(note, verdict=Verdict.CARE, reason=_LEANS)
    if before.paragraph == note.sentence.paragraph:
        return replace(note, topic=on.topic)
    return note if on.topic == note.topic else replace(note, verdict=Verdict.CARE, reason=_LEANS)
