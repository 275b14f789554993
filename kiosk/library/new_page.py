"""Starts a page for an author: the file says what goes where, and `check` says what is still to do."""

from __future__ import annotations

import os
import re
from pathlib import Path

from kiosk.core.fault import DeckFaultyError, Fault
from kiosk.library.loader import is_language
from kiosk.library.rules import Rule

_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_NUMBERED = re.compile(r"([0-9]{2,4})-(.+)\.md")
_LAST = 9999
_TEMPLATE = """\
---
title:                  # a few words that name the page
icon:                   # a name from lucide.dev/icons, such as book-open
essential: no           # yes: part of the two-minute way
leave_topic: no         # yes: the screen offers to leave the topic
# terms:                # medical words on this page, and what they mean
#   word: what it means
---

Write one idea here, in at most 45 words, and cite the statement that bears it out: put its id from seeds/ \
behind the last full stop, in square brackets after a ^ sign.
"""


def new_page(deck: Path, topic: str, name: str, language: str = "en") -> Path:
    """Raises `DeckFaultyError` and writes nothing if the page can't be started."""
    if not _NAME.fullmatch(name):
        mend = "Use lower case letters, digits and hyphens, such as hot-water."
        raise _refused("content", Rule.FILE_NAME, f"{name[:60]!r} can't be a page's name.", mend)
    folder = f"content/{language[:20]}/{topic[:60]}"
    named_well = is_language(language) and _NAME.fullmatch(topic)
    if not (named_well and os.path.isfile(deck / folder / "topic.md")):
        mend = "Name a folder that has a topic.md."
        raise _refused("content", Rule.TOPIC_UNKNOWN, f"There is no topic {folder!r}.", mend)
    try:
        return _write(deck, folder, name)
    except OSError as error:
        mend = "Check that this folder can be read and written to, and has room."
        message = f"The page can't be written: {error.strerror}."
        raise _refused(folder, Rule.PAGE_UNWRITABLE, message, mend) from error


def _write(deck: Path, folder: str, name: str) -> Path:
    matches = (_NUMBERED.fullmatch(file) for file in os.listdir(deck / folder))
    numbers = {match[2]: int(match[1]) for match in matches if match}
    if name in numbers:
        file = f"{folder}/{numbers[name]:02}-{name}.md"
        mend = "Choose another name, or change that page."
        raise _refused(file, Rule.PAGE_TWICE, "This page is there already.", mend)
    number = max(numbers.values(), default=0) + 1
    if number > _LAST:
        raise _refused(folder, Rule.FILE_NAME, "There is no number left.", "Number the pages anew.")
    path = deck / folder / f"{number:02}-{name}.md"
    with path.open("x", encoding="utf-8") as file:
        file.write(_TEMPLATE)
    return path


def _refused(file: str, rule: Rule, message: str, mend: str) -> DeckFaultyError:
    return DeckFaultyError((Fault(file, 0, rule.value, message, mend),))
