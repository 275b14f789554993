"""What a drawing costs once every ``use`` is unfolded, and whether what it points to is there."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from kiosk.core.rules.deck import Rule
from kiosk.library.drawing_forms import DRAWN, GRADIENTS
from kiosk.library.drawing_parts import DrawingElement
from kiosk.library.findings import Findings

MOST_ELEMENTS = 5_000
MOST_NUMBERS = 100_000
#: Lines of one shape and of all, in widths plus heights of the drawing. Shapes of many long lines cost the
#: square of them: at these bounds a large picture takes some seconds.
MOST_OF_ONE, MOST_OF_ALL = 50.0, 200.0
MOST_DASHES = 100_000
DEEPEST = 30  # Qt leaves out what lies deeper than 32
_BOXED = frozenset({"rect", "circle", "ellipse", "polyline", "polygon"})


class Weight(Struct, frozen=True):
    """``reach`` as it stands on the screen, ``bare`` in each shape's own units, in which dashes are given."""

    elements: int = 1
    numbers: int = 0
    reach: float = 0.0
    largest: float = 0.0
    bare: float = 0.0
    depth: int = 1


class Unfolding:
    """One run over one drawing; finds in it what is repeated without end, or points nowhere."""

    def __init__(self, root: DrawingElement, findings: Findings) -> None:
        self._findings = findings
        self._by_id: dict[str, DrawingElement] = {}
        self._double: set[str] = set()
        self._done: dict[int, Weight] = {}
        self._open: set[int] = set()
        for each in _all(root):
            if each.id and each.id in self._by_id:
                self._double.add(each.id)
            if each.id:
                self._by_id.setdefault(each.id, each)

    def weight(self, part: DrawingElement) -> Weight:
        """Of a part and all in it. In a circle nothing more is counted."""
        name = id(part)
        if name in self._done or name in self._open:
            return self._done.get(name, Weight())
        self._open.add(name)
        inner = [self.weight(each) for each in part.parts]
        target = self._target(part)
        if target is not None and id(target) in self._open:
            self._fault(
                part, f"<{part.element}> repeats #{part.link} inside itself", "Take one of the two out."
            )
        elif target is not None and target.element in DRAWN:
            inner.append(self.weight(target))
        self._open.discard(name)
        self._done[name] = _sum(part, inner)
        return self._done[name]

    def check(self, part: DrawingElement) -> None:
        for each in _all(part):
            for paint in each.paints:
                self._paint(each, paint)

    def _target(self, part: DrawingElement) -> DrawingElement | None:
        if not part.link:
            return None
        found = self._there(part, part.link)
        if found is None:
            return None
        if part.element == "use" and found.element not in DRAWN:
            self._fault(part, f"<use> can't repeat <{found.element}>", "Repeat a shape or a <g>.")
        elif part.element in GRADIENTS and not (
            found.element in GRADIENTS and found.plain and not part.parts
        ):
            mend = "Let the other one hold its stops and an id only, or write its stops into this one."
            self._fault(part, f"What this gradient takes from #{part.link} is drawn in another way", mend)
        return found

    def _paint(self, part: DrawingElement, name: str) -> None:
        found = self._there(part, name)
        if found is None:
            return
        if found.element not in GRADIENTS:
            self._fault(part, f"url(#{name}) is no gradient", "Fill it with a colour or a gradient.")
        elif found.boxed and part.element not in _BOXED:
            mend = f'Give #{name} gradientUnits="userSpaceOnUse", and its ends in the drawing\'s own units.'
            message = f"Programs differ in the box of <{part.element}>, by which #{name} is measured"
            self._fault(part, message, mend)

    def _there(self, part: DrawingElement, name: str) -> DrawingElement | None:
        if name in self._double:
            self._fault(part, f"The id {name[:40]!r} stands in this drawing twice", "Give each its own.")
        elif name not in self._by_id:
            self._fault(
                part, f"#{name[:40]} is not in this drawing", "Draw it in this file, or take this out."
            )
        return None if name in self._double else self._by_id.get(name)

    def _fault(self, part: DrawingElement, what: str, mend: str) -> None:
        self._findings.fault(part.line, Rule.DRAWING_NOT_DRAWN, f"{what}.", mend)


def _sum(part: DrawingElement, inner: list[Weight]) -> Weight:
    return Weight(
        elements=1 + sum(each.elements for each in inner),
        numbers=part.numbers + sum(each.numbers for each in inner),
        reach=part.stretch * (part.reach + sum(each.reach for each in inner)),
        largest=part.stretch * max((part.reach, *(each.largest for each in inner))),
        bare=part.reach + sum(each.bare for each in inner),
        depth=1 + max((each.depth for each in inner), default=0),
    )


def _all(part: DrawingElement) -> Iterator[DrawingElement]:
    yield part
    for each in part.parts:
        yield from _all(each)


def too_much(weight: Weight, size: float, dash: float) -> str:
    """What of it is too much, or nothing. ``size`` is the drawing's width plus height."""
    if weight.elements > MOST_ELEMENTS:
        return f"It comes to {_told(weight.elements)} elements; at most {MOST_ELEMENTS:,} can be drawn."
    if weight.numbers > MOST_NUMBERS:
        return f"Its paths hold {_told(weight.numbers)} numbers; at most {MOST_NUMBERS:,} can be drawn."
    if not (weight.largest <= MOST_OF_ONE * size and weight.reach <= MOST_OF_ALL * size):
        return "Its lines are so long, or so many, that it takes too long to draw."
    if dash and weight.bare / dash > MOST_DASHES:
        return "Its dashes are so short that it takes too long to draw."
    if weight.depth > 2 * DEEPEST:
        return "What it repeats lies too deep in each other."
    return ""


def _told(number: int) -> str:
    return f"{number:,}" if number < 10**9 else "more than a billion"
