"""The short names of the editorial rules, as `kiosk check` and `kiosk sources verify` print them.

That what is cited may be shown is a rule of the deck, whoever finds it broken.
"""

from __future__ import annotations

from enum import StrEnum


class EditorialRule(StrEnum):
    # what is cited
    FIGURE_WITHOUT_SOURCE = "figure-without-source"
    UNCITED_USE = "uncited-use"
    EDITORIAL_LIST = "editorial-list"
    WORD_LISTS = "word-lists"
    BENEFITS_AND_HARMS = "benefits-and-harms"
    QUESTION_PAGE_ANSWERS = "question-page-answers"
    # which words
    FORBIDDEN_WORD = "forbidden-word"
    ONE_IN_X = "one-in-x"
    BARE_RARE_COMMON = "bare-rare-common"
    RELATIVE_CHANGE = "relative-change"
    TERM_EXPLAINED = "term-explained"
    PRIVATE_WORD = "private-word"
    IDIOM = "idiom"
    PICTURE_ALTERNATIVE = "picture-alternative"
    BEHIND_A_TOUCH = "behind-a-touch"
    MECHANISM_NOTE = "mechanism-note"
    MISSING_SIGN = "missing-sign"
    # how options look
    OPTION_LENGTH = "option-length"
    RIGHT_IS_LONGEST = "right-is-longest"
    WRONG_OPTIONS = "wrong-options"
    # how long and how hard
    READING_GRADE = "reading-grade"
    SENTENCE_LENGTH = "sentence-length"
    PAGE_WORDS = "page-words"
    READING_TIME = "reading-time"
    # notes against originals
    ORIGINAL_MISSING = "original-missing"
    ORIGINAL_WITHOUT_NOTES = "original-without-notes"
    ORIGINAL_UNREADABLE = "original-unreadable"
    ORIGINAL_CHANGED = "original-changed"
    SENTENCE_WITHOUT_NOTE = "sentence-without-note"
    NOTE_WITHOUT_SENTENCE = "note-without-sentence"
    NOTE_MISPLACED = "note-misplaced"
    SHARED_WORDS = "shared-words"
