"""What is kept off every page and out of every quote, by what a draft's documents are about."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from enum import StrEnum
from functools import cache
from importlib.resources import files

from msgspec import Struct

from kiosk.draft.judging.amounts import amount
from kiosk.draft.judging.misuse import misuse
from kiosk.draft.sentences.words import plain

SHIPPED = "ketamine.toml"
_TOLD_OF = re.compile(
    r"(?<!\w)(?:misus\w+|abus(?:e|ed|ing)|addict\w*|overdos\w+|recreational\w*|illicit|illegal\w*)(?!\w)"
)
_ENOUGH = 2


class Subject(StrEnum):
    """What keeps a sentence off every page, and out of every quote."""

    AMOUNT = "an amount or dose"
    MISUSE = "misuse"
    VIOLENCE = "violence"
    DEATH = "reassurance about death"


class Withheld(Struct, frozen=True):
    """``about`` are names, ``slang`` words for misusing it. Where it is ``misused``, more words mean it."""

    about: tuple[str, ...] = ()
    slang: tuple[str, ...] = ()
    misused: bool = True

    @property
    def misuse(self) -> re.Pattern[str]:
        return misuse(self.about, self.slang, misused=self.misused)

    @property
    def amount(self) -> re.Pattern[str]:
        return amount(self.about)


@cache
def everything() -> Withheld:
    """Where nobody knows yet what documents are about."""
    told = tomllib.loads(files("kiosk.draft").joinpath(SHIPPED).read_text(encoding="utf-8"))
    return Withheld(tuple(told["about"]), tuple(told["misuse"]))


def talks_of_misuse(texts: Iterable[str]) -> bool:
    """Whether the documents are about it, more than in passing."""
    found = 0
    for text in texts:
        found += bool(_TOLD_OF.search(plain(text)))
        if found == _ENOUGH:
            return True
    return False
