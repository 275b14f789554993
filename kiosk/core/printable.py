"""Text that can do nothing to a terminal or a log: no colours, no second line, no change of direction."""

from __future__ import annotations


def printable(text: str) -> str:
    """What has no shape of its own is written out, such as ``\\x1b``; a space of any width stays one."""
    return text if text.isprintable() else "".join(map(_shown, text))


def _shown(sign: str) -> str:
    if sign.isprintable() or (sign.isspace() and not sign.isascii() and sign not in "\x85\u2028\u2029"):
        return sign
    return sign.encode("unicode_escape").decode("ascii")
