"""What the style sheets inside a page hide: by element, class and id, alone or inside each other.

Other selectors are passed over, and so are rules for print or for some screens only.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice

from msgspec import Struct

from kiosk.draft.reading.html.white_text import paints, whitens

MOST_HIDING = 300
_SIMPLE = re.compile(r"([a-z][a-z0-9-]*|\*)?((?:[.#][\w-]+)*)", re.IGNORECASE)
_PART = re.compile(r"[.#][\w-]+")
_EVERYWHERE = re.compile(
    r"@(?:media\s+(?:(?:only\s+)?screen|all)|supports\b[^{}]*|layer\b[^{}]*)\s*$", re.IGNORECASE
)
_HIDES = re.compile(
    r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?:\.0+)?%?"
    r"|font-size\s*:\s*(?:0(?:\.0+)?[a-z%]{0,4}|[01](?:\.\d{1,9})?p[xt])|content-visibility\s*:\s*hidden|color\s*:\s*transparent"
    r"|mso-hide\s*:\s*all|transform\s*:\s*scale\(\s*0\s*\)|text-decoration(?:-line)?\s*:[^;]{0,80}\bline-through\b[^;!]{0,80})\s*(?:!\s*important\s*)?(?:;|$)",
    re.IGNORECASE,
)
_SHOWS = re.compile(r"(?:^|;)\s*(?:display|visibility|opacity)\s*:", re.IGNORECASE)


class Element(Struct, frozen=True):
    tag: str
    id: str
    classes: frozenset[str]
    painted: bool = False


class Selector(Struct, frozen=True):
    """``chain``: what it must stand inside, outermost first, then itself."""

    chain: tuple[Element, ...]


def hides(style: str) -> bool:
    """Of the declarations of a rule or of a style attribute."""
    return bool(_HIDES.search(style))


def shows(style: str) -> bool:
    return not hides(style) and bool(_SHOWS.search(style))


class StyleSheets:
    def __init__(self, texts: Iterable[str]) -> None:
        found: dict[tuple[Element, ...], bool] = {}
        for text in texts:
            for selectors, style in rules(without_comments(text)):
                if len(found) < MOST_HIDING and (hides(style) or shows(style)):
                    found.update((chain, hides(style)) for chain in chains(selectors))
        self._by_key = _by_key(chain for chain, hidden in found.items() if hidden)
        looks = [rule for text in texts for rule in rules(without_comments(text))]
        self._white = _by_key(_chains(looks, whitens))
        self._painted = _by_key(_chains(looks, paints))

    def hide(self, element: Element, above: Sequence[Element]) -> bool:
        """``above`` are the elements around it, outermost first."""
        return _holds(self._by_key, element, above)

    def hide_in_white(self, element: Element, above: Sequence[Element], style: str) -> bool:
        """``style``: of the element itself."""
        if not whitens(style) and (_COLOUR.search(style) or not _holds(self._white, element, above)):
            return False
        around = (*above, element)
        return not any(
            each.painted or _holds(self._painted, each, around[:number]) for number, each in enumerate(around)
        )


_COLOUR = re.compile(r"(?:^|;)\s*color\s*:", re.IGNORECASE)
_ByKey = Mapping[str, list[Selector]]


def _chains(looks: Iterable[tuple[str, str]], wanted: Callable[[str], bool]) -> Iterator[tuple[Element, ...]]:
    found = (chain for selectors, style in looks if wanted(style) for chain in chains(selectors))
    yield from islice(found, MOST_HIDING)


def _by_key(found: Iterable[tuple[Element, ...]]) -> _ByKey:
    told: dict[str, list[Selector]] = {}
    for chain in found:
        told.setdefault(key(chain[-1]), []).append(Selector(chain))
    return told


def _holds(by_key: _ByKey, element: Element, above: Sequence[Element]) -> bool:
    """Whether one of the selectors is of this element."""
    if not by_key:
        return False
    keys = (element.tag, f"#{element.id}", *(f".{name}" for name in element.classes))
    found = (one for key in keys for one in by_key.get(key, ()))
    return any(fits(one.chain[-1], element) and inside(one.chain[:-1], above) for one in found)


def without_comments(text: str) -> str:
    first, *others = text.split("/*")
    return " ".join((first, *(other.partition("*/")[2] for other in others)))


def rules(text: str) -> Iterator[tuple[str, str]]:
    """Selectors and declarations of each rule that holds on every screen."""
    skipped: list[bool] = []
    start, selectors = 0, ""
    for brace in re.finditer("[{};]", text):
        head = text[start : brace.start()].strip()
        if brace[0] == ";":
            start = brace.end() if head.startswith("@") else start
            continue
        if brace[0] == "{":
            skipped.append(any(skipped[-1:]) or (head.startswith("@") and not _EVERYWHERE.match(head)))
            selectors = "" if head.startswith("@") else head
        elif skipped:
            if not skipped.pop() and selectors:
                yield selectors, head
            selectors = ""
        start = brace.end()


def chains(selectors: str) -> Iterator[tuple[Element, ...]]:
    for selector in selectors.split(",")[:MOST_HIDING]:
        parts = [_SIMPLE.fullmatch(part) for part in selector.replace(">", " ").split()[:20]]
        if parts and all(parts):
            yield tuple(_element(part) for part in parts if part)


def _element(part: re.Match[str]) -> Element:
    names = _PART.findall(part[2])
    code = next((name[1:] for name in names if name[0] == "#"), "")
    classes = frozenset(name[1:] for name in names if name[0] == ".")
    return Element((part[1] or "").lower().strip("*"), code, classes)


def key(element: Element) -> str:
    if element.id:
        return f"#{element.id}"
    return f".{min(element.classes)}" if element.classes else element.tag


def fits(wanted: Element, element: Element) -> bool:
    return (
        wanted.tag in ("", element.tag)
        and wanted.id in ("", element.id)
        and wanted.classes <= element.classes
    )


def inside(chain: Sequence[Element], above: Sequence[Element]) -> bool:
    left = list(chain)
    for element in reversed(above):
        if left and fits(left[-1], element):
            left.pop()
    return not left
