"""One option of a question: its box, its words, and the quoted feedback under it."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

from kiosk.core.passage import Passage
from kiosk.core.question import Option
from kiosk.core.rules.deck import Rule
from kiosk.library.blocks import item_content, line_of
from kiosk.library.findings import Findings
from kiosk.library.passages import passage
from kiosk.library.pieces import pieces

_BOX = re.compile(r"\[([ xX~])\] (.+)")


def read_option(item: Element, otherwise: int, findings: Findings) -> Option:
    line = line_of(item, otherwise)
    words = Element("li")
    words.text = item.text
    words.extend(child for child in item if child.tag != "blockquote")
    quotes = [child for child in item if child.tag == "blockquote"]
    text = passage(item_content(words, line, findings), findings, must_cite=False).text
    box = _BOX.fullmatch(text)
    if text and box is None:
        mend = "Start it with [x] if it is right, [~] if partly, [ ] if it is wrong, then a space and words."
        findings.fault(line, Rule.OPTION_FORM, "This option has no box.", mend)
    feedback = _feedback(quotes, line, findings)
    right = box is None or box[1] in "xX"
    if not right and not quotes:
        mend = "Write a line under it that starts with two spaces and >, and cite a statement there."
        findings.fault(line, Rule.NO_FEEDBACK, f"Nothing says why {text[4:54]!r} is not right.", mend)
    partly = box is not None and box[1] == "~"
    return Option(box[2] if box else text, right, feedback, line, partly)


def _feedback(quotes: list[Element], line: int, findings: Findings) -> Passage | None:
    if not quotes:
        return None
    first = quotes[0]
    if len(quotes) > 1 or [child.tag for child in first] != ["p"]:
        mend = "Write one quoted paragraph under the option, and nothing else."
        findings.fault(line_of(first, line), Rule.OPTION_FORM, "This feedback is not one paragraph.", mend)
    inner = first[0] if len(first) else first
    return passage(pieces(inner, line), findings, must_cite=True)
