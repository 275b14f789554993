"""Nothing that a file holds or is called reaches the terminal or the log as it is."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.core.fault import Fault
from kiosk.core.printable import printable
from tests.cli.conftest import ROOT

_RAW = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
EVIL = "x\x1b[31m\r\x9b2J\u202egnp\u2066y\nkiosk: CRITICAL: forged\u2028z\x85\x07"
_NAME = EVIL.replace("/", "")
_BYTES = os.fsencode("b") + b"\xff\x1b]0;a\x07"


@pytest.mark.parametrize(
    "sign", [chr(number) for number in (*range(32), 127, 155, 0x202E, 0x2028, 0xD800, 0x200B)]
)
def test_what_has_no_shape_is_written_out(sign: str) -> None:
    told = printable(f"a{sign}b")
    assert told.isprintable()
    assert told.startswith("a\\")
    assert str(Fault(f"a{sign}", 1, "rule", sign, sign)).isprintable()


def test_letters_of_all_peoples_stay_as_they_are() -> None:
    assert printable("Ärzte, 医生, רופא, a\u00a0b, ≥ 5 …") == "Ärzte, 医生, רופא, a\u00a0b, ≥ 5 …"


@pytest.fixture
def evil(deck: Path) -> Path:
    """A deck that is spoiled in every place that is told of."""
    for folder in (
        "content",
        "content/en",
        "content/en/tea-1",
        "content/en/tea-1/questions",
        "seeds",
        "assets",
    ):
        (deck / folder / f"{_NAME}.md").write_text("a", encoding="utf-8")
        (deck / folder / f"{_NAME}~").write_text("a", encoding="utf-8")
        Path(os.fsdecode(os.fsencode(deck / folder) + b"/" + _BYTES)).mkdir()
    page = deck / "content/en/tea-1/02-pot-2.md"
    inline = EVIL.replace("\n", " ")
    page.write_text(
        f"---\ntitle: A\n\"{inline}\": 1\nicon: '{inline}'\n---\n[a](b{inline})\n", encoding="utf-8"
    )
    keyed = EVIL.encode("unicode_escape").decode().replace("\\x", "\\u00")
    toml = f'"{keyed}" = 1\n["{keyed}"]\n"{keyed}" = "{keyed}"\n[en."{keyed}"]\nname = "{keyed}"\n'
    for name in ("content/editorial.toml", "content/reviews.toml", "clinic.toml"):
        (deck / name).write_text(toml.split("\n", 1)[1], encoding="utf-8")
    return deck


def _typed(deck: Path, folder: Path) -> Iterator[list[object]]:
    named = ["--deck", deck, "--settings", deck / "clinic.toml"]
    yield ["check", *named]
    yield ["check", *named, "--json"]
    yield ["check", "--report", *named]
    yield ["review", "list", *named]
    yield ["review", "sign", EVIL, "--code", EVIL, "--name", "Ann", "--role", "nurse", "--valid-months", "1"]
    yield ["review", "sign", "a", "--code", "a", "--name", EVIL, "--role", "nurse", "--valid-months", "1"]
    yield ["sources", "verify", deck / "seeds", "--deck", deck]
    yield ["sources", "verify", folder / _NAME]
    yield ["new", "page", EVIL, EVIL, "--deck", deck]
    yield ["compile", "--deck", deck]
    yield ["compile", "--deck", folder / _NAME]
    yield ["draft", folder / _NAME, "--out", folder / f"{_NAME}out"]
    yield ["packet", "--out", folder / _NAME / "a.pdf", "--page", EVIL]
    yield ["handout", "--out", folder / _NAME / "a.pdf", *named]
    yield ["tour", "--out", folder / _NAME, "--deck", deck]
    yield ["tour", "--size", EVIL]
    yield ["run", EVIL]
    yield [EVIL]


def test_every_command_tells_of_an_evil_deck_in_plain_signs(
    evil: Path, tmp_path: Path, environment: dict[str, str]
) -> None:
    told = b""
    running = [
        subprocess.Popen(
            [sys.executable, "-m", "kiosk", *(os.fsencode(str(each)) for each in typed)],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            cwd=tmp_path,
            env={**environment, "PYTHONPATH": str(ROOT)},
        )
        for typed in _typed(evil, tmp_path)
    ]
    for each in running:
        out, _ = each.communicate(timeout=120)
        shown = out.decode("utf-8")
        assert _RAW.findall(shown) == [], each.args
        assert not re.search(r"^kiosk: CRITICAL: forged", shown, re.MULTILINE), each.args
        assert "Traceback" not in shown, shown
        told += out
    assert b"\\x1b[31m" in told
    assert b"\\u202e" in told


def test_so_does_the_log(evil: Path, tmp_path: Path, environment: dict[str, str]) -> None:
    state = tmp_path / "state"
    done = subprocess.run(
        [sys.executable, "-c", _OPENS, evil, state],
        check=False,
        capture_output=True,
        env={**environment, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        timeout=60,
    )
    kept = (state / "kiosk.log").read_text(encoding="utf-8")
    for shown in (done.stderr.decode("utf-8"), kept):
        assert "\\x1b[31m" in shown
        assert _RAW.findall(shown) == []
    lines = [line for line in kept.split("\n") if line and not re.match(r"    |\d{4}-\d\d-\d\d \d\d:", line)]
    assert lines == []
    assert "    ValueError: x\\x1b" in kept
    shutil.rmtree(evil, ignore_errors=True)


_OPENS = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from kiosk.app.loaded_deck import RunOptions
from kiosk.app.run import run
from kiosk.app.log import log
from kiosk.bridge.window.engine import start_application
from tests.cli.test_printable import EVIL

application = start_application()

def end():
    QTimer.singleShot(0, application.exit)
    raise ValueError(EVIL)

QTimer.singleShot(0, end)
deck = Path(sys.argv[1])
sys.exit(run(RunOptions(deck=deck, state=Path(sys.argv[2]), settings=deck / "clinic.toml")))
"""


def test_one_module_of_the_command_line_prints() -> None:
    printing = re.compile(r"(?<![\w.])print\(|std(?:out|err)\.write")
    commands = sorted((ROOT / "kiosk/cli").glob("*.py"))
    assert [path.name for path in commands if printing.search(path.read_text(encoding="utf-8"))] == [
        "output.py"
    ]
