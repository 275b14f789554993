"""Reads a page from its first element to its last, as someone walks through it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from msgspec import Struct

from kiosk.draft.reading.html import elements
from kiosk.draft.reading.html.blocks import PageBlocks
from kiosk.draft.reading.html.form_fields import FormFields, reason_of
from kiosk.draft.reading.html.signs import is_bullet_of_word, mark_of_item, sign
from kiosk.draft.reading.html.style_sheets import Element, paints
from kiosk.draft.reading.html.text_flow import BOLD, LIGHT, TextFlow
from kiosk.draft.reading.html.visibility import Visibility, is_block, visibility
from kiosk.draft.sentences.completeness import NOTED, OBJECT
from kiosk.draft.sentences.document import Block, SetAside

if TYPE_CHECKING:
    from kiosk.draft.reading.html.first_pass import FirstPass
    from kiosk.draft.reading.nodes import Node

INDENTED = "kiosk-indented"
"""The class of a block that is code in Markdown, but that nobody may have meant as code."""
_KEEP_LINES = frozenset({"pre", "listing", "xmp"})


class _Open(Struct, frozen=True):
    element: Element
    visibility: Visibility
    block: bool


class PageWalk:
    """``start``, ``end`` and ``data`` are told in the order of the page; a line counts from 1, or is 0."""

    def __init__(self, first_pass: FirstPass) -> None:
        self.title = ""
        self._page, self._fields = first_pass, FormFields(first_pass)
        self._blocks, self._flow = PageBlocks(), TextFlow()
        self._open: list[_Open] = []
        self._above: list[Element] = []
        self._unseen = self._links = self._pre = self._line = 0
        self._away: list[str] | None = None
        self._away_since = 0

    def start(self, node: Node, tag: str, attributes: Mapping[str, str], line: int) -> None:
        self._line = line or self._line
        element = Element(
            tag,
            attributes.get("id", ""),
            frozenset(attributes.get("class", "").split()),
            paints(attributes.get("style", ""), attributes.get("bgcolor", "")),
        )
        seen = visibility(node, attributes, element, self._above, self._page)
        one = _Open(element, seen, is_block(tag, attributes))
        self._open.append(one)
        self._above.append(element)
        if self._away is not None:
            self._away.append("\n" if one.block else "")
        elif not self._unseen:
            self._starts(node, one, attributes)
        self._unseen += seen in (Visibility.UNSEEN, Visibility.OBJECT)
        self._links += tag in elements.LINKS
        self._pre += tag in _KEEP_LINES

    def _starts(self, node: Node, one: _Open, attributes: Mapping[str, str]) -> None:
        tag = one.element.tag
        if one.visibility is Visibility.HIDDEN or self._reason(tag, self._above[:-1]):
            self._away, self._away_since = [], len(self._open)
            return
        if one.visibility is Visibility.OBJECT:
            self._flow.mark(sign(attributes))
        if tag == "sup" and any(self._is_bounding(link) for link in node.iter("a")):
            self._flow.mark(NOTED)
        if is_bullet_of_word(attributes):
            self._flow.mark("\u2022 ")
        if one.visibility in (Visibility.UNSEEN, Visibility.OBJECT):
            return
        mark = self._fields.mark(node, tag, attributes)
        if one.block or mark.starts_line:
            self._flush()
        self._blocks.prefix(mark.prefix or mark_of_item(tag, self._above))
        self._flow.mark({"br": "\n", "img": " "}.get(tag, mark.sign) if tag not in elements.BOLD else BOLD)
        if one.block or one.visibility is Visibility.MENU:
            self._flush()
            self._blocks.enter(node, tag, one.visibility, attributes)
        self._flow.mark(self._page.generated.content("before", one.element, self._above[:-1]))

    def _is_bounding(self, link: Node) -> bool:
        return str(link.get("href", "")).removeprefix("#") in self._page.bounding

    def end(self) -> None:
        one = self._open.pop()
        tag = one.element.tag
        self._above.pop()
        self._unseen -= one.visibility in (Visibility.UNSEEN, Visibility.OBJECT)
        self._links -= tag in elements.LINKS
        self._pre -= tag in _KEEP_LINES
        if self._away is not None:
            self._away.append("\n" if one.block else "")
            if len(self._open) < self._away_since:
                self._back(self._away, self._reason(tag, self._above))
        elif not self._unseen and one.visibility not in (Visibility.UNSEEN, Visibility.OBJECT):
            self._ends(tag, one)

    def _reason(self, tag: str, above: Sequence[Element]) -> SetAside | None:
        """Why the words in it are no statements; of code, only what has lines of its own."""
        around = above[-1] if above else None
        if tag == "code" and around and around.tag == "pre" and INDENTED not in around.classes:
            return SetAside.CODE
        return reason_of(tag)

    def _ends(self, tag: str, one: _Open) -> None:
        self._flow.mark(self._page.generated.content("after", one.element, self._above))
        if tag in elements.BOLD:
            self._flow.mark(LIGHT)
        if one.block or one.visibility is Visibility.MENU or tag == "label":
            self._flush(force=tag != "label")
        if one.block or one.visibility is Visibility.MENU:
            self._blocks.leave(tag, one.visibility)

    def _back(self, away: list[str], reason: SetAside | None) -> None:
        """From what is not shown: it is told after the sentence that it stands in."""
        self._away = None
        words = "".join(away)
        self._blocks.keep_for_later(words, reason or SetAside.HIDDEN, self._line)
        if reason:
            self._flow.mark(OBJECT)
        else:
            self._flow.lose(words)

    def comment(self, text: str) -> None:
        if self._away is None and not self._unseen:
            self._flow.lose(text)

    def data(self, text: str) -> None:
        if not text:
            return
        if [one.tag for one in self._above[-2:]] == ["head", "title"]:
            self.title = self.title or " ".join(text.split())
        if self._away is not None:
            self._away.append(text.replace("\n", " "))
        elif not self._unseen:
            self._flow.add(text, self._line, linked=bool(self._links), lines_kept=bool(self._pre))

    def finished(self) -> tuple[Block, ...]:
        self._flush()
        return self._blocks.finished()

    def _flush(self, *, force: bool = True) -> None:
        if force or self._fields.label_ended():
            linked, line = self._flow.linked, self._flow.line
            self._blocks.put(self._flow.lines(), linked=linked, line=line)
