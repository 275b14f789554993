"""The short code on the last sheet of a page in the packet: who can type it has had this version in hand."""

from __future__ import annotations

from hashlib import sha256

import msgspec

from kiosk.review.digests import Digests

_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's base 32: none that are taken for one another
_LENGTH, _GROUP = 10, 5
_TAKEN_FOR = str.maketrans("OIL", "011", "- ")


def code_of(page_id: str, language: str, digests: Digests) -> str:
    """Such as ``7KQ2M-X04PR``."""
    number = int.from_bytes(sha256(msgspec.json.encode((language, page_id, digests))).digest(), "big")
    letters = "".join(_LETTERS[number >> 5 * place & 31] for place in range(_LENGTH))
    return f"{letters[:_GROUP]}-{letters[_GROUP:]}"


def is_code(typed: str, code: str) -> bool:
    """However it is typed: in small letters, without the hyphen, with O for 0."""
    return _plain(typed) == _plain(code)


def _plain(code: str) -> str:
    return code.upper().translate(_TAKEN_FOR)
