"""Whatever lies in a file's place, reading it ends at once, in little memory, with a reason."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Callable
from contextlib import chdir
from pathlib import Path

import pytest

from kiosk.files.folders import files_below, names_in
from kiosk.files.limits import DEEPEST, MOST_NAMES
from kiosk.files.reading import is_fit, read_bytes, read_text
from kiosk.files.toml import parsed, read_toml
from kiosk.files.toml_lines import line_of
from kiosk.files.unfit import Unfit, UnfitError

_MOST = 10_000


def _socket(path: Path) -> None:
    with chdir(path.parent), socket.socket(socket.AF_UNIX) as server:
        server.bind(path.name)


def _sparse(path: Path) -> None:
    path.touch()
    os.truncate(path, 3_000_000_000)


PLACED: dict[str, tuple[Callable[[Path], object], Unfit]] = {
    "nothing": (lambda path: None, Unfit.MISSING),
    "a pipe": (os.mkfifo, Unfit.NO_FILE),
    "a link to a pipe": (lambda path: (os.mkfifo(f"{path}.p"), path.symlink_to(f"{path}.p")), Unfit.NO_FILE),
    "a socket": (_socket, Unfit.NO_FILE),
    "a device": (lambda path: path.symlink_to("/dev/zero"), Unfit.NO_FILE),
    "a folder": (Path.mkdir, Unfit.FOLDER),
    "a loop": (lambda path: path.symlink_to(path), Unfit.UNREADABLE),
    "three gigabytes of nothing": (_sparse, Unfit.TOO_LARGE),
    "one byte too much": (lambda path: path.write_bytes(b"a" * (_MOST + 1)), Unfit.TOO_LARGE),
    "what says it is empty": (lambda path: path.symlink_to("/proc/self/smaps"), Unfit.TOO_LARGE),
    "another alphabet": (lambda path: path.write_bytes(b"tea\n\xff"), Unfit.ENCODING),
    "no text": (lambda path: path.write_bytes(b"tea\n\0"), Unfit.NOT_TEXT),
}


@pytest.mark.parametrize("placed", PLACED)
def test_what_is_no_file_to_be_read_is_told(tmp_path: Path, placed: str) -> None:
    put, why = PLACED[placed]
    path = tmp_path / "a.toml"
    put(path)
    for read in (read_text, read_toml):
        with pytest.raises(UnfitError) as error:
            read(path, _MOST)
        assert error.value.why is why
        assert error.value.line == (2 if why in (Unfit.ENCODING, Unfit.NOT_TEXT) else 0)


def test_a_name_may_be_impossible() -> None:
    for name in ("a" * 300, "a\0b", "a/" * 3000, "/dev/null/a"):
        with pytest.raises(UnfitError):
            read_bytes(name, _MOST)


def test_a_file_of_the_most_is_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"a" * _MOST)
    assert read_bytes(path, _MOST) == read_bytes(path, _MOST, within=tmp_path) == b"a" * _MOST


def test_how_large_it_is_counts_before_it_is_read(tmp_path: Path) -> None:
    """Also where somebody else opens it."""
    _sparse(tmp_path / "large")
    with pytest.raises(UnfitError, match="3,000,000,000 bytes"):
        read_bytes(tmp_path / "large", _MOST)
    (tmp_path / "small").write_bytes(b"a" * _MOST)
    assert [is_fit(tmp_path / name, _MOST) for name in ("small", "large", "none", ".")] == [
        True,
        *[False] * 3,
    ]


def test_links_lead_about_inside_a_folder_and_not_out_of_it(tmp_path: Path) -> None:
    deck, other = tmp_path / "deck", tmp_path / "other"
    for folder in (deck / "a", other):
        folder.mkdir(parents=True)
        (folder / "words").write_text("secret", encoding="utf-8")
    (deck / "inside").symlink_to("a/words")
    (deck / "outside").symlink_to("../other/words")
    (deck / "folder").symlink_to("../other")
    (tmp_path / "by-link").symlink_to("deck")

    assert read_text(tmp_path / "by-link/inside", _MOST, within=tmp_path / "by-link") == "secret"
    for name in ("outside", "folder/words", "../other/words"):
        with pytest.raises(UnfitError) as error:
            read_text(deck / name, _MOST, within=deck)
        assert error.value.why is Unfit.OUTSIDE
        assert "secret" not in str(error.value)
    with pytest.raises(UnfitError):
        names_in(deck / "folder", within=deck)


_READS_IN_LITTLE_MEMORY = """
import resource, sys
from kiosk.files.toml import read_toml
from kiosk.files.unfit import UnfitError
resource.setrlimit(resource.RLIMIT_AS, (400_000_000, 400_000_000))
try:
    read_toml(sys.argv[1], 2_000_000)
