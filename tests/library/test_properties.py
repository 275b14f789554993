from __future__ import annotations

import re

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from kiosk.core.blocks.types import Block
from kiosk.library.blocks import read_blocks
from kiosk.library.drawings import read_drawing
from kiosk.library.findings import Findings
from kiosk.library.header import parse_yaml, split
from kiosk.library.terms import words_of
from tests.library.reading import HEADER, QUESTION_HEADER, SEEDS_HEADER, page, question, seeds

_QUIET = settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
_WORDS_AND_CITES = ["a", "b", "tea", "[^a]", "[^a]", "[^", "[x](y)", "![x](y)", "[", "]", "(", ")", "!"]
_SIGNS = [
    "**",
    "*",
    "_",
    "`",
    "```",
    "~~~",
    "<",
    ">",
    "<b>",
    "<!--",
    "-->",
    "&",
    "&amp;",
    "\\",
    "|",
    '"',
    "'",
]
_STARTS = ["# ", "## ", "> ", "- ", "+ ", "1. ", "2. ", '!!! tell "a"', "[x] ", "[ ] ", "---", "===", ": "]
_GAPS = [" ", " ", "\t", "\n", "\n", "\n\n", "\n\n", "\n    ", "\n  ", "\r\n", "\r"]
_MARKUP = st.sampled_from([*_WORDS_AND_CITES, *_SIGNS, *_STARTS, *_GAPS])
_SOUP = st.lists(_MARKUP, max_size=60).map(" ".join) | st.lists(_MARKUP, max_size=60).map("".join)
_FORMS = ["paragraph", "heading", "bullets", "numbers", "callout", "strong", "wrapped"]
_WORD = st.text("abcdefghijäß", min_size=1, max_size=6)
_WORDS = st.lists(_WORD, min_size=1, max_size=8).map(" ".join)


def _lines_of(findings: Findings) -> list[int]:
    return [fault.line for fault in findings.faults]


def _words(blocks: tuple[Block, ...]) -> list[str]:
    return [word for block in blocks for text in words_of(block) for word in re.findall(r"\w+", text)]


@_QUIET
@given(st.text(max_size=300) | _SOUP)
@example("[" * 300)
@example(">" * 300)
@example("- " * 300)
@example("\x02klzzwxh:0000\x03")
@example("\ue0001\ue001\ue0020\ue003")
def test_any_text_yields_blocks_or_faults_within_its_lines(text: str) -> None:
    findings = Findings("page.md")
    blocks = read_blocks(text, 1, findings)
    assert blocks or findings.faults or not re.search(r"\w", text)
    assert all(1 <= line <= text.count("\n") + text.count("\r") + 1 for line in _lines_of(findings))


@_QUIET
@given(_SOUP)
def test_what_is_read_without_a_fault_has_all_words_in_order(text: str) -> None:
    findings = Findings("page.md")
    blocks = read_blocks(text, 1, findings)
    if not findings.faults:
        plain = re.sub(r"\[\^\w*\]|!\[x\]\(y\)|(?<=\[x\])\(y\)", "", text)
        assert _letters(" ".join(_words(blocks))) == _letters(plain)


def _letters(text: str) -> str:
    """Without list numbers and a callout's kind, which are no words of a page."""
    return re.sub(r"tell|[\W\d_]", "", text)


@st.composite
def _bodies(draw: st.DrawFn) -> tuple[str, list[str]]:
    """Markdown as an author writes it, and the words that must come out of it."""
    parts: list[str] = []
    words: list[str] = []
    for _ in range(draw(st.integers(1, 6))):
        texts = draw(st.lists(_WORDS, min_size=2, max_size=4))
        words += " ".join(texts).split()
        first, *rest = texts
        form = draw(st.sampled_from(_FORMS))
        parts.append(_written(form, first, rest))
    return "\n\n".join(parts), words


def _written(form: str, first: str, rest: list[str]) -> str:
    match form:
        case "heading":
            return "\n".join([f"## {first}", *(f"{text}[^a]" for text in rest)])
        case "bullets":
            return "\n".join(f"- {text}[^a]" for text in [first, *rest])
        case "numbers":
            return "\n".join(f"1. {text}[^a]" for text in [first, *rest])
        case "callout":
            return "\n\n".join([f'!!! note "{first}"', *(f"    {text}[^a]" for text in rest)]).replace(
                "\n\n", "\n", 1
            )
        case "strong":
            return f"**{first}** *{' '.join(rest)}*[^a]"
        case "wrapped":
            return "\n".join([first, *rest]) + " [^a]"
        case _:
            return " ".join([first, *rest]) + "[^a]"


@_QUIET
@given(_bodies())
def test_a_well_formed_body_keeps_every_word_in_order(body: tuple[str, list[str]]) -> None:
    findings = Findings("page.md")
    blocks = read_blocks(body[0], 1, findings)
    assert findings.faults == []
    assert _words(blocks) == body[1]


@_QUIET
@given(st.text(max_size=200) | _SOUP)
def test_no_header_breaks_the_reader(text: str) -> None:
    findings = Findings("page.md")
    parts = split(f"---\n{text}\n---\n", findings)
    assert parts.header is not None or findings.faults
    assert parse_yaml(text, 1, findings) is not None or findings.faults


@_QUIET
@given(st.text(max_size=200) | _SOUP)
def test_no_file_breaks_its_reader(text: str) -> None:
    for header in ("", HEADER, QUESTION_HEADER, SEEDS_HEADER):
        value, findings = page(header + text)
        assert (value is None) == bool(findings.faults)
        value, findings = question(header + text)
        assert (value is None) == bool(findings.faults)
        read, findings = seeds(header + text)
        assert read.source is not None or findings.faults


@_QUIET
@given(
    st.text(max_size=200)
    | st.lists(st.sampled_from(["<svg>", "</svg>", "<", ">", "<!DOCTYPE", "&a;", "<?"])).map("".join)
)
def test_no_drawing_breaks_its_reader(text: str) -> None:
    findings = Findings("assets/a.svg")
    assert (
        read_drawing(text.encode("utf-8", "replace").decode(), "a.svg", findings) is not None
        or findings.faults
    )
