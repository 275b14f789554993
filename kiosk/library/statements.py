"""One statement out of its words and keys."""

from __future__ import annotations

import re
from typing import Annotated

from msgspec import Meta, Struct

from kiosk.core.passage import PROMPT
from kiosk.core.rules.deck import Rule
from kiosk.core.statement import Attestation, Kind, Locator, Statement, Strength, Verdict
from kiosk.library import attestations
from kiosk.library.decode import decode
from kiosk.library.findings import Findings, Refers
from kiosk.library.locators import read_locators
from kiosk.library.parsed import Parsed
from kiosk.library.unknown_keys import mend_for
from kiosk.library.unsettled import check_kind, check_wording
from kiosk.library.values import Entry, Fields, Items, Text, Value

_ID = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)+")
_LISTS = ("same", "clash")
_WITHOUT_STRENGTH = (Kind.FURNITURE, Kind.ADVERTISING)


class StatementText(Struct, frozen=True):
    """``section`` is None before the first section heading."""

    id: str
    section: int | None
    words: str
    entries: tuple[Entry, ...]
    line: int


_Related = Annotated[str, Meta(extra={"refers": Refers.RELATED})]


class _Keys(Struct, frozen=True):
    topic: Annotated[str, Meta(extra={"refers": Refers.TOPIC})]
    kind: Kind
    verdict: Verdict
    strength: Strength
    reason: str = ""
    wording: str = ""
    same: tuple[_Related, ...] = ()
    clash: tuple[_Related, ...] = ()
    settled: str = ""


def read_statement(raw: StatementText, source: str, findings: Findings) -> Parsed[Statement]:
    """One that notes a place in a source document."""
    before = len(findings.faults)
    if raw.section is None:
        mend = 'Write "## Section 1" above it.'
        findings.fault(raw.line, Rule.SECTION_HEADING, "This statement stands in no section.", mend)
    keys = _keys(raw, ("at",), findings)
    places = read_locators(raw.entries, raw.section, raw.line, findings)
    if keys is None or len(findings.faults) > before:
        return Parsed(raw.id, findings.file, raw.line, None)
    return Parsed(raw.id, findings.file, raw.line, _statement(raw, source, keys, places))


def read_own(raw: StatementText, source: str, findings: Findings) -> Parsed[Statement]:
    """One that the clinic's own clinician signs."""
    before = len(findings.faults)
    keys = _keys(raw, attestations.KEYS, findings)
    signed = Fields(tuple(entry for entry in raw.entries if entry.key in attestations.KEYS), raw.line)
    signature = attestations.read_attestation(signed, findings)
    if keys is None or len(findings.faults) > before:
        return Parsed(raw.id, findings.file, raw.line, None)
    return Parsed(raw.id, findings.file, raw.line, _statement(raw, source, keys, (), signature))


def _keys(raw: StatementText, without: tuple[str, ...], findings: Findings) -> _Keys | None:
    _check_frame(raw, findings)
    allowed = (*_Keys.__struct_fields__, *without)
    for entry in raw.entries:
        if entry.key not in allowed:
            told = f"There is no key {entry.key[:40]!r}."
            findings.fault(entry.line, Rule.KEY_UNKNOWN, told, mend_for(entry.key, allowed))
    own = (entry for entry in raw.entries if entry.key in _Keys.__struct_fields__)
    entries = (Entry(entry.key, _listed(entry), entry.line) for entry in own)
    keys = decode(Fields(tuple(entries), raw.line), _Keys, findings)
    if keys is not None:
        _check_keys(keys, raw, findings)
    return keys


def _statement(
    raw: StatementText,
    source: str,
    keys: _Keys,
    places: tuple[Locator, ...],
    signature: Attestation | None = None,
) -> Statement:
    return Statement(
        id=raw.id,
        source=source,
        text=raw.words,
        topic=keys.topic,
        kind=keys.kind,
        verdict=keys.verdict,
        strength=keys.strength,
        reason=keys.reason,
        wording=keys.wording,
        same=keys.same,
        clash=keys.clash,
        places=places,
        line=raw.line,
        settled=keys.settled,
        signature=signature,
    )


def _listed(entry: Entry) -> Value:
    if entry.key not in _LISTS or not isinstance(entry.value, Text) or not entry.value.text:
        return entry.value
    return Items(tuple(Text(part.strip(), entry.line) for part in entry.value.text.split(",")), entry.line)


def _check_frame(raw: StatementText, findings: Findings) -> None:
    if not _ID.fullmatch(raw.id) or raw.id == PROMPT:
        mend = "Use lower case letters, digits and hyphens, with the file's prefix, such as tea-hot."
        findings.fault(raw.line, Rule.STATEMENT_ID, f"{raw.id[:60]!r} can't be a statement's id.", mend)
    if not raw.words:
        mend = "Say in your own words, under its id, what the document says."
        findings.fault(raw.line, Rule.STATEMENT_FORM, "This statement has no words.", mend)


def _check_keys(keys: _Keys, raw: StatementText, findings: Findings) -> None:
    if keys.verdict is not Verdict.USE and not keys.reason:
        mend = f'Add a line "- reason:" that says why the verdict is {keys.verdict.value}.'
        findings.fault(raw.line, Rule.NO_REASON, "This verdict has no reason.", mend)
    check_wording(keys.verdict, keys.wording, raw.line, findings)
    check_kind(keys.kind, raw.words, raw.entries, findings)
    if raw.id in (*keys.same, *keys.clash):
        mend = "Take its own id out of same and clash."
        findings.fault(raw.line, Rule.RELATION_UNKNOWN, "This statement names itself as another one.", mend)
    if keys.settled and not keys.clash:
        mend = 'Add a line "- clash:" with the statements that say otherwise, or take "settled" out.'
        findings.fault(raw.line, Rule.SETTLED_ALONE, "This settles a clash, but names none.", mend)
    if keys.strength is Strength.NONE and keys.kind not in _WITHOUT_STRENGTH:
        mend = "Choose established, small-studies or claim."
        findings.fault(
            raw.line, Rule.STRENGTH_NONE, f"A statement of kind {keys.kind.value} has a strength.", mend
        )
