"""Reads every file of a deck; nothing is checked against anything else here."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from kiosk.core.drawing import PARTS, SCENES
from kiosk.core.library import Drawing
from kiosk.core.page import APART, Page
from kiosk.core.question import Question
from kiosk.core.rules.deck import Rule
from kiosk.core.statement import Source, Statement
from kiosk.library.deck import read_deck, read_topic
from kiosk.library.deck_files import DeckFiles
from kiosk.library.drawings import read_drawing
from kiosk.library.findings import Findings
from kiosk.library.pages import read_page
from kiosk.library.parsed import Parsed, ParsedDeck, TopicHeader
from kiosk.library.questions import read_question
from kiosk.library.seeds import read_seeds

T = TypeVar("T")
_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_NUMBERED = re.compile(r"([0-9]{2,4})-([a-z0-9]+(?:-[a-z0-9]+)*)\.md")
_TOPIC_FILE, _QUESTIONS = "topic.md", "questions"
_PICTURES = (".svg", ".svgz", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".heic")
_Reader = Callable[[str, str, str, Findings], T | None]


def gather(deck: Path, language: str) -> ParsedDeck:
    files = DeckFiles(deck)
    walk = _Walk(files)
    folder = f"content/{language}"
    welcome = files.read(f"{folder}/deck.md", read_deck)  # first: it tells whether this is a draft
    for name in files.files("seeds"):
        walk.seeds(f"seeds/{name}", name)
    for name in files.files(folder):
        walk.content(f"{folder}/{name}", name)
    for name in files.files("assets", required=False):
        walk.asset(f"assets/{name}", name)
    return ParsedDeck(
        language=language,
        folder=folder,
        welcome=welcome,
        topics=tuple(walk.topics),
        pages=tuple(walk.pages),
        questions=tuple(walk.questions),
        sources=tuple(walk.sources),
        statements=tuple(walk.statements),
        drawings=tuple(walk.drawings),
        references=tuple(files.references),
        uses=tuple(files.uses),
        faults=tuple(files.faults),
        to_dos=tuple(files.to_dos),
    )


class _Walk:
    def __init__(self, files: DeckFiles) -> None:
        self._files = files
        self.topics: list[Parsed[TopicHeader]] = []
        self.pages: list[Parsed[Page]] = []
        self.questions: list[Parsed[Question]] = []
        self.sources: list[Source] = []
        self.statements: list[Parsed[Statement]] = []
        self.drawings: list[Parsed[Drawing]] = []

    def seeds(self, file: str, name: str) -> None:
        if not name.endswith(".md"):
            self._files.stray(file, "Only files that end in .md belong here.")
            return
        source = name.removesuffix(".md")
        seeds = self._files.read(file, lambda text, findings: read_seeds(text, source, findings))
        if seeds is not None:
            self.sources += [seeds.source] if seeds.source else []
            self.statements += seeds.statements

    def asset(self, file: str, name: str) -> None:
        drawing = None
        if name.endswith(".svg"):
            drawing = self._files.read(file, lambda text, findings: read_drawing(text, name, findings))
        elif self._files.has_folder(file):
            if file in (PARTS, SCENES):  # what drawings are put together from
                return
            mend = "Move its drawings up into assets/, or take it away."
            self._files.fault(file, Rule.FILE_NAME, "This folder is not read.", mend)
            return
        else:
            mend = "Draw it as SVG: it follows the screen's colours and stays sharp at every size."
            self._files.fault(file, Rule.DRAWING_NOT_SVG, "Only SVG drawings can be shown.", mend)
        self.drawings.append(Parsed(name, file, 0, drawing))

    def content(self, file: str, name: str) -> None:
        apart = name.removesuffix(".md")
        if not self._files.has_folder(file):
            if apart in APART and apart != name:
                self._apart(file, apart)
            elif name != "deck.md":
                pages = ", ".join(f"{each}.md" for each in APART)
                self._files.stray(file, f"Pages belong in a topic's folder, but for {pages}.")
        elif _NAME.fullmatch(name):
            self._topic(file, name)
        else:
            mend = "Use lower case letters, digits and hyphens."
            self._files.fault(file, Rule.FILE_NAME, "This can't be a topic's name.", mend)

    def _apart(self, file: str, name: str) -> None:
        page = self._files.read(file, lambda text, findings: read_page(text, "", name, findings))
        self.pages.append(Parsed(name, file, 1, page, APART.index(name)))

    def _topic(self, folder: str, topic: str) -> None:
        file = f"{folder}/{_TOPIC_FILE}"
        header = self._files.read(file, read_topic)
        self.topics.append(
            Parsed(topic, file, header.order_line if header else 1, header, header.order if header else 0)
        )
        for name in self._files.files(folder):
            if name not in (_TOPIC_FILE, _QUESTIONS):
                self._numbered(folder, topic, name, read_page, self.pages)
        for name in self._files.files(f"{folder}/{_QUESTIONS}", required=False):
            self._numbered(f"{folder}/{_QUESTIONS}", topic, name, read_question, self.questions)

    def _numbered(
        self, folder: str, topic: str, name: str, reader: _Reader[T], found: list[Parsed[T]]
    ) -> None:
        file, match = f"{folder}/{name}", _NUMBERED.fullmatch(name)
        if match is None:
            self._files.fault(file, Rule.FILE_NAME, *_odd(name, is_folder=self._files.has_folder(file)))
            return
        value = self._files.read(file, lambda text, findings: reader(text, topic, match[2], findings))
        found.append(Parsed(f"{topic}/{match[2]}", file, 1, value, int(match[1]), topic))


def _odd(name: str, *, is_folder: bool) -> tuple[str, str]:
    """What is wrong with a name in a topic's folder, and how to mend it."""
    if is_folder:
        message = "This folder is not read: a topic has no folder but questions/."
        return message, "Name it questions if it holds some, or move its files up."
    if name.lower().endswith(_PICTURES):
        return "Pictures don't belong here.", "Move it to assets/, as an SVG drawing."
    mend = "Name it like 03-hot-water.md: a number, lower case words with hyphens, .md."
    return "This file's name doesn't say where it belongs.", mend
