"""Fields of a form among the words of a page: what a reader may choose is no statement."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from msgspec import Struct

from kiosk.draft.reading.html.first_pass import FirstPass, box, is_choice
from kiosk.draft.sentences.completeness import OBJECT
from kiosk.draft.sentences.document import SetAside

if TYPE_CHECKING:
    from kiosk.draft.reading.nodes import Node

_REASONS = {
    "select": SetAside.QUIZ,
    "quiz": SetAside.QUIZ,
    "question": SetAside.QUIZ,
    "textarea": SetAside.NAVIGATION,
}
_WITHOUT_WORDS = frozenset({"hidden", "submit", "button", "image", "reset"})


class Mark(Struct, frozen=True):
    """What a field leaves: a ``sign`` in the line, or a ``prefix`` for the line that it starts."""

    sign: str = ""
    prefix: str = ""
    starts_line: bool = False


def reason_of(tag: str) -> SetAside | None:
    """Why the words inside a field are no statements."""
    return _REASONS.get(tag)


class FormFields:
    def __init__(self, first_pass: FirstPass) -> None:
        self._page = first_pass
        self._labels: list[bool] = []

    def mark(self, node: Node, tag: str, attributes: Mapping[str, str]) -> Mark:
        if tag == "label":
            chosen = next(filter(is_choice, node.iter("input")), None)
            told = (
                box(chosen) if chosen is not None else self._page.choices.get(attributes.get("for", ""), "")
            )
            self._labels.append(bool(told))
            return Mark(prefix=told, starts_line=bool(told))
        if tag != "input":
            return Mark()
        kind = attributes.get("type", "text").lower()
        if kind in _WITHOUT_WORDS:
            return Mark()
        if not is_choice(node):
            return Mark(OBJECT)
        labelled = any(self._labels) or attributes.get("id", "") in self._page.labelled
        return Mark() if labelled else Mark(prefix=box(node), starts_line=True)

    def label_ended(self) -> bool:
        """Whether it was one of something to choose: a line of its own."""
        return self._labels.pop() if self._labels else False
