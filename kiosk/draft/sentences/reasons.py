"""Why a sentence is no statement."""

from __future__ import annotations

from enum import StrEnum


class SetAside(StrEnum):
    """``HIDDEN``: no reader sees it, or it was taken away; ``QUIZ``: put to the reader, not asserted."""

    FURNITURE = "furniture"
    NAVIGATION = "navigation"
    BYLINE = "byline"
    ADVERTISING = "advertising"
    OTHER_LANGUAGE = "another language"
    TOO_LONG = "too long for a page"
    FRAGMENT = "no whole sentence"
    HIDDEN = "hidden or taken away"
    QUIZ = "options of a quiz"
