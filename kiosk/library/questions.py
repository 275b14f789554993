"""One question file: the question, its options with feedback, and an explanation."""

from __future__ import annotations

from typing import Annotated
from xml.etree.ElementTree import Element

from msgspec import Meta, Struct

from kiosk.core.passage import Passage
from kiosk.core.question import Option, Question
from kiosk.core.rules.deck import Rule
from kiosk.library import marks
from kiosk.library.blocks import line_of
from kiosk.library.decode import decode
from kiosk.library.findings import Findings, Refers
from kiosk.library.header import split
from kiosk.library.markdown import parse
from kiosk.library.options import read_option
from kiosk.library.passages import passage
from kiosk.library.pasted import note_box, without_own_box
from kiosk.library.picture_forms import Cites
from kiosk.library.pieces import pieces
from kiosk.library.to_dos import note_to_do

_FEWEST, _MOST = 2, 5
_FORM = "Write # and the question, then a list of options, then at least one paragraph."


class _Header(Struct, frozen=True):
    page: Annotated[str, Meta(extra={"refers": Refers.PAGE})]
    cites: Cites
    always: bool = False
    picture: Annotated[str, Meta(extra={"refers": Refers.PAGE})] = ""
    todo: str = ""


def read_question(text: str, topic: str, name: str, findings: Findings) -> Question | None:
    parts = split(text, findings)
    header = None if parts.header is None else decode(parts.header, _Header, findings)
    note_to_do(parts.header, findings)
    for number, line in enumerate(parts.body.split("\n"), parts.body_line):
        note_box(without_own_box(line), number, findings)
    body = _Body(parts.body_line, findings)
    body.read(parse(parts.body, parts.body_line, findings).root)
    if header is None or findings.faults:
        return None
    return Question(
        id=f"{topic}/{name}",
        topic=topic,
        text=body.text,
        page=header.page,
        options=tuple(body.options),
        explanation=tuple(body.explanation),
        cites=header.cites,
        file=findings.file,
        always=header.always,
        pictured=header.picture,
    )


class _Body:
    def __init__(self, first_line: int, findings: Findings) -> None:
        self.text = ""
        self.options: list[Option] = []
        self.explanation: list[Passage] = []
        self._line = self._first_line = first_line
        self._findings = findings

    def read(self, root: Element) -> None:
        for element in root:
            self._line = line_of(element, self._line)
            self._element(element)
        self._check_whole()
        self._check_options()

    def _element(self, element: Element) -> None:
        match element.tag:
            case "h1" | "h2" | "h3" | "p" if not self.text and not self.options:
                self._ask(element)
            case "ul" | "ol" if not self.options:
                if element.tag == "ol":
                    mend = "Start each with - instead of its number."
                    self._findings.fault(self._line, Rule.OPTION_FORM, "These options are numbered.", mend)
                self.options = [read_option(item, self._line, self._findings) for item in element]
            case "p" if self.options and not _holds_picture(element):
                self.explanation.append(self._passage(element, must_cite=True))
            case _:
                message = "This doesn't belong in a question, or not in this place."
                self._findings.fault(self._line, Rule.QUESTION_FORM, message, _FORM)
                self._passage(element, must_cite=False)

    def _ask(self, element: Element) -> None:
        """What stands first is meant as the question, whatever mark it has."""
        self.text = self._passage(element, must_cite=False).text
        if self.text and element.tag != "h1":
            mend = "Write # and a space before it, and no other sign."
            self._findings.fault(self._line, Rule.QUESTION_FORM, "The question has no # of its own.", mend)

    def _passage(self, element: Element, *, must_cite: bool) -> Passage:
        return passage(pieces(element, self._line), self._findings, must_cite=must_cite)

    def _check_whole(self) -> None:
        line = self._first_line
        if not self.text:
            self._findings.fault(line, Rule.QUESTION_FORM, "The question itself is missing.", _FORM)
        if not self.explanation:
            mend = "Write under the options why the right answer is right, and cite a statement."
            self._findings.fault(line, Rule.NO_EXPLANATION, "This question explains nothing.", mend)

    def _check_options(self) -> None:
        line = self.options[0].line if self.options else self._first_line
        count, right = len(self.options), sum(option.right for option in self.options)
        if not _FEWEST <= count <= _MOST:
            message = f"This question has {count} {'option' if count == 1 else 'options'}."
            self._findings.fault(line, Rule.OPTION_COUNT, message, f"Write {_FEWEST} to {_MOST} options.")
        if not right:
            self._findings.fault(
                line, Rule.NO_RIGHT_OPTION, "No option is right.", "Mark the right one with [x]."
            )
        if count and right == count:
            mend = "Mark the wrong ones with [ ], and say under each why."
            self._findings.fault(line, Rule.NO_WRONG_OPTION, "No option is wrong.", mend)
        seen: set[str] = set()
        for option in self.options:
            if option.text.casefold() in seen:
                message = f"The option {option.text[:50]!r} stands here twice."
                self._findings.fault(option.line, Rule.OPTION_TWICE, message, "Keep one of the two.")
            seen.add(option.text.casefold())


def _holds_picture(element: Element) -> bool:
    return marks.picture_number(marks.without_lines("".join(element.itertext()))) is not None
