"""Tells in plain words, and with their lines, what in a settings file is wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import cast

import msgspec

_TYPES = {
    "int": "a whole number",
    "float": "a number",
    "str": "text in quotes",
    "bool": "true or false",
    "object": "a table of settings",
}


def wrong_settings(data: dict[str, object], kind: type, text: str) -> Iterator[tuple[str, int]]:
    """Each setting that ``kind`` doesn't take, with the reason and its line in ``text``. One after the other,
    as msgspec stops at the first."""
    for path, alone in _one_by_one(data):
        try:
            msgspec.convert(alone, kind)
        except msgspec.ValidationError as reason:
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
    where = re.search(r"`\$([\w.\[\]-]*)`", reason)
    path = path[: len(re.findall(r"\.\w|\[", where[1])) if where else 0]
    unknown = re.search(r"unknown field `(\w+)`", reason)
    if unknown:
        path.append(unknown[1])
        return f"{'.'.join(path)} is no setting.", line_of(path, text)
    plain = re.sub(r" - at `.*", "", reason)
    plain = re.sub(r"Invalid enum value (.*)", r"\1 is none of the words that may stand here", plain)
    plain = re.sub(r"`(\w+)`", lambda word: _TYPES.get(word[1], f"{word[1]}"), plain)
    return f"{'.'.join(path)}: {plain[0].lower()}{plain[1:]}.", line_of(path, text)


def line_of(path: list[str], text: str) -> int:
    """The line of ``[table]`` or ``key =`` inside its table; 0 if it can't be told."""
    table = ""
    for number, line in enumerate(text.splitlines(), start=1):
        head = re.match(r"\s*\[([\w.-]+)\]", line)
        table = head[1] if head else table
        key = re.match(r"\s*([\w.-]+)\s*=", line)
        full = ".".join(part for part in (table, key[1]) if part) if key else table
        if (head or key) and full == ".".join(path):
            return number
    return 0
