"""What each picture is written as: the types are its limits."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta, Struct

from kiosk.core.blocks.types import BodyPart
from kiosk.library.findings import Refers

Icon = Annotated[str, Meta(extra={"refers": Refers.ICON})]
Scene = Annotated[str, Meta(extra={"refers": Refers.DRAWING})]
Cites = Annotated[tuple[Annotated[str, Meta(extra={"refers": Refers.STATEMENT})], ...], Meta(min_length=1)]
_LOCAL = {"local": True}
_Label = Annotated[str, Meta(max_length=28, extra=_LOCAL)]
_More = Annotated[str, Meta(max_length=200, extra=_LOCAL)]
_Caption = Annotated[str, Meta(max_length=200)]
_Alt = Annotated[str, Meta(max_length=400)]


class IconItem(Struct, frozen=True):
    icon: Icon
    label: _Label
    cites: Cites
    more: _More = ""


class GridItem(IconItem, frozen=True):
    touch: Annotated[str, Meta(max_length=90, extra=_LOCAL)] = ""


class CheckItem(Struct, frozen=True):
    label: Annotated[str, Meta(max_length=80, extra=_LOCAL)]
    cites: Cites
    icon: Icon = ""
    more: _More = ""


class MomentItem(Struct, frozen=True):
    when: Annotated[str, Meta(max_length=24)]
    icon: Icon
    label: _Label
    cites: Cites
    more: Annotated[str, Meta(max_length=90, extra=_LOCAL)] = ""


class GridForm(Struct, frozen=True):
    items: Annotated[tuple[GridItem, ...], Meta(min_length=2, max_length=8)]


class StepsForm(Struct, frozen=True):
    items: Annotated[tuple[IconItem, ...], Meta(min_length=2, max_length=6)]


class ChecklistForm(Struct, frozen=True):
    items: Annotated[tuple[CheckItem, ...], Meta(min_length=2, max_length=10)]


class TimelineForm(Struct, frozen=True):
    items: Annotated[tuple[MomentItem, ...], Meta(min_length=3, max_length=5)]


class CountedForm(Struct, frozen=True):
    total: Annotated[int, Meta(ge=1, le=100)]
    caption: _Caption
    alt: _Alt
    cites: Cites


class GroupForm(Struct, frozen=True):
    label: Annotated[str, Meta(max_length=28)]
    count: Annotated[int, Meta(ge=0, le=100)]


class ArrayForm(Struct, frozen=True):
    total: Annotated[int, Meta(ge=2, le=100)]
    groups: Annotated[tuple[GroupForm, ...], Meta(min_length=2, max_length=2)]
    caption: _Caption
    alt: _Alt
    cites: Cites


class PlaceForm(Struct, frozen=True):
    part: BodyPart
    label: Annotated[str, Meta(max_length=40)]
    cites: Cites


class BodyForm(Struct, frozen=True):
    alt: _Alt
    places: Annotated[tuple[PlaceForm, ...], Meta(min_length=2, max_length=6)]


class StageForm(Struct, frozen=True):
    drawing: Scene
    text: Annotated[str, Meta(max_length=90)]
    alt: _Alt
    cites: Cites


class StagesForm(Struct, frozen=True):
    stages: Annotated[tuple[StageForm, ...], Meta(min_length=2, max_length=5)]
    note: Annotated[str, Meta(max_length=40)] = ""
