"""Reads off what QML laid out where it may not be cut."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem

from kiosk.bridge.cuts import Band


def bands_of(item: QQuickItem, flow: QQuickItem, height: float) -> Iterator[Band]:
    """In the coordinates of ``flow``. What calls itself whole is a band where ``height`` pixels are enough
    for it, else its parts are."""
    for child in item.childItems():
        if not child.isVisible() or child.height() <= 0:
            continue
        lead = bool(child.property("lead"))
        if child.property("whole") and child.height() <= height:
            top = child.mapToItem(flow, QPointF(0, 0)).y()
            yield Band(top, top + child.height(), lead)
        elif child.property("lineCount") is not None:
            yield from _lines(child, flow, lead)
            yield from bands_of(child, flow, height)  # what can be touched in it
        else:
            yield from bands_of(child, flow, height)


def _lines(text: QQuickItem, flow: QQuickItem, lead: bool) -> Iterator[Band]:
    top = text.mapToItem(flow, QPointF(0, 0)).y()
    count, step = int(text.property("lineCount")), float(text.property("lineHeight"))
    for number in range(count):
        start = top + number * step
        yield Band(start, start + step, lead or (number == 0 and count > 1))
