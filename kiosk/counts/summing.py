"""Adds the sums of days up, and leaves what is too small to be told behind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta

from kiosk.counts.report import AnswerCount, CountsReport, NamedCount, Period, Stretch, told
from kiosk.counts.sums import BEGUN, FINISHED, MINUTES, TOLD, CountKind, DaySums, Sum, Sums

_MOST_DAYS, _MOST_WEEKS = 31, 26


def summed_up(sums: DaySums, first: date | None, last: date | None, today: date) -> CountsReport:
    begun = {key.day: number for key, number in sums.items() if key[1:] == (CountKind.VISITS, BEGUN)}
    last = last or today
    first = first or min((day for day in begun if day <= last), default=last)
    within = _within(sums, first, last)
    begins, visits = _stretch(first, last), CountKind.VISITS
    right, missed, unsure = (told(_total(kind, within)) for kind in _ANSWERS)
    return CountsReport(
        first=first,
        last=last,
        days_on=sum(first <= day <= last for day in begun),
        ahead=sum(day > today for day in begun),
        begun=told(within[Sum(visits, BEGUN)]),
        told=told(within[Sum(visits, TOLD)]),
        finished=told(within[Sum(visits, FINISHED)]),
        pages_seen=told(_total(CountKind.PAGE, within)),
        answers=AnswerCount("", right, missed, unsure),
        stretch=begins,
        periods=_periods(begun, first, last, begins),
        minutes=tuple(NamedCount(name, told(within[Sum(CountKind.MINUTES, name)])) for _, name in MINUTES),
        languages=_by_number(CountKind.LANGUAGE, within),
        text_sizes=tuple(sorted(_by_number(CountKind.TEXT_SIZE, within), key=_size)),
        themes=_by_number(CountKind.THEME, within),
        pages=_by_number(CountKind.PAGE, within),
        questions=tuple(_questions(within)),
    )


_ANSWERS = (CountKind.RIGHT, CountKind.MISSED, CountKind.UNSURE)


def _within(sums: DaySums, first: date, last: date) -> Counter[Sum]:
    found = Counter[Sum]()
    for key, number in sums.items():
        if first <= key.day <= last:
            found[Sum(key.kind, key.name)] += number
    return found


def _total(kind: CountKind, sums: Sums) -> int:
    return sum(number for key, number in sums.items() if key.kind is kind)


def _by_number(kind: CountKind, sums: Sums) -> tuple[NamedCount, ...]:
    """The largest first; which of two small ones is the larger isn't told either."""
    found = [NamedCount(key.name, told(number)) for key, number in sums.items() if key.kind is kind]
    return tuple(sorted(found, key=_order))


def _order(count: NamedCount) -> tuple[int, str]:
    return (-count.number if isinstance(count.number, int) else 0, count.name)


def _size(count: NamedCount) -> float:
    return float(count.name.removesuffix("%"))


def _questions(sums: Sums) -> Iterable[AnswerCount]:
    for name in sorted({key.name for key in sums if key.kind in _ANSWERS}):
        right, missed, unsure = (told(sums.get(Sum(kind, name), 0)) for kind in _ANSWERS)
        yield AnswerCount(name, right, missed, unsure)


def _stretch(first: date, last: date) -> Stretch:
    days = (last - first).days + 1
    if days <= _MOST_DAYS:
        return Stretch.DAY
    return Stretch.WEEK if days <= _MOST_WEEKS * 7 else Stretch.MONTH


def _periods(begun: dict[date, int], first: date, last: date, stretch: Stretch) -> tuple[Period, ...]:
    """A week begins on a Monday; the first and the last may be cut short."""
    numbers: dict[date, list[int]] = {}
    for day in map(date.fromordinal, range(first.toordinal(), last.toordinal() + 1)):
        on = numbers.setdefault(max(first, _begins(day, stretch)), [])
        if day in begun:
            on.append(begun[day])
    return tuple(Period(start, len(on), told(sum(on))) for start, on in numbers.items())


def _begins(day: date, stretch: Stretch) -> date:
    match stretch:
        case Stretch.DAY:
            return day
        case Stretch.WEEK:
            return day - timedelta(days=day.weekday())
        case Stretch.MONTH:
            return day.replace(day=1)
