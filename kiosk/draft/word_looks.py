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
_ONWARD = f"{W}txbxContent"


class Looks:
    def __init__(self, styles: Styles) -> None:
        self._styles = styles

    def is_seen(self, run: Node, paragraph: Node) -> bool:
        properties = [*self._properties(run, paragraph)]
        for name in _AWAY:
            said = (is_on(one, name) for one in properties)
            if next((one for one in said if one is not None), False):
                return False
        size = _first(properties, "sz")
        if size.isdecimal() and int(size) < _SMALLEST:
            return False
        return not _WHITE.fullmatch(_first(properties, "color")) or self._is_on_colour(
            run, paragraph, properties
        )

    def _properties(self, run: Node, paragraph: Node) -> Iterator[Node]:
        """Its own first, then its style's, then its paragraph's style's, each with those behind it."""
        own = run.find(f"{W}rPr")
        named = None if own is None else own.find(f"{W}rStyle")
        styles = "" if named is None else str(named.get(f"{W}val", ""))
        found = (own, *(style.find(f"{W}rPr") for style in self._styles.chain(styles)))
        behind = (style.find(f"{W}rPr") for style in self._styles.chain(style_id(paragraph)))
        yield from (one for one in (*found, *behind) if one is not None)

    def _is_on_colour(self, run: Node, paragraph: Node, properties: list[Node]) -> bool:
        """White letters are seen on a coloured ground; a table's style, a box and a page may have one."""
        grounds = [*properties, paragraph.find(f"{W}pPr")]
        grounds += [style.find(f"{W}pPr") for style in self._styles.chain(style_id(paragraph))]
        for above in run.iterancestors(CELL, TABLE, _ONWARD, f"{W}document"):
            if above.tag == _ONWARD or above.find(f"{W}tblPr/{W}tblStyle") is not None:
                return True
            if above.find(f"{W}background") is not None:
                return True
            grounds.append(above.find(f"{W}tcPr" if above.tag == CELL else f"{W}tblPr"))
        return any(_is_coloured(ground) for ground in grounds if ground is not None)


def _is_coloured(ground: Node) -> bool:
    if ground.find(f"{W}highlight") is not None:
        return True
    shade = ground.find(f"{W}shd")
    return shade is not None and not _PALE.fullmatch(str(shade.get(f"{W}fill", "")))


def _first(properties: list[Node], name: str) -> str:
    found = (one.find(f"{W}{name}") for one in properties)
    return next((str(one.get(f"{W}val", "")) for one in found if one is not None), "")
