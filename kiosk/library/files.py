"""Opens a deck's files with distrust: each way in which a file can be bad is a fault."""

from __future__ import annotations

import re
from pathlib import Path

from kiosk.core.rules.deck import Rule
from kiosk.files import reading
from kiosk.files.limits import DECK_FILE
from kiosk.files.unfit import Unfit, UnfitError
from kiosk.library.findings import Findings

_BAD = re.compile(
    r"[\x01-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u2028-\u202e\u2066-\u2069\ud800-\udfff\ue000-\uf8ff\ufffd-\uffff]"
)
_OF_ONE_TYPEFACE = re.compile(r"[\ue000-\uf8ff]")
_NO_SVG = "Save it as plain SVG, in UTF-8. A PNG or a JPEG under another name is none."
_UNREADABLE = (Rule.FILE_UNREADABLE, "")
#: The rule that each way of being unfit breaks, and how to mend it where a deck knows better.
RULES = {
    Unfit.MISSING: (Rule.FILE_MISSING, "Write it; the authoring guide says what belongs in it."),
    Unfit.FOLDER: _UNREADABLE,
    Unfit.NO_FILE: _UNREADABLE,
    Unfit.UNREADABLE: _UNREADABLE,
    Unfit.OUTSIDE: (Rule.FILE_OUTSIDE, ""),
    Unfit.TOO_LARGE: (Rule.FILE_TOO_LARGE, "Split it into several files."),
    Unfit.TOO_MANY: (Rule.FILE_TOO_LARGE, ""),
    Unfit.TOO_DEEP: (Rule.TOO_DEEP, ""),
    Unfit.ENCODING: (Rule.FILE_ENCODING, ""),
    Unfit.NOT_TEXT: (Rule.FILE_NOT_TEXT, "Save it as plain text, or take it out of the deck."),
    Unfit.NOT_TOML: (Rule.FILE_NOT_TEXT, ""),
}


def read_text(deck: Path, findings: Findings) -> str | None:
    """The text of ``findings.file`` with ``\\n`` line ends; None after a fault that leaves nothing."""
    try:
        text = reading.read_text(deck / findings.file, DECK_FILE, within=deck)
    except UnfitError as reason:
        rule, mend = RULES[reason.why]
        if findings.file.endswith(".svg") and rule in (Rule.FILE_ENCODING, Rule.FILE_NOT_TEXT):
            mend = _NO_SVG
        findings.fault(reason.line, rule, reason.message, mend or reason.mend)
        return None
    return without_bad_characters(text, 1, findings)


def without_bad_characters(text: str, first_line: int, findings: Findings) -> str:
    """Puts a space in the place of each character that no screen can show, so that reading can go on."""
    if not _BAD.search(text):
        return text
    for number, line in enumerate(text.split("\n"), first_line):
        if match := _BAD.search(line):
            message = f"The invisible character U+{ord(match.group()):04X} can't be shown."
            mend = "Delete it, or type the line again."
            if _OF_ONE_TYPEFACE.match(match.group()):  # as the bullets of word processors are
                mend = 'Delete it; where it began the items of a list, write "- " in its place.'
            findings.fault(number, Rule.BAD_CHARACTER, message, mend)
    return _BAD.sub(" ", text)
