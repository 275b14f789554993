"""Reads off what QML laid out where it may not be cut."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace
from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem

from kiosk.bridge.paging.cuts import Band, Tie


def bands_of(item: QQuickItem, flow: QQuickItem, height: float) -> Iterator[Band]:
    """In the coordinates of ``flow``. What calls itself whole is one band where ``height`` pixels are enough
    for it, and a text where half of them are; of what is larger each part is one. A box with an
    edge keeps it with the first and the last of its parts."""
    for child in item.childItems():
        if not child.isVisible() or child.height() <= 0:
            continue
        top = child.mapToItem(flow, QPointF(0, 0)).y()
        edges = Band(top, top + child.height(), _tie_of(child))
        text = child.property("lineCount") is not None
        if (child.property("whole") and child.height() <= height) or (text and child.height() <= height / 2):
            yield edges
            if text:
                yield from bands_of(child, flow, height)  # what can be touched in it may reach beyond it
        elif text:
            yield from _lines(child, edges)
            yield from bands_of(child, flow, height)  # what can be touched in it
        elif (
            isinstance(edge := child.property("edge"), int | float) and edge
        ):  # a face has one that is a colour
            yield from _edged(sorted(bands_of(child, flow, height - 2 * edge)), edges, edge)
        else:
            yield from bands_of(child, flow, height)


def _tie_of(item: QQuickItem) -> Tie:
    if item.property("fast"):
        return Tie.FAST
    if item.property("lead"):
        return Tie.LEADING
    return Tie.PART if item.property("continues") else Tie.LOOSE


def _edged(parts: list[Band], box: Band, edge: float) -> list[Band]:
    """The first and the last with as much of the box as is not further away than ``edge``."""
    if not parts:
        return []
    top = min(parts[0].top, max(box.top, parts[0].top - edge))
    parts = [replace(parts[0], top=top), *parts[1:]]
    end = max(parts[-1].bottom, min(box.bottom, parts[-1].bottom + edge))
    return [*parts[:-1], replace(parts[-1], bottom=end)]


def _lines(text: QQuickItem, edges: Band) -> Iterator[Band]:
    """A text is cut where nothing else can be, and leaves no line of its own alone."""
    count, step = int(text.property("lineCount")), float(text.property("lineHeight"))
    for number in range(count):
        start = edges.top + number * step
        last = number == count - 1
        tie = edges.tie if last else Tie.FAST if number in {0, count - 2} else Tie.INSIDE
        yield Band(start, start + step, tie)
