"""`kiosk draft`: from documents to a deck that runs at once, and says what it is."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.app.loaded_deck import RunOptions, load_deck
from kiosk.core.cites import cites_in
from kiosk.core.statement import Verdict
from kiosk.editorial.verify import verify_sources
from kiosk.library.loader import load
from kiosk.tour.plan import Combination
from tests.cli.conftest import ROOT, Types
from tests.draft.leaflets import CALM, HARSH, KEPT_OFF, MARKS_OF_UNSAFE, complaints, texts
from tests.sample import sample
from tests.tour.panels import findings, walked

DRAFT = "Draft. Not for patients yet."
PANELS = (
    Combination((1280, 800), 98.0, 1.0, "en", "warm"),
    Combination((800, 480), 133.0, 2.0, "en", "contrast"),
    Combination((1080, 1920), 102.0, 1.5, "en", "warm"),
)


def _said(deck: Path) -> str:
    return "\n".join(text.decode() for text in texts(deck).values())


@pytest.mark.parametrize(
    "combination", sample("a draft", PANELS, 1), ids=lambda combination: combination.name
)
def test_a_draft_runs_in_a_window_and_says_so_on_every_screen(
    drafted: Path, tmp_path: Path, combination: Combination
) -> None:
    tour = walked(combination, tmp_path / "tour", drafted)

    assert [found for shot in tour.shots for found in findings(shot)] == []
    silent = [shot.kind for shot in tour.shots if DRAFT not in [text.text for text in shot.texts]]
    assert (len(tour.shots) > 20, silent) == (True, [])


def test_control_a_deck_that_is_no_draft_says_nothing_of_it(drafted: Path, tmp_path: Path) -> None:
    header = drafted / "content/en/deck.md"
    header.write_text(header.read_text("utf-8").replace("draft: yes\n", ""), "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "check", "--deck", drafted], capture_output=True, text=True, cwd=ROOT
    )
    faults = [line for line in done.stdout.splitlines() if ": to-do: " in line]

    assert done.returncode == 1
    assert faults, "what was left to do is a fault now"


def test_pages_quote_the_documents_in_their_order_with_their_headings(drafted: Path) -> None:
    library = load(drafted)
    pages = {page.id: page for page in library.pages}

    assert [topic.id for topic in library.topics] == ["what-tea-is", "brewing"]
    assert pages["what-tea-is/where-tea-grows"].title == "Where tea grows"
    assert "To brew a pot of hot tea you need some things:" in _said(drafted)
    assert library.welcome.private_words == ("tea",)


def test_every_page_is_short(drafted: Path, types: Types) -> None:
    assert "page-words" not in types("check", "--deck", drafted).stdout


def test_every_sentence_is_accounted_for(drafted: Path, leaflets: Path) -> None:
    (leaflets / "topics.toml").unlink()
    library = load(drafted)
    faults = verify_sources(library.sources, library.statements, originals=leaflets, project=drafted)
    assert {fault.rule for fault in faults} == {"shared-words"}, "a draft quotes"


def test_control_a_sentence_that_is_not_noted_is_found(drafted: Path, leaflets: Path) -> None:
    (leaflets / "topics.toml").unlink()
    (leaflets / "calm.txt").write_text(f"{CALM}\nTea is also drunk cold.\n", "utf-8")
    library = load(drafted)
    faults = verify_sources(library.sources, library.statements, originals=leaflets, project=drafted)
    assert "sentence-without-note" in {fault.rule for fault in faults}


def test_what_is_unsafe_is_on_no_page_and_quoted_nowhere(drafted: Path) -> None:
    said = _said(drafted)

    assert [mark for mark in MARKS_OF_UNSAFE if mark in said] == []
    assert "an amount or dose" in (drafted / "draft-report.md").read_text("utf-8")
    assert "| misuse |" in (drafted / "draft-report.md").read_text("utf-8")


@pytest.mark.parametrize("name", ["How to snort it.txt", "50mg.txt", "k-hole_guide.txt"])
def test_a_file_name_that_must_not_be_shown_is_no_title(
    types: Types, leaflets: Path, tmp_path: Path, name: str
) -> None:
    (leaflets / name).write_text("Tea is made from the leaves of a plant.\n", "utf-8")
    out = tmp_path / "out"
    done = types("draft", leaflets / name, "--topics", leaflets / "topics.toml", "--out", out)
    assert done.returncode == 0, done.stderr
    assert [source.title for source in load(out).sources] == ["A document"]


def test_what_leans_on_it_is_on_no_page_either(drafted: Path) -> None:
    library = load(drafted)
    (leans,) = [note for note in library.statements if note.text.startswith("This wakes")]

    assert leans.verdict is not Verdict.USE
    assert leans.id not in {name for page in library.pages for name in cites_in(page)}


def test_control_without_its_amount_the_same_sentence_is_shown(
    types: Types, leaflets: Path, tmp_path: Path
) -> None:
    harmless = KEPT_OFF.replace("25 mg of", "some of").replace(" for each kilogram", "")
    (leaflets / "harsh.txt").write_text(HARSH.replace(KEPT_OFF, harmless), "utf-8")
    out = tmp_path / "out"
    types("draft", *leaflets.glob("*.txt"), "--topics", leaflets / "topics.toml", "--out", out)

    assert any(harmless in text.decode() for name, text in texts(out).items() if name.startswith("content/"))


def test_strong_claims_and_contradictions_are_for_the_editor(drafted: Path) -> None:
    report = (drafted / "draft-report.md").read_text("utf-8")
    pages = "".join(text.decode() for name, text in texts(drafted).items() if name.startswith("content/"))

    assert "## Strong claims" in report
    assert "cures every cold" in report
    assert "cures every cold" not in pages
    assert "takes four minutes. | " in report, "the two stand side by side"
    assert "minutes" not in pages


def test_a_repeat_in_another_document_keeps_both_citations(drafted: Path) -> None:
    library = load(drafted)
    page = library.page_by_id["what-tea-is/where-tea-grows"]
    sources = {library.statement_by_id[name].source for name in cites_in(page)}

    assert sources == {"calm", "harsh"}


def test_questions_come_from_lists_and_are_marked_for_the_editor(drafted: Path, types: Types) -> None:
    questions = load(drafted).questions
    told = types("check", "--deck", drafted).stdout

    assert questions
    for question in questions:
        assert all(f"- {option.text}\n" in CALM for option in question.options)
        assert f"{question.file}:4: to-do: " in told


def test_the_same_documents_make_the_same_bytes(
    types: Types, leaflets: Path, drafted: Path, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    out = ("--out", str(elsewhere / "again"))
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "draft", "calm.txt", "harsh.txt", "--topics", "topics.toml", *out],
        check=True,
        capture_output=True,
        text=True,
        cwd=leaflets,
        env={"PYTHONPATH": str(ROOT), "PYTHONHASHSEED": "7", "LANG": "C"},
    )
    assert complaints(done) == []
    assert texts(elsewhere / "again") == texts(drafted)


def test_a_draft_is_never_shown_to_visitors(types: Types, drafted: Path) -> None:
    done = types("run", "--kiosk", "--deck", drafted, QT_QPA_PLATFORM="offscreen")

    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("kiosk: ERROR: content/en/deck.md:0: draft: This deck is a draft: ")
    assert len(done.stderr.splitlines()) == 1
    assert load_deck(RunOptions(deck=drafted)).faults == (), "a window shows it"
    nobody = load_deck(RunOptions(deck=drafted, full_screen=True)).library
    assert (nobody.pages, nobody.welcome.title) == ((), "")


def test_a_draft_can_not_be_packed_signed_or_handed_out(types: Types, drafted: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    page = load(drafted).pages[0].id
    signing = ("sign", page, "--code", "AAAAA-AAAAA", "--name", "Ann Example", "--role", "nurse")
    for command in (
        ("packet", "--out", out),
        ("handout", "--out", out),
        ("review", *signing, "--valid-months", "12"),
    ):
        done = types(*command, "--deck", drafted)
        assert (done.returncode, done.stdout) == (1, ""), command
        assert done.stderr.startswith("content/en/deck.md:0: draft: "), done.stderr
    assert not out.exists()
    assert not (drafted / "content/reviews.toml").exists()
