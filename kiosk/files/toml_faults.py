"""Tells in plain words, and with their lines, what a TOML file holds that its type doesn't take."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import cast

import msgspec

from kiosk.files.toml_lines import line_of

_TYPES = {
    "int": "a whole number",
    "float": "a number",
    "str": "text in quotes",
    "bool": "true or false",
    "object": "a table of settings",
    "array": "a list in square brackets",
}
_MOST = 100
"""More faults help nobody."""
_SHOWN = 40


def toml_faults(data: dict[str, object], kind: type, text: str) -> Iterator[tuple[str, int]]:
    """Each setting that ``kind`` doesn't take, with the reason and its line in ``text``. One after the other,
    as msgspec stops at the first."""
    found = 0
    for path, alone in _one_by_one(data):
        try:
            msgspec.convert(alone, kind)
        except msgspec.ValidationError as reason:
            found += 1
            if found > _MOST:
                yield f"More than {_MOST} settings can't be used.", 0
                return
            yield _in_words(str(reason), path, text)


def _one_by_one(data: dict[str, object]) -> Iterator[tuple[list[str], dict[str, object]]]:
    """Every value that is no table, in as many tables as it stands in, with the names of all of them."""
    for key, value in data.items():
        inner = cast("dict[str, object]", value) if isinstance(value, dict) else {}
        for path, alone in _one_by_one(inner):
            yield [key, *path], {key: alone}
        if not inner:
            yield [key], {key: value}


def _in_words(reason: str, path: list[str], text: str) -> tuple[str, int]:
    """msgspec's reason with the setting's full name, and the line it stands in."""
    where = re.search(r"`\$([^`]*)`", reason)
    depth = len(re.findall(r"\.\w|\[", where[1])) if where else 0
    if "unknown field" in reason:
        path = path[: depth + 1]
        return f"{_named(path)} is no setting.", line_of(path, text)
    path = path[:depth]
    return f"{_named(path)}: {plainly(reason)}.", line_of(path, text)


def plainly(reason: str, types: Mapping[str, str] = _TYPES) -> str:
    """msgspec's reason, without where it is and with words for its types."""
    plain = re.sub(r" - at `.*", "", reason, flags=re.DOTALL)
    plain = re.sub(
        r"Invalid enum value .*", "this is none of the words that may stand here", plain, flags=re.DOTALL
    )
    plain = re.sub(r"`(\w+)`", lambda word: types.get(word[1], word[1]), plain)
    return f"{plain[0].lower()}{plain[1:]}"


def _named(path: list[str]) -> str:
    return ".".join(part[:_SHOWN] for part in path)
