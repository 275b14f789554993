"""Opens a deck's files with distrust: each way in which a file can be bad is a fault."""

from __future__ import annotations

import os
import re
from pathlib import Path
from stat import S_ISREG

from kiosk.library.findings import Findings
from kiosk.library.limits import MOST_BYTES
from kiosk.library.rules import Rule

_BAD = re.compile(
    r"[\x01-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u2028-\u202e\u2066-\u2069\ud800-\udfff\ue000-\uf8ff\ufffd-\uffff]"
)
_IGNORED = ("README.md",)


def names_in(folder: Path) -> tuple[str, ...]:
    """Sorted; without hidden files, which editors and desktops leave behind, and without README.md.

    Raises OSError.
    """
    return tuple(
        sorted(name for name in os.listdir(folder) if not name.startswith(".") and name not in _IGNORED)
    )


def read_text(deck: Path, findings: Findings) -> str | None:
    """The text of ``findings.file`` with ``\\n`` line ends; None after a fault that leaves nothing."""
    data = _read_bytes(deck, findings)
    if data is None:
        return None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        message = f"Byte {error.start + 1} of this file is not UTF-8 text."
        findings.fault(line, Rule.FILE_ENCODING, message, "Save the file again with the encoding UTF-8.")
        return None
    nul = data.find(b"\0")
    if nul >= 0:
        line = data.count(b"\n", 0, nul) + 1
        message = f"This is not a text file: byte {nul + 1} is zero."
        findings.fault(
            line, Rule.FILE_NOT_TEXT, message, "Save it as plain text, or take it out of the deck."
        )
        return None
    return without_bad_characters(text.replace("\r\n", "\n").replace("\r", "\n"), 1, findings)


def without_bad_characters(text: str, first_line: int, findings: Findings) -> str:
    """Puts a space in the place of each character that no screen can show, so that reading can go on."""
    if not _BAD.search(text):
        return text
    for number, line in enumerate(text.split("\n"), first_line):
        if match := _BAD.search(line):
            message = f"The invisible character U+{ord(match.group()):04X} can't be shown."
            findings.fault(number, Rule.BAD_CHARACTER, message, "Delete it, or type the line again.")
    return _BAD.sub(" ", text)


def _read_bytes(deck: Path, findings: Findings) -> bytes | None:
    try:
        path = (deck / findings.file).resolve(strict=True)
        return path.read_bytes() if _is_fit(path, deck, findings) else None
    except FileNotFoundError:
        mend = "Write it; the authoring guide says what belongs in it."
        findings.fault(0, Rule.FILE_MISSING, "This file is missing.", mend)
    except (OSError, RuntimeError) as error:
        reason = (error.strerror if isinstance(error, OSError) else None) or "a link that leads nowhere"
        mend = "Check that the file is there and that you may read it."
        findings.fault(0, Rule.FILE_UNREADABLE, f"This file can't be read: {reason}.", mend)
    return None


def _is_fit(path: Path, deck: Path, findings: Findings) -> bool:
    if not path.is_relative_to(deck.resolve()):
        mend = "Copy the file itself into the deck."
        findings.fault(0, Rule.FILE_OUTSIDE, "This is a link to a file outside the deck.", mend)
        return False
    status = path.stat()
    if not S_ISREG(status.st_mode):
        mend = "Put a text file here, or take it away."
        findings.fault(0, Rule.FILE_UNREADABLE, "This is not a file.", mend)
        return False
    if status.st_size > MOST_BYTES:
        message = f"This page is too large: {status.st_size:,} bytes; at most {MOST_BYTES:,} may be."
        findings.fault(0, Rule.FILE_TOO_LARGE, message, "Split it into several files.")
        return False
    return True
