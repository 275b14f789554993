from __future__ import annotations

import pytest

from kiosk.core.blocks.types import (
    BodyMap,
    BodyPart,
    BodyPlace,
    Card,
    Checklist,
    CountedFigures,
    Group,
    IconArray,
    IconGrid,
    Moment,
    Stage,
    Stages,
    Steps,
    Timeline,
)
from kiosk.core.rules.deck import Rule
from kiosk.library.blocks import read_blocks
from kiosk.library.findings import Findings, Reference, Refers
from tests.library.reading import body_faults, expected

_ITEM = "- icon: leaf\n  label: Tea\n  cites: [a]\n"
_CHECK = "- label: Tea\n  cites: [a]\n"
_MOMENT = f"- when: Now\n{_ITEM.replace('- ', '  ')}"
_COUNTED = "total: 8\ncaption: c\nalt: a\ncites: [a]\n"
_PLACE = "  - part: {}\n    label: Tea\n    cites: [a]\n"
_BODY_MAP = "alt: a\nplaces:\n" + _PLACE.format("head") + _PLACE.format("eyes")
_ARRAY = """\
total: 20
caption: c
alt: a
cites: [a]
groups:
  - label: Tea
    count: 9
  - label: Water
    count: 4
"""
_GROUP = "  - label: Milk\n    count: 1\n"
_STAGE = "  - drawing: {}.svg\n    text: Pour.\n    alt: a\n    cites: [a]\n"
_STAGES = "note: n\nstages:\n" + _STAGE.format("one") + _STAGE.format("two")


def _fenced(kind: str, yaml: str) -> str:
    return f"Tea.[^a]\n\n```{kind}\n{yaml}```\n"


