"""Joins spans so that exactly one space stands between words, wherever lines and citations ended."""

from __future__ import annotations

import re
from collections.abc import Iterable

from kiosk.core.passage import Span

_SPACE = re.compile(r"[ \t\n]+")


def joined(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Neighbours of one style become one span; no-break spaces stay as they are."""
    found: list[Span] = []
    ends_in_space = True
    for span in spans:
        text = _SPACE.sub(" ", span.text)
        text = text.removeprefix(" ") if ends_in_space else text
        if not text:
            continue
        ends_in_space = text.endswith(" ")
        if found and found[-1].style is span.style:
            text = found.pop().text + text
        found.append(Span(text, span.style))
    return _without_last_space(found)


def _without_last_space(spans: list[Span]) -> tuple[Span, ...]:
    if spans and spans[-1].text.endswith(" "):
        last = spans.pop()
        if last.text != " ":
            spans.append(Span(last.text.removesuffix(" "), last.style))
    return tuple(spans)
