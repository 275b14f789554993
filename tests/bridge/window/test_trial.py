"""What Qt is asked by ``kiosk check``, in a process of its own."""

from __future__ import annotations

from kiosk.bridge.window.trial import Drawn, Hung, Lacking, tried
from kiosk.core.library import Drawing
from tests.made_up import KETTLE

_OPEN = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20">'


def test_each_drawing_is_drawn_once_and_signs_are_looked_up() -> None:
    empty = Drawing.of("asset/empty.svg", f'{_OPEN}<path d="M90 90h5v5z"/></svg>')
    deep = Drawing.of("asset/deep.svg", f"{_OPEN}{'<g>' * 40}<path d='M0 0h9v9z'/>{'</g>' * 40}</svg>")
    told = tried([KETTLE, empty, deep], ["é", "≥", "e\u0301", "\u202f", "→", "ﬁ", "ж", "👩\u200d⚕\ufe0f"])
    lacking, kettle, nothing, cut = told
    assert lacking == Lacking(("→", "ﬁ", "ж", "👩\u200d⚕\ufe0f"))
    assert kettle == Drawn("asset/kettle.svg", (), blank=False)
    assert nothing == Drawn("asset/empty.svg", (), blank=True)
    assert isinstance(cut, Drawn)
    assert "nested" in cut.messages[0]


def test_a_drawing_that_takes_too_long_is_named_and_the_others_are_drawn() -> None:
    lines = "L40 20 0 0 40 0 0 20" * 3_000
    slow = Drawing.of("asset/slow.svg", f'{_OPEN}<path d="M0 0{lines}" stroke="red" stroke-width="3"/></svg>')
    told = tried([KETTLE, slow, KETTLE], [], longest=1.0)
    assert told == (
        Drawn("asset/kettle.svg", (), blank=False),
        Hung("asset/slow.svg"),
        Drawn("asset/kettle.svg", (), blank=False),
    )
