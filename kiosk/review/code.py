"""The short codes in the packet: who can type one has had this version in hand.

A page's stands on its last sheet, that of a whole packet on the packet's. The packet's proves as much, and
its last letters, one for each page, tell which of them changed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from hashlib import sha256
from itertools import islice

import msgspec
from msgspec import Struct

from kiosk.review.signature import Digests

_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's base 32: none that are taken for one another
_LENGTH, _GROUP = 10, 5
_TAKEN_FOR = str.maketrans("OIL", "011", "- \n\t")
_MOST_TRIED = 2000


class Version(Struct, frozen=True):
    """A page as it is now."""

    page: str
    digests: Digests


def code_of(page_id: str, language: str, digests: Digests) -> str:
    """Such as ``7KQ2M-X04PR``."""
    return _grouped(_letters((language, page_id, digests)))


def is_code(typed: str, code: str) -> bool:
    """However it is typed: in small letters, without the hyphen, with O for 0."""
    return _plain(typed) == _plain(code)


def packet_code_of(pages: Iterable[Version], language: str) -> str:
    """Of several pages, in reading order."""
    pages = tuple(pages)
    return _grouped(_letters((language, pages)) + "".join(_mark(page, language) for page in pages))


def pages_in(typed: str) -> int:
    """Of how many pages a packet's code is; none or fewer for what can't be one."""
    return len(_plain(typed)) - _LENGTH


def changed_since(typed: str, pages: Iterable[Version], language: str) -> tuple[str, ...]:
    """Which of the pages that a packet's code is of it tells to be others now: nearly always all of them."""
    marks = _plain(typed)[_LENGTH:]
    pairs = zip(pages, marks, strict=True)
    return tuple(page.page for page, mark in pairs if mark != _mark(page, language))


def some_with(typed: str, pages: Iterable[Version], language: str) -> tuple[Version, ...]:
    """Those of the ``pages`` that a packet's code is of; none where one of them changed."""
    marked = [(page, _mark(page, language)) for page in pages]
    for found in islice(_matching(_plain(typed)[_LENGTH:], marked), _MOST_TRIED):
        if is_code(typed, packet_code_of(found, language)):
            return found
    return ()


def _matching(marks: str, marked: list[tuple[Version, str]]) -> Iterator[tuple[Version, ...]]:
    """Each way to find the marks among those of the pages, in their order."""
    if not marks:
        yield ()
    for number, (page, mark) in enumerate(marked[: len(marked) - len(marks) + 1] if marks else ()):
        if mark == marks[0]:
            for rest in _matching(marks[1:], marked[number + 1 :]):
                yield page, *rest


def _mark(page: Version, language: str) -> str:
    return code_of(page.page, language, page.digests)[0]


def _letters(of: object) -> str:
    number = int.from_bytes(sha256(msgspec.json.encode(of)).digest(), "big")
    return "".join(_LETTERS[number >> 5 * place & 31] for place in range(_LENGTH))


def _grouped(letters: str) -> str:
    return "-".join(letters[start : start + _GROUP] for start in range(0, len(letters), _GROUP))


def _plain(code: str) -> str:
    return code.upper().translate(_TAKEN_FOR)
