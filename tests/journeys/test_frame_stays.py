"""What a visitor looks at does not move under their finger."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from tests.journeys.story import Stand
from tests.journeys.visitor import Visitor, everything, is_pressable, place


def places(visitor: Visitor) -> dict[str, QRectF]:
    """Also of what no longer answers."""
    visitor.rests()
    found = [item for item in everything(visitor.screen) if is_pressable(item)]
    return {str(item.property("label")): place(item) for item in found if not place(item).isEmpty()}


def test_an_answer_moves_neither_the_options_nor_the_buttons(tea_stand: Stand) -> None:
    visitor = tea_stand.opens_questions()
    while tea_stand.question_seen().chooses_several:
        tea_stand.answers_right()
        visitor.touches("Next")
    before = places(visitor)
    tea_stand.answers_right()
    after = places(visitor)

    assert len(before) > 4
    assert {label: after.get(label) for label in before} == before
