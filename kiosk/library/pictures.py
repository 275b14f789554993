"""The pictures that a page draws from YAML in a fenced block."""

from __future__ import annotations

from kiosk.core.blocks.types import (
    BodyMap,
    BodyPart,
    BodyPlace,
    Card,
    Checklist,
    CountedFigures,
    Figure,
    IconGrid,
    Moment,
    Stage,
    Stages,
    Steps,
    Timeline,
)
from kiosk.core.rules.deck import Rule
from kiosk.library import picture_forms as forms
from kiosk.library.decode import decode
from kiosk.library.findings import Findings
from kiosk.library.header import parse_yaml
from kiosk.library.icon_arrays import icon_array
from kiosk.library.source_lines import Fence
from kiosk.library.values import Entry, Fields, Value

KINDS = ("icon-grid", "steps", "checklist", "timeline", "counted-figures", "icon-array", "body-map", "stages")


def picture(fence: Fence, findings: Findings) -> Figure | None:
    if fence.kind not in KINDS:
        _unknown(fence, findings)
        return None
    value = parse_yaml(fence.body, fence.line + 1, findings)
    return None if value is None else _figure(fence, value, findings)


def _figure(fence: Fence, value: Value, findings: Findings) -> Figure | None:
    line = fence.line
    match fence.kind:
        case "icon-grid" | "steps" | "checklist" | "timeline":
            return _cards_of(fence, value, findings)
        case "counted-figures":
            counted = decode(value, forms.CountedForm, findings)
            return counted and CountedFigures(
                counted.total, counted.caption, counted.alt, counted.cites, line
            )
        case "icon-array":
            return icon_array(value, line, findings)
        case "stages":
            turned = decode(value, forms.StagesForm, findings)
            return turned and Stages(
                tuple(Stage(each.drawing, each.text, each.alt, each.cites) for each in turned.stages),
                turned.note,
                line,
            )
        case _:
            body = decode(value, forms.BodyForm, findings)
            return body and _body_map(body, line, findings)


def _cards_of(fence: Fence, value: Value, findings: Findings) -> Figure | None:
    """These are written as a bare list."""
    fields = Fields((Entry("items", value, value.line),), value.line)
    match fence.kind:
        case "icon-grid":
            grid = decode(fields, forms.GridForm, findings)
            return grid and IconGrid(
                tuple(Card(each.icon, each.label, each.more, each.cites, each.touch) for each in grid.items),
                fence.line,
            )
        case "steps":
            steps = decode(fields, forms.StepsForm, findings)
            return steps and Steps(_cards(steps.items), fence.line)
        case "timeline":
            day = decode(fields, forms.TimelineForm, findings)
            return day and Timeline(
                tuple(
                    Moment(each.when, card) for each, card in zip(day.items, _cards(day.items), strict=True)
                ),
                fence.line,
            )
        case _:
            checks = decode(fields, forms.ChecklistForm, findings)
            return checks and Checklist(_cards(checks.items), fence.line)


def _cards(items: tuple[forms.IconItem | forms.MomentItem | forms.CheckItem, ...]) -> tuple[Card, ...]:
    return tuple(Card(item.icon, item.label, item.more, item.cites) for item in items)


def _body_map(body: forms.BodyForm, line: int, findings: Findings) -> BodyMap:
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
