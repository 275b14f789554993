"""A drawing as the kiosk draws it and as a second renderer does, and how far they are apart."""

from __future__ import annotations

import numpy as np
import resvg_py
from numpy.typing import NDArray
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from kiosk.bridge.window.pictures import Drawings
from kiosk.core.drawing import ROLES
from kiosk.core.library import Drawing

_ROLES = "&".join(f"{role}={colour[1:]}" for role, colour in ROLES.items())
Pixels = NDArray[np.int16]


def ours(svg: str, size: QSize) -> Pixels:
    drawings = Drawings([Drawing.of("asset/a.svg", svg)])
    return _pixels(drawings.requestImage(f"asset/a.svg?{_ROLES}", QSize(), size))


def theirs(svg: str, size: QSize) -> Pixels:
    """``svg`` has fixed colours only."""
    png = resvg_py.svg_to_bytes(
        svg_string=svg, width=size.width(), height=size.height(), skip_system_fonts=True
    )
    return _pixels(QImage.fromData(bytes(png)))


def apart(one: Pixels, other: Pixels) -> float:
    """The share of pixels that differ by more than 40 of 255, after a blur of three by
    three: edges are smoothed differently by every renderer, shapes and colours are not."""
    far = np.abs(_blurred(one) - _blurred(other)).max(axis=2) > 40
    return float(far.mean())


def _blurred(pixels: Pixels) -> Pixels:
    wide = np.pad(pixels, ((1, 1), (1, 1), (0, 0)), mode="edge")
    height, width, _ = pixels.shape
    parts = [wide[y : y + height, x : x + width] for y in range(3) for x in range(3)]
    return (sum(parts[1:], parts[0]) // 9).astype(np.int16)


def _pixels(image: QImage) -> Pixels:
    plain = image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    data = np.frombuffer(bytes(plain.constBits()), np.uint8)
    return data.reshape(plain.height(), plain.width(), 4).astype(np.int16)
