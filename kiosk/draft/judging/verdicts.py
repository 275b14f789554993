"""From judged statements to notes: what may be used, what needs care, and what stays off every page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct
from msgspec.structs import replace

from kiosk.core.statement import Kind, Verdict
from kiosk.draft.judging.back_references import kept_together
from kiosk.draft.judging.context import Context
from kiosk.draft.judging.judge import JudgedStatement, Judgement, Pair
from kiosk.draft.judging.note import Note
from kiosk.draft.judging.statement_ids import statement_id
from kiosk.draft.judging.topics import OTHER
from kiosk.draft.judging.withheld import Subject
from kiosk.draft.sentences.deck_words import plain_words
from kiosk.draft.sentences.sentence import Sentence
from kiosk.editorial.words import words

_ADVERTISES = "It reads like advertising."
_GOES_ON = "It goes on from a sentence that is kept off: put it so that it stands alone."
_UNDER_NO = "What leads into it says no, or breaks off: write it whole."
_CLASHES = "It may contradict another statement."
_NO_TOPIC = "It belongs to no topic of this deck."
MOST_COPIES = 9
_NO_WORDS = "There are no words in it."


class Noted(Struct, frozen=True):
    """``firsts`` stand in reading order; ``copies`` say the same in other documents."""

    firsts: tuple[Note, ...]
    copies: tuple[Note, ...]
    pairs: tuple[Pair, ...]

    @property
    def all(self) -> tuple[Note, ...]:
        return (*self.firsts, *self.copies)


def noted(judged: Judgement, around: Context, slugs: Mapping[str, str]) -> Noted:
    """``slugs`` are the names of the documents' own files of notes."""
    weighed = {each.id: _subject(each, around) for each in judged.statements}
    pairs = tuple(pair for pair in judged.pairs if weighed[pair.one] is None and weighed[pair.other] is None)
    clashes: dict[str, list[str]] = {}
    for pair in pairs:
        clashes.setdefault(pair.one, []).append(pair.other)
        clashes.setdefault(pair.other, []).append(pair.one)
    firsts: list[Note] = []
    copies: list[Note] = []
    for each in judged.statements:
        note = _note(each, weighed[each.id], tuple(clashes.get(each.id, ())), around)
        first, others = _in_each_document(note, each.also, slugs)
        firsts.append(first)
        copies += others
    together = kept_together(firsts, judged.statements, around.leans)
    return Noted(tuple(map(_settled, together)), tuple(map(_settled, copies)), pairs)


def _settled(note: Note) -> Note:
    """Of what is never shown, nobody has to say what kind it is."""
    left_out = note.verdict is Verdict.LEAVE_OUT
    return replace(note, kind=Kind.FACT) if left_out and note.kind is Kind.UNSURE else note


def _subject(each: JudgedStatement, around: Context) -> Subject | None:
    seen = (around.subjects.get(sentence) for sentence in (each.sentence, *each.also))
    return each.subject or next((subject for subject in seen if subject is not None), None)


def _note(each: JudgedStatement, subject: Subject | None, clash: tuple[str, ...], around: Context) -> Note:
    note = Note(each.id, each.sentence, "", (each.sentence.place,), each.topic, each.kind, Verdict.LEAVE_OUT)
    if subject is not None:
        kind = Kind.FACT if each.kind in (Kind.ADVERTISING, Kind.FURNITURE) else each.kind
        about = f"{subject.value[0].upper()}{subject.value[1:]}: withheld."
        reason = f"About {subject.value}: kept off every page, and out of every quote."
        return replace(note, text=about, kind=kind, subject=subject, reason=reason)
    text = plain_words(each.sentence.text)
    if not words(text):
        return replace(note, text="No words.", kind=Kind.FURNITURE, reason=_NO_WORDS)
    note = replace(note, text=text, claims=each.claims, clash=clash)
    if each.kind is Kind.ADVERTISING:
        return replace(note, reason=_ADVERTISES)
    doubts = " ".join(_doubts(each, clash, around))
    if doubts and each.topic == OTHER:
        return replace(note, reason=f"{_NO_TOPIC} {doubts}")
    return replace(note, verdict=Verdict.CARE if doubts else Verdict.USE, reason=doubts)


def _doubts(each: JudgedStatement, clash: tuple[str, ...], around: Context) -> Iterator[str]:
    if each.claims:
        yield f"It claims much: {', '.join(map(plain_words, each.claims))}."
    if clash:
        yield _CLASHES
    if not around.goes_on.isdisjoint((each.sentence, *each.also)):
        yield _GOES_ON
    if not around.under_no.isdisjoint((each.sentence, *each.also)):
        yield _UNDER_NO


def _in_each_document(
    note: Note, also: Iterable[Sentence], slugs: Mapping[str, str]
) -> tuple[Note, tuple[Note, ...]]:
    """Each document's own file accounts for what stands in it."""
    mine, others = list(note.places), dict[str, list[Sentence]]()
    for sentence in also:
        if sentence.document == note.sentence.document:
            mine.append(sentence.place)
        else:
            others.setdefault(sentence.document, []).append(sentence)
    copies = [_copy(note, found, slugs[name]) for name, found in others.items()]
    cited = [copy if number < MOST_COPIES else _needless(copy) for number, copy in enumerate(copies)]
    same = tuple(copy.id for copy in cited[:MOST_COPIES])
    return replace(note, places=tuple(mine), same=same), tuple(cited)


def _copy(note: Note, found: list[Sentence], slug: str) -> Note:
    return replace(
        note,
        id=statement_id(slug, found[0].place),
        sentence=found[0],
        text=note.text if note.subject else plain_words(found[0].text) or note.text,
        places=tuple(sentence.place for sentence in found),
        same=(note.id,),
        clash=(),
    )


def _needless(copy: Note) -> Note:
    """A page has no room for the citations of hundreds of documents."""
    if copy.verdict is Verdict.LEAVE_OUT:
        return copy
    return replace(copy, verdict=Verdict.LEAVE_OUT, reason="Enough other documents say the same.")
