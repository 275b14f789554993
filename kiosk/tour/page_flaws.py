"""What is wrong with how a page is composed and cut: geometry, nothing of Qt."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from kiosk.tour.rect import Rect, around

_HOLLOW, _AIRY, _SMALL = 0.4, 1.8, 0.25  # a drawing, whose ground and caption make it larger
_SHORT = 5  # letters
_DOZEN = 60.0  # millimetres, at 100 %: where fewer lines have room, two that follow each other often haven't
_LARGE = 45.0  # millimetres: no higher picture is called small
_PLAIN_TARGET = 21.0  # millimetres: no lower one is called airy, as a finger needs it


class SeenWords(Struct, frozen=True):
    """``rect`` is what can be seen of them; ``last`` is their last line, if it is not the only one."""

    text: str
    rect: Rect
    last: str


class SeenPage(Struct, frozen=True):
    """``pictures`` are signs, ``drawings`` the page's own; ``cards`` all that is filled; of those, and of
    ``warnings``, what can be seen. ``behind``: words that a touch turns up, which have their room."""

    rect: Rect
    words: tuple[SeenWords, ...]
    pictures: tuple[Rect, ...] = ()
    drawings: tuple[Rect, ...] = ()
    cards: tuple[Rect, ...] = ()
    warnings: tuple[Rect, ...] = ()
    behind: tuple[Rect, ...] = ()


class Shown(Struct, frozen=True):
    """Which screenful it is, of how many."""

    screenful: int
    screenfuls: int
    text_scale: float
    pixels_per_mm: float


def page_flaws(page: SeenPage, shown: Shown) -> tuple[str, ...]:
    return (
        *_hollow(page, shown),
        *_short_endings(page),
        *_airy_cards(page, shown),
        *_lonely_pictures(page, shown),
        *_late_warnings(page, shown),
    )


def _hollow(page: SeenPage, shown: Shown) -> Iterator[str]:
    there = [*(each.rect for each in page.words), *page.pictures, *page.drawings, *page.behind]
    filled = around(there).height / page.rect.height if there else 0.0
    if _roomy(page, shown) and filled < _HOLLOW and shown.screenful + 1 < shown.screenfuls:
        yield f"hollow: only {filled:.0%} of the screenful are filled"


def _roomy(page: SeenPage, shown: Shown) -> bool:
    return page.rect.height >= _DOZEN * shown.pixels_per_mm * shown.text_scale


def _short_endings(page: SeenPage) -> Iterator[str]:
    for each in page.words:
        words = each.last.split()
        if len(words) == 1 and len(words[0].strip(".,:;?!")) <= _SHORT:
            yield f"a last line of one short word: {each.text}"


def _airy_cards(page: SeenPage, shown: Shown) -> Iterator[str]:
    """Cards beside each other are as tall as the tallest of them: that one counts. So does the taller face of
    a card that a touch turns over."""
    for card in page.cards:
        row = [each for each in page.cards if abs(each.y - card.y) < 1 and abs(each.height - card.height) < 1]
        if all(_is_airy(each, page, shown) for each in row):
            words = [each for each in page.words if card.holds(each.rect, 1)]
            yield f"a card much taller than its words: {words[0].text}"


def _is_airy(card: Rect, page: SeenPage, shown: Shown) -> bool:
    if any(card.cut(drawing).height > 1 and card.cut(drawing).width > 1 for drawing in page.drawings):
        return False
    words = [each.rect for each in page.words if card.holds(each.rect, 1)]
    held = words + [each for each in (*page.pictures, *page.behind) if card.holds(each, 1)]
    low = card.height <= _PLAIN_TARGET * shown.pixels_per_mm
    return bool(words) and not low and card.height > _AIRY * around(held).height


def _lonely_pictures(page: SeenPage, shown: Shown) -> Iterator[str]:
    for drawing in page.drawings:
        if not page.words:
            yield "a picture apart from its sentence"
        elif shown.text_scale >= 2 and _roomy(page, shown) and _is_small(drawing, page, shown):
            yield f"a picture too small to be seen: {drawing.height / page.rect.height:.0%} of the screenful"


def _is_small(drawing: Rect, page: SeenPage, shown: Shown) -> bool:
    return drawing.height < min(_SMALL * page.rect.height, _LARGE * shown.pixels_per_mm)


def _late_warnings(page: SeenPage, shown: Shown) -> Iterator[str]:
    if shown.text_scale > 1 or shown.screenful > 0:
        return
    if page.warnings and not any(seen.height > 1 and seen.width > 1 for seen in page.warnings):
        yield "a warning waits behind More"
