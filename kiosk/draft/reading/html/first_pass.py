"""What must be known of a whole page before it is read from its start."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from msgspec import Struct

from kiosk.draft.reading.html.generated import Generated
from kiosk.draft.reading.html.style_sheets import StyleSheets
from kiosk.draft.sentences.completeness import bounds

if TYPE_CHECKING:
    from kiosk.draft.reading.nodes import Node

_POINTERS = ("aria-controls", "data-target", "data-bs-target", "href")
_TOGGLES = frozenset({"collapse", "tab", "pill", "accordion"})


class FirstPass(Struct, frozen=True):
    """``opened`` are the ids of panels that a heading, button or tab opens; ``choices`` those of radio
    buttons and ticks, each with the box that stands for it; ``labelled`` those that a label
    names; ``bounding`` those of notes that say no to a part of their sentence.
    ``outside``: some of its looks stand in other files."""

    sheets: StyleSheets
    generated: Generated
    bounding: frozenset[str]
    opened: frozenset[str]
    choices: Mapping[str, str]
    labelled: frozenset[str]
    outside: bool


def first_pass(root: Node) -> FirstPass:
    styles = ["".join(node.itertext()) for node in root.iter("style") if _is_for_screens(node)]
    return FirstPass(
        StyleSheets(styles),
        Generated(styles),
        frozenset(_bounding(root)),
        frozenset(_opened(root)),
        {str(node.get("id")): box(node) for node in root.iter("input") if is_choice(node) and node.get("id")},
        frozenset(str(node.get("for")) for node in root.iter("label") if node.get("for")),
        any("stylesheet" in str(node.get("rel", "")).lower() for node in root.iter("link")),
    )


def box(choice: Node) -> str:
    """Ticks may also be those of a list that is printed; a radio button is always a choice."""
    return "( ) " if str(choice.get("type", "")).lower() == "radio" else "[ ] "


def is_choice(node: Node) -> bool:
    return node.tag == "input" and str(node.get("type", "")).lower() in ("radio", "checkbox")


def _is_for_screens(node: Node) -> bool:
    return str(node.get("media", "all")).strip().lower() in ("", "all", "screen")


def _bounding(root: Node) -> Iterator[str]:
    marks = (link for sup in root.iter("sup") for link in sup.iter("a"))
    named = {str(link.get("href", "")).removeprefix("#") for link in marks}
    for node in root.iter() if named else ():
        if str(node.get("id", "")) in named and bounds("".join(map(str, node.itertext()))):
            yield str(node.get("id"))


def _opened(root: Node) -> Iterator[str]:
    for node in root.iter("button", "a", "summary", "div", "span", "label", "h2", "h3", "h4", "h5", "li"):
        toggles = str(node.get("data-toggle", node.get("data-bs-toggle", ""))).lower() in _TOGGLES
        for name in _POINTERS:
            target = str(node.get(name, ""))
            if target and (name == "aria-controls" or (toggles and target.startswith("#"))):
                yield from (part.removeprefix("#") for part in target.split())