@pytest.mark.parametrize(
    ("kind", "yaml", "rule", "line"),
    [
        ("icon-grid", _ITEM, Rule.ITEM_COUNT, 4),
        ("icon-grid", _ITEM * 9, Rule.ITEM_COUNT, 4),
        ("steps", _ITEM, Rule.ITEM_COUNT, 4),
        ("steps", _ITEM * 7, Rule.ITEM_COUNT, 4),
        ("checklist", _CHECK, Rule.ITEM_COUNT, 4),
        ("checklist", _CHECK * 11, Rule.ITEM_COUNT, 4),
        ("timeline", _MOMENT * 2, Rule.ITEM_COUNT, 4),
        ("timeline", _MOMENT * 6, Rule.ITEM_COUNT, 4),
        ("timeline", _MOMENT * 3 + "  more: " + "m" * 91 + "\n", Rule.VALUE_TOO_LONG, 16),
        ("timeline", _MOMENT.replace("Now", "N" * 25) * 3, Rule.VALUE_TOO_LONG, 4),
        ("timeline", _MOMENT * 2 + _ITEM, Rule.KEY_MISSING, 12),
        ("icon-grid", _ITEM + _ITEM.replace("Tea", "T" * 29), Rule.VALUE_TOO_LONG, 8),
        ("steps", _ITEM + _ITEM.replace("Tea", "T" * 29), Rule.VALUE_TOO_LONG, 8),
        ("checklist", _CHECK + _CHECK.replace("Tea", "T" * 81), Rule.VALUE_TOO_LONG, 6),
        ("icon-grid", _ITEM + _ITEM.replace("label", "lable"), Rule.KEY_UNKNOWN, 8),
        ("icon-grid", _ITEM + _ITEM.replace("label", "lable"), Rule.KEY_MISSING, 7),
        ("icon-grid", _ITEM + _ITEM.replace("[a]", "[]"), Rule.ITEM_COUNT, 9),
        ("icon-grid", _ITEM + _ITEM.replace("[a]", "a"), Rule.VALUE_WRONG, 9),
        ("icon-grid", _ITEM + _ITEM.replace("[a]", "['']"), Rule.VALUE_EMPTY, 9),
        ("icon-grid", _ITEM + _ITEM.replace("Tea", ""), Rule.VALUE_EMPTY, 8),
        ("icon-grid", "tea\n", Rule.VALUE_WRONG, 4),
        ("icon-grid", "", Rule.VALUE_WRONG, 4),
        ("icon-grid", "- icon: leaf\n label: Tea\n", Rule.YAML, 5),
        ("counted-figures", _COUNTED.replace("8", "0"), Rule.VALUE_WRONG, 4),
        ("counted-figures", _COUNTED.replace("8", "-8"), Rule.VALUE_WRONG, 4),
        ("counted-figures", _COUNTED.replace("8", "101"), Rule.VALUE_WRONG, 4),
        ("counted-figures", _COUNTED.replace("8", "9" * 400), Rule.VALUE_WRONG, 4),
        ("counted-figures", _COUNTED.replace("8", "eight"), Rule.VALUE_WRONG, 4),
        ("counted-figures", _COUNTED.replace("8", "8.0"), Rule.VALUE_WRONG, 4),
        ("counted-figures", _COUNTED.replace("8", ".nan"), Rule.VALUE_WRONG, 4),
        ("counted-figures", _COUNTED + "rate: 3\n", Rule.KEY_UNKNOWN, 8),
        ("counted-figures", _COUNTED.replace("alt: a\n", ""), Rule.KEY_MISSING, 4),
        ("body-map", _BODY_MAP.replace("eyes", "elbow"), Rule.VALUE_WRONG, 9),
        ("body-map", _BODY_MAP.replace("eyes", "head"), Rule.PART_TWICE, 3),
        ("body-map", "alt: a\nplaces:\n" + _PLACE.format("head"), Rule.ITEM_COUNT, 6),
        ("body-map", "alt: a\nplaces: none\n", Rule.VALUE_WRONG, 5),
        ("icon-grid", _ITEM + _ITEM + "  touch: " + "t" * 91 + "\n", Rule.VALUE_TOO_LONG, 10),
        ("steps", _ITEM + _ITEM + "  touch: t\n", Rule.KEY_UNKNOWN, 10),
        ("icon-array", _ARRAY.replace("total: 20\n", ""), Rule.KEY_MISSING, 4),
        ("icon-array", _ARRAY.replace("20", "0"), Rule.VALUE_WRONG, 4),
        ("icon-array", _ARRAY.replace("20", "1"), Rule.VALUE_WRONG, 4),
        ("icon-array", _ARRAY.replace("20", "-20"), Rule.VALUE_WRONG, 4),
        ("icon-array", _ARRAY.replace("20", "101"), Rule.VALUE_WRONG, 4),
        ("icon-array", _ARRAY.replace("9", "-1"), Rule.VALUE_WRONG, 10),
        ("icon-array", _ARRAY.replace("9", "101"), Rule.VALUE_WRONG, 10),
        ("icon-array", _ARRAY.replace("9", "4.5"), Rule.VALUE_WRONG, 10),
        ("icon-array", _ARRAY.replace("9", "45%"), Rule.VALUE_WRONG, 10),
        ("icon-array", _ARRAY.replace("9", "9/20"), Rule.VALUE_WRONG, 10),
        ("icon-array", _ARRAY.replace("9", "21"), Rule.VALUE_WRONG, 10),
        ("icon-array", _ARRAY.replace("4\n", "21\n"), Rule.VALUE_WRONG, 12),
        ("icon-array", _ARRAY.replace("count: 4", "count: 4\n    total: 30"), Rule.KEY_UNKNOWN, 13),
        ("icon-array", _ARRAY.replace("    count: 4\n", ""), Rule.KEY_MISSING, 11),
        ("icon-array", _ARRAY.replace("Water", "tea"), Rule.GROUP_TWICE, 11),
        ("icon-array", _ARRAY.replace("Water", "W" * 29), Rule.VALUE_TOO_LONG, 11),
        ("icon-array", _ARRAY.replace("  - label: Tea\n    count: 9\n", ""), Rule.ITEM_COUNT, 9),
        ("icon-array", _ARRAY + _GROUP, Rule.ITEM_COUNT, 9),
        ("icon-array", _ARRAY.replace("alt: a\n", ""), Rule.KEY_MISSING, 4),
        ("icon-array", _ARRAY.replace("caption: c\n", ""), Rule.KEY_MISSING, 4),
        ("icon-array", _ARRAY + "rate: 3\n", Rule.KEY_UNKNOWN, 13),
        ("stages", "note: n\nstages:\n" + _STAGE.format("one"), Rule.ITEM_COUNT, 6),
        ("stages", _STAGES + _STAGE.format("more") * 4, Rule.ITEM_COUNT, 6),
        ("stages", _STAGES.replace("note: n", "note: " + "n" * 41), Rule.VALUE_TOO_LONG, 4),
        ("stages", _STAGES.replace("Pour.", "P" * 91), Rule.VALUE_TOO_LONG, 7),
        ("stages", _STAGES.replace("    alt: a\n", ""), Rule.KEY_MISSING, 6),
        ("stages", _STAGES.replace("two.svg", ""), Rule.VALUE_EMPTY, 10),
        ("stages", _STAGES.replace("Pour.", "Call {helpline}."), Rule.VALUE_PLACE, 7),
        ("pie-chart", "a: b\n", Rule.PICTURE_UNKNOWN, 3),
    ],
)
def test_a_fault_in_a_picture_stands_on_its_line(kind: str, yaml: str, rule: Rule, line: int) -> None:
    assert (rule.value, line) in body_faults(_fenced(kind, yaml))


