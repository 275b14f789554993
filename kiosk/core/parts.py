"""What a visitor can open on a page by touching its pictures: parts, counted through the page from 0."""

from __future__ import annotations

from kiosk.core.block import Block, IconGrid, Stages
from kiosk.core.page import Page


def parts_in(block: Block) -> int:
    match block:
        case IconGrid(items):
            return sum(bool(card.touch) for card in items)
        case Stages(items):
            return len(items)
        case _:
            return 0


def parts_on(page: Page) -> int:
    return sum(parts_in(block) for block in page.blocks)
