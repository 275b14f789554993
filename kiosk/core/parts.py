"""What a visitor can open on a page by touching its pictures: parts, counted through the page from 0."""

from __future__ import annotations

from kiosk.core.blocks.types import Block
from kiosk.core.page import Page


def parts_in(block: Block) -> int:
    from kiosk.core.blocks.contents import contents  # the first screen does without

    return contents(block).parts


def parts_on(page: Page) -> int:
    return sum(map(parts_in, page.blocks))
