"""Whether a run of a Word document is seen: neither hidden, struck out, white on white, nor too small."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from kiosk.draft.word_names import CELL, TABLE, W
from kiosk.draft.word_styles import Styles, is_on, style_id

if TYPE_CHECKING:
    from kiosk.draft.nodes import Node

_AWAY = ("vanish", "webHidden", "specVanish", "strike", "dstrike")
_WHITE = re.compile("(?:[fF][0-9a-fA-F]){3}")
_PALE = re.compile("|".join((_WHITE.pattern, "auto", "")))
_SMALLEST = 6
_BOX = f"{W}txbxContent"


class Looks:
    """Of the runs of one paragraph."""

    def __init__(self, styles: Styles, paragraph: Node) -> None:
        self._styles = styles
        chain = [*styles.chain(style_id(paragraph))]
        self._behind = [one for one in (style.find(f"{W}rPr") for style in chain) if one is not None]
        grounds = (paragraph.find(f"{W}pPr"), *(style.find(f"{W}pPr") for style in chain))
        self._grounds = [one for one in grounds if one is not None]
        self._is_on_ground = _is_on_ground(paragraph)

    def is_seen(self, run: Node) -> bool:
        properties = [*self._own(run), *self._behind]
        for name in _AWAY:
            said = (is_on(one, name) for one in properties)
            if next((one for one in said if one is not None), False):
                return False
        size = _first(properties, "sz")
        if size.isdecimal() and int(size) < _SMALLEST:
            return False
        if not (_WHITE.fullmatch(_first(properties, "color")) or _is_of_ground(properties)):
            return True
        return self._is_on_ground or any(map(_is_coloured, (*properties, *self._grounds)))

    def _own(self, run: Node) -> Iterator[Node]:
        """Its own properties first, then its style's, with those behind it."""
        own = run.find(f"{W}rPr")
        if own is not None:
            yield own
            named = own.find(f"{W}rStyle")
            styles = "" if named is None else str(named.get(f"{W}val", ""))
            yield from (
                one
                for one in (style.find(f"{W}rPr") for style in self._styles.chain(styles))
                if one is not None
            )


def _is_on_ground(paragraph: Node) -> bool:
    """White letters are seen on a coloured ground; a table's style, a box and a page may have one."""
    for above in paragraph.iterancestors(CELL, TABLE, _BOX, f"{W}document"):
        if above.tag == _BOX or above.find(f"{W}tblPr/{W}tblStyle") is not None:
            return True
        if above.find(f"{W}background") is not None:
            return True
        ground = above.find(f"{W}tcPr" if above.tag == CELL else f"{W}tblPr")
        if ground is not None and _is_coloured(ground):
            return True
    return False


def _is_coloured(ground: Node) -> bool:
    if ground.find(f"{W}highlight") is not None:
        return True
    shade = ground.find(f"{W}shd")
    return shade is not None and not _PALE.fullmatch(str(shade.get(f"{W}fill", "")))


def _is_of_ground(properties: list[Node]) -> bool:
    """In the colour that the theme gives the page."""
    found = (one.find(f"{W}color") for one in properties)
    first = next((one for one in found if one is not None), None)
    return first is not None and str(first.get(f"{W}themeColor", "")) in ("background1", "light1")


def _first(properties: list[Node], name: str) -> str:
    found = (one.find(f"{W}{name}") for one in properties)
    return next((str(one.get(f"{W}val", "")) for one in found if one is not None), "")
