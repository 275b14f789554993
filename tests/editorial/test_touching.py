from __future__ import annotations

import pytest
from msgspec.structs import replace

from kiosk.core.blocks.types import Block, Card, IconGrid, Stage, Stages
from kiosk.core.library import Library
from kiosk.core.rules.editorial import EditorialRule
from kiosk.core.statement import Kind
from kiosk.editorial.touching import check_touching
from tests.made_up import TEA

TOUCHED = Card("leaf", "Tea", "", ("tea-1",), "It is not dried for long.")


def rules(block: Block, kind: Kind = Kind.FACT, *, essential: bool = False) -> list[str]:
    page = replace(TEA.pages[0], blocks=(block,), essential=essential)
    statements = tuple(replace(note, kind=kind) if note.id == "tea-1" else note for note in TEA.statements)
    library: Library = replace(TEA, pages=(page,), statements=statements)
    return [fault.rule for fault in check_touching(library)]


def grid(card: Card) -> IconGrid:
    return IconGrid((card, card), 3)


def test_what_nobody_needs_may_wait_for_a_touch() -> None:
    assert rules(grid(TOUCHED)) == []


def test_on_an_essential_page_nothing_waits() -> None:
    assert set(rules(grid(TOUCHED), essential=True)) == {EditorialRule.BEHIND_A_TOUCH}
    assert rules(grid(replace(TOUCHED, touch="", more="Said.")), essential=True) == []


@pytest.mark.parametrize("kind", Kind)
def test_what_safety_needs_does_not_wait(kind: Kind) -> None:
    hidden = kind in (Kind.EFFECT, Kind.RISK, Kind.MISUSE, Kind.ELIGIBILITY, Kind.REGULATION)
    assert bool(rules(grid(TOUCHED), kind)) is hidden


def test_what_to_do_does_not_wait() -> None:
    assert set(rules(grid(replace(TOUCHED, cites=("ask",))))) == {EditorialRule.BEHIND_A_TOUCH}


@pytest.mark.parametrize(
    ("kind", "note", "found"),
    [
        (Kind.MECHANISM, "", [EditorialRule.MECHANISM_NOTE]),
        (Kind.MECHANISM, "One idea", []),
        (Kind.PROCEDURE, "", []),
    ],
)
def test_how_something_may_work_is_shown_with_how_sure_that_is(
    kind: Kind, note: str, found: list[EditorialRule]
) -> None:
    stage = Stage("kettle.svg", "Pour.", "A kettle over a pot", ("tea-1",))
    assert rules(Stages((stage, stage), note, 3), kind) == found
