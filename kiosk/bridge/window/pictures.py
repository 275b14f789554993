"""Draws the deck's SVG pictures and icons in the colours of the theme."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, QSize, QSizeF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from kiosk.bridge.land.land_files import LandFiles
from kiosk.bridge.land.pictures import LandPictures, alone
from kiosk.bridge.window.codes import CodePicture
from kiosk.bridge.window.colours import coloured
from kiosk.bridge.window.first_asked import PictureProvider, provide
from kiosk.core.library import Drawing
from kiosk.core.scenery import SCENERY

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtQml import QQmlEngine

    from kiosk.bridge.kiosk import Kiosk
    from kiosk.bridge.language import Edition

_SMALLEST, _LARGEST = 1, 4096
_BAND = 5


class Drawings(PictureProvider):
    """Answers ``image://drawing/<name>?<role>=<rrggbb>&…``; ``currentColor`` takes the role ``hue``. With
    ``spot=x,y,width,height``, shares of the picture, the drawing stands at the foot of that spot, and what it
    holds beyond its own edges is seen around it."""

    def __init__(self, drawings: Iterable[Drawing]) -> None:
        super().__init__()
        self.by_name = {drawing.name: drawing for drawing in drawings}

    def picture(self, asked: str, wanted: QSize) -> QImage:
        name, _, query = asked.partition("?")
        colours = dict(part.split("=", 1) for part in query.split("&") if "=" in part)
        drawing = self.by_name.get(name)
        if drawing is None:
            return QImage()
        renderer = QSvgRenderer(QByteArray(coloured(drawing.svg, colours).encode()))
        spot = tuple(map(float, colours.get("spot", "").split(","))) if "spot" in colours else ()
        return _painted(renderer, wanted, spot)


def provide_pictures(
    engine: QQmlEngine, kiosk: Kiosk, drawings: Iterable[Drawing], keep: Path | None = None
) -> None:
    """To the engine, which owns them from then on. ``keep``: the folder for what is painted once."""
    pictures = Drawings((*SCENERY, *drawings))
    kiosk.language.editionsChanged.connect(partial(_add, pictures.by_name))
    _add(pictures.by_name, kiosk.language.editions[1:])
    kinds = tuple(topic.landmark for topic in kiosk.language.editions[0].library.topics)
    land = LandPictures(LandFiles(keep and keep / "land"), kinds)
    code = CodePicture(lambda: kiosk.sheet.code.image())
    provide(engine, {"drawing": pictures, "land": land, "code": code}, kiosk.warmUp.painted)


def _add(by_name: dict[str, Drawing], editions: tuple[Edition, ...]) -> None:
    """What other languages use."""
    by_name |= {drawing.name: drawing for edition in editions for drawing in edition.library.drawings}


def _painted(renderer: QSvgRenderer, wanted: QSize, spot: tuple[float, ...]) -> QImage:
    whole = renderer.viewBoxF().size()
    width = wanted.width() if wanted.width() > 0 else round(whole.width())
    height = wanted.height() if wanted.height() > 0 else int(width * whole.height() / (whole.width() or 1))
    image = QImage(_within(width), _within(height), QImage.Format.Format_ARGB32_Premultiplied)
    # Transparent; fill() would import all of Qt's names.
    memoryview(image.bits())[:] = bytes(image.sizeInBytes())
    painter = QPainter(image)
    room = image.size()
    renderer.render(painter, _standing(whole, room, *spot) if spot else _inside(whole, room))
    painter.end()
    return alone(image)


def _inside(whole: QSizeF, room: QSize) -> QRectF:
    """As large as fits, in the middle, in the drawing's own proportions; a band is stretched to its room."""
    if whole.width() > _BAND * whole.height():
        return QRectF(0, 0, room.width(), room.height())
    scale = min(room.width() / (whole.width() or 1), room.height() / (whole.height() or 1))
    width, height = whole.width() * scale, whole.height() * scale
    return QRectF((room.width() - width) / 2, (room.height() - height) / 2, width, height)


def _standing(whole: QSizeF, room: QSize, x: float, y: float, wide: float, high: float) -> QRectF:
    left, top = x * room.width(), y * room.height()
    spot = QSize(round(wide * room.width()), round(high * room.height()))
    found = _inside(whole, spot)
    return found.translated(left, top + found.y())


def _within(length: int) -> int:
    return min(max(length, _SMALLEST), _LARGEST)
