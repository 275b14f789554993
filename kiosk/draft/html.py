"""HTML: its text as a reader sees it; scripts, styles and frames are never looked into."""

from __future__ import annotations

from kiosk.draft.charsets import page_text
from kiosk.draft.document import Block
from kiosk.draft.tree import page


def html(data: bytes) -> tuple[str, tuple[Block, ...]]:
    return page(page_text(data))
