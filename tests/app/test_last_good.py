"""What was shown without a fault stays on the screen when the new deck or the new settings are faulty."""

from __future__ import annotations

import shutil
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.library.compiled import compile_deck
from tests.app.unattended_program import ON_DEMAND, Clinic, clinic, shown
from tests.decks import write_deck
from tests.sample import sample
from tests.x_display import waits

if sys.platform == "win32":
    pytest.skip("Windows has no signals to send", allow_module_level=True)


@pytest.fixture
def stand(tmp_path: Path, deck: Path) -> Clinic:
    return clinic(tmp_path, deck)


def _typo_in_settings(clinic: Clinic) -> str:
    clinic.settings.write_text("[screen]\nidle_second = 3\n", encoding="utf-8")
    return f"{clinic.settings}:2: settings: "


def _typo_in_a_page(clinic: Clinic) -> str:
    page = next((clinic.deck / "content/en/tea-1").glob("02-*.md"))
    page.write_text(page.read_text("utf-8").replace("[^tea-", "[^taa-"), encoding="utf-8")
    return f"content/en/tea-1/{page.name}:"


def _deck_is_gone(clinic: Clinic) -> str:
    shutil.rmtree(clinic.deck)
    return "deck-missing: There is no deck in this place."


def _deck_is_half_copied(clinic: Clinic) -> str:
    shutil.rmtree(clinic.deck / "seeds")
    return "seeds:0: folder-missing: "


SPOILT = (_typo_in_settings, _typo_in_a_page, _deck_is_gone, _deck_is_half_copied)


@pytest.mark.parametrize("spoil", sample("spoilt", SPOILT, 2), ids=lambda it: it.__name__[1:])
def test_a_fault_takes_neither_a_running_kiosk_down_nor_its_next_start(
    stand: Clinic, spoil: Callable[[Clinic], str]
) -> None:
    with stand.stands() as program:
        waits(stand.good().exists)
        before = stand.heart()
        told = spoil(stand)
        stand.demand("_new_day")
        waits(lambda: shown(stand) == "last good")
        heart = stand.heart()
        assert before is not None
        assert heart is not None
        assert (heart.pages, heart.title, heart.digest) == (before.pages, before.title, before.digest)
        assert told in heart.troubles[0]
        assert told in stand.log()
        program.send_signal(signal.SIGTERM)
        program.wait(20)
    with stand.stands():
        assert shown(stand) == "last good"


def test_control_without_one_a_fault_is_never_shown(stand: Clinic) -> None:
    _typo_in_settings(stand)
    with stand.stands():
        assert shown(stand) == "not working"
        assert not stand.good().parent.exists()


def test_once_mended_the_new_one_is_shown(stand: Clinic) -> None:
    sound = stand.settings.read_text("utf-8")
    with stand.stands():
        waits(stand.good().exists)
        _typo_in_settings(stand)
        stand.demand("_new_day")
        waits(lambda: shown(stand) == "last good")
        stand.settings.write_text(sound, encoding="utf-8")
        stand.demand("_new_day")
        waits(lambda: shown(stand) == "pages")


def test_one_that_is_broken_is_set_aside_and_another_deck_is_none(stand: Clinic, tmp_path: Path) -> None:
    with stand.stands():
        waits(stand.good().exists)
    kept = stand.good().read_bytes()
    _typo_in_a_page(stand)
    moved = Clinic(tmp_path / "other", stand.settings, stand.state)
    shutil.copytree(stand.deck, moved.deck)
    with moved.stands():
        assert shown(moved) == "not working"
    for spoilt in (b"", kept[: len(kept) // 2], kept[:-9] + b"123456789", b"\x93" * 50_000):
        stand.good().write_bytes(spoilt)
        with stand.stands():
            assert shown(stand) == "not working"
        assert not stand.good().exists() or spoilt == b""
    assert "It is en.msgpack.broken now" in stand.log()


BREAKS_WITH_MORE_PAGES = """
def look():
    if not Screen.now.loaded.instead_of and len(Screen.now.loaded.library.pages) > 8:
        raise ValueError("planted")
every(50, look)
"""


def _adds_a_page(clinic: Clinic) -> None:
    page = next((clinic.deck / "content/en/tea-1").glob("02-*.md"))
    page.with_name("09-more.md").write_text(page.read_text("utf-8"), encoding="utf-8")


def test_after_three_errors_in_a_minute_the_last_good_deck_is_shown(stand: Clinic) -> None:
    with stand.stands():
        waits(stand.good().exists)
        heart = stand.heart()
    assert heart is not None
    most = heart.pages
    _adds_a_page(stand)
    with stand.stands(BREAKS_WITH_MORE_PAGES.replace("8", str(most))):
        waits(lambda: shown(stand) == "last good")
        assert stand.log().count("CRITICAL ValueError: planted") == 3


CRASHES = """
import os, signal
def crash():
    (state / "spared").touch() if Screen.now.loaded.instead_of else os.kill(os.getpid(), signal.SIGKILL)
QTimer.singleShot(400, crash)
"""


def test_after_three_crashes_in_a_row_the_last_good_deck_is_shown(stand: Clinic) -> None:
    with stand.stands():
        waits(stand.good().exists)
    (stand.state / "starts.json").unlink()
    _adds_a_page(stand)
    for _ in range(3):
        with stand.stands(CRASHES, beats=0) as program:
            assert program.wait(20) == -signal.SIGKILL
    with stand.stands(CRASHES + ON_DEMAND) as program:
        waits(lambda: shown(stand) == "last good")
        assert "three times in a row" in stand.log()
        assert program.poll() is None
        waits((stand.state / "spared").exists)
        stand.demand("_new_day")  # it may have been mended
        waits(lambda: shown(stand) == "pages")


LEFT_BEHIND = (".DS_Store", "Thumbs.db", "desktop.ini", "._02-pot.md", "02-pot.md~", ".02-pot.md.swp")


def test_neither_a_spoilt_compiled_deck_nor_what_systems_leave_behind_is_noticed(
    stand: Clinic, tmp_path: Path
) -> None:
    compiled = compile_deck(stand.deck)
    whole, other = compiled.read_bytes(), compile_deck(write_deck(tmp_path / "foreign", pages=3))
    with stand.stands():
        before = stand.heart()
        for data in (b"", whole[: len(whole) // 2], b"\0" * 9_000, other.read_bytes()):
            compiled.write_bytes(data)
            _is_anew(stand)
        for folder in ("", "seeds", "content", "content/en", "content/en/tea-1", "assets"):
            (stand.deck / folder / "lost+found").mkdir()
            for name in LEFT_BEHIND:
                (stand.deck / folder / name).write_bytes(b"\0\xff")
        _is_anew(stand)
        after = stand.heart()
        assert before is not None
        assert after is not None
        assert (after.shows, after.pages, after.digest) == ("pages", before.pages, before.digest)
        assert after.troubles == ()


def _is_anew(stand: Clinic) -> None:
    before = stand.heart()
    stand.demand("_new_day")
    waits(lambda: stand.heart() != before)
    assert shown(stand) == "pages"
