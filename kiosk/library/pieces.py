"""One element's content in order: words, citations, links, drawings, and what isn't drawn."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

import msgspec
from msgspec import Struct

from kiosk.core.passage import Style
from kiosk.library import marks


class StyledText(Struct, frozen=True):
    text: str
    style: Style
    line: int = 0


class Cite(Struct, frozen=True):
    """``text`` may hold line marks."""

    text: str
    line: int = 0


class Link(Struct, frozen=True):
    text: str
    target: str
    title: str
    line: int = 0


class Image(Struct, frozen=True):
    text: str
    target: str
    title: str
    line: int = 0


class Foreign(Struct, frozen=True):
    """Something that this program doesn't draw."""

    text: str
    tag: str
    line: int = 0


Piece = StyledText | Cite | Link | Image | Foreign


def pieces(element: Element, last_line: int) -> tuple[Piece, ...]:
    """An element's content in order. A mark stands at the end of its line, so lines are told backwards."""
    found: list[Piece] = []
    line = last_line
    for piece in reversed(list(_walk(element, Style.PLAIN))):
        line = marks.first_line(piece.text) or line
        found.append(msgspec.structs.replace(piece, line=line, text=marks.without_lines(piece.text)))
    return tuple(reversed(found))


def _walk(element: Element, style: Style) -> Iterator[Piece]:
    yield StyledText(element.text or "", style)
    for child in element:
        match child.tag:
            case "strong":
                yield from _walk(child, Style.STRONG)
            case "em":
                yield from _walk(child, Style.STRONG if style is Style.STRONG else Style.EMPHASIS)
            case "citation":
                yield Cite(child.get("id", ""))
            case "a":
                text = "".join(child.itertext())
                yield Link(text, _plain(child, "href"), _plain(child, "title"))
            case "img":
                yield Image(child.get("alt", ""), _plain(child, "src"), _plain(child, "title"))
            case tag:
                yield Foreign("".join(child.itertext()), tag)
        yield StyledText(child.tail or "", style)


def _plain(element: Element, name: str) -> str:
    return " ".join(marks.without_lines(element.get(name, "")).split())
