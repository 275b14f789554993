"""Untyped values with their lines: what a YAML header and a statement's keys have in common."""

from __future__ import annotations

from msgspec import Struct


class Text(Struct, frozen=True):
    text: str
    line: int


class Items(Struct, frozen=True):
    items: tuple[Value, ...]
    line: int


class Entry(Struct, frozen=True):
    key: str
    value: Value
    line: int


class Fields(Struct, frozen=True):
    """``entries`` in the order of the file, doubles included."""

    entries: tuple[Entry, ...]
    line: int


Value = Text | Items | Fields
