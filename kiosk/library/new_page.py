"""Starts a page for an author: the file says what goes where, and `check` says what is still to do."""

from __future__ import annotations

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
audience: everyone      # or staff
essential: no           # yes: part of the two-minute way
talks_of_drugs: no      # yes: the screen offers to leave the topic
# terms:                # medical words on this page, and what they mean
#   word: what it means
---

Write one idea here, in at most 45 words, and cite the statement that bears it out: put its id from seeds/ \
behind the last full stop, in square brackets after a ^ sign.
"""


def new_page(deck: Path, topic: str, name: str, language: str = "en") -> Path:
    """Raises `DeckFaultyError` and writes nothing if the page can't be started."""
    folder = deck / "content" / language / topic
    if not _NAME.fullmatch(name):
        mend = "Use lower case letters, digits and hyphens, such as hot-water."
        raise _refused("content", Rule.FILE_NAME, f"{name[:60]!r} can't be a page's name.", mend)
    if not (is_language(language) and _NAME.fullmatch(topic) and (folder / "topic.md").is_file()):
        mend = "Name a folder that has a topic.md."
        message = f"There is no topic {topic[:60]!r} in the language {language[:20]!r}."
        raise _refused(f"content/{language[:20]}", Rule.TOPIC_UNKNOWN, message, mend)
    pages = {
        match[2]: int(match[1]) for path in folder.iterdir() if (match := _NUMBERED.fullmatch(path.name))
    }
    if name in pages:
        mend = "Choose another name, or change that page."
        file = f"content/{language}/{topic}/{pages[name]:02}-{name}.md"
        raise _refused(file, Rule.PAGE_TWICE, "This page is there already.", mend)
    number = max(pages.values(), default=0) + 1
    if number > _LAST:
        mend = "Number the pages anew."
        raise _refused(f"content/{language}/{topic}", Rule.FILE_NAME, "There is no number left.", mend)
    return _write(folder / f"{number:02}-{name}.md", deck)


def _write(path: Path, deck: Path) -> Path:
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(_TEMPLATE)
    except OSError as error:
        mend = "Check that this folder can be written to and has room."
        message = f"The page can't be written: {error.strerror}."
        file_name = path.relative_to(deck).as_posix()
        raise _refused(file_name, Rule.PAGE_UNWRITABLE, message, mend) from error
    return path


def _refused(file: str, rule: Rule, message: str, mend: str) -> DeckFaultyError:
    return DeckFaultyError((Fault(file, 0, rule.value, message, mend),))
