"""A machine that speaks another language shows the same screens: its locale decides neither letters nor
figures nor dates."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.app.conftest import ROOT, SCRIPT
from tests.decks import write_deck
from tests.sample import sample

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only here can a test make locales")
Ended = subprocess.CompletedProcess[str]
Speaks = Callable[..., Ended]

_MADE = ("tr_TR.UTF-8", "az_AZ.UTF-8", "de_DE.UTF-8", "tr_TR.ISO-8859-9")


@pytest.fixture(scope="module")
def locales(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("locales")
    for name in _MADE:
        language, _, charset = name.partition(".")
        made = ["localedef", "-i", language, "-f", charset, str(folder / name)]
        subprocess.run(made, check=True, capture_output=True)
    return folder


@pytest.fixture
def speaks(locales: Path, tmp_path: Path) -> Speaks:
    """Runs Python in a locale; None leaves the environment without any."""

    def run(locale: str | None, *words: str) -> Ended:
        named = ("LC_ALL", "LC_CTYPE", "LANG", "LANGUAGE")
        environment = {name: value for name, value in os.environ.items() if name not in named}
        given = {} if locale is None else {"LC_ALL": locale, "LANGUAGE": locale.partition(".")[0]}
        return subprocess.run(
            [sys.executable, *words],
            env={**environment, **given, "LOCPATH": str(locales), "HOME": str(tmp_path)},
            check=False, capture_output=True, encoding="utf-8", cwd=ROOT, timeout=60,
        )  # fmt: skip

    return run


@pytest.mark.parametrize("locale", sample("started in", [*_MADE, "C", "no such thing", None], 2))
def test_the_program_starts_and_has_nothing_to_say(
    speaks: Speaks, tmp_path: Path, locale: str | None
) -> None:
    deck = write_deck(tmp_path / "Straße", topics=1, pages=1, questions=1)
    wanted = f"deck=Path({str(deck)!r}), state=Path({str(tmp_path / 'state')!r})"
    done = speaks(locale, "-c", SCRIPT.format(before="", wanted=wanted))

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert not (tmp_path / "state").exists(), "nothing to tell, nothing kept"


def test_every_screen_is_the_same_to_the_pixel(speaks: Speaks, tmp_path: Path) -> None:
    deck = write_deck(tmp_path / "deck", topics=1, pages=1, questions=1)
    others = sample("toured in", ("tr_TR.UTF-8", "az_AZ.UTF-8", "de_DE.UTF-8"), 1)
    toured: list[dict[str, bytes]] = []
    for number, locale in enumerate(("C.UTF-8", *others)):
        out = tmp_path / str(number)
        done = speaks(
            locale, "-m", "kiosk", "tour", "--deck", str(deck), "--out", str(out), "--size", "800x480"
        )
        assert (done.returncode, done.stderr) == (0, "")
        toured.append({file.name: file.read_bytes() for file in out.rglob("*") if file.is_file()})

    assert len(toured[0]) > 10
    assert all(other == toured[0] for other in toured[1:])


def test_control_these_locales_would_have_a_say(speaks: Speaks) -> None:
    capital = "from PySide6.QtCore import QTimer; QTimer(None, interval=1)"

    assert "is not a Qt property" in speaks("tr_TR.UTF-8", "-c", capital).stderr
    assert "is not a Qt property" in speaks("az_AZ.UTF-8", "-c", capital).stderr
    comma = "import locale; locale.setlocale(locale.LC_ALL, ''); print(locale.str(1.5))"
    assert speaks("de_DE.UTF-8", "-c", comma).stdout == "1,5\n"
    assert speaks("C.UTF-8", "-c", comma).stdout == "1.5\n"


def test_what_breaks_a_start_is_one_line_and_stands_in_the_log(speaks: Speaks, tmp_path: Path) -> None:
    before = """
import kiosk.app.opening
def breaks(*given):
    raise AttributeError("planted")
kiosk.app.opening.load_deck = breaks
"""
    wanted = f"deck=Path({str(tmp_path)!r}), state=Path({str(tmp_path)!r})"
    done = speaks("C.UTF-8", "-c", SCRIPT.format(before=before, wanted=wanted))
    log = (tmp_path / "kiosk.log").read_text("utf-8")

    assert (done.returncode, done.stderr) == (1, "kiosk: CRITICAL: AttributeError: planted\n")
    assert "Traceback" in log
    assert "in breaks" in log
