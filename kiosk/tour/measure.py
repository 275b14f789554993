"""What is wrong with a screen, from where its texts, shapes and targets stand: geometry, nothing of Qt."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from kiosk.tour.display_list import DisplayList, SeenTarget, SeenText, Shape
from kiosk.tour.rect import Rect, around
from kiosk.tour.surfaces import mistaken

_STRIP = 0.15
"""Of the height of a window: no strip is higher."""
SLACK = 1.0
"""Pixels that may be lost to rounding before anything counts as cut or covered."""

_LAND = "image://land/"
"""What words and pictures stand on."""
_SCENERY = ("image://drawing/frame/", _LAND)
"""What nobody needs to see all of, and runs on beyond the screen."""


class TextFound(Struct, frozen=True):
    """``rect`` is what can be seen of it; ``shown`` are the numbers of its lines that can be seen."""

    text: str
    rect: Rect
    cut_off: bool
    elided: bool
    overlapped: bool
    shown: frozenset[int]
    total: int
    item: int


class TargetFound(Struct, frozen=True):
    name: str
    rect: Rect
    cut_off: bool
    usable: bool


class Found(Struct, frozen=True):
    """``hidden`` are texts that stand wholly on another screenful; ``cut_pictures`` are names; ``mistaken``,
    in words, what looks as if a touch did something and what doesn't look so."""

    texts: tuple[TextFound, ...]
    hidden: tuple[TextFound, ...]
    targets: tuple[TargetFound, ...]
    cut_pictures: tuple[str, ...]
    mistaken: tuple[str, ...]


def measure(display_list: DisplayList) -> Found:
    display_list = _before_the_veil(display_list)
    found = [(text, _found(text, display_list)) for text in display_list.texts]
    return Found(
        texts=tuple(each for text, each in found if each.shown or not text.paged),
        hidden=tuple(each for text, each in found if not each.shown and text.paged),
        targets=tuple(_target(target) for target in display_list.targets if _seen(target.rect, target.clip)),
        mistaken=tuple(mistaken(display_list)),
        cut_pictures=tuple(
            shape.picture
            for shape in display_list.shapes
            if shape.picture and not shape.picture.startswith(_SCENERY) and _cut(shape.whole, shape.rect)
        ),
    )


def _before_the_veil(display_list: DisplayList) -> DisplayList:
    """Without what lies behind a sheet over the window, or over all but a draft's strip."""
    window = display_list.window
    plain = (shape for shape in display_list.shapes if shape.picture is None)
    sheets = (shape for shape in plain if _is_sheet(shape.rect, window))
    veil = max((sheet.order for sheet in sheets), default=-1)
    return DisplayList(
        window,
        tuple(text for text in display_list.texts if text.order > veil),
        tuple(shape for shape in display_list.shapes if shape.order > veil),
        tuple(target for target in display_list.targets if target.order > veil),
    )


def _is_sheet(rect: Rect, window: Rect) -> bool:
    most = Rect(window.x, window.y + window.height * _STRIP, window.width, window.height * (1 - _STRIP))
    return rect.holds(most, SLACK)


def _found(text: SeenText, display_list: DisplayList) -> TextFound:
    shown = frozenset(number for number, line in enumerate(text.lines) if _seen(line, text.clip))
    seen = [text.lines[number].cut(text.clip) for number in sorted(shown)]
    return TextFound(
        text=text.text,
        rect=around(seen or text.lines),
        cut_off=text.broken or _text_cut(text, shown),
        elided=text.elided,
        overlapped=any(_overlap(line, other) for line in seen for other in _others(text, display_list)),
        shown=shown,
        total=len(text.lines),
        item=text.item,
    )


def _text_cut(text: SeenText, shown: frozenset[int]) -> bool:
    """Half a line, or a line that no other screenful will show, or a line that runs out of its card."""
    if len(shown) < len(text.lines) and not text.paged:
        return True
    lines = [text.lines[number] for number in shown]
    if any(_cut(line, line.cut(text.clip)) for line in lines):
        return True
    card = text.card
    return card is not None and any(not card.holds(line, SLACK) for line in lines)


def _others(text: SeenText, display_list: DisplayList) -> Iterator[Rect]:
    """What must not touch the text: other texts, pictures, what is painted over it, other targets."""
    for other in display_list.texts:
        if other.item != text.item:
            yield from (line.cut(other.clip) for line in other.lines)
    for shape in display_list.shapes:
        covers = shape.order > text.order or not (shape.picture or _LAND).startswith(_LAND)
        if covers and not _is_ground(shape, text):
            yield shape.rect
    for target in display_list.targets:
        if not target.bare and target.item not in text.inside and text.item not in target.within:
            yield target.rect.cut(target.clip)


def _is_ground(shape: Shape, text: SeenText) -> bool:
    """Whether the text stands on it, or on what it is a part of."""
    ground = shape.ground
    beneath = ground is not None and ground.under in text.inside and ground.surface not in text.inside
    return beneath or shape.item in text.inside


def _target(target: SeenTarget) -> TargetFound:
    rect = target.rect.cut(target.clip)
    return TargetFound(target.name, rect, _cut(target.rect, rect), target.usable)


def _seen(rect: Rect, clip: Rect) -> bool:
    part = rect.cut(clip)
    return part.width > SLACK and part.height > SLACK


def _cut(whole: Rect, part: Rect) -> bool:
    return whole.width - part.width > SLACK or whole.height - part.height > SLACK


def _overlap(one: Rect, other: Rect) -> bool:
    both = one.cut(other)
    return both.width > SLACK and both.height > SLACK
