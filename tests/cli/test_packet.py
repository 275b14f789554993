"""`kiosk packet`: from a deck to paper, and from paper to a signature."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.cli.conftest import Types
from tests.decks import write_deck


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_deck(tmp_path_factory.mktemp("deck"), topics=1, pages=2, questions=1)


def test_a_deck_becomes_a_pdf_without_a_display(types: Types, small: Path, tmp_path: Path) -> None:
    file = tmp_path / "packet.pdf"
    done = types("packet", "--deck", small, "--out", file)

    assert (done.returncode, done.stderr) == (0, "")
    found = re.fullmatch(rf"{re.escape(str(file))}: (\d+) sheets\.\n", done.stdout)
    assert found
    assert len(re.findall(rb"/Type /Page\b", file.read_bytes())) == int(found[1])


def test_one_page_is_printed_again(types: Types, small: Path, tmp_path: Path) -> None:
    done = types("packet", "--deck", small, "--page", "tea-1/pot-2", "--out", tmp_path / "one.pdf")

    assert done.stdout.endswith(": 2 sheets.\n")


@pytest.mark.parametrize(
    ("typed", "code", "told"),
    [
        (("--out", "x.pdf", "--page", "tea-1/none"), 1, "review-page: There is no page 'tea-1/none'."),
        (
            ("--out", "none/x.pdf", "--page", "tea-1/pot-2"),
            1,
            "No packet: none/x.pdf can't be written: No such file or directory.",
        ),
        (("--out", "x.pdf", "--language", "xx"), 1, "content/xx:0: folder-missing"),
        ((), 2, "required: --out"),
    ],
)
def test_what_cannot_be_printed_is_told(
    types: Types, small: Path, tmp_path: Path, typed: tuple[str, ...], code: int, told: str
) -> None:
    done = types("packet", "--deck", small, *typed)

    assert (done.returncode, done.stdout) == (code, "")
    assert told in done.stderr
    assert "Traceback" not in done.stderr
    assert not list(tmp_path.glob("*.pdf*"))
