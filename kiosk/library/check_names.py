"""Every citation, link, icon and drawing that a file names must exist and may be shown."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from difflib import get_close_matches
from typing import assert_never

from kiosk.core.deck_values import WHO_CHECKED
from kiosk.core.fault import Fault
from kiosk.core.passage import PROMPT
from kiosk.core.rules.deck import Rule
from kiosk.core.statement import Verdict
from kiosk.library.findings import Reference, Refers
from kiosk.library.icons import icon_names
from kiosk.library.parsed import ParsedDeck

_NO_TOPIC = "other"
_MOST_HINTS = 100


def check_references(parsed: ParsedDeck) -> Iterator[Fault]:
    names = _Names(parsed)
    for reference in parsed.references:
        match reference.to:
            case Refers.STATEMENT:
                yield from names.statement(reference)
            case Refers.PAGE:
                yield from names.page(reference)
            case Refers.ICON:
                yield from names.icon(reference)
            case Refers.DRAWING:
                yield from names.drawing(reference)
            case Refers.TOPIC:
                yield from names.topic(reference)
            case Refers.RELATED:
                yield from names.related(reference)
            case Refers.DECK_VALUE:
                yield from names.deck_value(reference)
            case _:
                assert_never(reference.to)


class _Names:
    def __init__(self, parsed: ParsedDeck) -> None:
        self._hints_left, self._welcome = _MOST_HINTS, parsed.welcome
        self._icons = icon_names()
        self._drawings = {drawing.id for drawing in parsed.drawings}
        self._pages = {page.id for page in parsed.pages}
        self._topics = tuple(topic.id for topic in parsed.topics)
        self._statements = {statement.id for statement in parsed.statements} | {PROMPT}
        self._noted = bool(parsed.statements) or not any(f.file.startswith("seeds") for f in parsed.faults)
        values = [statement.value for statement in parsed.statements if statement.value is not None]
        self._left_out = {value.id for value in values if value.verdict is Verdict.LEAVE_OUT}

    def statement(self, cited: Reference) -> Iterator[Fault]:
        if not self._noted:
            return
        if cited.name not in self._statements:
            mend = (
                f"Correct the id, or write the statement in seeds/.{self._near(cited.name, self._statements)}"
            )
            yield _fault(cited, Rule.CITATION_UNKNOWN, f"There is no statement {cited.name}.", mend)
        elif cited.name in self._left_out:
            mend = "Take the words out, or cite another statement that bears them out."
            yield _fault(cited, Rule.CITES_LEFT_OUT, f"The statement {cited.name} is left out.", mend)

    def page(self, link: Reference) -> Iterator[Fault]:
        if link.name not in self._pages:
            mend = f"Write it as topic/name, without number and .md.{self._near(link.name, self._pages)}"
            yield _fault(link, Rule.PAGE_UNKNOWN, f"There is no page {link.name[:60]!r}.", mend)

    def icon(self, icon: Reference) -> Iterator[Fault]:
        if icon.name not in self._icons:
            mend = f"Choose a name from lucide.dev/icons.{self._near(icon.name, self._icons)}"
            yield _fault(icon, Rule.ICON_UNKNOWN, f"There is no icon {icon.name[:60]!r}.", mend)

    def topic(self, topic: Reference) -> Iterator[Fault]:
        if self._topics and topic.name not in (*self._topics, _NO_TOPIC):
            mend = f"Choose one of: {', '.join((*self._topics, _NO_TOPIC))}."
            yield _fault(topic, Rule.STATEMENT_TOPIC, f"There is no topic {topic.name[:60]!r}.", mend)

    def related(self, related: Reference) -> Iterator[Fault]:
        if self._noted and related.name not in self._statements:
            mend = f"Correct the id, or take it out.{self._near(related.name, self._statements)}"
            yield _fault(
                related, Rule.RELATION_UNKNOWN, f"There is no statement {related.name[:60]!r}.", mend
            )

    def deck_value(self, value: Reference) -> Iterator[Fault]:
        if self._welcome is None or value.name == WHO_CHECKED or getattr(self._welcome, value.name):
            return
        mend = f"Write {value.name} into the header of deck.md, or take it out here."
        yield _fault(value, Rule.VALUE_UNKNOWN, f"deck.md doesn't say {value.name}.", mend)

    def drawing(self, drawing: Reference) -> Iterator[Fault]:
        if drawing.name in self._drawings:
            return
        if not drawing.name.endswith(".svg"):
            mend = "Have it drawn as SVG, in the theme's colours, and put that into assets/."
            message = f"Only SVG drawings can be shown, and {drawing.name[:60]!r} is none."
            yield _fault(drawing, Rule.DRAWING_NOT_SVG, message, mend)
        else:
            mend = f"Put it there, or correct the name.{self._near(drawing.name, self._drawings)}"
            message = f"There is no drawing {drawing.name[:60]!r} in assets/."
            yield _fault(drawing, Rule.DRAWING_UNKNOWN, message, mend)

    def _near(self, name: str, names: Collection[str]) -> str:
        """Looking for likely names is slow, so a deck that is all wrong gets only so many."""
        self._hints_left -= 1
        near = get_close_matches(name[:60], sorted(names), n=1) if self._hints_left >= 0 else []
        return f" Did you mean {near[0]}?" if near else ""


def _fault(reference: Reference, rule: Rule, message: str, mend: str) -> Fault:
    return Fault(reference.file, reference.line, rule.value, message, mend)
