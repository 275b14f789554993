"""The pictures that a page draws from YAML in a fenced block; the types below are their limits."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta, Struct

from kiosk.core.block import (
    BodyMap,
    BodyPart,
    BodyPlace,
    Card,
    Checklist,
    CountedFigures,
    Figure,
    IconGrid,
    Steps,
)
from kiosk.library.decode import decode
from kiosk.library.findings import Findings, Refers
from kiosk.library.header import parse_yaml
from kiosk.library.rules import Rule
from kiosk.library.source_lines import Fence
from kiosk.library.values import Entry, Fields, Value

Icon = Annotated[str, Meta(extra={"refers": Refers.ICON})]
Cites = Annotated[tuple[Annotated[str, Meta(extra={"refers": Refers.STATEMENT})], ...], Meta(min_length=1)]
_LOCAL = {"local": True}
_Label = Annotated[str, Meta(max_length=28, extra=_LOCAL)]
_More = Annotated[str, Meta(max_length=200, extra=_LOCAL)]
_Alt = Annotated[str, Meta(max_length=400)]
KINDS = ("icon-grid", "steps", "checklist", "counted-figures", "body-map")


class _IconItem(Struct, frozen=True):
    icon: Icon
    label: _Label
    cites: Cites
    more: _More = ""


class _CheckItem(Struct, frozen=True):
    label: Annotated[str, Meta(max_length=80, extra=_LOCAL)]
    cites: Cites
    icon: Icon = ""
    more: _More = ""


class _Counted(Struct, frozen=True):
    total: Annotated[int, Meta(ge=1, le=100)]
    caption: Annotated[str, Meta(max_length=200)]
    alt: _Alt
    cites: Cites


class _Place(Struct, frozen=True):
    part: BodyPart
    label: Annotated[str, Meta(max_length=40)]
    cites: Cites


class _Body(Struct, frozen=True):
    alt: _Alt
    places: Annotated[tuple[_Place, ...], Meta(min_length=2, max_length=6)]


class _Grid(Struct, frozen=True):
    items: Annotated[tuple[_IconItem, ...], Meta(min_length=2, max_length=8)]


class _Steps(Struct, frozen=True):
    items: Annotated[tuple[_IconItem, ...], Meta(min_length=2, max_length=6)]


class _Checks(Struct, frozen=True):
    items: Annotated[tuple[_CheckItem, ...], Meta(min_length=2, max_length=10)]


def picture(fence: Fence, findings: Findings) -> Figure | None:
    if fence.kind not in KINDS:
        _unknown(fence, findings)
        return None
    value = parse_yaml(fence.body, fence.line + 1, findings)
    return None if value is None else _figure(fence, value, findings)


def _figure(fence: Fence, value: Value, findings: Findings) -> Figure | None:
    line = fence.line
    match fence.kind:
        case "icon-grid":
            grid = decode(_as_items(value), _Grid, findings)
            return grid and IconGrid(_cards(grid.items), line)
        case "steps":
            steps = decode(_as_items(value), _Steps, findings)
            return steps and Steps(_cards(steps.items), line)
        case "checklist":
            checks = decode(_as_items(value), _Checks, findings)
            return checks and Checklist(_cards(checks.items), line)
        case "counted-figures":
            counted = decode(value, _Counted, findings)
            return counted and CountedFigures(
                counted.total, counted.caption, counted.alt, counted.cites, line
            )
        case _:
            body = decode(value, _Body, findings)
            return body and _body_map(body, line, findings)


def _as_items(value: Value) -> Fields:
    """These pictures are written as a bare list."""
    return Fields((Entry("items", value, value.line),), value.line)


def _cards(items: tuple[_IconItem | _CheckItem, ...]) -> tuple[Card, ...]:
    return tuple(Card(item.icon, item.label, item.more, item.cites) for item in items)


def _body_map(body: _Body, line: int, findings: Findings) -> BodyMap:
    parts = [place.part for place in body.places]
    for part in BodyPart:
        if parts.count(part) > 1:
            mend = "Put what belongs to one part under one label."
            findings.fault(
                line, Rule.PART_TWICE, f"The part {part.value} stands in this picture twice.", mend
            )
    return BodyMap(
        tuple(BodyPlace(place.part, place.label, place.cites) for place in body.places), body.alt, line
    )


def _unknown(fence: Fence, findings: Findings) -> None:
    if fence.kind:
        message = f"There is no picture called {fence.kind[:40]!r}."
    else:
        message = "A block between ``` lines must say which picture it is; code is not drawn."
    findings.fault(fence.line, Rule.PICTURE_UNKNOWN, message, f"Pictures are: {', '.join(KINDS)}.")
