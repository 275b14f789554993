"""Starts a page, a question, a topic or a deck for an author; `check` then lists what is left to do."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

from kiosk.core.page import Hue
from kiosk.core.rules.deck import Rule
from kiosk.core.typed import kiosk_command
from kiosk.files.limits import DECK_FILE
from kiosk.files.reading import read_text
from kiosk.files.unfit import UnfitError
from kiosk.library import scaffolds
from kiosk.library.new_files import (
    check_name,
    next_file,
    numbered,
    refused,
    title_of,
    topic_folder,
    unwritable,
    write,
)

_ORDER = re.compile(r"^order:\s*([0-9]{1,6})\s*$", re.MULTILINE)
_CITED = re.compile(r"\[\^([a-z][a-z0-9-]*)\]")
_ZEROS = "0" * 64
_PROMPT = "ask"


def new_page(deck: Path, topic: str, name: str, language: str = "en") -> Path:
    """Raises `DeckFaultyError` and writes nothing if the page can't be started."""
    check_name(name, "page")
    folder = topic_folder(deck, topic, language)
    file = _free(deck, folder, name, Rule.PAGE_TWICE, "page")
    return write(deck, {file: scaffolds.PAGE.format(title=json.dumps(title_of(name)))})[0]


def new_question(deck: Path, topic: str, name: str, language: str = "en") -> Path:
    """It leads back to the topic's first page, and rests on the first statement that is cited there. Raises
    `DeckFaultyError` and writes nothing if it can't be started."""
    check_name(name, "question")
    folder = topic_folder(deck, topic, language)
    pages = numbered(deck / folder)
    if not pages:
        again = kiosk_command(f"new page {topic} NAME")
        mend = f"Make a page for it to lead back to: {again}"
        raise refused(folder, Rule.TOPIC_WITHOUT_PAGES, "This topic has no page.", mend)
    file = _free(deck, f"{folder}/questions", name, Rule.QUESTION_TWICE, "question")
    page, number = next(iter(pages.items()))
    cites = _first_cited(deck / folder / f"{number:02}-{page}.md")
    return write(deck, {file: scaffolds.QUESTION.format(page=f"{topic}/{page}", cites=cites)})[0]


def new_topic(deck: Path, name: str, language: str = "en") -> tuple[Path, ...]:
    """The topic with a page to fill in. Raises `DeckFaultyError` and writes nothing if it is there."""
    check_name(name, "topic")
    folder = f"content/{language}/{name}"
    if not os.path.isfile(deck / "content" / language / "deck.md"):
        mend = f"Name a deck with --deck, or make one with: {kiosk_command('new deck DIR')}"
        raise refused(f"content/{language}", Rule.DECK_MISSING, "There is no deck.md here.", mend)
    if os.path.lexists(deck / folder):
        raise refused(folder, Rule.TOPIC_TWICE, "This topic is there already.", "Choose another name.")
    orders = _orders(deck / "content" / language)
    hue = tuple(Hue)[len(orders) % len(Hue)].value
    title = json.dumps(title_of(name))
    head = scaffolds.TOPIC.format(title=title, hue=hue, order=max(orders, default=0) + 1)
    page = scaffolds.PAGE.format(title=title)
    return write(deck, {f"{folder}/topic.md": head, f"{folder}/01-{name}.md": page})


def new_deck(folder: Path) -> tuple[Path, ...]:
    """A small deck that runs as a draft. Raises `DeckFaultyError` where something stands in its place."""
    if os.path.lexists(folder) and not (folder.is_dir() and not any(folder.iterdir())):
        mend = "Name a folder that isn't there yet, or an empty one."
        raise refused(ascii(str(folder))[1:-1], Rule.DECK_TAKEN, "Something is in this place already.", mend)
    title, topic = "My deck", "content/en/first-topic"
    question = scaffolds.QUESTION.format(page="first-topic/first-page", cites="notes-first")
    page = scaffolds.PAGE.format(title="First page").replace(f"[^{_PROMPT}]", "[^notes-first]")
    files = {
        "README.md": scaffolds.README.format(title=title),
        "seeds/notes.md": scaffolds.SEEDS.format(zeros=_ZEROS),
        "content/editorial.toml": scaffolds.EDITORIAL,
        "content/en/deck.md": scaffolds.DECK.format(title=title),
        f"{topic}/topic.md": scaffolds.TOPIC.format(title="First topic", hue=Hue.TEAL.value, order=1),
        f"{topic}/01-first-page.md": page,
        f"{topic}/02-questions-for-your-team.md": scaffolds.TEAM_PAGE,
        f"{topic}/questions/01-first-question.md": question,
    }
    return write(folder, files)


def _free(deck: Path, folder: str, name: str, twice: Rule, what: str) -> str:
    try:
        return next_file(deck, folder, name, twice, what)
    except UnfitError as reason:
        raise unwritable(folder, what, reason) from None


def _first_cited(page: Path) -> str:
    """A statement, where the page cites any by now."""
    try:
        found = _CITED.findall(read_text(page, DECK_FILE))
    except UnfitError:
        return _PROMPT
    return next((name for name in found if name != _PROMPT), _PROMPT)


def _orders(content: Path) -> list[int]:
    """Of topics that say one; `check` tells of the others."""
    found: list[int] = []
    for file in sorted(content.glob("*/topic.md")):
        try:
            match = _ORDER.search(read_text(file, DECK_FILE))
        except UnfitError:
            continue
        found += [int(match[1])] if match else []
    return found
