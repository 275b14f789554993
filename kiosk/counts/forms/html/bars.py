"""Numbers as bars. One that is too small to be told has a pale bar, as long as the largest such number."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import Struct

from kiosk.counts.forms.html.ink import HUES, LINE, PALE, SOFT, WARM, box, fitted, line, text, wide
from kiosk.counts.report import AnswerCount, Few, Number, Period
from kiosk.counts.sums import FEWEST

_SIZE = 2.7


class Place(Struct, frozen=True):
    """Where on the sheet something stands; ``pitch`` is from one row to the next."""

    x: float
    y: float
    width: float
    pitch: float = 3.9


class BarRow(Struct, frozen=True):
    title: str
    number: Number
    hue: str = "teal"


def length(number: Number) -> int:
    return FEWEST - 1 if isinstance(number, Few) else number


def _ink(number: Number, full: str) -> tuple[str, str]:
    return (PALE, LINE) if isinstance(number, Few) else (full, "none")


def bar_rows(rows: Sequence[BarRow], at: Place, most: int) -> Iterable[str]:
    """``most`` is what the longest bar means, here or on another place of the same kind."""
    titles = _titles((row.title for row in rows), at)
    room = min((_room_beside(row.number, at.width - titles, most) for row in rows), default=0)
    for place, row in enumerate(rows):
        y = at.y + place * at.pitch
        long = room * length(row.number) / max(most, 1)
        yield text(at.x, y + _SIZE * 0.9, fitted(row.title, titles - 1.5, _SIZE), _SIZE)
        yield box(at.x + titles, y + 0.35, long, _SIZE * 0.85, *_ink(row.number, HUES[row.hue]))
        yield text(at.x + titles + long + 1, y + _SIZE * 0.9, row.number, _SIZE, SOFT)


def _titles(titles: Iterable[str], at: Place) -> float:
    """The room for them."""
    return min(max((wide(title, _SIZE) + 3 for title in titles), default=0), at.width * 0.66)


def _room_beside(number: Number, room: float, most: int) -> float:
    """For the longest bar, so that this one has its number beside it."""
    left = room - wide(number, _SIZE) - 1
    return min(room - 10, left * max(most, 1) / max(length(number), 1))


ANSWER_INKS = (HUES["teal"], WARM, "#9AA5A6")


def answer_rows(rows: Sequence[tuple[str, AnswerCount]], at: Place, most: int) -> Iterable[str]:
    """Right, missed and unsure, one after the other."""
    said = [" · ".join(map(_briefly, _parts(count))) for _, count in rows]
    titles = _titles((title for title, _ in rows), at)
    room = at.width - titles - max((wide(each, _SIZE * 0.9) for each in said), default=0) - 1
    for place, (title, count) in enumerate(rows):
        x, y = at.x + titles, at.y + place * at.pitch
        yield text(at.x, y + _SIZE * 0.9, fitted(title, titles - 1.5, _SIZE), _SIZE)
        for number, ink in zip(_parts(count), ANSWER_INKS, strict=True):
            long = room * length(number) / max(most, 1)
            yield box(x, y + 0.35, long, _SIZE * 0.85, *_ink(number, ink))
            x += long
        yield text(at.x + at.width, y + _SIZE * 0.9, said[place], _SIZE * 0.9, SOFT, "end")


def _parts(count: AnswerCount) -> tuple[Number, Number, Number]:
    return count.right, count.missed, count.unsure


def answered(count: AnswerCount) -> int:
    """How long its bar is."""
    return sum(map(length, _parts(count)))


def _briefly(number: Number) -> str:
    return f"<{FEWEST}" if isinstance(number, Few) else str(number)


def columns(periods: Sequence[Period], at: Place, height: float) -> Iterable[str]:
    """``at`` is the upper corner; the days stand below."""
    most = max((length(period.begun) for period in periods), default=0) or 1
    foot, step = at.y + height, (at.width - 10) / max(len(periods), 1)
    yield text(at.x + 8, at.y + 1, most, 2.5, SOFT, "end")
    yield text(at.x + 8, foot + 0.9, 0, 2.5, SOFT, "end")
    yield line(at.x + 10, at.y, at.x + at.width, at.y)
    every = -(-len(periods) // 8)
    for place, period in enumerate(periods):
        x, tall = at.x + 10 + place * step, height * length(period.begun) / most
        thick = min(step * 0.72, 9)
        yield box(x + (step - thick) / 2, foot - tall, thick, tall, *_ink(period.begun, HUES["teal"]))
        if not period.days_on:
            yield text(x + step / 2, foot - 0.8, "off", min(2.3, step * 0.5), SOFT, "middle")
        if place % every == 0:
            day = f"{period.first:%m/%d/%y}"
            yield text(x + step / 2, foot + 3.6, day, 2.4, SOFT, "middle")
    yield line(at.x + 10, foot, at.x + at.width, foot, SOFT)
