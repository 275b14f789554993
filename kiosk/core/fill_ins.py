"""Words that depend on what the clinic has set: ``{words with {name}|words while it is not set}``.

``{name|words}`` is short for ``{{name}|words}``. With several names, all of them must be set.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from msgspec import Struct

from kiosk.core.clinic import NAMES, NUMBERS, Clinic, most_characters
from kiosk.core.passage import Span, Style

_LOCAL = re.compile(r"\{(?:([a-z_]+)|([^{}|]*(?:\{[a-z_]+\}[^{}|]*)+))\|([^{}|]*)\}")
_NAME = re.compile(r"\{([a-z_]+)\}")


class FillIn(Struct, frozen=True):
    """``when_set`` still holds its names, each between braces."""

    when_set: str
    otherwise: str

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(_NAME.findall(self.when_set)))


def fill_ins_in(text: str) -> tuple[FillIn, ...]:
    return tuple(map(_local, _LOCAL.finditer(text)))


def without_fill_ins(text: str) -> str:
    return _LOCAL.sub("", text)


def put_in(span: Span, clinic: Clinic) -> tuple[Span, ...]:
    """The words as they are shown, a telephone number by itself."""
    parts: list[Span] = []
    end = 0
    for match in _LOCAL.finditer(span.text):
        parts += (Span(span.text[end : match.start()], span.style), *_said(_local(match), span.style, clinic))
        end = match.end()
    parts.append(Span(span.text[end:], span.style))
    together = groupby((part for part in parts if part.text), key=lambda part: part.style)
    return tuple(Span("".join(part.text for part in alike), style) for style, alike in together)


def longest(text: str) -> int:
    """How many characters it may come to, whatever a clinic sets."""
    return len(without_fill_ins(text)) + sum(map(_longest, fill_ins_in(text)))


def _local(match: re.Match[str]) -> FillIn:
    return FillIn(f"{{{match[1]}}}" if match[1] else match[2].strip(), match[3].strip())


def _said(local: FillIn, style: Style, clinic: Clinic) -> Iterator[Span]:
    if not all(clinic.value(name) for name in local.names):
        yield Span(local.otherwise, style)
        return
    for number, part in enumerate(_NAME.split(local.when_set)):
        is_name = number % 2
        yield (
            Span(clinic.value(part), Style.NUMBER if part in NUMBERS else style)
            if is_name
            else Span(part, style)
        )


def _longest(local: FillIn) -> int:
    values = sum(most_characters(name) for name in _NAME.findall(local.when_set) if name in NAMES)
    return max(len(_NAME.sub("", local.when_set)) + values, len(local.otherwise))
