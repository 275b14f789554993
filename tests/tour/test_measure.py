"""The geometry, on made-up scenes."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from kiosk.tour.display_list import DisplayList, Ground, SeenTarget, SeenText, Shape
from kiosk.tour.measure import TextFound, measure
from kiosk.tour.rect import Rect, around

WINDOW = Rect(0, 0, 1000, 600)
LINES = (Rect(100, 100, 200, 30), Rect(100, 140, 200, 30))
TEXT = SeenText("two lines", LINES, WINDOW, None, False, False, order=10, item=1, inside=frozenset({7}))


def _seen(
    *texts: SeenText, shapes: tuple[Shape, ...] = (), targets: tuple[SeenTarget, ...] = ()
) -> TextFound:
    return measure(DisplayList(WINDOW, texts or (TEXT,), shapes, targets)).texts[0]


def _shape(rect: Rect, order: int, ground: Ground | None = None, picture: str | None = None) -> Shape:
    return Shape(rect, rect, order, 50, ground, picture)


def test_a_whole_text_is_as_large_as_its_lines() -> None:
    found = _seen()

    assert found.rect == around(LINES) == Rect(100, 100, 200, 70)
    assert (found.cut_off, found.elided, found.overlapped) == (False, False, False)


@pytest.mark.parametrize(
    ("clip", "paged", "cut_off"),
    [
        (Rect(0, 0, 1000, 150), False, True),  # through the second line
        (Rect(0, 0, 1000, 150), True, True),
        (Rect(0, 0, 1000, 135), False, True),  # between the lines, for good
        (Rect(0, 0, 1000, 135), True, False),  # between the lines, of this screenful
        (Rect(0, 0, 250, 600), True, True),  # through every line
        (Rect(0, 0, 1000, 169.2), False, False),  # rounding
    ],
)
def test_lines_are_whole_or_left_to_another_screenful(clip: Rect, paged: bool, cut_off: bool) -> None:
    assert _seen(replace(TEXT, clip=clip, paged=paged)).cut_off is cut_off


def test_a_text_out_of_sight_is_reported_unless_it_stands_on_another_screenful() -> None:
    away = Rect(0, 300, 1000, 300)
    lost = measure(DisplayList(WINDOW, (replace(TEXT, clip=away),), (), ()))
    later = measure(DisplayList(WINDOW, (replace(TEXT, clip=away, paged=True),), (), ()))

    assert [text.cut_off for text in lost.texts] == [True]
    assert later.texts == ()
    assert [text.shown for text in later.hidden] == [frozenset()]


@pytest.mark.parametrize(
    ("shape", "overlapped"),
    [
        (_shape(Rect(90, 90, 50, 50), 11), True),
        (_shape(Rect(90, 90, 50, 50), 9), False),  # painted before
        (_shape(Rect(90, 90, 50, 50), 11, Ground(under=7, surface=50)), False),  # its own ground
        (_shape(Rect(90, 90, 50, 50), 9, picture="icon"), True),  # a picture never lies under a text
        (_shape(Rect(90, 90, 50, 50), 9, Ground(7, 8), "hill"), False),  # but as a part of its ground
        (_shape(Rect(90, 90, 50, 50), 9, Ground(6, 7), "icon"), True),  # both stand on the same ground
        (_shape(Rect(299.5, 90, 50, 50), 11), False),  # rounding
        (_shape(Rect(100, 130, 200, 10), 11), False),  # between the lines
    ],
)
def test_what_covers_a_text(shape: Shape, overlapped: bool) -> None:
    assert _seen(shapes=(shape,)).overlapped is overlapped


@pytest.mark.parametrize(("item", "overlapped"), [(7, False), (8, True)])
def test_a_target_may_hold_its_own_text_only(item: int, overlapped: bool) -> None:
    target = SeenTarget("Press", Rect(90, 90, 300, 100), WINDOW, 3, item, usable=True)

    assert _seen(targets=(target,)).overlapped is overlapped


def test_a_cut_picture_is_named() -> None:
    half = Shape(Rect(0, 0, 10, 10), Rect(0, 0, 20, 20), 1, 50, None, "image://drawing/icon/moon")
    found = measure(DisplayList(WINDOW, (), (half,), ()))

    assert found.cut_pictures == ("image://drawing/icon/moon",)


def test_what_is_only_scenery_may_run_off_the_screen() -> None:
    half = Shape(Rect(0, 0, 10, 10), Rect(0, 0, 20, 20), 1, 50, None, "image://drawing/frame/sun?glow=000000")

    assert measure(DisplayList(WINDOW, (), (half,), ())).cut_pictures == ()


@pytest.mark.parametrize(
    ("other", "apart"),
    [
        (Rect(30, 0, 10, 10), 20),
        (Rect(0, 25, 10, 10), 15),
        (Rect(13, 14, 10, 10), 5),
        (Rect(5, 5, 10, 10), 0),
    ],
)
def test_the_way_between_two(other: Rect, apart: float) -> None:
    assert Rect(0, 0, 10, 10).apart(other) == other.apart(Rect(0, 0, 10, 10)) == apart
