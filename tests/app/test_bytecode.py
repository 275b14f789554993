"""Bytecode of the screens: used while it is whole; where it isn't, a start is slower and else the same."""

from __future__ import annotations

import os
import random
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace

from kiosk.bridge.window.bytecode import Made, Standing, bytecode_folder, made_path, seal_of, standing_of
from kiosk.bridge.window.bytecode_making import NoBytecodeError, compile_screens
from tests.app.conftest import Runs
from tests.decks import write_deck

_TRUE, _PLANTED = "Touch to start", "Plant to start"
_TELL = """
from kiosk.tour.look import Look
def tell():
    window = application.topLevelWindows()[0]
    window.grabWindow()
    print(*(text.text for text in Look(window).display_list.texts if text.text.endswith(" to start")))
    application.exit()
QTimer.singleShot(0, tell)
"""
Damages = Callable[[Path], object]


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    deck = write_deck(tmp_path_factory.mktemp("compiled") / "deck", topics=1, pages=1, questions=1)
    compile_screens(deck)
    return deck


@pytest.fixture
def deck(compiled: Path, tmp_path: Path) -> Path:
    return shutil.copytree(compiled, tmp_path / "deck")


def _read(folder: Path) -> Made:
    return msgspec.msgpack.decode(made_path(folder).read_bytes(), type=Made)


def _write(folder: Path, made: Made) -> None:
    made_path(folder).write_bytes(msgspec.msgpack.encode(made))


def _plant(folder: Path) -> None:
    """Other words in the bytecode of the first screen, and as long."""
    true, planted = _TRUE.encode("utf-16-le"), _PLANTED.encode("utf-16-le")
    changed = 0
    for file in folder.glob("*.qmlc"):
        held = file.read_bytes()
        changed += held.count(true)
        file.write_bytes(held.replace(true, planted))
    assert changed


def _seal(folder: Path) -> None:
    made = _read(folder)
    _write(folder, replace(made, seal=seal_of(folder, made.files)))


