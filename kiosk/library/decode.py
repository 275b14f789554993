"""Turns values with lines into a typed Struct; what the type asks for is read off the type itself."""

from __future__ import annotations

from functools import cache
from typing import TypeVar, cast

import msgspec
from msgspec import inspect

from kiosk.core.rules.deck import Rule
from kiosk.library.fill_ins import note_local, refuse_fill_ins
from kiosk.library.findings import Findings, Refers
from kiosk.library.pasted import note_box, note_emphasis, note_pasted
from kiosk.library.scalars import scalar, wrong
from kiosk.library.unknown_keys import mend_for
from kiosk.library.values import Entry, Fields, Items, Text, Value

T = TypeVar("T")


def decode(value: Value, kind: type[T], findings: Findings) -> T | None:
    """None if anything is at fault. A ``Meta(extra={"refers": …})`` on a type makes its text a reference;
    with ``extra={"local": …}`` the clinic's values may stand in it, and elsewhere they are a fault."""
    before = len(findings.faults)
    built = _build(value, _shape(kind), findings)
    if len(findings.faults) > before:
        return None
    return msgspec.convert(built, kind, strict=False)


@cache
def _shape(kind: type) -> inspect.Type:
    return inspect.type_info(kind)


def _build(value: Value, shape: inspect.Type, findings: Findings) -> object:
    match shape, value:
        case inspect.Metadata(type=inner), _:
            return _marked(value, inner, cast("dict[str, str]", shape.extra), findings)  # pyright: ignore[reportUnknownMemberType]
        case inspect.StructType(fields=fields), Fields():
            return _struct(value, {field.encode_name: field for field in fields}, findings)
        case inspect.VarTupleType(), Items():
            return _items(value, shape, findings)
        case inspect.DictType(value_type=inner), Fields():
            _no_doubles(value, findings)
            return {entry.key: _part(entry, inner, findings) for entry in value.entries}
        case inspect.StrType(), Text():
            _note_words(value, findings)
            refuse_fill_ins(value.text, value.line, findings)
            return scalar(value, shape, findings)
        case inspect.EnumType() | inspect.BoolType() | inspect.IntType(), Text():
            return scalar(value, shape, findings)
        case _:
            wanted = _wanted(shape)
            short = wanted.partition(",")[0].partition(" (")[0]
            wrong(value.line, f"{short[0].upper()}{short[1:]} belongs here.", f"Write {wanted}.", findings)
            return None


def _marked(value: Value, inner: inspect.Type, extra: dict[str, str], findings: Findings) -> object:
    if not isinstance(value, Text) or not value.text:
        return _build(value, inner, findings)
    if "local" in extra:
        _note_words(value, findings)
        note_local(value.text, value.line, findings)
        return scalar(value, inner, findings)
    findings.refer(Refers(extra["refers"]), value.text, value.line)
    return _build(value, inner, findings)


def _note_words(value: Text, findings: Findings) -> None:
    """In notes on a source an address may say where it was found."""
    if not findings.file.startswith("seeds/"):
        note_pasted(value.text, value.line, findings)
        note_emphasis(value.text, value.line, findings)
        note_box(value.text, value.line, findings)


def _struct(value: Fields, fields: dict[str, inspect.Field], findings: Findings) -> object:
    _no_doubles(value, findings)
    for name, field in fields.items():
        if field.required and all(entry.key != name for entry in value.entries):
            mend = f'Add a line "{name}:" with {_wanted(field.type)}.'
            findings.fault(value.line, Rule.KEY_MISSING, f"The key {name} is missing.", mend)
    built: dict[str, object] = {}
    for entry in value.entries:
        field = fields.get(entry.key)
        if field is None:
            mend = mend_for(entry.key, fields)
            findings.fault(entry.line, Rule.KEY_UNKNOWN, f"There is no key {entry.key[:40]!r}.", mend)
        elif field.required or entry.value != Text("", entry.value.line):
            built[entry.key] = _part(entry, field.type, findings)
    return built


def _part(entry: Entry, shape: inspect.Type, findings: Findings) -> object:
    if isinstance(entry.value, Text) and not entry.value.text:
        message = f"Nothing stands behind {entry.key[:40]}."
        findings.fault(entry.value.line, Rule.VALUE_EMPTY, message, f"Write {_wanted(shape)} behind it.")
        return None
    return _build(entry.value, shape, findings)


def _no_doubles(value: Fields, findings: Findings) -> None:
    seen: set[str] = set()
    for entry in value.entries:
        if entry.key in seen:
            message = f"The key {entry.key[:40]} stands here a second time."
            findings.fault(entry.line, Rule.KEY_TWICE, message, "Keep one of the two.")
        seen.add(entry.key)


def _items(value: Items, shape: inspect.VarTupleType, findings: Findings) -> object:
    fewest, most, count = shape.min_length or 0, shape.max_length, len(value.items)
    if count < fewest or (most is not None and count > most):
        allowed = f"{fewest} to {most}" if most else f"at least {fewest}"
        allowed = f"exactly {fewest}" if most == fewest else allowed
        message = f"This list has {count} {'item' if count == 1 else 'items'}."
        findings.fault(value.line, Rule.ITEM_COUNT, message, f"Write {allowed}.")
    return tuple(_build(item, shape.item_type, findings) for item in value.items)


def _wanted(shape: inspect.Type) -> str:
    match shape:
        case inspect.Metadata(type=inner):
            return _wanted(inner)
        case inspect.StructType(fields=fields):
            return f"a group of keys ({', '.join(field.encode_name for field in fields)})"
        case inspect.VarTupleType():
            return 'a list, such as [one, two], or a line "- one" for each item'
        case inspect.DictType():
            return 'a line "word: meaning" for each word'
        case inspect.EnumType(cls=cls):
            return f"one of: {', '.join(str(member.value) for member in cls)}"
        case inspect.BoolType():
            return "yes or no"
        case inspect.IntType():
            return "a whole number"
        case _:
            return "a text"
