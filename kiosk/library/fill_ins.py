"""Checks words that wait for the clinic's values, and notes where they stand."""

from __future__ import annotations

import re
from pathlib import PurePosixPath

from kiosk.core.clinic import NAMES
from kiosk.core.deck_values import DECK_VALUES
from kiosk.core.fill_ins import FillIn, fill_ins_in, without_fill_ins
from kiosk.core.page import ABOUT
from kiosk.core.rules.deck import Rule
from kiosk.library.findings import Findings, Refers

_BARE = re.compile(r"\{([^{}|]*)\}")
_FORM = (
    "Write {visit_length|words while it is not set}, or {A visit takes {visit_length}.|Ask your team.}; "
    "no other braces, and no * inside."
)


def note_local(text: str, line: int, findings: Findings) -> None:
    """``text`` has one style."""
    for local in fill_ins_in(text):
        _note(local, line, findings)
    rest = without_fill_ins(text)
    for bare in _BARE.finditer(rest):
        _note_bare(bare[1], line, findings)
    if {"{", "}"} & set(_BARE.sub("", rest)):
        findings.fault(line, Rule.VALUE_FORM, "These braces can't be read.", _FORM)


def _note_bare(name: str, line: int, findings: Findings) -> None:
    if name in DECK_VALUES:
        _note_deck_value(name, line, findings)
        return
    if name not in NAMES:
        _unknown(name, line, findings)
        return
    message = f"Nothing says what stands here while {name} is not set."
    mend = f"Write {{{name}|words while it is not set}}, so that the sentence still reads well."
    findings.fault(line, Rule.VALUE_FORM, message, mend)


def _note_deck_value(name: str, line: int, findings: Findings) -> None:
    if PurePosixPath(findings.file).name == f"{ABOUT}.md":
        findings.refer(Refers.DECK_VALUE, name, line)
        return
    message = f"What {name} says stands on the page about the deck only."
    findings.fault(line, Rule.VALUE_PLACE, message, f"Write it in {ABOUT}.md, beside deck.md.")


def refuse_fill_ins(text: str, line: int, findings: Findings) -> None:
    if "{" in text or "}" in text:
        message = f"Braces can't stand here: {text[:50]!r}."
        mend = "A clinic's values stand in paragraphs, list items, callouts and cards of a page only."
        findings.fault(line, Rule.VALUE_PLACE, message, mend)


def _note(local: FillIn, line: int, findings: Findings) -> None:
    for name in local.names:
        if name not in NAMES:
            _unknown(name, line, findings)
    if not any(map(str.isalnum, local.otherwise)):
        message = f"No words stand behind the bar, so nothing is said while {local.names[0]} is not set."
        findings.fault(line, Rule.VALUE_FORM, message, "Write it, such as: Ask your team.")
    findings.use(local.names, local.otherwise, line)


def _unknown(name: str, line: int, findings: Findings) -> None:
    message = f"A clinic has no value called {name[:40]!r}."
    findings.fault(line, Rule.VALUE_UNKNOWN, message, f"Choose one of: {', '.join(NAMES)}.")