def _zero_tails(folder: Path) -> None:
    for file in folder.glob("*.qmlc"):
        held = file.read_bytes()
        file.write_bytes(held[: len(held) // 2] + bytes(len(held) - len(held) // 2))


def _sprinkle(folder: Path) -> None:
    chance = random.Random(5)
    for file in folder.glob("*.qmlc"):
        held = bytearray(file.read_bytes())
        for at in chance.sample(range(len(held)), len(held) // 20):
            held[at] = chance.randrange(256)
        file.write_bytes(held)


def _one_bit(folder: Path) -> None:
    file = max(folder.glob("*.qmlc"))
    held = file.read_bytes()
    file.write_bytes(held[:-1] + bytes([held[-1] ^ 1]))


def _cut(folder: Path) -> None:
    file = max(folder.glob("*.qmlc"))
    file.write_bytes(file.read_bytes()[:-40])


def _grow(folder: Path) -> None:
    file = max(folder.glob("*.qmlc"))
    file.write_bytes(file.read_bytes() + b"0")


def _instead(make: Callable[[Path], object]) -> Damages:
    def damage(folder: Path) -> None:
        file = max(folder.glob("*.qmlc"))
        file.unlink()
        make(file)

    return damage


def _swap(folder: Path) -> None:
    one, other, *_ = sorted(folder.glob("*.qmlc"))
    held = one.read_bytes()
    one.write_bytes(other.read_bytes())
    other.write_bytes(held)


def _folder_instead(make: Callable[[Path], object]) -> Damages:
    def damage(folder: Path) -> None:
        shutil.rmtree(folder)
        make(folder)

    return damage


DAMAGES: dict[str, Damages] = {
    "zeroed tails": _zero_tails,
    "random bytes": _sprinkle,
    "one bit": _one_bit,
    "cut short": _cut,
    "grown": _grow,
    "gone": _instead(lambda file: None),
    "a folder": _instead(Path.mkdir),
    "a pipe": _instead(os.mkfifo),
    "a loop": _instead(lambda file: file.symlink_to(file)),
    "swapped": _swap,
    "no manifest": lambda folder: made_path(folder).unlink(),
    "an empty manifest": lambda folder: made_path(folder).write_bytes(b""),
    "a pipe for a manifest": lambda folder: (made_path(folder).unlink(), os.mkfifo(made_path(folder))),
    "random manifest": lambda folder: made_path(folder).write_bytes(random.Random(5).randbytes(4000)),
    "empty": _folder_instead(Path.mkdir),
    "a file in its place": _folder_instead(Path.touch),
    "a pipe in its place": _folder_instead(os.mkfifo),
}
needs_pipes = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such pipes")


def test_good_bytecode_is_used(runs: Runs, deck: Path) -> None:
    """Other words in it are shown: nothing but the seal tells them from the true ones."""
    _plant(bytecode_folder(deck))
    _seal(bytecode_folder(deck))
    done = runs(_TELL, deck=deck)

    assert (done.returncode, done.stdout, done.stderr) == (0, f"{_PLANTED}\n", "")


@needs_pipes
@pytest.mark.parametrize("damage", [_plant, *map(DAMAGES.get, ("zeroed tails", "a pipe"))])
def test_damaged_bytecode_is_not_used_and_that_is_said_once(runs: Runs, deck: Path, damage: Damages) -> None:
    damage(bytecode_folder(deck))
    done = runs(_TELL, deck=deck)

    assert (done.returncode, done.stdout) == (0, f"{_TRUE}\n")
    assert len(done.stderr.splitlines()) == 1
    assert f"bytecode in {bytecode_folder(deck)} is damaged" in done.stderr


@needs_pipes
@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)
def test_any_damage_is_noticed_and_mended(compiled: Path, deck: Path, damage: Damages) -> None:
    folder = bytecode_folder(deck)
    assert standing_of(folder) is Standing.FIT
    damage(folder)

    assert standing_of(folder) is Standing.DAMAGED


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda made: replace(made, qt="6.0.0"), Standing.OTHER),
        (lambda made: replace(made, version=0), Standing.OTHER),
        (lambda made: replace(made, sources="/elsewhere/qml"), Standing.OTHER),
        (lambda made: replace(made, stamps=0), Standing.FIT),
        (lambda made: replace(made, stamps=0, digest=0), Standing.STALE),
        (lambda made: replace(made, files=made.files[1:]), Standing.DAMAGED),
    ],
)
def test_what_it_was_made_from_decides(deck: Path, change: Callable[[Made], Made], told: Standing) -> None:
    folder = bytecode_folder(deck)
    _write(folder, change(_read(folder)))

    assert standing_of(folder) is told


def test_it_is_made_anew_where_it_is_of_no_use(deck: Path) -> None:
    folder = bytecode_folder(deck)
    shutil.rmtree(folder)
    folder.touch()
    compile_screens(deck)

    assert standing_of(folder) is Standing.FIT
    assert [each.name for each in folder.parent.iterdir()] == ["qml"]


def test_where_nothing_can_be_written_there_is_none(tmp_path: Path) -> None:
    (tmp_path / "build").touch()
    with pytest.raises(NoBytecodeError, match=r"build/qml can't be written: Not a directory"):
        compile_screens(tmp_path)


@pytest.mark.parametrize("wanted", [{}, {"watch": True}])
def test_qt_keeps_none_of_its_own(runs: Runs, tmp_path: Path, wanted: dict[str, object]) -> None:
    deck = write_deck(tmp_path / "fresh", topics=1, pages=1, questions=1)
    done = runs(deck=deck, **wanted)

    assert (done.returncode, done.stderr) == (0, "")
    assert not list(tmp_path.rglob("*.qmlc"))
    assert not list(tmp_path.rglob("qmlcache"))
