"""What looks as if it answered a touch, and what does, in real items."""

from __future__ import annotations

import pytest

from tests.tour.conftest import HEIGHT, WIDTH, Seen

BOX = 'Rectangle { anchors.fill: parent; color: "tan"; radius: 6 }'
ALL = f"""Target {{
    height: {HEIGHT}; label: "All"; width: {WIDTH}
    Rectangle {{ height: 60; radius: 9; width: 99 }}
}}"""
WORDS = 'Words { text: "Hello"; x: 20; y: 10 }'


def _target(inside: str, more: str = "") -> str:
    return f'Target {{ height: 80; label: "Press"; width: 200; y: 100; {more} {inside} }}'


@pytest.mark.parametrize(
    "source",
    [
        _target(BOX),
        _target('Rectangle { color: "tan"; height: 76; radius: 6; width: 200; y: 4 }'),  # pressed down
        _target("", "usable: false;"),
        _target("", "property rect spot: Qt.rect(0, 0, 9, 9);"),  # a word in a text
        ALL,
        f'Rectangle {{ color: "tan"; height: 80; width: 200; {WORDS} }}',  # square
        f'Rectangle {{ color: "tan"; height: 80; radius: 40; width: 80; {WORDS} }}',  # a disc
        f'Rectangle {{ color: "tan"; height: 10; radius: 5; width: 200; {WORDS} }}',  # too low for a finger
        f'Rectangle {{ color: "transparent"; height: 80; radius: 6; width: 200; {WORDS} }}',
    ],
)
def test_what_nobody_mistakes(seen: Seen, source: str) -> None:
    assert seen(source).mistaken == ()


@pytest.mark.parametrize(
    ("source", "told"),
    [
        (_target(""), "a target without a box: Press"),
        (
            _target('Rectangle { color: "tan"; height: 30; radius: 6; width: 200 }'),
            "a target without a box: Press",
        ),
        (
            f'Rectangle {{ color: "tan"; height: 80; radius: 6; width: 200; {WORDS} }}',
            "answers no touch: Hello",
        ),
        (
            f'Rectangle {{ color: "tan"; height: 80; radius: 40; width: 200; {WORDS} }}',
            "answers no touch: Hello",
        ),
    ],
)
def test_what_is_mistaken(seen: Seen, source: str, told: str) -> None:
    assert any(told in found for found in seen(source).mistaken)
