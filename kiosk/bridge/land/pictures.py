"""Hands QML the land: ``image://land/<form>?<role>=<rrggbb>&…`` with where things stand among the roles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

from kiosk.bridge.land.landmarks import landmark_at, light_svg
from kiosk.bridge.land.plan import LandPlan
from kiosk.bridge.land.strip import strip_svg
from kiosk.bridge.land.whole import whole_svg
from kiosk.bridge.window.pictures import coloured

if TYPE_CHECKING:
    from PySide6.QtCore import QSize

_LARGEST = 32_000


class LandPictures(QQuickImageProvider):
    """Paints on the thread that asks: QML's own for pictures, so that no touch waits."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        width, height = requestedSize.width(), requestedSize.height()
        if not (0 < width <= _LARGEST and 0 < height <= _LARGEST):
            return QImage()
        return painted(land_svg(id, width, height), width, height)


def land_svg(id: str, width: int, height: int) -> str:
    """Raises KeyError or ValueError for what isn't asked for as ``Land.qml`` asks."""
    form, _, query = id.partition("?")
    given = dict(part.split("=", 1) for part in query.split("&"))
    bare = given["bare"] == "1"
    match form:
        case "light":
            drawn = light_svg(landmark_at(int(given["place"]), int(given["places"])))
        case "whole":
            heights = tuple(float(each) for each in given["heights"].split(","))
            step, margin, size = (float(given[name]) for name in ("step", "margin", "size"))
            drawn = whole_svg(LandPlan(width, height, step, margin, size, heights), bare)
        case "strip":
            step, margin, crest, swell = (float(given[name]) for name in ("step", "margin", "crest", "swell"))
            drawn = strip_svg(LandPlan(width, height, step, margin, crest=crest, swell=swell), bare)
        case _:
            raise ValueError(f"no land has the form {form}")
    return coloured(drawn, given)


def painted(svg: str, width: int, height: int) -> QImage:
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    memoryview(image.bits())[:] = bytes(image.sizeInBytes())
    painter = QPainter(image)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, width, height))
    painter.end()
    return image
