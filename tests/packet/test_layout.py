"""How a packet lies on its sheets: measured in the laid-out text, with whatever a page may rest on."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QImage, QTextDocument
from PySide6.QtQuick import QQuickItem

from kiosk.app.loaded_deck import LoadedDeck
from kiosk.bridge.paper.paper import INCH, font, text_of
from kiosk.bridge.window.typeface import load_typeface
from kiosk.packet.breaks import Unit, box_of, level_of, units
from kiosk.packet.gather import gather
from kiosk.packet.pages import chapter, closing, front
from kiosk.packet.photographs import SIZE, Album, Photograph, take
from kiosk.packet.printing import laid_out
from kiosk.packet.screens import FULL, width_of
from kiosk.packet.sheets import Chapter, Packet, PrintedClash
from kiosk.review.reviews import Reviews
from kiosk.station.settings import Settings
from kiosk.tour.items import kind_of
from kiosk.tour.screen import TourScreen
from tests.review.signed import NOTED, TODAY

PACKET = gather(NOTED, Reviews(), TODAY)
FIRST = PACKET.chapters[0]
CLASH = PrintedClash(
    "tea-1", "tea-2", "Tea is cold, or so they say in one of the places. " * 3, "A leaflet", ""
)
LETTER = 2.0
"""Millimetres: the least height of a capital letter that somebody is asked to read."""


@pytest.fixture
def album(qapp: QGuiApplication) -> Album:
    load_typeface()
    image = QImage(1280, 800, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    stops = [stop for screen in FIRST.screens for stop in screen.stops]
    return {stop.name: (Photograph(image, (stop.name,)),) for stop in stops}


def chapters() -> Iterator[Chapter]:
    """More and more to rest on, so that everything comes to lie at a sheet's end in one of them."""
    (note,) = FIRST.notes
    long = replace(note, text="Tea is warm, as long as nobody forgets it. " * 3)
    for number in range(0, 45, 2):
        questions = FIRST.screens[: 2 + number % 4]
        yield replace(
            FIRST,
            screens=questions,
            notes=tuple(long if each % 3 else note for each in range(number)),
            clashes=(CLASH,) * (number % 5),
            values=(("phone", "555"),) * (number % 3),
        )


def flaws(text: QTextDocument) -> list[str]:
    """Rows on two sheets, headings without what they are about, and boxes alone on a sheet."""
    parts, height = list(units(text)), text.pageSize().height()

    def sheets(unit: Unit) -> tuple[int, int]:
        box = box_of(text, unit)
        return int(box.top() // height), int((box.bottom() - 1) // height)

    found = [f"split: {number}" for number, part in enumerate(parts) if len(set(sheets(part))) > 1]
    heads = [number for number, part in enumerate(parts) if level_of(part)]
    found += [
        f"stranded: {number}" for number in heads if sheets(parts[number])[1] != sheets(parts[number + 1])[0]
    ]
    section = parts[heads[-1] :]
    if len({sheet for part in section for sheet in sheets(part)}) > 1:
        found.append("code and boxes apart")
    if sheets(parts[heads[-1] - 1])[1] != sheets(section[0])[0]:
        found.append("boxes alone")
    return found


def test_nothing_is_stranded_split_or_alone(album: Album) -> None:
    assert [flaws(laid_out(chapter(each, album), album)) for each in chapters()] == [[] for _ in chapters()]


def test_control_as_qt_breaks_a_text_all_of_these_are_found(album: Album) -> None:
    whole = laid_out("", album)

    def as_qt_does(html: str) -> QTextDocument:
        return text_of(html, "", 13, whole.pageSize(), lambda text: None)

    found = {flaw.split(":")[0] for each in chapters() for flaw in flaws(as_qt_does(chapter(each, album)))}
    assert found == {"split", "stranded", "boxes alone", "code and boxes apart"}


@pytest.mark.parametrize("number", [2, 24, 40, 61])
def test_lists_of_pages_end_a_sheet_between_two_rows(album: Album, number: int) -> None:
    many: Packet = replace(PACKET, chapters=tuple(PACKET.chapters[each % 8] for each in range(number)))
    assert flaws(laid_out(closing(many), album)) == []
    assert [
        flaw for flaw in flaws(laid_out(front(many), album)) if not flaw.startswith(("boxes", "code"))
    ] == []


def texts(item: QQuickItem) -> Iterator[QQuickItem]:
    if not item.isVisible():
        return
    if kind_of(item) == "text" and item.property("text"):
        yield item
    for child in item.childItems():
        yield from texts(child)


def letters(width: int, size: float) -> float:
    """How high a capital is on paper, in millimetres, in a picture so wide of a text of so many pixels."""
    return QFontMetricsF(font(round(size))).capHeight() * width / SIZE[0] * 25.4 / INCH


def test_what_is_there_only_to_be_read_can_be_read(qapp: QGuiApplication) -> None:
    (origins,) = [screen for screen in FIRST.screens if screen.title == "Where this comes from"]
    window = TourScreen(LoadedDeck(NOTED, Settings(), ()), SIZE, None)
    try:
        window.show(origins.stops[0].state, "origins")
        sizes = [item.property("font").pixelSize() for item in texts(window.window.contentItem())]
    finally:
        window.close()
    assert sizes
    assert width_of(origins) == FULL
    assert letters(FULL, min(sizes)) >= LETTER
    assert letters(250, min(sizes)) < LETTER, "control: as small as a question's pictures nobody could"


def test_such_pictures_keep_every_pixel(qapp: QGuiApplication) -> None:
    one = replace(PACKET, frame=(), chapters=(replace(FIRST, screens=FIRST.screens[1:2]),))
    photographs = take(one, LoadedDeck(NOTED, Settings(), ()))
    assert {photo.image.width() for each in photographs.values() for photo in each} == {SIZE[0]}
