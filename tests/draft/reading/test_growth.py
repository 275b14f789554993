"""A document of twice the length takes about twice the time, whatever sign it repeats."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kiosk.draft.reading.document_file import read
from kiosk.draft.reading.documents import read_one
from tests.draft.growth import grows

SIGNS = (
    " ", "\t", "[", "*", "<", "&", "`", "~", "_", "|", ">", "\\", "- ", "1", "a.", '"',
    "'", "(", "{", "{{", "{%", "$",
    "==", "^[", "[^", "%%", "!!! ", ":::\n", ": a\n", "<!--", "\u201c", "[ ] a\n", "a) b\n",
    "\u2022 a ", "\ufffc",
    "www.", "-", "x;", "<b>", "<br>", "<p>", "<i>x", "<td>a", "<label>", "<style>", "<option>", "/*",
    ". A", "? ",
)  # fmt: skip
MOST = {".txt": 32_000, ".html": 20_000, ".md": 8_000}


@pytest.mark.parametrize("suffix", [".txt", ".md", ".html"])
def test_no_sign_makes_a_reader_slow(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"pond{suffix}"

    def work(sign: str, size: int) -> None:
        path.write_text(f"Newts swim.\n\nA{sign * (size // len(sign))} pond", encoding="utf-8", newline="")
        read_one(path)

    work("a ", 8)
    slow = [sign for sign in SIGNS if grows(lambda size, sign=sign: work(sign, size), MOST[suffix])]
    assert slow == []


def test_the_check_finds_a_pattern_that_grows_with_the_square() -> None:
    slow, quick = re.compile("a*b"), re.compile("a+(?!b)")
    assert grows(lambda size: slow.search("a" * size), 48_000)
    assert not grows(lambda size: quick.search("a" * size), 48_000)


def test_a_page_of_many_signs_is_read_at_all(tmp_path: Path) -> None:
    path = tmp_path / "pond.html"
    path.write_text("<p>" + "Newts swim. " * 10 + "\u201c" * 60_000 + " &lt;" * 20_000, encoding="utf-8")
    assert read(path)
