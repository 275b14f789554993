"""Looks at a page that is shown: what stands on this screenful of it, and where."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from PySide6.QtGui import QFont, QFontMetricsF, QTextDocument
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.tour.ink import ink_of
from kiosk.tour.items import covers, kind_of, painted, rect_in_scene, waits_beside
from kiosk.tour.page_flaws import SeenPage, SeenWords
from kiosk.tour.rect import Rect, around

_DRAWINGS = ("/asset/", "/frame/body")


def page_on(window: QQuickWindow) -> SeenPage | None:
    """None where another screen is shown."""
    whole = Rect(0, 0, window.width(), window.height())
    for item in _pages(window.contentItem(), whole):
        return _PageLook(item, whole).seen
    return None


def _pages(item: QQuickItem, window: Rect) -> Iterator[QQuickItem]:
    if not item.isVisible() or item.opacity() == 0:
        return
    if kind_of(item) == "page":
        if not waits_beside(item, window):
            yield item
        return
    for child in item.childItems():
        yield from _pages(child, window)


class _PageLook:
    def __init__(self, page: QQuickItem, window: Rect) -> None:
        self._words: list[SeenWords] = []
        self._pictures: list[Rect] = []
        self._drawings: list[Rect] = []
        self._cards: list[Rect] = []
        self._warnings: list[Rect] = []
        self._behind: list[Rect] = []
        self._visit(page, window)
        self.seen = SeenPage(
            rect_in_scene(page),
            tuple(self._words),
            tuple(self._pictures),
            tuple(self._drawings),
            tuple(self._cards),
            tuple(self._warnings),
            tuple(self._behind),
        )

    def _visit(self, item: QQuickItem, clip: Rect) -> None:
        if not item.isVisible():
            return
        if item.opacity() == 0:
            self._note_behind(item, clip)
            return
        self._note(item, clip)
        clip = clip.cut(rect_in_scene(item)) if item.clip() else clip
        for child in item.childItems():
            self._visit(child, clip)

    def _note(self, item: QQuickItem, clip: Rect) -> None:
        if item.property("warns"):
            self._warnings.append(rect_in_scene(item).cut(clip))
        match kind_of(item):
            case "text":
                self._note_text(item, clip)
            case "rectangle" if covers(item) and _shows(rect_in_scene(item), clip):
                self._cards.append(rect_in_scene(item).cut(clip))
            case "picture" if _shows(painted(item), clip):
                is_drawing = any(room in item.property("source").toString() for room in _DRAWINGS)
                (self._drawings if is_drawing else self._pictures).append(painted(item))
            case _:
                pass

    def _note_behind(self, face: QQuickItem, clip: Rect) -> None:
        """The other face of a card is laid out while nobody sees it, so that to turn it moves nothing."""
        for item in face.childItems():
            ink = ink_of(item) if kind_of(item) == "text" and item.isVisible() else None
            self._behind += [line.cut(clip) for line in ink.lines if _shows(line, clip)] if ink else []

    def _note_text(self, item: QQuickItem, clip: Rect) -> None:
        ink = ink_of(item)
        seen = [line.cut(clip) for line in ink.lines if _shows(line, clip)] if ink else []
        if ink and seen and _can_be_touched(item):
            self._pictures.append(rect_in_scene(item).cut(clip))
        if ink and seen:
            self._words.append(SeenWords(ink.text, around(seen), last_line(item)))


def _can_be_touched(text: QQuickItem) -> bool:
    """Words of it can be touched, so that it is as high as a finger needs."""
    return bool(text.property("linked"))


def _shows(rect: Rect, clip: Rect) -> bool:
    part = rect.cut(clip)
    return part.width > 1 and part.height > 1


def last_line(text: QQuickItem) -> str:
    """Empty where there is one line, or where the last two words would have no room beside each other."""
    count = int(text.property("lineCount"))
    if count < 2:
        return ""
    plain = str(text.property("text"))
    return _last_line(plain, text.property("font").toString(), text.width(), count)


@lru_cache(4096)
def _last_line(said: str, font: str, width: float, count: int) -> str:
    """Laid out anew, as Qt Quick tells nobody; empty where that comes out otherwise."""
    document, face = QTextDocument(), QFont()
    face.fromString(font)
    document.setDocumentMargin(0)
    document.setDefaultFont(face)
    document.setHtml(said) if "<" in said or "&" in said else document.setPlainText(said)
    document.setTextWidth(width)
    document.size()  # lays it out
    block = document.lastBlock()
    layout = block.layout()
    pair = " ".join(block.text().split()[-2:])
    if (
        document.blockCount() > 1
        or layout.lineCount() != count
        or QFontMetricsF(face).horizontalAdvance(pair) > width
    ):
        return ""
    return block.text()[layout.lineAt(count - 1).textStart() :]
