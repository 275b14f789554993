"""Tells in plain words, and with its line, what a reader of TOML found wrong."""

from __future__ import annotations

import re

_TYPES = {
    "int": "a whole number",
    "float": "a number",
    "str": "text in quotes",
    "bool": "true or false",
    "object": "a table of settings",
}


def in_words(reason: str, above: tuple[str, ...], text: str) -> tuple[str, int]:
    """msgspec's reason with the setting's full name, and the line it stands in."""
    where = re.search(r"`\$\.?([\w.]*)`", reason)
    path = [*above, *(where[1].split(".") if where and where[1] else ())]
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
