"""Folders and clocks that no deck of a clinic has, until one does."""

from __future__ import annotations

import os
from contextlib import chdir
from datetime import date
from pathlib import Path

import pytest

from kiosk.core.fault import DeckFaultyError
from kiosk.library.loader import load_template
from kiosk.review.code import code_of
from kiosk.review.reviews import Signed
from kiosk.review.signing import Signer, sign
from tests.cli.conftest import Types
from tests.sample import sample

PLACES = ("seeds", "content", "content/en/tea-1/questions", "assets")


@pytest.mark.parametrize("place", sample("deep folders", PLACES, 2))
def test_folders_a_thousand_deep_end_no_command_in_a_traceback(types: Types, deck: Path, place: str) -> None:
    _deepen(deck / place, 1000)
    told = [types(*typed, "--deck", deck) for typed in (("check",), ("compile",))]
    _flatten(deck / place, 1000)
    for done in told:
        assert done.returncode == 1
        assert "Traceback" not in done.stdout + done.stderr
        assert f"{place}/a:0: " in done.stdout + done.stderr or "lie too deep" in done.stderr


def _deepen(folder: Path, times: int) -> None:
    with chdir(folder):
        for _ in range(times):
            os.mkdir("a")
            os.chdir("a")


def _flatten(folder: Path, times: int) -> None:
    """What removes folders for the tests is not made for so many."""
    with chdir(folder):
        for _ in range(times):
            os.chdir("a")
        for _ in range(times):
            os.chdir("..")
            os.rmdir("a")


@pytest.mark.parametrize(
    ("today", "due"), [(date(2028, 2, 29), date(2029, 2, 28)), (date.min, date(2, 1, 1)), (date.max, None)]
)
def test_a_signature_ends_on_a_day_that_there_is(deck: Path, today: date, due: date | None) -> None:
    signed = Signed(load_template(deck).library)
    page = "tea-1/pot-1"
    read = [(page, code_of(page, "en", signed.digests(page)))]
    signer = Signer("Ann Example", "nurse", 12)
    if due is not None:
        assert [each.due for each in sign(signed, read, signer, today)] == [due]
        return
    with pytest.raises(DeckFaultyError, match="clock says 9999-12-31"):
        sign(signed, read, signer, today)
