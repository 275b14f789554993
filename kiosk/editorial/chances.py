"""How likely something is: a natural frequency with one denominator, or no figure and no bare word at all."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.core.fault import Fault
from kiosk.core.library import Library
from kiosk.core.rules.editorial import EditorialRule
from kiosk.editorial.english import NUMBER_WORDS
from kiosk.editorial.finding import fault
from kiosk.editorial.frame import everything
from kiosk.editorial.words import sentences

_NUMBER = rf"(?:(?<![0-9,.])[0-9][0-9,.]*|one|{'|'.join(NUMBER_WORDS)})"
_ONE_IN_X = re.compile(rf"\b(?:1|one)\s+(?:in|out\s+of)\s+(?:every\s+)?{_NUMBER}\b", re.IGNORECASE)
_BARE = re.compile(
    r"\b(?:un)?common(?:ly)?\b|\brare(?:ly)?\b|\b(?:un)?usual(?:ly)? effects?\b", re.IGNORECASE
)
_FREQUENCY = re.compile(rf"\b{_NUMBER}\s+(?:in|of|out\s+of)\s+(?:every\s+)?{_NUMBER}\b", re.IGNORECASE)
_RELATIVE = re.compile(
    rf"(?<![0-9])[0-9]+\s*%|\bper\s?cent\b|\b(?:{_NUMBER}|many|several)\s+times\s+(?:as|more|less|higher|lower|the)\b"
    r"|\b(?:half|twice|double)\s+(?:as|the)\s+(?:many|much|likely|often|risk|chance|rate)\b"
    r"|\b(?:more|less)\s+likely\b|\b(?:two|three|four|five|six|ten|many|[0-9]+)[- ]?fold\b"
    r"|\b(?:risk|chance|odds|rate|likelihood)s?\b[^.?!]{0,20}\b(?:rise|fall|drop|double|halve|grow)s?\b"
    r"|\b(?:rais|lower|reduc|doubl|halv|cut)\w*\s+(?:the|your)\s+(?:risk|chance|odds|rate)s?\b",
    re.IGNORECASE,
)
_SHOWN = 60
_MENDS = {
    EditorialRule.ONE_IN_X: "Say how many people of 100 or of 1,000, and in what time.",
    EditorialRule.BARE_RARE_COMMON: "Say how many people of how many, or ask the visitor to ask the team.",
    EditorialRule.RELATIVE_CHANGE: "Say both numbers of people of one group size, or no number.",
}


def check_chances(library: Library) -> Iterator[Fault]:
    for said in everything(library):
        for sentence in sentences(said.text):
            for rule, words in chances_in(sentence):
                yield fault(said, rule, f"{words!r} tells nobody how likely it is.", _MENDS[rule])


def chances_in(sentence: str) -> Iterator[tuple[EditorialRule, str]]:
    for match in _ONE_IN_X.finditer(sentence):
        yield EditorialRule.ONE_IN_X, match[0][:_SHOWN]
    if not _FREQUENCY.search(sentence):
        for match in _BARE.finditer(sentence):
            yield EditorialRule.BARE_RARE_COMMON, match[0]
    for match in _RELATIVE.finditer(sentence):
        yield EditorialRule.RELATIVE_CHANGE, match[0][:_SHOWN]
