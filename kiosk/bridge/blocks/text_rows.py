"""Blocks of running text as rows."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from kiosk.bridge.blocks.block_row import BlockRow
from kiosk.bridge.blocks.calls import CallRow, parts_of
from kiosk.bridge.blocks.division import BoxPiece
from kiosk.bridge.blocks.markup import Linker, styled
from kiosk.bridge.list_model import ListModel
from kiosk.bridge.qml_types import Property, QmlElement, QmlUncreatable
from kiosk.core.blocks.types import Callout, CalloutKind, Heading, ItemList, PageLink, Paragraph
from kiosk.core.passage import Passage, Style

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


class TextRow(Struct, frozen=True):
    """``text`` carries emphasis as tags, ``plain`` is what is spoken, and ``linked`` the text with its
    medical words as links, where it has any."""

    text: str
    plain: str
    linked: str


def text_row(passage: Passage, linker: Linker) -> TextRow:
    return TextRow(styled(passage), passage.text, linker.linked(passage))


def _calls(passages: Iterable[Passage], linker: Linker) -> ListModel:
    rows = ((text_row(passage, linker), parts_of(passage)) for passage in passages)
    return ListModel(CallRow, [CallRow(row.text, row.plain, row.linked, *parts) for row, parts in rows])


def _texts(passages: Iterable[Passage], linker: Linker) -> ListModel:
    return ListModel(TextRow, [text_row(passage, linker) for passage in passages])


@QmlElement
@QmlUncreatable("Rows come from Python.")
class HeadingRow(BlockRow):
    def __init__(self, block: Heading) -> None:
        super().__init__()
        self._passage = block.passage

    @Property(str, constant=True)
    def text(self) -> str:
        return styled(self._passage)

    @Property(str, constant=True)
    def plain(self) -> str:
        return self._passage.text


@QmlElement
@QmlUncreatable("Rows come from Python.")
class ParagraphRow(BlockRow):
    def __init__(self, block: Paragraph, linker: Linker) -> None:
        super().__init__()
        self._row = text_row(block.passage, linker)

    @Property(str, constant=True)
    def text(self) -> str:
        return self._row.text

    @Property(str, constant=True)
    def plain(self) -> str:
        return self._row.plain

    @Property(str, constant=True)
    def linked(self) -> str:
        return self._row.linked


@QmlElement
@QmlUncreatable("Rows come from Python.")
class ListRow(BlockRow):
    def __init__(self, block: ItemList, linker: Linker) -> None:
        super().__init__()
        self._ordered, self._items = block.ordered, _texts(block.items, linker)

    @Property(bool, constant=True)
    def ordered(self) -> bool:
        return self._ordered

    @Property(ListModel, constant=True)
    def items(self) -> ListModel:
        return self._items


@QmlElement
@QmlUncreatable("Rows come from Python.")
class CalloutRow(BlockRow):
    def __init__(self, block: Callout, linker: Linker, piece: BoxPiece = BoxPiece.ALL) -> None:
        super().__init__()
        self._block, self._piece = block, piece
        urgent = block.kind is CalloutKind.NOW
        self._items = _texts(block.items, linker)
        self._texts = _texts(() if urgent else block.passages, linker)
        self._at_once = _calls(block.passages if urgent else (), linker)

    @Property(bool, constant=True)
    def continued(self) -> bool:
        return self._piece in (BoxPiece.MIDDLE, BoxPiece.LAST)

    @Property(bool, constant=True)
    def continues(self) -> bool:
        """Whether the row below goes on with it."""
        return self._piece in (BoxPiece.FIRST, BoxPiece.MIDDLE)

    @Property(str, constant=True)
    def tone(self) -> str:
        return self._block.kind.value

    @Property(bool, constant=True)
    def calls(self) -> bool:
        """Whether it tells a number to call."""
        spans = (span for passage in self._block.passages for span in passage.spans)
        return any(span.style is Style.NUMBER for span in spans)

    @Property(str, constant=True)
    def title(self) -> str:
        return self._block.title

    @Property(ListModel, constant=True)
    def items(self) -> ListModel:
        return self._items

    @Property(ListModel, constant=True)
    def texts(self) -> ListModel:
        return self._texts

    @Property(ListModel, constant=True)
    def atOnce(self) -> ListModel:
        """What to do now, in place of ``texts``."""
        return self._at_once


@QmlElement
@QmlUncreatable("Rows come from Python.")
class PageLinkRow(BlockRow):
    def __init__(self, block: PageLink) -> None:
        super().__init__()
        self._block = block

    @Property(str, constant=True)
    def text(self) -> str:
        return self._block.text

    @Property(str, constant=True)
    def page(self) -> str:
        return self._block.page
