"""HTML: its text as a reader sees it; scripts, styles and frames are never looked into."""

from __future__ import annotations

import codecs
import re

from kiosk.draft.document import Block
from kiosk.draft.encodings import decoded
from kiosk.draft.tree import page

_CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?([A-Za-z0-9_-]{1,40})", re.IGNORECASE)
_START = 2048


def html(data: bytes) -> tuple[str, tuple[Block, ...]]:
    return page(_text(data))


def _text(data: bytes) -> str:
    """What the page says of its encoding holds if it is true; UTF-16 can't be said in bytes of one."""
    named = _CHARSET.search(data[:_START])
    if named and not data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        name = named[1].decode("ascii")
        try:
            if codecs.lookup(name).name.startswith(("iso8859", "cp125", "mac", "koi8")):
                return decoded(data.decode(name).encode())
        except (LookupError, UnicodeDecodeError):
            pass
    return decoded(data)
