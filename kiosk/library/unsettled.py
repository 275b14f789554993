"""What of a statement may wait while a deck is a draft, and not longer."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.core.rules.deck import Rule
from kiosk.core.statement import Kind, Verdict
from kiosk.library.findings import Findings
from kiosk.library.values import Entry

_KNOWN = f"Choose one of: {', '.join(kind.value for kind in Kind if kind is not Kind.UNSURE)}."


def check_wording(verdict: Verdict, wording: str, line: int, findings: Findings) -> None:
    if verdict is Verdict.CARE and not wording:
        mend = 'Add a line "- wording:" with the words in which it may be shown, or make it leave-out.'
        findings.to_do(line, Rule.CARE_WORDING, "Nothing says how this may be put.", mend)


def check_kind(kind: Kind, words: str, entries: Iterable[Entry], findings: Findings) -> None:
    if kind is Kind.UNSURE:
        line = next(entry.line for entry in entries if entry.key == "kind")
        message = f"Nobody has said what kind of statement this is: {words[:70]!r}."
        findings.to_do(line, Rule.KIND_UNSURE, message, _KNOWN)
