"""A small, faultless library about tea, to be changed in one place by each test."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.core.blocks.types import Block, Card, IconGrid, Paragraph
from kiosk.core.fault import Fault
from kiosk.core.library import Library, Teaser, Welcome
from kiosk.core.page import Hue, Page, Term, Topic
from kiosk.core.passage import Passage, Span
from kiosk.core.question import Option, Question
from kiosk.core.statement import Kind, Statement, Strength, Verdict

_WELCOME = Welcome(
    "All about tea",
    "Touch the screen.",
    (Teaser("How hot?", "tea/pot"),),
    "Check",
    "About tea.",
    "No marks",
    "tea/pot",
)


def note(
    name: str = "tea-warm",
    text: str = "Tea is warm.",
    *,
    verdict: Verdict = Verdict.USE,
    kind: Kind = Kind.FACT,
    topic: str = "tea",
    wording: str = "",
) -> Statement:
    reason = "" if verdict is Verdict.USE else "Nobody tried."
    held = (name, "leaflet", text, topic, kind, verdict, Strength.CLAIM, reason, wording, (), (), ())
    return Statement(*held, line=7)


def passage(text: str, *cites: str, line: int = 9) -> Passage:
    return Passage((Span(text),), cites or ("tea-warm",), line)


def said(text: str, *cites: str) -> Paragraph:
    return Paragraph(passage(text, *cites))


def card(label: str, more: str = "", *cites: str) -> IconGrid:
    return IconGrid((Card("leaf", label, more, cites or ("tea-warm",)),), 12)


def page(
    *blocks: Block,
    name: str = "pot",
    title: str = "The pot",
    terms: tuple[Term, ...] = (),
) -> Page:
    shown = blocks or (said("Tea is warm."),)
    file = f"content/en/tea/01-{name}.md"
    return Page(f"tea/{name}", "tea", title, "leaf", terms, False, False, shown, file)


def question(
    text: str = "What is tea?",
    *,
    right: str = "Warm",
    wrong: str = "A stone",
    cites: tuple[str, ...] = ("tea-warm",),
    back_to: str = "tea/pot",
    topic: str = "tea",
) -> Question:
    options = (
        Option(right, True, None, 8),
        Option(wrong, False, passage("Tea is warm."), 9),
        Option("Cold", False, passage("Tea is warm."), 10),
    )
    file = "content/en/tea/questions/01-sip.md"
    return Question("tea/sip", topic, text, back_to, options, (passage("It is warm."),), cites, file)


def cups(
    pages: tuple[Page, ...] = (),
    notes: tuple[Statement, ...] = (),
    questions: tuple[Question, ...] = (),
    welcome: Welcome = _WELCOME,
    language: str = "en",
) -> Library:
    """Where nothing is given: one page, one statement ``tea-warm``, one question."""
    all_pages = pages or (page(),)
    topic = Topic("tea", "Tea", "All of it", "leaf", Hue.TEAL, tuple(one.id for one in all_pages))
    asked = questions or (question(),)
    return Library(language, welcome, (topic,), all_pages, asked, (), (note(), *notes), ())


def told(faults: Iterable[Fault]) -> list[tuple[str, int, str]]:
    return sorted((fault.rule, fault.line, fault.file.rsplit("/", 1)[-1]) for fault in faults)
