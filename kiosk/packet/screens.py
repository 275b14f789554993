"""A screen on paper: its pictures beside its words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from itertools import zip_longest

from kiosk.packet.photographs import Album
from kiosk.packet.rows import row, side_by_side
from kiosk.packet.sheets import PrintedLine, PrintedScreen

FULL, WIDE, NARROW = 680, 350, 250
"""How wide pictures are, in 96ths of an inch: of what is only there to be read, where letters must be 2 mm
high; of a page, whose words stand beside it; and of a question, which has three."""
_TALLEST = 860
_SHAPE = 800 / 1280
_LINE, _LETTERS = 22, 58
"""How high a line beside a picture is, and how many letters it has: estimated, to cut what fits no sheet."""


def screen_on_paper(screen: PrintedScreen, album: Album) -> str:
    width, names = width_of(screen), tuple(pictures(screen, album))
    shown = (words for stop in screen.stops for photo in album[stop.name] for words in photo.words)
    lines = screen.lines or tuple(PrintedLine(text) for text in dict.fromkeys(shown))
    head = f"<h2>{escape(screen.title)}</h2>"
    if width == FULL:
        told = "".join(map(_line, lines))
        return head + "".join(
            row([(_picture(name, width) if number else told + _picture(name, width), 100)])
            for number, name in enumerate(names)
        )
    most = max(1, int(_TALLEST / (width * _SHAPE)))
    beside = zip_longest(_groups(names, most), _columns(lines), fillvalue=())
    return head + "".join(
        side_by_side(
            "".join(_picture(name, width) for name in group), width + 14, "".join(map(_line, column))
        )
        for group, column in beside
    )


def pictures(screen: PrintedScreen, album: Album) -> Iterator[str]:
    """The names under which a layout finds them."""
    for stop in screen.stops:
        for number, _ in enumerate(album[stop.name]):
            yield f"{stop.name}/{number}"


def width_of(screen: PrintedScreen) -> int:
    kinds = {stop.kind for stop in screen.stops}
    if "origins" in kinds:
        return FULL
    return WIDE if kinds == {"page"} else NARROW


def _picture(name: str, width: int) -> str:
    return f'<p><img src="{name}" width="{width}"></p>'


def _columns(lines: Iterable[PrintedLine]) -> Iterator[tuple[PrintedLine, ...]]:
    """As many as a sheet can hold, at a time."""
    column: list[PrintedLine] = []
    height = 0
    for line in lines:
        letters = len(line.mark) + len(line.text) + sum(len(name) + 2 for name in line.cites)
        tall = _LINE * (1 + letters // _LETTERS)
        if column and height + tall > _TALLEST:
            yield tuple(column)
            column, height = [], 0
        column.append(line)
        height += tall
    if column:
        yield tuple(column)


def _line(line: PrintedLine) -> str:
    mark = f'<span class="soft">{escape(line.mark)}:</span> ' if line.mark else ""
    cites = f' <span class="soft">[{escape(", ".join(line.cites))}]</span>' if line.cites else ""
    return f"<p>{mark}{escape(line.text)}{cites}</p>"


def _groups(names: tuple[str, ...], most: int) -> Iterator[tuple[str, ...]]:
    yield from (names[start : start + most] for start in range(0, len(names), most))
