"""What the command line takes and refuses."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.core.typed import kiosk_command, typed
from tests.cli.conftest import ROOT, Types

COMMANDS = ("run", "check", "sources", "new", "compile", "packet", "handout", "review", "tour")


def test_help_explains_every_command(types: Types) -> None:
    done = types("--help")

    assert done.returncode == 0
    for command in COMMANDS:
        assert f"    {command} " in done.stdout
        assert types(command, "--help").returncode == 0


def test_the_module_and_the_script_are_the_same(types: Types) -> None:
    script = Path(sys.executable).parent / "kiosk"
    done = subprocess.run([script, "--help"], check=True, capture_output=True, text=True)

    assert done.stdout == types("--help").stdout


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("", "required: COMMAND"),
        ("dance", "invalid choice: 'dance'"),
        ("run --loud", "unrecognized arguments: --loud"),
        ("run --demo --kiosk", "--demo: not with --kiosk: a screen for visitors waits for them"),
        ("run --kiosk --watch", "--watch: not with --kiosk: it shows pages that nobody has checked"),
        ("run --watch --demo --kiosk", "--demo: not with --kiosk: "),
        ("run --watch --demo", "--demo: not with --watch: an author turns the pages"),
        ("run --ppi 0", "argument --ppi: '0' can't be pixels per inch: give 20 to 1200"),
        ("run --ppi=-96", "can't be pixels per inch"),
        ("run --ppi 99999", "can't be pixels per inch"),
        ("run --ppi nan", "can't be pixels per inch"),
        ("run --ppi many", "can't be pixels per inch"),
        ("tour --ppi 1", "can't be pixels per inch"),
        ("tour --size big", "argument --size: 'big' is no size: write it like 1920x1080"),
        ("tour --size 1920x", "is no size"),
        ("tour --size 1920x1080x3", "is no size"),
        ("tour --size=-5x5", "is no size"),
        ("tour --size 3x3", "'3x3' can't be shown"),
        ("tour --size 99999x99999", "'99999x99999' can't be shown"),
        (
            "tour --text-scale 1.1",
            "'1.1' is no text size that can be chosen: give one of 1.0, 1.25, 1.5, 2.0",
        ),
        ("tour --text-scale nan", "is no text size"),
        ("tour --theme loud", "argument --theme: there is no 'loud': give one of warm, contrast"),
        ("tour --language xx", "argument --language: there is no 'xx': give one of en"),
        ("tour --language ../en", "there is no '../en'"),
        ("new page tea-1", "required: NAME"),
    ],
)
def test_wrong_usage_is_told_and_ends_with_2(types: Types, typed: str, told: str) -> None:
    done = types(*typed.split())

    assert done.returncode == 2
    assert told in done.stderr.replace("\n", " ")
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


def test_without_a_display_there_is_one_line_and_a_hint(
    types: Types, deck: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    told = "No display here. For a picture of every screen instead: {}\n"
    shipped, own = types("run"), types("run", "--deck", deck)

    assert (shipped.returncode, shipped.stdout, own.returncode, own.stdout) == (1, "", 1, "")
    assert shipped.stderr == told.format(typed("make", "-C", ROOT, "tour"))
    assert own.stderr == told.format(kiosk_command("tour --out tour --deck", deck))


def test_a_new_page_is_written_and_named(types: Types, deck: Path) -> None:
    done = types("new", "page", "tea-1", "hot-water", "--deck", deck)
    page = deck / "content/en/tea-1/03-hot-water.md"

    assert (done.returncode, done.stdout) == (0, f"{page}\n")
    assert page.is_file()
    assert types("check", "--deck", deck).returncode == 1, "it has still to be filled in"


@pytest.mark.parametrize(("topic", "name"), [("tea-9", "x"), ("tea-1", "Not A Name"), ("tea-1", "pot-1")])
def test_a_page_that_cannot_be_started_is_refused(types: Types, deck: Path, topic: str, name: str) -> None:
    before = sorted(deck.rglob("*"))
    done = types("new", "page", topic, name, "--deck", deck)

    assert (done.returncode, done.stdout) == (1, "")
    assert len(done.stderr.splitlines()) == 1
    assert sorted(deck.rglob("*")) == before


def test_a_deck_is_compiled_for_each_of_its_languages(types: Types, deck: Path) -> None:
    done = types("compile", "--deck", deck)

    assert (done.returncode, done.stdout) == (
        0,
        f"{deck / 'build' / 'deck-en.msgpack'}\n{deck / 'build' / 'qml'}\n",
    )


def test_a_faulty_deck_is_not_compiled(types: Types, tmp_path: Path) -> None:
    done = types("compile", "--deck", tmp_path)

    assert (done.returncode, done.stdout) == (1, "")
    assert "folder-missing" in done.stderr


def test_opening_the_window_imports_no_other_command() -> None:
    heavy = (
        "markdown",
        "yaml",
        "kiosk.library.gather",
        "kiosk.tour.walk",
        "PySide6",
        "logging",
    )
    asks = f"import sys, kiosk.cli; print([name for name in {heavy} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", asks], check=True, capture_output=True, text=True)

    assert done.stdout == "[]\n"


def test_a_tour_follows_no_faulty_settings(types: Types, deck: Path, tmp_path: Path) -> None:
    file = tmp_path / "clinic.toml"
    file.write_text('[clinic.en]\nbring = "<b>"\n', encoding="utf-8")
    done = types("tour", "--deck", deck, "--settings", file, "--out", tmp_path / "tour")

    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith(f"{file}:2: settings: ")
    assert not (tmp_path / "tour").exists()


def test_a_program_that_is_not_whole_says_so(types: Types, deck: Path, tmp_path: Path) -> None:
    (tmp_path / "PySide6").mkdir()
    (tmp_path / "PySide6" / "__init__.py").write_text(
        "raise ImportError('libEGL.so.1 is missing')", encoding="utf-8"
    )
    done = types("tour", "--deck", deck, PYTHONPATH=f"{tmp_path}:{ROOT}")

    assert done.returncode == 1
    again = typed("make", "-C", ROOT, "setup")
    assert done.stderr == f"The program is not whole: libEGL.so.1 is missing. Set it up again: {again}\n"


def test_a_reader_that_has_read_enough_is_no_fault(environment: dict[str, str], tmp_path: Path) -> None:
    """As with: kiosk check | head."""
    for number in range(3000):
        folder = tmp_path / "content" / "en" / f"topic-{number}"
        folder.mkdir(parents=True)
    command = [sys.executable, "-m", "kiosk", "check", "--deck", str(tmp_path)]
    env = {**environment, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=env) as program:
        assert program.stdout is not None
        assert program.stderr is not None
        program.stdout.readline()
        program.stdout.close()
        assert program.stderr.read() == b""
