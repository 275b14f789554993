"""Blocks of running text as rows."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from kiosk.bridge.blocks.block_row import BlockRow
from kiosk.bridge.blocks.markup import Linker, styled
from kiosk.bridge.list_model import ListModel
from kiosk.bridge.qml_types import Property, QmlElement, QmlUncreatable
from kiosk.core.blocks.types import Heading, ItemList, PageLink, Paragraph
from kiosk.core.passage import Passage

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


def texts_in(passages: Iterable[Passage], linker: Linker) -> ListModel:
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
        self._ordered, self._items = block.ordered, texts_in(block.items, linker)

    @Property(bool, constant=True)
    def ordered(self) -> bool:
        return self._ordered

    @Property(ListModel, constant=True)
    def items(self) -> ListModel:
        return self._items


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
