"""Reads small texts as one file of a deck, and tells faults as (rule, line)."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from kiosk.core.fault import Fault
from kiosk.core.page import Page
from kiosk.core.question import Question
from kiosk.core.rules.deck import Rule
from kiosk.library.blocks import read_blocks
from kiosk.library.findings import Findings
from kiosk.library.loader import read
from kiosk.library.pages import read_page
from kiosk.library.questions import read_question
from kiosk.library.seeds import Seeds, read_seeds

Told = list[tuple[str, int]]
HEADER = "---\ntitle: Tea\nicon: leaf\n---\n"
QUESTION_HEADER = "---\npage: tea/pot\ncites: [tea-cup]\n---\n"
SEEDS_HEADER = (
    f"---\ntitle: T\npublisher: P\npublisher_kind: health-site\noriginal: t.txt\nsha256: {'0' * 64}\n---\n"
)


def told(faults: Iterable[Fault]) -> Told:
    return sorted((fault.rule, fault.line) for fault in faults)


def expected(*faults: tuple[Rule, int]) -> Told:
    return sorted((rule.value, line) for rule, line in faults)


def page(text: str) -> tuple[Page | None, Findings]:
    findings = Findings("page.md")
    return read_page(text, "tea", "pot", findings), findings


def body_faults(body: str) -> Told:
    """Lines count from the body's own first line."""
    findings = Findings("page.md")
    read_blocks(body, 1, findings)
    return told(findings.faults)


def question(text: str) -> tuple[Question | None, Findings]:
    findings = Findings("question.md")
    return read_question(text, "tea", "sip", findings), findings


def seeds(text: str) -> tuple[Seeds, Findings]:
    findings = Findings("seeds/tea.md")
    return read_seeds(text, "tea", findings), findings


def change(deck: Path, file: str, old: str, new: str) -> None:
    path = deck / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def deck_faults(deck: Path) -> list[tuple[str, int, str]]:
    reading = read(deck)
    assert (reading.library is None) == bool(reading.faults)
    assert all(fault.message.endswith(".") and fault.mend.endswith((".", "?")) for fault in reading.faults)
    return [(fault.file, fault.line, fault.rule) for fault in reading.faults]
