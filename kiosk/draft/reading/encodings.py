"""Text out of bytes: UTF-8, UTF-16, or the old western encoding; anything else is told, not guessed at.

A guess by likelihood was tried and left: short notes with one curly quote came back as Chinese. The encoding
of a page of HTML is found as browsers find it: its first bytes, then what it says of itself.
"""

from __future__ import annotations

import codecs
import re

from kiosk.draft.faults import DraftRule, UnreadableError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_MANY_BYTES = re.compile(rb"[\xc3-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_NO_TEXT = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_NULLS_ENOUGH = 0.3


def decoded(data: bytes) -> str:
    text = _decode(data, _encoding(data))
    unfit = _NO_TEXT.search(text)
    if unfit:
        line = text.count("\n", 0, unfit.start()) + 1
        raise _wrong(f"Line {line} holds signs that no text holds", line)
    return text.removeprefix("\ufeff")


def _encoding(data: bytes) -> str:
    for mark, name in _MARKS:
        if data.startswith(mark):
            return name
    even, odd = data[0:4000:2], data[1:4000:2]
    if odd.count(0) > _NULLS_ENOUGH * len(odd) and even.count(0) * 4 < odd.count(0):
        return "utf-16-le"
    if even.count(0) > _NULLS_ENOUGH * len(even) and odd.count(0) * 4 < even.count(0):
        return "utf-16-be"
    return "utf-8"


def _decode(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
    if encoding != "utf-8" or _MANY_BYTES.search(data):
        raise _wrong(f"Line {line} is not proper {encoding.upper()}", line)
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        raise _wrong(f"Line {line} is in an encoding that is not known here", line) from None


def _wrong(what: str, line: int) -> UnreadableError:
    mend = "Save the document again as UTF-8."
    return UnreadableError(DraftRule.DOCUMENT_ENCODING, f"{what}.", mend, line)


_START = 1024
_XML = re.compile(
    rb"\s{0,20}<\?xml\s[^>]{0,200}?\bencoding\s{0,20}=\s{0,20}[\"']([A-Za-z0-9._:-]{1,40})[\"']"
)
_META = re.compile(rb"<meta[\s/]([^>]*)>?", re.IGNORECASE)
_ATTRIBUTE = re.compile(
    rb"([a-z-]{1,40})\s{0,20}=\s{0,20}(?:\"([^\"]*)\"?|'([^']*)'?|([^\s>\"']*))", re.IGNORECASE
)
_IN_CONTENT = re.compile(rb"charset\s{0,20}=\s{0,20}[\"']?\s{0,20}([^\s;\"']{1,40})", re.IGNORECASE)
_UNICODE_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_WESTERN = "windows-1252"


def page_text(data: bytes) -> str:
    """UTF-16 can't be said in bytes of one; what is said to be western and is proper UTF-8 is UTF-8."""
    name = "" if data.startswith(_UNICODE_MARKS) else _named(data)
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
