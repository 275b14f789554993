"""Hands QML the land: ``image://land/<form>?<role>=<rrggbb>&…`` with where things stand among the roles."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QImageReader

from kiosk.bridge.land.growth import cloud
from kiosk.bridge.land.land_files import LandFiles, name_of
from kiosk.bridge.land.landmarks import landmark_at, light_svg, place_svg
from kiosk.bridge.land.plan import LandPlan
from kiosk.bridge.land.strip import strip_svg
from kiosk.bridge.land.whole import svg as svg_of
from kiosk.bridge.land.whole import whole_svg
from kiosk.bridge.window.colours import coloured
from kiosk.bridge.window.first_asked import PictureProvider
from kiosk.core.page import LandmarkKind

_LARGEST = 32_000
_SOON_COPIED = 8_000_000
"""Bytes, in some milliseconds: touches wait meanwhile."""
_SMALL = ("light", "place", "cloud")
"""Painted in no time, and so never kept."""


class LandPictures(PictureProvider):
    """Paints on the thread that asks: QML's own for pictures, so that no touch waits."""

    def __init__(self, kept: LandFiles, kinds: tuple[LandmarkKind, ...] = ()) -> None:
        """``kinds``: what each topic wants at its place, if it says so."""
        super().__init__()
        self._kept, self._kinds = kept, kinds

    def picture(self, asked: str, wanted: QSize) -> QImage:
        form, _, query = asked.partition("?")
        given = dict(part.split("=", 1) for part in query.split("&"))
        width, height = (int(float(given[name])) for name in ("width", "height"))
        if not (0 < width <= _LARGEST and 0 < height <= _LARGEST):
            return QImage()
        svg = land_svg(form, width, height, given, self._kinds)
        return painted(svg, width, height) if form in _SMALL else self._kept_or_painted(svg, width, height)

    def _kept_or_painted(self, svg: str, width: int, height: int) -> QImage:
        name = name_of(svg, width, height)
        image = self._kept.read(name)
        if image is None:
            image = painted(svg, width, height)
            self._kept.keep(name, image)
        return image


def land_svg(
    form: str, width: int, height: int, given: dict[str, str], kinds: tuple[LandmarkKind, ...] = ()
) -> str:
    """Raises KeyError or ValueError for what isn't asked for as ``Land.qml`` asks."""
    bare = given["bare"] == "1"
    match form:
        case "light":
            drawn = light_svg(landmark_at(int(given["place"]), int(given["places"]), kinds), bare)
        case "place":
            landmark = landmark_at(int(given["place"]), int(given["places"]), kinds)
            drawn = place_svg(landmark, given["on"] == "1", bare)
        case "whole":
            heights = tuple(float(each) for each in given["heights"].split(","))
            names = ("step", "margin", "size", "plain", "passes")
            step, margin, size, plain, passes = (float(given[name]) for name in names)
            plan = LandPlan(
                width, height, step, margin, size, heights, plain=plain, passes=passes, kinds=kinds
            )
            drawn = whole_svg(plan, bare)
        case "strip":
            step, margin, crest, swell = (float(given[name]) for name in ("step", "margin", "crest", "swell"))
            drawn = strip_svg(LandPlan(width, height, step, margin, crest=crest, swell=swell), bare)
        case "cloud":
            plan = LandPlan(width, height, 0, 0)
            drawn = svg_of(plan, "", cloud(plan))
        case _:
            raise ValueError(f"no land has the form {form}")
    return coloured(drawn, given)


def painted(svg: str, width: int, height: int) -> QImage:
    """By Qt's reader, which lets Python go on meanwhile: touches need it."""
    buffer = QBuffer()
    buffer.setData(QByteArray(svg.encode()))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"svg"))
    reader.setScaledSize(QSize(width, height))
    return alone(reader.read())


def alone(image: QImage) -> QImage:
    """Without what painted it, up to half a megabyte: Qt keeps that with a picture, but not with a copy."""
    return image.copy() if image.sizeInBytes() < _SOON_COPIED else image
