"""Text out of bytes: UTF-8, UTF-16, or the old western encoding; anything else is told, not guessed at.

A guess by likelihood was tried and left: short notes with one curly quote came back as Chinese.
"""

from __future__ import annotations

import codecs
import re

from kiosk.draft.faults import Rule, UnreadableError

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
    return UnreadableError(Rule.DOCUMENT_ENCODING, f"{what}.", mend, line)
