"""HTML: its text as a reader sees it; scripts, styles and frames are never looked into."""

from __future__ import annotations

from kiosk.draft.reading.charsets import page_text
from kiosk.draft.reading.html.document import page
from kiosk.draft.sentences.document import Block


def html(data: bytes) -> tuple[str, tuple[Block, ...]]:
    return page(page_text(data))
