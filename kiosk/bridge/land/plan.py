"""Where everything of the land stands, in the pixels of its picture."""

from __future__ import annotations

from collections.abc import Callable
from math import cos, pi, sin

from msgspec import Struct

from kiosk.core.page import LandmarkKind

Curve = tuple[tuple[float, float], ...]


class LandPlan(Struct, frozen=True):
    """``heights`` say for each place how high it stands above the foot of the picture, ``step`` lies between
    two of them, and ``margin`` before the first; a place is ``size`` high. Where ``crest`` is set, the land
    is a strip: it has one hill a step, ``swell`` high, with its middle ``crest`` below the top. Before
    the places nothing grows in the first ``plain`` pixels. Where it ``passes``, the way runs so far before
    all places, in parts of one, and doesn't wind. ``kinds``: what topics want at their places."""

    width: int
    height: int
    step: float
    margin: float
    size: float = 0
    heights: tuple[float, ...] = ()
    crest: float = 0
    swell: float = 0
    plain: float = 0
    passes: float = 0
    kinds: tuple[LandmarkKind, ...] = ()

    @property
    def unit(self) -> float:
        """What grows there is measured in it: as large beside the places on any screen."""
        return self.size / 36 if self.size else self.height / 100

    def spot(self, place: int) -> tuple[float, float]:
        return self.spot_x(place), self.height - self.heights[place]

    def spot_x(self, place: int) -> float:
        return self.margin + place * self.step

    @property
    def quiet(self) -> float:
        """Up to where words stand on the bare hills, if that leaves something of the land."""
        return self.plain if self.plain < self.width else 0

    @property
    def day(self) -> tuple[float, float]:
        """From where to where it goes from morning to evening."""
        if not self.heights:
            return 0, self.width
        return self.spot_x(0), self.spot_x(len(self.heights) - 1)

    def way_at(self, x: float) -> float:
        """The ridge that the way of a strip runs on."""
        return self.crest - self.swell * cos(2 * pi * (x - self.margin) / self.step)

    def crest_at(self, x: float) -> float:
        """Of the hill that the places stand on: level at each of them, and lower in between."""
        along = (x - self.margin) / self.step
        place = int(along // 1)
        part = along - place
        smooth = part * part * (3 - 2 * part)
        low, high = self._height(place), self._height(place + 1)
        dip = (0.05 + 0.03 * sin(place * 2.4)) * self.size * sin(pi * part) ** 2
        return self.height - (low + (high - low) * smooth) + dip

    def _height(self, place: int) -> float:
        """Beyond both ends the land goes on as it was."""
        return self.heights[min(max(place, 0), len(self.heights) - 1)]

    def ridge(self, level: float, swell: float, length: float, phase: float) -> Curve:
        """A hill behind or before: ``level`` and ``swell`` are parts of the height, ``length`` of a wave in
        heights."""

        def at(x: float) -> float:
            turn = 2 * pi * x / (length * self.height)
            wave = sin(turn + phase) + 0.45 * sin(2.3 * turn + 2.1 * phase) + 0.12 * sin(5.1 * turn + phase)
            high = self.height * (level - swell * wave)
            return high + self._sunk(x) * max(0.0, self.crest_at(x) + self.unit * 6 - high)

        return self.curve(at)

    def _sunk(self, x: float) -> float:
        """How far a hill behind is below the one with the places: 1 on the plain, where the sky is open."""
        if not self.quiet:
            return 0.0
        part = min(max((1.25 - x / self.quiet) / 0.45, 0.0), 1.0)
        return part * part * (3 - 2 * part)

    def curve(self, at: Callable[[float], float]) -> Curve:
        count = max(2, round(self.width / max(8.0, self.unit * 1.6)))
        xs = [self.width * number / count for number in range(count + 1)]
        return tuple((x, at(x)) for x in xs)


def height_on(curve: Curve, x: float) -> float:
    count = len(curve) - 1
    before = min(max(int(x / curve[-1][0] * count), 0), count - 1)
    (left, high), (right, low) = curve[before], curve[before + 1]
    return high + (low - high) * (x - left) / (right - left)
