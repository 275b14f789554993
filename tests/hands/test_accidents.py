"""Hands that play with the glass, a thousand of them, never come to the staff's panel."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

from msgspec import Struct

from kiosk.staff.attempts import wait_after
from kiosk.staff.knock import NO_KNOCK, Tap, after
from kiosk.staff.states import PAD_SECONDS

HANDS, MINUTES, SEED = 1000, 10, 15
PIN = "7531"
GLASS_MM = (476.0, 268.0)


class Found(Struct):
    """What hands came to: the pad, by so many; and the panel."""

    pads: int = 0
    panels: int = 0
    tries: int = 0


def drums(chance: random.Random) -> Iterator[Tap]:
    """Taps about one place, now quick, now slow, some held, then goes elsewhere."""
    now = 0.0
    while now < MINUTES * 60:
        x, y = chance.uniform(0, GLASS_MM[0]), chance.uniform(0, GLASS_MM[1])
        pause = chance.choice((0.12, 0.25, 0.5, 0.9))
        for _ in range(chance.randint(1, 25)):
            held = chance.choice((0.05, 0.08, 0.1, 0.15, 0.3, 0.7, 1.2))
            at = x + chance.gauss(0, 8), y + chance.gauss(0, 8)
            yield Tap(now, now + held, *at, clean=chance.random() < 0.7)
            now += held + chance.expovariate(1 / pause)
        now += chance.expovariate(1 / 6)


def pokes(chance: random.Random) -> Iterator[Tap]:
    """All over the glass."""
    now = 0.0
    while now < MINUTES * 60:
        held = chance.expovariate(1 / 0.3)
        at = chance.uniform(0, GLASS_MM[0]), chance.uniform(0, GLASS_MM[1])
        yield Tap(now, now + held, *at, clean=chance.random() < 0.7)
        now += held + chance.expovariate(1 / 0.8)


def knows(chance: random.Random) -> Iterator[Tap]:
    """Control: somebody who has seen how staff do it, knocks twice a minute and then pokes at the pad."""
    for begin in range(0, MINUTES * 60, 30):
        for number in range(4):
            yield Tap(begin + number * 0.4, begin + number * 0.4 + 0.1, 9, 9, clean=True)
        yield Tap(begin + 2, begin + 3.1, 9, 9, clean=True)
        for number in range(6):
            yield Tap(begin + 4 + number, begin + 4.1 + number, 9, 9, clean=False)


def plays(hand: Iterator[Tap], chance: random.Random, digits: str = "0123456789") -> Found:
    """Where the pad opens, the hand goes on on its keys, for as long as that stays."""
    found, knock, open_until, free_at = Found(), NO_KNOCK, 0.0, 0.0
    typed = ""
    for tap in hand:
        if tap.pressed < open_until and free_at <= tap.pressed:
            open_until = tap.pressed + PAD_SECONDS
            typed = (typed + chance.choice(digits))[-8:]
            if chance.random() < 0.2:
                found.tries += 1
                found.panels += typed == PIN
                free_at, typed = tap.pressed + wait_after(found.tries), ""
            continue
        knock = after(knock, tap)
        if knock.opens:
            found.pads += 1
            open_until, typed = tap.lifted + PAD_SECONDS, ""
    return found


def a_thousand(*kinds: Callable[[random.Random], Iterator[Tap]], digits: str = "0123456789") -> Found:
    total = Found()
    for seed in range(HANDS):
        chance = random.Random(f"{SEED} {seed}")
        found = plays(kinds[seed % len(kinds)](chance), chance, digits)
        total.pads += found.pads
        total.panels += found.panels
        total.tries += found.tries
    return total


def test_a_thousand_hands_never_come_to_the_panel() -> None:
    """Without a break for ten minutes each, a week in all. Some come to the pad, one in many hours."""
    found = a_thousand(drums, pokes)
    assert found.panels == 0
    assert found.pads < HANDS / 20


def test_control_who_knows_the_knock_comes_to_the_pad_each_time() -> None:
    assert a_thousand(knows).pads == HANDS * MINUTES * 2


def test_control_who_knows_the_digits_too_would_be_found_out() -> None:
    assert a_thousand(knows, digits="1357").panels > 0
