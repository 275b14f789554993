"""The land is painted once for a theme and a size, and never trusted blindly."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.bridge.land.land_files import LandFiles
from kiosk.bridge.land.pictures import LandPictures
from tests.bridge.land.asked import WARM, contrast, strip, whole

NONE = QSize()


@pytest.fixture
def folder(qapp: QGuiApplication, tmp_path: Path) -> Path:
    return tmp_path / "land"


def asks(folder: Path | None, what: str) -> QImage:
    """As a start does that knows nothing of those before."""
    image = LandPictures(LandFiles(folder)).requestImage(what, NONE, NONE)
    assert not image.isNull()
    return image


def kept(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def stamped(folder: Path) -> dict[str, int]:
    return {file.name: file.stat().st_mtime_ns for file in folder.iterdir()}


def test_the_next_start_finds_it_painted(folder: Path) -> None:
    first = asks(folder, whole())
    before = stamped(folder)
    assert asks(folder, whole()) == first
    assert stamped(folder) == before
    assert len(before) == 1


def test_another_theme_size_or_form_is_another_picture(folder: Path) -> None:
    asked = (whole(), whole(roles=contrast()), whole(width=500), whole(places=3), strip())
    pictures = [asks(folder, each) for each in asked]
    assert len(kept(folder)) == len(asked)
    assert all(one != other for one, other in pairwise(pictures))


def _shorter(data: bytes) -> bytes:
    return data[: len(data) // 2]


def _without_end(data: bytes) -> bytes:
    return data[:-1]


def _one_byte_other(data: bytes) -> bytes:
    middle = len(data) // 2
    return data[:middle] + bytes([data[middle] ^ 0x20]) + data[middle + 1 :]


def _huge(data: bytes) -> bytes:
    return b"\xff" * 8 + data[8:]


@pytest.mark.parametrize(
    "damage",
    [_shorter, _without_end, _one_byte_other, _huge, lambda data: b""],
    ids=lambda each: each.__name__,
)
def test_what_is_damaged_is_painted_anew(
    folder: Path, damage: Callable[[bytes], bytes], caplog: pytest.LogCaptureFixture
) -> None:
    first = asks(folder, strip())
    (file,) = folder.iterdir()
    whole_file = file.read_bytes()
    file.write_bytes(damage(whole_file))
    with caplog.at_level(logging.WARNING, "kiosk"):
        assert asks(folder, strip()) == first
    assert re.search(rf"{file.name} is damaged, and is painted anew", caplog.text)
    assert file.read_bytes() == whole_file


def test_where_nothing_can_be_written_it_is_painted_and_nobody_told(
    folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    painted = asks(None, strip())
    folder.write_text("no folder")
    with caplog.at_level(logging.DEBUG, "kiosk"):
        assert asks(folder / "below", strip()) == painted
    assert caplog.text == ""


def test_only_the_newest_stay(folder: Path) -> None:
    for width in range(400, 420, 2):
        asks(folder, strip(width=width))
    names = {file.name for file in folder.iterdir()}
    assert len(names) == 8
    asks(folder, strip(width=418))
    assert {file.name for file in folder.iterdir()} == names


def test_other_files_stay(folder: Path) -> None:
    folder.mkdir()
    (folder / "notes.txt").write_text("mine")
    for width in range(400, 420, 2):
        asks(folder, strip(width=width, roles=WARM))
    assert (folder / "notes.txt").read_text() == "mine"