except UnfitError as reason:
    print(reason.line, reason.message)
"""


@pytest.mark.parametrize(
    ("text", "line", "told"),
    [
        ("b = 1\n" + "a." * 60_000 + "a = 1\n", 2, "more than 8 parts"),
        ("[" + ".".join(map(str, range(90_000))) + "]\n", 1, "more than 8 parts"),
        ("a = {" + " x . " * 60_000, 1, "more than 8 parts"),
        ("a = " + "[" * 90_000, 0, "too deep"),
        ("a = " + "[" * 40 + "]" * 40, 0, "too deep"),
        ("a = " + "9" * 90_000, 0, "too long"),
        ('a = "' + "." * 90_000 + "\n", 1, "not TOML"),
        ('a = """' + "\n." * 90_000, 90_001, "unterminated string"),
        ("secret = 1\nsecret = 2\n", 2, "a name stands in it twice"),
    ],
)
def test_toml_that_would_take_for_ever_does_not(tmp_path: Path, text: str, line: int, told: str) -> None:
    path = tmp_path / "a.toml"
    path.write_text(text, encoding="utf-8")
    command = [sys.executable, "-c", _READS_IN_LITTLE_MEMORY, path]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.startswith(f"{line} This is not TOML: ")
    assert told in done.stdout
    assert "secret" not in done.stdout


def test_dots_in_texts_notes_and_numbers_are_no_parts_of_names() -> None:
    text = "a = '''" + "a.b\n" * 300 + "'''\n#" + "a." * 300 + '\nb = "' + "c." * 300 + '"\n'
    text += "e = [" + "1.5, " * 300 + "]\n[x.y]\nz = 1\n"
    assert parsed(text)["x"] == {"y": {"z": 1}}


def test_a_name_is_found_however_it_is_written() -> None:
    text = "a = 1\n[ b . 'c d' ]\n\"e.f\" = 2\ng.h = 3\n[[i]]\n"
    assert [line_of(path, text) for path in (["a"], ["b", "c d"], ["b", "c d", "e.f"], ["i"])] == [1, 2, 3, 5]
    assert line_of(["b", "c d", "g", "h"], text) == 4
    assert line_of(["g"], text) == 0


def test_a_folder_is_looked_through_so_far_and_no_further(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to(tmp_path)
    (tmp_path / ("ä" * 127)).touch()
    assert sorted(files_below(str(tmp_path))) == ["loop", "ä" * 127]
    deep = tmp_path.joinpath(*"a" * (DEEPEST + 2))
    deep.mkdir(parents=True)
    with pytest.raises(UnfitError) as error:
        list(files_below(str(tmp_path)))
    assert error.value.why is Unfit.TOO_DEEP
    for number in range(MOST_NAMES + 1):
        os.mknod(deep / str(number))
    with pytest.raises(UnfitError) as error:
        names_in(deep)
    assert error.value.why is Unfit.TOO_MANY


def test_the_limit_of_memory_is_one() -> None:
    """The control of the test above."""
    code = "import resource; resource.setrlimit(resource.RLIMIT_AS, (400_000_000,) * 2); b' ' * 500_000_000"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert "MemoryError" in done.stderr
