"""Why a sentence is no statement."""

from __future__ import annotations

from enum import StrEnum


class SetAside(StrEnum):
    FURNITURE = "furniture"
    NAVIGATION = "navigation"
    BYLINE = "byline"
    ADVERTISING = "advertising"
    OTHER_LANGUAGE = "another language"
    TOO_LONG = "too long for a page"
    FRAGMENT = "no whole sentence"
    HIDDEN = "hidden from readers"
    QUIZ = "an option of a quiz"
