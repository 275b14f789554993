"""The one door to Python-Markdown: a text goes in, an element tree with line marks comes out."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.blockprocessors import OListProcessor, UListProcessor
from markdown.inlinepatterns import InlineProcessor
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString
from msgspec import Struct

from kiosk.core.rules.deck import Rule
from kiosk.library import marks
from kiosk.library.findings import Findings
from kiosk.library.source_lines import Fence, Preparation
from kiosk.library.too_much import is_too_much

CITATION = "citation"
RAW_HTML = "raw-html"
_CITATION = r"\[\^([^\[\]]*)\]"
_RAW_HTML = r"<[A-Za-z/!?][^<>]*>|<!--|&(?:#[0-9]+|#[xX][0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*);"
_INLINE_UNUSED = (
    "reference",
    "image_reference",
    "short_reference",
    "short_image_ref",
    "linebreak",
    "html",
    "entity",
)


class Tree(Struct, frozen=True):
    root: Element
    fences: tuple[Fence, ...]


def parse(body: str, first_line: int, findings: Findings) -> Tree:
    """Words keep their order; each line's number stands behind its words as a mark (see `marks`)."""
    preparation = Preparation(findings)
    capture = _Capture()
    if is_too_much(body, first_line, findings):
        return Tree(capture.root, ())
    try:
        _reader(preparation, first_line, capture).convert(marks.cleaned(body))
    except RecursionError:
        mend = "Write plain paragraphs and flat lists."
        findings.fault(first_line, Rule.TOO_DEEP, "Too many signs lie in each other on this page.", mend)
        return Tree(Element("div"), ())
    return Tree(capture.root, tuple(preparation.fences))


def _reader(preparation: Preparation, first_line: int, capture: _Capture) -> Markdown:
    reader = Markdown(extensions=["admonition"])
    reader.preprocessors.deregister("html_block")
    reader.preprocessors.register(_Prepare(preparation, first_line), "prepare", 10)
    for name in _INLINE_UNUSED:
        reader.inlinePatterns.deregister(name)
    reader.inlinePatterns.register(_Citation(_CITATION, reader), CITATION, 175)
    reader.inlinePatterns.register(_RawHtml(_RAW_HTML, reader), RAW_HTML, 90)
    reader.parser.blockprocessors.deregister("reference")
    reader.parser.blockprocessors.register(_Numbered(reader.parser), "olist", 40)
    reader.parser.blockprocessors.register(_Bulleted(reader.parser), "ulist", 30)
    reader.treeprocessors.deregister("prettify")
    reader.treeprocessors.register(capture, "capture", -10)
    return reader


class _Prepare(Preprocessor):
    def __init__(self, preparation: Preparation, first_line: int) -> None:
        super().__init__()
        self._preparation = preparation
        self._first_line = first_line

    def run(self, lines: list[str]) -> list[str]:
        return self._preparation.run(lines, self._first_line)


class _Numbered(OListProcessor):
    """Keeps a list apart from a bulleted one right before it, which would silently take its items in,
    and tells where it starts."""

    SIBLING_TAGS = ["ol"]  # noqa: RUF012
    LAZY_OL = False


class _Bulleted(UListProcessor):
    SIBLING_TAGS = ["ul"]  # noqa: RUF012


class _Citation(InlineProcessor):
    def handleMatch(self, m: re.Match[str], data: str) -> tuple[Element, int, int]:  # noqa: N802
        return Element(CITATION, {"id": m[1]}), m.start(), m.end()


class _RawHtml(InlineProcessor):
    def handleMatch(self, m: re.Match[str], data: str) -> tuple[Element, int, int]:  # noqa: N802
        found = Element(RAW_HTML)
        found.text = AtomicString(m[0])
        return found, m.start(), m.end()


class _Capture(Treeprocessor):
    def __init__(self) -> None:
        super().__init__()
        self.root = Element("div")

    def run(self, root: Element) -> Element:
        """Keeps the tree and hands on an empty one, so that no HTML is made of it."""
        self.root = root
        return Element("div")
