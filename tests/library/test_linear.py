"""What a reader does for four times as much text takes about four times as long, whatever the text is."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from contextlib import suppress

import pytest

from kiosk.core.roles import what_is_wrong_with_role
from kiosk.editorial.chances import chances_in
from kiosk.editorial.figures import figures_in
from kiosk.editorial.forbidden import forbidden_in
from kiosk.editorial.measure import measure
from kiosk.editorial.originals import normalise
from kiosk.editorial.originals import sentences as original_sentences
from kiosk.editorial.shared import runs_of, shared_runs
from kiosk.files.toml import parsed
from kiosk.files.toml_faults import toml_faults
from kiosk.files.toml_lines import line_of
from kiosk.files.unfit import UnfitError
from kiosk.library.drawings import read_drawing
from kiosk.library.fill_ins import note_local
from kiosk.library.findings import Findings
from kiosk.library.header import parse_yaml
from kiosk.library.pages import read_page
from kiosk.library.questions import read_question
from kiosk.library.seeds import read_seeds
from kiosk.review.people import what_is_wrong_with_name
from tests.sample import sample

Reader = Callable[[str], object]
_SMALL, _LARGE = 1_000, 8_000
_TIMES = 26  # of eight times as much: a square would be 64
_TOO_SHORT = 0.012  # seconds of the larger: a square that matters takes longer
_SIGNS = (
    *(
        " ",
        "\t",
        "|",
        "|-",
        "-",
        "[",
        "*",
        "**a",
        "_",
        "`",
        "``a`",
        ">",
        "> ",
        "#\n",
        "\\",
        '"',
        "'",
        "7",
        "a",
    ),
    *(
        "a b ",
        "- ",
        "- a\n",
        "1. a\n",
        "[^x]",
        "```\n",
        "~~~\n",
        "~",
        "!!! a ",
        '!!! a "',
        "<",
        "<!--",
        "{a|",
    ),
    *(
        "{x{a}",
        "a.",
        "a=1\n",
        "[a]\n",
        "[a.",
        "{",
        "{a=",
        "a: ",
        "&a ",
        "? ",
        "\n\n",
        "    a\n",
        "A. ",
        "1,",
        "'s",
    ),
    *(". ", ".1 ", "mg", "1%", "cut ", "one in ", '"""', "url(", "\\u2019", "&amp", "=\n", "\u00a0", "é"),
)


def _findings() -> Findings:
    return Findings("a.md")


def _toml(text: str) -> None:
    line_of(["a"], text)
    with suppress(UnfitError):
        parsed(text)


READERS: dict[str, Reader] = {
    "page": lambda text: read_page(f"---\ntitle: A\nicon: leaf\n---\n\n{text}", "a", "b", _findings()),
    "picture": lambda text: read_page(f"---\n---\n\n```icon-grid\n{text}\n```\n", "a", "b", _findings()),
    "callout": lambda text: read_page(f'---\n---\n\n!!! tell "{text}"\n    a', "a", "b", _findings()),
    "question": lambda text: read_question(
        f"---\n---\n\n# A?\n\n- [x] A\n- [ ] B\n  > {text}", "a", "b", _findings()
    ),
    "seeds": lambda text: read_seeds(f"---\n---\n\n## Section 1\n\n### a-b\n{text}", "a", _findings()),
    "header": lambda text: parse_yaml(f"title: {text}", 1, _findings()),
    "drawing": lambda text: read_drawing(
        f"<svg viewBox='{text}'><style>{text}</style></svg>", "a", _findings()
    ),
    "TOML": _toml,
    "values": lambda text: note_local(text, 1, _findings()),
    "people": lambda text: (what_is_wrong_with_name(text), what_is_wrong_with_role(text)),
    "wording": lambda text: (measure([text]), figures_in(text), [*chances_in(text)], [*forbidden_in(text)]),
    "originals": lambda text: (original_sentences(text), normalise(text)),
    "shared words": lambda text: [*shared_runs(text, runs_of([text]))],
}


def _seconds(reader: Reader, text: str) -> float:
    start = time.process_time()
    reader(text)
    return time.process_time() - start


def too_slow(reader: Reader, sign: str) -> bool:
    """Measured again before it is believed: the machine does other work as well."""
    small, large = ((sign * size)[:size] + "x" for size in (_SMALL, _LARGE))
    for _ in range(3):
        took = _seconds(reader, large)
        if took < _TOO_SHORT or took < _TIMES * _seconds(reader, small):
            return False
    return True


@pytest.mark.parametrize("reader", READERS)
def test_a_long_run_of_any_sign_takes_no_more_than_its_length(reader: str) -> None:
    READERS[reader]("a")  # what is made at first use doesn't count
    signs = sample(f"signs {reader}", _SIGNS, 20)
    assert [sign for sign in signs if too_slow(READERS[reader], sign)] == []


@pytest.mark.parametrize("planted", [r"( *:?-*:? *\|)+ *", r".*\w.*,.*\w.*"])
def test_a_pattern_that_takes_longer_is_found(planted: str) -> None:
    assert any(too_slow(re.compile(planted).fullmatch, sign) for sign in (" ", "a"))


def test_many_faults_in_settings_are_told_in_time_and_not_all() -> None:
    text = "".join(f"a{number} = 1\n" for number in range(15_000))
    told = list(toml_faults(parsed(text), dict[str, str], text))
    assert len(told) == 101
    assert told[99][1] == 100
