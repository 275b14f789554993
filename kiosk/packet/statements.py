"""The statements that a page rests on, and where they clash, in words for a clinician."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from kiosk.core.statement import PublisherKind, Source, Statement, Strength, Verdict
from kiosk.packet.sheets import PrintedClash, PrintedStatement
from kiosk.review.covers import Covered

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
    PublisherKind.MAKER: "makes medicines or devices",
    PublisherKind.HOSPITAL: "a hospital or clinic",
    PublisherKind.PUBLIC_BODY: "a public body",
    PublisherKind.PROFESSIONAL_BODY: "a professional body",
    PublisherKind.UNIVERSITY: "a university",
    PublisherKind.JOURNAL: "a medical journal",
    PublisherKind.CHARITY: "a charity",
    PublisherKind.PATIENT_GROUP: "a group of patients",
    PublisherKind.HEALTH_SITE: "a health site",
    PublisherKind.PRESS: "a newspaper or magazine",
    PublisherKind.PRIVATE_PERSON: "a private person",
    PublisherKind.CLINICIAN: "a clinician",
    PublisherKind.UNKNOWN: "not yet described",
}


def printed_statement(note: Statement, source: Source) -> PrintedStatement:
    verdict, strength = _VERDICTS[note.verdict], _STRENGTHS[note.strength]
    return PrintedStatement(
        note.id, note.text, note.wording, verdict, note.reason, strength, _named(source), _place(note)
    )


def _place(note: Statement) -> str:
    """Sections as the notes number them, from 0 for what stands before the first heading."""
    signed = note.signature
    if signed is not None:
        return f"Signed by {signed.signer}, valid until {signed.valid_until}: {signed.reference}"
    told: list[str] = []
    for section, places in groupby(note.places, key=lambda place: place.section):
        numbers = [str(place.sentence) for place in places]
        told.append(
            f"section {section}, {'sentence' if len(numbers) == 1 else 'sentences'} {', '.join(numbers)}"
        )
    return f"{told[0][0].upper()}{'; '.join(told)[1:]}" if told else ""


def _named(source: Source) -> str:
    return f"{source.title} ({_KINDS[source.publisher_kind]})"


def clashes_of(covered: Covered, sources: dict[str, Source]) -> Iterator[PrintedClash]:
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


def _clash(one: Statement, other: Statement, sources: dict[str, Source]) -> PrintedClash:
    return PrintedClash(
        one.id, other.id, other.text, _named(sources[other.source]), one.settled or other.settled
    )
