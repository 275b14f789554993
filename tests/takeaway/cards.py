"""Reads a contact card as a phone does, by the rules of RFC 2426."""

from __future__ import annotations

import re

_SIGNS = {"n": "\n", "N": "\n"}


def read_card(data: bytes | bytearray) -> dict[str, str]:
    """Each property's value by its name. What is no card fails."""
    text = data.decode()
    assert text.endswith("\r\n")
    assert not re.search(r"(?<!\r)\n|\r(?!\n)", text), "every line ends with CR and LF"
    lines = text.removesuffix("\r\n").replace("\r\n ", "").split("\r\n")
    assert (lines[0], lines[1], lines[-1]) == ("BEGIN:VCARD", "VERSION:3.0", "END:VCARD")
    pairs = [line.split(":", maxsplit=1) for line in lines[1:-1]]
    assert len({name for name, _ in pairs}) == len(pairs)
    return {name: _plain(value) for name, value in pairs}


def questions_of(data: bytes | bytearray) -> list[str]:
    """The note's lines, without their dashes."""
    lines = read_card(data)["NOTE"].split("\n")
    assert all(line.startswith("- ") for line in lines)
    return [line[2:] for line in lines]


def _plain(value: str) -> str:
    return re.sub(r"\\(.)", lambda found: _SIGNS.get(found[1], found[1]), value)
