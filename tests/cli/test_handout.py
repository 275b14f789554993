"""`kiosk handout`: the page that a visitor may print, for the desk."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kiosk.core.typed import kiosk_command
from tests.cli.conftest import Types
from tests.cups import pages_in

SETTINGS = '[clinic.en]\nemergency_number = "911"\n[print]\npaper = "Letter"\n'
DECK_MD = "content/en/deck.md"


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def test_it_is_one_sheet_made_without_a_display(types: Types, deck: Path, tmp_path: Path) -> None:
    file, settings = tmp_path / "page.pdf", tmp_path / "clinic.toml"
    settings.write_text(SETTINGS, encoding="utf-8")
    done = types("handout", "--deck", deck, "--settings", settings, "--out", file)
    pdf = file.read_bytes()

    assert (done.returncode, done.stdout, done.stderr) == (0, f"{file}\n", "")
    assert pages_in(pdf) == 1
    assert b"/MediaBox [0 0 612" in pdf
    assert sorted(path.name for path in tmp_path.glob("page*")) == ["page.pdf"]


def test_of_the_shipped_deck_nothing_in_the_file_tells_what_it_is_about(types: Types, tmp_path: Path) -> None:
    done = types("handout", "--out", tmp_path / "page.pdf")
    pdf = (tmp_path / "page.pdf").read_bytes().replace(b"\0", b"")

    assert (done.returncode, done.stderr) == (0, "")
    assert b"My questions" in pdf
    assert not re.search(rb"ketamin|addict|treatment", pdf, re.IGNORECASE)


def test_a_question_that_is_left_out_is_told_of(
    types: Types, deck: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    change(deck / DECK_MD, "[oolong]", "[milk]")
    done = types("handout", "--deck", deck, "--out", tmp_path / "page.pdf")

    assert done.returncode == 0
    assert done.stderr == (
        f"Questions left out, since they hold a private word: 1. This tells which: {kiosk_command('check')}\n"
    )
    told = "content/en/tea-1/01-pot-1.md:49: private-word: 'Milk?' holds the private word 'milk'."
    assert told in types("check", "--deck", deck).stdout


@pytest.mark.parametrize(
    ("typed", "code", "told"),
    [
        (("--out", "none/x.pdf"), 1, "No handout: none/x.pdf can't be written: No such file or directory."),
        (("--out", "x.pdf", "--language", "xx"), 1, "content/xx:0: folder-missing"),
        (("--out", "x.pdf", "--settings", "none.toml"), 1, "none.toml:0: settings: "),
        ((), 2, "required: --out"),
    ],
)
def test_what_cannot_be_made_is_told(
    types: Types, deck: Path, tmp_path: Path, typed: tuple[str, ...], code: int, told: str
) -> None:
    done = types("handout", "--deck", deck, *typed)

    assert (done.returncode, done.stdout) == (code, "")
    assert told in done.stderr
    assert "Traceback" not in done.stderr
    assert not list(tmp_path.glob("*.pdf*"))


def test_more_than_a_sheet_can_hold_is_refused(types: Types, deck: Path, tmp_path: Path) -> None:
    page = deck / "content/en/tea-1/01-pot-1.md"
    more = "".join(f"- label: {n}\n  more: {'word ' * 39}\n  cites: [ask]\n" for n in "abcdefgh")
    text = page.read_text(encoding="utf-8") + f"\n```checklist\n{more}```\n" * 4
    page.write_text(text, encoding="utf-8")
    done = types("handout", "--deck", deck, "--out", tmp_path / "page.pdf")

    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "No handout: the questions fit no page. Take some out of the checklist.\n"