def test_what_is_allowed_stands_in_the_fault() -> None:
    findings = Findings("page.md")
    read_blocks(_fenced("counted-figures", _COUNTED.replace("8", "101")), 1, findings)
    assert [fault.mend for fault in findings.faults] == ["Write a whole number from 1 to 100."]


def test_every_fault_of_a_picture_is_told() -> None:
    yaml = "- icon: leaf\n  label: Tea\n- label:\n  cites: [a]\n  size: 3\n"
    assert body_faults(_fenced("steps", yaml)) == expected(
        (Rule.KEY_MISSING, 4), (Rule.KEY_MISSING, 6), (Rule.VALUE_EMPTY, 6), (Rule.KEY_UNKNOWN, 8)
    )


def test_pictures_become_blocks() -> None:
    findings = Findings("page.md")
    kinds = [("icon-grid", _ITEM * 2), ("steps", _ITEM * 6), ("checklist", _CHECK * 2)]
    kinds += [("counted-figures", _COUNTED), ("body-map", _BODY_MAP)]
    kinds += [("icon-array", _ARRAY), ("stages", _STAGES), ("timeline", _MOMENT * 3)]
    blocks = read_blocks("\n".join(f"```{kind}\n{yaml}```" for kind, yaml in kinds), 1, findings)
    card = Card("leaf", "Tea", "", ("a",))
    assert findings.faults == []
    assert blocks == (
        IconGrid((card, card), 1),
        Steps((card,) * 6, 9),
        Checklist((Card("", "Tea", "", ("a",)),) * 2, 29),
        CountedFigures(8, "c", "a", ("a",), 35),
        BodyMap((BodyPlace(BodyPart.HEAD, "Tea", ("a",)), BodyPlace(BodyPart.EYES, "Tea", ("a",))), "a", 41),
        IconArray((Group("Tea", 9), Group("Water", 4)), 20, "c", "a", ("a",), 51),
        Stages((Stage("one.svg", "Pour.", "a", ("a",)), Stage("two.svg", "Pour.", "a", ("a",))), "n", 62),
        Timeline((Moment("Now", card),) * 3, 74),
    )


def test_icons_and_citations_in_pictures_are_noted_with_their_lines() -> None:
    findings = Findings("page.md")
    read_blocks(f"```icon-grid\n{_ITEM * 2}```\n", 10, findings)
    assert findings.references == [
        Reference(Refers.ICON, "leaf", "page.md", 11),
        Reference(Refers.STATEMENT, "a", "page.md", 13),
        Reference(Refers.ICON, "leaf", "page.md", 14),
        Reference(Refers.STATEMENT, "a", "page.md", 16),
    ]
