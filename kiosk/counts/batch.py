"""Visits that wait to be written together, so that no writing tells of one alone."""

from __future__ import annotations

from collections import Counter
from datetime import date

from msgspec import Struct

from kiosk.counts.sums import BEGUN, FEWEST, CountKind, DaySum, DaySums, Sum
from kiosk.counts.tally import Tally


class Batch(Struct, frozen=True):
    """``begun`` by day, None for those of a clock that has not been set; ``sums`` are of all whose visit
    ended, of whom so many ``read`` something."""

    begun: dict[date | None, int] = {}
    sums: dict[Sum, int] = {}
    read: int = 0

    def with_begun(self, day: date | None) -> Batch:
        return Batch({**self.begun, day: self.begun.get(day, 0) + 1}, self.sums, self.read)

    def with_ended(self, visit: Tally) -> Batch:
        sums = dict(Counter(self.sums) + Counter(visit.sums()))
        return Batch(self.begun, sums, self.read + visit.read_something)

    @property
    def is_full(self) -> bool:
        """Who only touched the screen and left hides nobody."""
        return self.read >= FEWEST

    def is_due(self, today: date) -> bool:
        """A day that is over has its number written, whatever it is."""
        return self.is_full or bool(self.begun.keys() - {today, None})

    def day_sums(self, today: date) -> DaySums:
        """What may be written. That the screen was on stands there, too, as a number that may be 0."""
        found = Counter({DaySum(today, CountKind.VISITS, BEGUN): 0})
        for day, number in self.begun.items():
            found[DaySum(day or today, CountKind.VISITS, BEGUN)] += number
        if self.is_full:
            found.update({DaySum(today, *key): number for key, number in self.sums.items()})
        return found

    def left(self) -> Batch:
        """Once that is written."""
        return Batch() if self.is_full else Batch({}, self.sums, self.read)
