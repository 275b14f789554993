"""`kiosk tour` as it is used: a program of its own, that needs no display."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PySide6.QtGui import QImage

from kiosk.tour.album import clear_out
from tests.decks import write_deck
from tests.tour.panels import ROOT

SIZE, PORTRAIT = (640, 400), (400, 640)
KEYS = {
    *("file", "kind", "page", "screenful", "size", "ppi", "text_scale", "language", "theme"),
    *("texts", "targets"),
}


def _tour(deck: Path, out: Path, *more: str) -> subprocess.CompletedProcess[str]:
    """Even where the environment asks for a display."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "rhi"}
    environment.pop("DISPLAY", None)
    command = [sys.executable, "-m", "kiosk", "tour", "--deck", str(deck), "--out", str(out), *more]
    return subprocess.run(
        command, check=False, capture_output=True, text=True, cwd=ROOT, env=environment, timeout=120
    )


@pytest.fixture(scope="module")
def deck(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_deck(tmp_path_factory.mktemp("deck"), topics=2, pages=1, questions=1)


@pytest.fixture(scope="module")
def out(deck: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("out") / "new"
    sizes = [f"--size={width}x{height}" for width, height in (SIZE, PORTRAIT)]
    done = _tour(deck, folder, *sizes, "--ppi", "100", "--text-scale", "1", "--text-scale", "1.5")
    assert (done.returncode, done.stderr) == (0, "")
    return folder


@pytest.fixture(scope="module")
def shots(out: Path) -> list[dict[str, Any]]:
    return msgspec.json.decode((out / "tour.json").read_bytes())["shots"]


def test_every_shot_says_all_there_is_to_say(shots: list[dict[str, Any]]) -> None:
    for shot in shots:
        assert shot.keys() >= KEYS
        assert shot["texts"] or (shot["kind"], shot["variant"]) == ("closed", None)  # dark until touched
        for text in shot["texts"]:
            assert text.keys() >= {"text", "px", "mm", "cut_off", "elided", "overlapped"}
            assert all(isinstance(text[key], bool) for key in ("cut_off", "elided", "overlapped"))
        for target in shot["targets"]:
            assert target.keys() >= {"name", "px", "mm"}
            assert target["name"]


def test_millimetres_follow_from_the_pixels_per_inch(shots: list[dict[str, Any]]) -> None:
    for shot in shots:
        assert shot["ppi"] == 100
        for each in (*shot["texts"], *shot["targets"]):
            assert each["mm"] == pytest.approx([side * 0.254 for side in each["px"]], abs=0.011)


def test_every_combination_shows_every_screen(shots: list[dict[str, Any]]) -> None:
    seen: dict[tuple[object, ...], set[tuple[str, str | None]]] = {}
    for shot in shots:
        combination = (tuple(shot["size"]), shot["text_scale"], shot["language"], shot["theme"])
        seen.setdefault(combination, set()).add((shot["kind"], shot["page"]))

    sizes = [(SIZE, 1.0), (SIZE, 1.5), (PORTRAIT, 1.0), (PORTRAIT, 1.5)]
    assert list(seen) == [(size, scale, "en", "warm") for size, scale in sizes]
    assert all(screens == next(iter(seen.values())) for screens in seen.values())
    kinds = {kind for kind, _ in next(iter(seen.values()))}
    assert kinds >= {
        "attract",
        "menu",
        "page",
        "question",
        "summary",
        "still-there",
        "not-working",
        "setting-up",
    }


def test_every_screenful_of_a_long_page_is_shown(shots: list[dict[str, Any]]) -> None:
    long = [
        shot
        for shot in shots
        if (shot["kind"], shot["page"], shot["variant"]) == ("page", "tea-1/pot-1", None)
    ]

    for scale in (1.0, 1.5):
        mine = [shot for shot in long if shot["text_scale"] == scale and shot["size"] == list(SIZE)]
        assert [shot["screenful"] for shot in mine] == list(range(len(mine)))
        assert len(mine) > 1


def test_larger_letters_are_larger(shots: list[dict[str, Any]]) -> None:
    def height(scale: float) -> float:
        return next(
            text["px"][3]
            for shot in shots
            if shot["kind"] == "page" and shot["text_scale"] == scale and shot["size"] == list(PORTRAIT)
            for text in shot["texts"]
            if text["text"].replace("\u00a0", " ") == "Fill the kettle."
        )

    assert height(1.5) > 1.3 * height(1.0)


def test_every_shot_has_a_picture_of_its_own_and_of_its_size(shots: list[dict[str, Any]], out: Path) -> None:
    files = [shot["file"] for shot in shots]

    assert len(set(files)) == len(files)
    assert {path.relative_to(out).as_posix() for path in out.rglob("*.png")} == set(files)
    for shot in shots:
        picture = QImage(str(out / shot["file"]))
        assert [picture.width(), picture.height()] == shot["size"]


def test_the_sheet_shows_every_picture_and_needs_nothing_else(shots: list[dict[str, Any]], out: Path) -> None:
    sheet = (out / "index.html").read_text(encoding="utf-8")

    assert set(re.findall(r'<img src="([^"]+)"', sheet)) == {shot["file"] for shot in shots}
    assert "//" not in sheet
    assert "<script" not in sheet


def test_without_pictures_it_measures_the_same(
    deck: Path, shots: list[dict[str, Any]], tmp_path: Path
) -> None:
    done = _tour(deck, tmp_path, "--size", "640x400", "--ppi", "100", "--no-pictures")
    again = msgspec.json.decode((tmp_path / "tour.json").read_bytes())["shots"]
    before = [shot for shot in shots if shot["size"] == list(SIZE) and shot["text_scale"] == 1.0]

    assert done.returncode == 0
    assert [shot["file"] for shot in again] == [None] * len(before)
    assert [shot["texts"] for shot in again] == [shot["texts"] for shot in before]
    assert [path.name for path in tmp_path.iterdir()] == ["tour.json"]


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_deck(tmp_path_factory.mktemp("small"), topics=1, pages=1, questions=1)


@pytest.fixture(scope="module")
def twice(small: Path, tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, Any]]:
    """As if it were signed, and as if that were overdue; nobody measured the panel."""
    out = tmp_path_factory.mktemp("twice")
    named = ("--reviewed", "overdue", "--reviewed", "signed", "--theme", "contrast")
    done = _tour(small, out, "--size", "536x900", "--no-pictures", *named)
    assert (done.returncode, done.stderr) == (0, "")
    return msgspec.json.decode((out / "tour.json").read_bytes())["shots"]


def test_where_nobody_measured_the_panel_its_short_side_is_268_mm(twice: list[dict[str, Any]]) -> None:
    assert {shot["ppi"] for shot in twice} == {None}
    assert {shot["theme"] for shot in twice} == {"contrast"}
    for text in twice[0]["texts"]:
        assert text["mm"] == pytest.approx([side / 2 for side in text["px"]], abs=0.011)


def test_pages_are_seen_as_if_they_were_signed_or_overdue(
    small: Path, twice: list[dict[str, Any]], tmp_path: Path
) -> None:
    notes = {
        shot["standing"]: " ".join(text["text"] for text in shot["texts"])
        for shot in twice
        if shot["kind"] == "origins" and shot["screenful"] == 0
    }

    assert "Checked by a nurse practitioner, September 2026." in notes["signed"]
    assert "The check of this page is overdue." in notes["overdue"]
    refused = _tour(small, tmp_path / "none", "--reviewed", "maybe")
    assert refused.returncode == 2
    assert "give one of signed, overdue, unsigned" in refused.stderr


def test_a_faulty_deck_is_refused_with_every_fault(tmp_path: Path) -> None:
    done = _tour(tmp_path, tmp_path / "out", "--no-pictures")

    assert done.returncode == 1
    assert "folder-missing" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_folder_that_cannot_be_written_to_is_told_in_a_line(deck: Path, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file", encoding="utf-8")
    done = _tour(deck, tmp_path / "taken", "--no-pictures")

    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1


def test_an_earlier_tour_goes_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "old").mkdir()
    kept = [tmp_path / "mine.png", tmp_path / "old" / "mine.txt", tmp_path.parent / "outside.png"]
    for file in (*kept, tmp_path / "old" / "page.png"):
        file.write_text("x", encoding="utf-8")
    files = ("old/page.png", "old/mine.txt", "../outside.png", "gone.png", None)
    listed = {"shots": [{"file": file} for file in files]}
    (tmp_path / "tour.json").write_bytes(msgspec.json.encode(listed))

    clear_out(tmp_path)

    assert [file.exists() for file in kept] == [True, True, True]
    assert not (tmp_path / "old" / "page.png").exists()
    assert not (tmp_path / "tour.json").exists()
