"""How staff knock: five taps within three seconds at one bare place, the last of them held."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from msgspec.structs import replace

from kiosk.staff.knock import HELD, NO_KNOCK, REST, Knock, Tap, after

KNOCK = tuple(Tap(0.5 * number, 0.5 * number + 0.1, 50, 50, clean=True) for number in range(4))
HELD_TAP = Tap(2.0, 2.0 + HELD, 52, 48, clean=True)
RIGHT = (*KNOCK, HELD_TAP)


def played(taps: Iterable[Tap], knock: Knock = NO_KNOCK) -> Knock:
    for tap in taps:
        knock = after(knock, tap)
    return knock


def later(taps: Iterable[Tap], seconds: float) -> tuple[Tap, ...]:
    return tuple(replace(tap, pressed=tap.pressed + seconds, lifted=tap.lifted + seconds) for tap in taps)


def slow(taps: Iterable[Tap], times: float) -> tuple[Tap, ...]:
    return tuple(
        replace(tap, pressed=tap.pressed * times, lifted=tap.pressed * times + tap.lifted - tap.pressed)
        for tap in taps
    )


def test_five_taps_of_which_the_last_is_held_open_the_pad() -> None:
    assert not played(KNOCK).opens
    assert played(RIGHT).opens


@pytest.mark.parametrize(
    "taps",
    [
        (*KNOCK, replace(HELD_TAP, lifted=2.9)),
        (*KNOCK[1:], HELD_TAP),
        (*KNOCK, *later(KNOCK[:1], 1.8), replace(HELD_TAP, pressed=2.4, lifted=3.6)),
        (*KNOCK, replace(HELD_TAP, x=66)),
        (*KNOCK, replace(HELD_TAP, clean=False)),
        (replace(KNOCK[0], clean=False), *RIGHT[1:]),
        (KNOCK[0], replace(KNOCK[1], lifted=1.6), *later(RIGHT[2:], 1.0)),
        slow(RIGHT, 1.6),
    ],
    ids=[
        "not held", "four", "six", "scattered", "the last on a control", "the first on a control",
        "another one held", "too slow",
    ],
)  # fmt: skip
def test_whatever_is_not_the_knock_opens_nothing(taps: tuple[Tap, ...]) -> None:
    assert not played(taps).opens


def test_after_a_wrong_try_it_takes_a_rest() -> None:
    wrong = played((*KNOCK, replace(HELD_TAP, lifted=2.1)))
    assert not played(later(RIGHT, 2.1 + REST - 0.1), wrong).opens
    assert played(later(RIGHT, 2.1 + REST + 0.1), wrong).opens
