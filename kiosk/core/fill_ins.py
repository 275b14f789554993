"""Words that depend on what the clinic has set: ``{words with {name}|words while it is not set}``.

``{name|words}`` is short for ``{{name}|words}``. With several names, all of them must be set.
"""

from __future__ import annotations

import re

from msgspec import Struct

from kiosk.core.clinic import NAMES, Clinic, most_characters

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


def put_in(text: str, clinic: Clinic) -> str:
    """The text as it is shown."""
    return _LOCAL.sub(lambda match: _said(_local(match), clinic), text) if "{" in text else text


def longest(text: str) -> int:
    """How many characters it may come to, whatever a clinic sets."""
    return len(without_fill_ins(text)) + sum(map(_longest, fill_ins_in(text)))


def _local(match: re.Match[str]) -> FillIn:
    return FillIn(f"{{{match[1]}}}" if match[1] else match[2].strip(), match[3].strip())


def _said(local: FillIn, clinic: Clinic) -> str:
    if not all(clinic.value(name) for name in local.names):
        return local.otherwise
    return _NAME.sub(lambda name: clinic.value(name[1]), local.when_set)


def _longest(local: FillIn) -> int:
    values = sum(most_characters(name) for name in _NAME.findall(local.when_set) if name in NAMES)
    return max(len(_NAME.sub("", local.when_set)) + values, len(local.otherwise))
