"""Lucide's icons, straight out of the archive in the ``justmyresource_lucide`` package."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from io import BytesIO
from zipfile import ZipFile


def icon_names() -> frozenset[str]:
    return frozenset(name.removesuffix(".svg") for name in _archive().namelist() if name.endswith(".svg"))


def icon_svg(name: str) -> str:
    """Raises KeyError for a name that isn't in `icon_names`."""
    return _archive().read(f"{name}.svg").decode("utf-8")


@cache
def _archive() -> ZipFile:
    return ZipFile(BytesIO(files("justmyresource_lucide").joinpath("icons.zip").read_bytes()))
