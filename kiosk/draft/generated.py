"""What the style sheets inside a page write before and behind its elements."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from kiosk.draft.loss import OBJECT
from kiosk.draft.page_signs import CROSS
from kiosk.draft.style_sheets import MOST_HIDING, Element, Selector, chains, fits, inside, key, rules
from kiosk.draft.style_sheets import without_comments as bare

_MADE = re.compile(r"(.*?)::?(before|after)\s*", re.IGNORECASE | re.DOTALL)
_CONTENT = re.compile(r"(?:^|;)\s*content\s*:\s*([^;]{1,200})", re.IGNORECASE)
_STRING = re.compile(r"\"([^\"]*)\"|'([^']*)'")
_CODE = re.compile(r"\\([0-9a-fA-F]{1,6})\s?")
_CROSSES = frozenset("\u00d7\u2612\u2715\u2716\u2717\u2718\u274c\u274e\u26d4\U0001f6ab")
_MOST = 0x110000


class Generated:
    def __init__(self, texts: Iterable[str]) -> None:
        self._by_key: dict[tuple[str, str], list[tuple[Selector, str]]] = {}
        for where, selectors, content in (one for text in texts for one in _made(bare(text))):
            for chain in chains(selectors) if len(self._by_key) < MOST_HIDING else ():
                self._by_key.setdefault((where, key(chain[-1])), []).append((Selector(chain), content))

    def content(self, where: str, element: Element, above: Sequence[Element]) -> str:
        """``where`` is "before" or "after"; the last rule counts."""
        if not self._by_key:
            return ""
        names = (element.tag, "", f"#{element.id}", *(f".{name}" for name in element.classes))
        found = [one for name in names for one in self._by_key.get((where, name), ())]
        told = (text for one, text in found if fits(one.chain[-1], element) and inside(one.chain[:-1], above))
        return next(told, "")


def _made(text: str) -> Iterator[tuple[str, str, str]]:
    for selectors, style in rules(text):
        content = _CONTENT.search(style)
        for selector in selectors.split(",") if content else ():
            made = _MADE.fullmatch(selector)
            words = _words(content[1]) if content else ""
            if made and words:
                yield made[2].lower(), made[1].strip() or "*", words


def _words(content: str) -> str:
    """Words and crosses; a sign where the element itself tells what; nothing for bullets and icons."""
    text = "".join(one[1] or one[2] or "" for one in _STRING.finditer(content))
    text = _CODE.sub(lambda code: chr(int(code[1], 16)) if int(code[1], 16) < _MOST else "", text)
    if not _CROSSES.isdisjoint(text):
        return CROSS
    if sum(map(str.isalpha, text)) > 1:
        return text
    return OBJECT if "attr(" in content and "attr(href" not in content else ""
