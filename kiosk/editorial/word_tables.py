"""The tables of ``content/editorial.toml`` that bear a language's name, such as ``[en.forbidden]``."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import cast

from msgspec import Struct

from kiosk.editorial.word_lists import Listed, WordLists, can_be_found, pattern, readings

MOST_TERMS = 25
_MOST_SYLLABLES = 20
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_TABLES = ("forbidden", "idioms", "syllables", "numbers", "excepts")
_LISTS = ("terms", "jargon")
_FORM = f"Of a language's words the tables are {', '.join(_TABLES)} and the lists {', '.join(_LISTS)}."
_SIGNS = (
    'Write words, with commas between those that mean the same; a star stands only behind letters: "addict*".'
)


class Wrong(Struct, frozen=True):
    """``name`` is what stands in the line that is meant."""

    name: str
    message: str
    mend: str


def is_language(name: str) -> bool:
    return bool(_LANGUAGE.fullmatch(name))


def words_of(
    language: str, table: dict[str, object], listed: Callable[[object], tuple[Listed, ...]]
) -> WordLists:
    """What can't be used is passed over: `wrong_in` tells of it."""
    return WordLists(
        language,
        _patterns(table, "forbidden"),
        _terms(table, "terms"),
        _terms(table, "jargon"),
        {word.casefold(): told for word, told in _pairs(table, "syllables") if isinstance(told, int)},
        {word.casefold(): str(told) for word, told in _pairs(table, "numbers")},
        listed(table.get("excepts")),
        _patterns(table, "idioms"),
    )


def _patterns(table: dict[str, object], name: str) -> tuple[tuple[str, str], ...]:
    told = ((words, mend) for words, mend in _pairs(table, name) if isinstance(mend, str))
    return tuple((pattern(words), mend.strip()) for words, mend in told if _is_fit(words))


def wrong_in(table: dict[str, object]) -> Iterator[Wrong]:
    for name, value in table.items():
        kind = dict if name in _TABLES else list if name in _LISTS else None
        if kind is None or not isinstance(value, kind):
            yield Wrong(name, f"{name[:40]!r} is no list of a language's words.", _FORM)
    for words, mend in (*_pairs(table, "forbidden"), *_pairs(table, "idioms")):
        if not _is_fit(words):
            yield Wrong(words, f"{words[:60]!r} can't be looked for.", _SIGNS)
        elif not isinstance(mend, str) or not mend.strip():
            yield Wrong(words, f"Nothing says what to do about {words[:60]!r}.", "Write what to say instead.")
    for word, told in _pairs(table, "syllables"):
        if isinstance(told, bool) or not isinstance(told, int) or not 1 <= told <= _MOST_SYLLABLES:
            yield Wrong(word, f"{word[:40]!r} has no number of syllables.", f"Write it like {word[:20]} = 3.")
    for word, told in _pairs(table, "numbers"):
        if isinstance(told, bool) or not re.fullmatch(r"[0-9]{1,12}(?:/[0-9]{1,3})?", str(told)):
            yield Wrong(word, f"{word[:40]!r} has no figure.", f"Write it like {word[:20]} = 2.")
    yield from _wrong_terms(table)


def _wrong_terms(table: dict[str, object]) -> Iterator[Wrong]:
    for name in _LISTS:
        for entry in _entries(table, name):
            if not isinstance(entry, str) or not _is_fit(entry) or "*" in entry or "#" in entry:
                mend = "Write a term in quotes, with commas between its readings."
                yield Wrong(name, f"{str(entry)[:40]!r} in {name} is no term.", mend)
    if len(_entries(table, "terms")) > MOST_TERMS:
        mend = f"Keep {MOST_TERMS}, and put the others under jargon, or do without them."
        yield Wrong("terms", f"There are {len(_entries(table, 'terms'))} terms.", mend)


def _is_fit(words: str) -> bool:
    return bool(readings(words)) and all(map(can_be_found, readings(words)))


def _terms(table: dict[str, object], name: str) -> tuple[tuple[str, ...], ...]:
    fit = (entry for entry in _entries(table, name) if isinstance(entry, str) and _is_fit(entry))
    return tuple(map(readings, fit))


def _entries(table: dict[str, object], name: str) -> list[object]:
    found = table.get(name)
    return cast("list[object]", found) if isinstance(found, list) else []


def _pairs(table: dict[str, object], name: str) -> tuple[tuple[str, object], ...]:
    found = table.get(name)
    return tuple(cast("dict[str, object]", found).items()) if isinstance(found, dict) else ()
