"""Sentences as plain words, for comparing and counting: never for showing."""

from __future__ import annotations

import math
import re
import unicodedata
from collections import Counter
from collections.abc import Hashable, Iterable, Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import TypeVar

from kiosk.editorial.english import NUMBER_WORDS

_QUOTES = str.maketrans("\u2019\u2018\u02bc\u201c\u201d\u2010\u2011\u2012\u2013\u2014\u2212", "'''\"\"------")
_NOT = re.compile(r"\b(\w+)n't\b")
_WORD = re.compile(r"\d+(?:[.,]\d+)*%?|[^\W\d_]+(?:'[^\W\d_]+)?")
_ODD = MappingProxyType({"ca": "can", "wo": "will", "sha": "shall"})


def listed(words: str) -> frozenset[str]:
    return frozenset(words.split())


def listed_lines(text: str) -> frozenset[str]:
    return frozenset(line.strip() for line in text.splitlines() if line.strip())


#: Words that carry no subject of their own.
LIGHT = listed(
    """
    a an the and or but of to in on at by for from with as is are was were be been being am it its this
    that these those they them their there he she his her we us our you your i my me who which what when
    where how do does did has have had having can could may might will would shall should must also
    however moreover furthermore additionally then than so such if while into onto over about after
    before during between some any many much more most other others another both each every all not no
    nor never very just only even often usually typically sometimes generally commonly still yet already
    here one up down out off thus therefore indeed because since though although like same own
    """
)


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """Lower case, one kind of digit, quote and dash, nothing invisible, "not" written out."""
    seen = text
    if not seen.isascii():
        seen = unicodedata.normalize("NFKC", text).translate(_QUOTES)
        seen = "".join(letter for letter in seen if unicodedata.category(letter) != "Cf")
    seen = seen.lower()
    if "n't" in seen:
        seen = _NOT.sub(lambda found: f"{_ODD.get(found[1], found[1])} not", seen)
    return seen.replace("cannot", "can not").replace("\u2044", "/")


def words_of(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(plain(text)))


@lru_cache(maxsize=1 << 17)
def stem(word: str) -> str:
    """Rough, and the same for both spellings of English: treats, treated and treating are one word."""
    word = word.removesuffix("'s").replace("ae", "e").replace("isation", "ization").replace("our", "or")
    for ending, instead in (("ies", "y"), ("sses", "ss"), ("ing", ""), ("ed", ""), ("es", ""), ("s", "")):
        if word.endswith(ending) and len(word) - len(ending) >= 3 and not word.endswith(("ss", "us", "is")):
            word = word[: -len(ending)] + instead
            break
    return word.removesuffix("e") if len(word) > 4 else word


@lru_cache(maxsize=1 << 17)
def content(word: str) -> str:
    """The stem of a word that carries a subject, else nothing."""
    return "" if word in LIGHT or not word[0].isalpha() else stem(word)


def stems(words: tuple[str, ...]) -> tuple[str, ...]:
    """Of the words that carry a subject, in their order."""
    return tuple(told for word in words if (told := content(word)))


@lru_cache(maxsize=1 << 17)
def figure(word: str) -> str:
    """The number that a word says, in digits, else nothing."""
    if word[0].isdigit():
        return word.replace(",", "")
    return NUMBER_WORDS.get(word, "")


#: Counted as so many sentences more that have none of them, so that a lone sentence can be told too.
_UNSEEN = 20

T = TypeVar("T", bound=Hashable)


def rarities(found: Iterable[Iterable[T]], among: int) -> Mapping[T, float]:
    """How much a word or phrase tells apart, by how few of ``among`` sentences have it: nearly 1 for one."""
    counted = Counter(one for each in found for one in each)
    most = math.log(among + _UNSEEN)
    return {one: math.log((among + _UNSEEN) / (count + 1)) / most for one, count in counted.items()}
