"""What is printed to be typed means the same to a shell."""

from __future__ import annotations

import shlex
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.typed import PROGRAM, kiosk_command, program, typed

AWKWARD = (
    "my deck",
    "it's",
    'a"b',
    "$HOME",
    "a;b",
    "a&b",
    "`id`",
    "*",
    "~/x",
    "#1",
    "",
    "a\\b",
    "(x)",
    "!!",
    "ä b",
)


@pytest.mark.parametrize("name", AWKWARD)
def test_a_shell_takes_it_for_one_word(name: str) -> None:
    done = subprocess.run(
        ["sh", "-c", typed("printf", "%s|", name, "end", windows=False)], capture_output=True, check=True
    )
    assert done.stdout.decode() == f"{name}|end|"


@given(
    st.lists(
        st.text(st.characters(categories=("L", "N", "P", "S", "Zs"))).filter(str.isprintable), min_size=1
    )
)
def test_no_word_is_lost_or_joined(words: list[str]) -> None:
    assert shlex.split(typed(*words, windows=False)) == words


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("plain", "plain"),
        (r"C:\My deck", r'"C:\My deck"'),
        ("a&b", '"a&b"'),
        (r"C:\deck", r"C:\deck"),
    ],
)
def test_windows_has_quotes_of_its_own(name: str, told: str) -> None:
    assert typed("kiosk", "check", "--deck", name, windows=True) == f"kiosk check --deck {told}"


def test_nothing_in_a_name_acts_on_the_terminal() -> None:
    assert typed("a\x1b[2Jb\nc", windows=False) == r"'a\x1b[2Jb\nc'"


@pytest.mark.parametrize(
    ("prefix", "path", "windows", "told"),
    [
        (PROGRAM / ".venv", (), False, ".venv/bin/kiosk"),
        (PROGRAM / ".venv", (), True, r".venv\Scripts\kiosk"),
        (PROGRAM / ".venv", (str(PROGRAM / ".venv" / "bin"),), False, ".venv/bin/kiosk"),
        (Path("/usr/py"), ("/bin", "/usr/py/bin"), False, "kiosk"),
        (Path("/usr/py"), ("/bin", "/usr/py/Scripts"), True, "kiosk"),
        (Path("/usr/my py"), ("/bin",), False, "'/usr/my py/bin/kiosk'"),
    ],
)
def test_the_program_is_called_as_it_was_installed(
    monkeypatch: pytest.MonkeyPatch, prefix: Path, path: tuple[str, ...], windows: bool, told: str
) -> None:
    monkeypatch.chdir(PROGRAM)
    assert program(prefix, path, windows=windows) == told


def test_from_another_folder_the_whole_path_is_told_and_works(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    command = kiosk_command("check --deck", tmp_path / "a deck")
    done = subprocess.run(["sh", "-c", command], check=False, capture_output=True, text=True)
    assert done.stdout.startswith(f"{tmp_path}/a deck:0: deck-missing: ")
