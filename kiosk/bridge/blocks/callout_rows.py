"""A callout, or a piece of one, as a row."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.bridge.blocks.block_row import BlockRow
from kiosk.bridge.blocks.calls import CallRow, parts_of
from kiosk.bridge.blocks.division import BoxPiece
from kiosk.bridge.blocks.markup import Linker
from kiosk.bridge.blocks.text_rows import text_row, texts_in
from kiosk.bridge.list_model import ListModel
from kiosk.bridge.qml_types import Property, QmlElement, QmlUncreatable
from kiosk.core.blocks.types import Callout, CalloutKind
from kiosk.core.passage import Passage, Style

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


def _calls(passages: Iterable[Passage], linker: Linker) -> ListModel:
    rows = ((text_row(passage, linker), parts_of(passage)) for passage in passages)
    return ListModel(CallRow, [CallRow(row.text, row.plain, row.linked, *parts) for row, parts in rows])


@QmlElement
@QmlUncreatable("Rows come from Python.")
class CalloutRow(BlockRow):
    def __init__(self, block: Callout, linker: Linker, piece: BoxPiece = BoxPiece.ALL) -> None:
        super().__init__()
        self._block, self._piece = block, piece
        urgent = block.kind is CalloutKind.NOW
        self._items = texts_in(block.items, linker)
        self._texts = texts_in(() if urgent else block.passages, linker)
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
