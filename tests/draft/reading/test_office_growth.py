"""Twice as much in a document takes about twice as long to read, and not four times."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.draft.reading.pdf.blocks import blocks
from kiosk.draft.reading.pdf.lines import Pages
from kiosk.draft.reading.pdf.pages import pages_of
from kiosk.draft.reading.word.document import word
from tests.draft import sheets
from tests.draft.growth import TIMES, grows
from tests.draft.wordings import BREAK, TAB, deleted, document, paragraph, run, table


def reads(body: Callable[[int], str]) -> Callable[[int], Callable[[], object]]:
    def make(count: int) -> Callable[[], object]:
        data = document(body(count))
        return lambda: word(data)

    return make


def reads_pdf(page: Callable[[int], list[str]]) -> Callable[[int], Callable[[], object]]:
    def make(count: int) -> Callable[[], object]:
        path = Path(f"{count}.pdf")
        data = sheets.drawn(path, page(count)).read_bytes()

        def act() -> None:
            found = pages_of(data)
            assert isinstance(found, Pages)
            assert [*blocks(found.pages)]

        return act

    return make


_WHITE = '<w:rPr><w:color w:val="FFFFFF"/></w:rPr>'
ON = "frogs sleep in mud and"
WORD: dict[str, Callable[[int], str]] = {
    "runs": lambda count: paragraph(run(ON) * count),
    "deleted runs": lambda count: paragraph((deleted("not ") + run(ON)) * count),
    "breaks": lambda count: paragraph((run(ON) + BREAK) * count),
    "marks": lambda count: paragraph((run("\u2022 ice") + BREAK) * count),
    "tabs": lambda count: paragraph((run(ON) + TAB) * count),
    "white cells": lambda count: table(*[("Ice.", "Mud.")] * (count // 2)).replace("<w:rPr></w:rPr>", _WHITE),
    "spaces": lambda count: paragraph(run(" " * 200 + "-") * count),
}
PDF: dict[str, Callable[[int], list[str]]] = {
    "lines": lambda count: sheets.lines([ON] * count, 40, 640, 60),
    "columns": lambda count: [sheets.at(40 + 90 * (n % 5), 640 - n // 5, ON, 4) for n in range(count)],
    "one line": lambda count: [sheets.at(40 + n / 9, 640, "ice") for n in range(count)],
    "rules": lambda count: [
        sheets.at(40, 640, ON),
        *(f"{n % 500} {n % 600} 1 30 re S" for n in range(count * 9)),
    ],
}


def measured(make: Callable[[int], Callable[[], object]], most: int) -> bool:
    """What is read is made before the time is taken."""
    acts = {count: make(count) for count in (most, most // TIMES)}
    return grows(lambda count: acts[count](), most)


@pytest.mark.parametrize("body", WORD.values(), ids=WORD)
def test_word_grows_with_its_length(body: Callable[[int], str]) -> None:
    assert not measured(reads(body), 8000)


@pytest.mark.parametrize("page", PDF.values(), ids=PDF)
def test_pdf_grows_with_its_length(
    page: Callable[[int], list[str]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert not measured(reads_pdf(page), 400)


def test_control_what_squares_is_found() -> None:
    assert measured(lambda count: lambda: [b for a in range(count) for b in range(count) if a + b < 0], 4000)
    assert not measured(lambda count: lambda: [b for b in range(count * 200) if b < 0], 32_000)
