"""The encoding of a page, as browsers find it: its first bytes, then what it says of itself."""

from __future__ import annotations

import codecs
import re

from kiosk.draft.reading.encodings import decoded

_START = 1024
_XML = re.compile(
    rb"\s{0,20}<\?xml\s[^>]{0,200}?\bencoding\s{0,20}=\s{0,20}[\"']([A-Za-z0-9._:-]{1,40})[\"']"
)
_META = re.compile(rb"<meta[\s/]([^>]*)>?", re.IGNORECASE)
_ATTRIBUTE = re.compile(
    rb"([a-z-]{1,40})\s{0,20}=\s{0,20}(?:\"([^\"]*)\"?|'([^']*)'?|([^\s>\"']*))", re.IGNORECASE
)
_IN_CONTENT = re.compile(rb"charset\s{0,20}=\s{0,20}[\"']?\s{0,20}([^\s;\"']{1,40})", re.IGNORECASE)
_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_WESTERN = "windows-1252"


def page_text(data: bytes) -> str:
    """UTF-16 can't be said in bytes of one; what is said to be western and is proper UTF-8 is UTF-8."""
    name = "" if data.startswith(_MARKS) else _named(data)
    if not name or name.startswith("utf-") or (name == _WESTERN and _is_utf8(data)):
        return decoded(data)
    import webencodings

    text, _ = webencodings.decode(data, name)
    return decoded(text.encode("utf-8", "replace"))


def _named(data: bytes) -> str:
    """The encoding that browsers take its label for; empty where there is none that they know."""
    import webencodings

    for label in _labels(data):
        found = webencodings.lookup(label.decode("ascii", "replace"))
        if found is not None:
            return _WESTERN if found.name == "x-user-defined" else found.name
    return ""


def _labels(data: bytes) -> list[bytes]:
    start = _without_comments(data[:_START])
    labels = [xml[1]] if (xml := _XML.match(start)) else []
    for meta in _META.finditer(start):
        told = {name.lower(): a or b or c for name, a, b, c in _ATTRIBUTE.findall(meta[1])}
        labels += [told[b"charset"]] if b"charset" in told else []
        if told.get(b"http-equiv", b"").lower() == b"content-type":
            labels += _IN_CONTENT.findall(told.get(b"content", b""))
    return labels


def _without_comments(start: bytes) -> bytes:
    first, *others = start.split(b"<!--")
    return b"".join((first, *(other.partition(b"-->")[2] for other in others)))


def _is_utf8(data: bytes) -> bool:
    try:
        return not data.isascii() and bool(data.decode("utf-8"))
    except UnicodeDecodeError:
        return False
