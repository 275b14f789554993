"""Letters as they are read: what printing or an old encoding made of them is undone."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from msgspec.structs import replace

from kiosk.draft.sentences.document import Block

_LIGATURES = {code: unicodedata.normalize("NFKC", chr(code)) for code in range(0xFB00, 0xFB07)}
_OLD = {code: bytes((code,)).decode("cp1252", "replace") for code in range(0x80, 0xA0)}
_INVISIBLE = dict.fromkeys((0xAD, 0x200B, 0x2060, 0xFEFF), None)
_SPACES = dict.fromkeys(
    (0xA0, 0x2007, 0x2008, 0x2009, 0x200A, 0x202F, 0x205F, 0x3000, *range(0x2000, 0x2007)), " "
)
_TABLE = {**_LIGATURES, **_OLD, **_INVISIBLE, **_SPACES}
_ANY = re.compile(f"[{''.join(map(chr, _TABLE))}]")


def legible(blocks: Iterable[Block]) -> tuple[Block, ...]:
    return tuple(_legible(block) for block in blocks)


def legible_text(text: str) -> str:
    """Ligatures as letters, one kind of space, no invisible hyphens, and the signs of Windows-1252 that were
    taken for controls."""
    return " ".join(text.translate(_TABLE).split()) if _ANY.search(text) else text


def _legible(block: Block) -> Block:
    return replace(block, text=legible_text(block.text)) if _ANY.search(block.text) else block
