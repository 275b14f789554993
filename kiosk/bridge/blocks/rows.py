"""Blocks of a page as rows that QML draws. A kind that is missing here is an error of types."""

from __future__ import annotations

from typing import assert_never

from kiosk.bridge.blocks.block_row import BlockRow
from kiosk.bridge.blocks.callout_rows import CalloutRow
from kiosk.bridge.blocks.cards import ChecklistRow, IconGridRow, StepsRow, TimelineRow
from kiosk.bridge.blocks.division import BoxPiece
from kiosk.bridge.blocks.markup import Linker
from kiosk.bridge.blocks.picture_rows import BodyMapRow, CountedFiguresRow, IconArrayRow, SceneRow, StagesRow
from kiosk.bridge.blocks.text_rows import HeadingRow, ListRow, PageLinkRow, ParagraphRow
from kiosk.core.blocks.types import (
    Block,
    BodyMap,
    Callout,
    Checklist,
    CountedFigures,
    Heading,
    IconArray,
    IconGrid,
    ItemList,
    PageLink,
    Paragraph,
    Scene,
    Stages,
    Steps,
    Timeline,
)


def row_of(  # noqa: C901 - one arm for each kind
    block: Block, linker: Linker, first: int = 0, piece: BoxPiece = BoxPiece.ALL
) -> BlockRow:
    """``first``: the number of the page's part that the block's own begin with. ``piece``: of a box."""
    match block:
        case Heading():
            return HeadingRow(block)
        case Paragraph():
            return ParagraphRow(block, linker)
        case ItemList():
            return ListRow(block, linker)
        case Callout():
            return CalloutRow(block, linker, piece)
        case PageLink():
            return PageLinkRow(block)
        case IconGrid():
            return IconGridRow(block, first)
        case Steps():
            return StepsRow(block)
        case Checklist():
            return ChecklistRow(block)
        case Timeline():
            return TimelineRow(block, piece)
        case CountedFigures():
            return CountedFiguresRow(block)
        case IconArray():
            return IconArrayRow(block)
        case BodyMap():
            return BodyMapRow(block)
        case Scene():
            return SceneRow(block)
        case Stages():
            return StagesRow(block, first)
    assert_never(block)
