"""What can be wrong with a document, each with its short name for the authoring guide."""

from __future__ import annotations

import os
from enum import StrEnum
from pathlib import Path

from kiosk.core.fault import Fault


class DraftRule(StrEnum):
    # not read
    DOCUMENT_MISSING = "document-missing"
    DOCUMENT_UNREADABLE = "document-unreadable"
    DOCUMENT_EMPTY = "document-empty"
    DOCUMENT_TOO_LARGE = "document-too-large"
    DOCUMENT_FORMAT = "document-format"
    DOCUMENT_MISLABELLED = "document-mislabelled"
    DOCUMENT_ENCODING = "document-encoding"
    DOCUMENT_BROKEN = "document-broken"
    DOCUMENT_LOCKED = "document-locked"
    DOCUMENT_WITHOUT_TEXT = "document-without-text"
    DOCUMENT_TOO_DEEP = "document-too-deep"
    DOCUMENT_TWICE = "document-twice"
    DOCUMENT_TOO_LONG = "document-too-long"
    # read, with something to know
    DOCUMENT_LANGUAGE = "document-language"
    DOCUMENT_HEADINGS = "document-headings"
    DOCUMENT_MENUS = "document-menus"
    DOCUMENT_WARNINGS = "document-warnings"
    DOCUMENT_SENTENCE = "document-sentence"
    OTHER_SUBJECT = "other-subject"
    # no draft
    DRAFT_TAKEN = "draft-taken"
    DRAFT_UNWRITABLE = "draft-unwritable"
    DRAFT_EMPTY = "draft-empty"


class UnreadableError(Exception):
    """Ends the reading of one document."""

    def __init__(self, rule: DraftRule, message: str, mend: str, line: int = 0) -> None:
        super().__init__(message)
        self.rule, self.message, self.mend, self.line = rule, message, mend, line

    def fault(self, path: Path) -> Fault:
        return Fault(str(path), self.line, self.rule.value, self.message, self.mend)


def without_text() -> UnreadableError:
    message = "This document holds no text."
    return UnreadableError(
        DraftRule.DOCUMENT_WITHOUT_TEXT, message, "Save it again with its text, or leave it out."
    )


def broken(what: str, line: int = 0) -> UnreadableError:
    message = f"This file is broken: {what}."
    return UnreadableError(
        DraftRule.DOCUMENT_BROKEN, message, "Open it in its program and save it again.", line
    )


def nameless(path: Path) -> Fault | None:
    """Of a file whose name is bytes that are no text: nothing could be written about it."""
    try:
        str(path).encode()
    except UnicodeEncodeError:
        shown = os.fsencode(path).decode(errors="backslashreplace")
        message = "The name of this file, or of its folder, is not proper UTF-8."
        return Fault(shown, 0, DraftRule.DOCUMENT_UNREADABLE.value, message, "Rename it.")
    return None
