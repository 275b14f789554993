"""What a visitor took along is not left in the memory of the process, which is searched from outside."""

from __future__ import annotations

import re
import subprocess
import sys
import zlib
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import IO

import pytest

from kiosk.core.picks import pick_of
from kiosk.takeaway.handout import chosen
from kiosk.takeaway.vcard import vcard
from tests.app.conftest import ROOT
from tests.made_up import TEA

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="memory is looked into by way of /proc")

_VISIT = """
import sys
import kiosk.bridge.paging.screenfuls
from kiosk.app.opening import make_kiosk
from kiosk.app.loaded_deck import LoadedDeck
from kiosk.bridge.window.engine import open_window, start_application
from kiosk.core.picks import pick_of
from kiosk.station.settings import Settings
from kiosk.visit import events as on
from kiosk.visit.journey import Journey
from kiosk.visit.states import Reading, Visiting
from tests.made_up import TEA

def tells(word):
    print(word, flush=True)
    sys.stdin.readline()

application = start_application()
kiosk = make_kiosk(LoadedDeck(TEA, Settings(), ()))
engine, window = open_window(kiosk, TEA.drawings, (1280, 800), 0, "warm")
page = TEA.welcome.questions_page
kiosk.put(Visiting(Journey(), Reading(page, page)))
for index in (0, 2):
    kiosk.happen(on.PickQuestion(pick_of(index, TEA)))
kiosk.happen(on.OpenPhone())
kiosk.happen(on.ShowCode())
window.grabWindow()
{keeping}
assert kiosk.sheet.code.image().width() > 0
tells("shown")
kiosk.happen(on.Done())
window.grabWindow()
application.processEvents()
tells("gone")
del window, engine
"""
_CODES = """
import sys
from kiosk.takeaway.codes import codes_of

codes = codes_of("My questions", {questions})
print(len(codes), flush=True)
sys.stdin.readline()
"""
_MANY = [
    f"Is tea number {number} as warm as it was before, and who is it that warms it?" for number in range(14)
]
_KEEPS = """
from kiosk.takeaway.handout import chosen
from kiosk.takeaway.vcard import vcard
kept = bytes(vcard("My questions", chosen(TEA, kiosk.state.behind.journey.picked).questions))
"""


_PRINTS = """
import os, sys
from pathlib import Path
import kiosk.bridge.paging.screenfuls
from PySide6.QtCore import QTimer
from kiosk.app.opening import make_kiosk
from kiosk.app.loaded_deck import LoadedDeck
from kiosk.bridge.paper.overwriting import Overwriting
from kiosk.bridge.window.engine import start_application
from kiosk.core.picks import pick_of
from kiosk.station.settings import PrintSettings, Settings
from kiosk.visit import events as on
from kiosk.visit.journey import Journey
from kiosk.visit.states import Reading, Visiting
from tests.cups import Mood, is_at_rest, with_cups
from tests.made_up import TEA

class Patch:
    def setenv(self, name, value):
        os.environ[name] = value

application = start_application()
{planted}
with_cups(Path({cups!r}), Mood.GOOD, Patch())
kiosk = make_kiosk(LoadedDeck(TEA, Settings(print=PrintSettings(printer="office")), ()))
page = TEA.welcome.questions_page
kiosk.put(Visiting(Journey(), Reading(page, page)))
for index in (0, 2):
    kiosk.happen(on.PickQuestion(pick_of(index, TEA)))
kiosk.happen(on.OpenPrint(1))
look = QTimer(interval=20)
page = Path({cups!r}) / "page"
look.timeout.connect(lambda: page.exists() and is_at_rest() and application.exit())
look.start()
QTimer.singleShot(30_000, application.exit)
application.exec()
kiosk.happen(on.Done())
application.processEvents()
print("gone", Overwriting._pages, flush=True)
sys.stdin.readline()
"""
_KEEPS_THE_PAGE = """
kept = []
def keep():
    if (Path({cups!r}) / "page").exists():
        kept.append((Path({cups!r}) / "page").read_bytes())
keeper = QTimer(interval=20)
keeper.timeout.connect(keep)
keeper.start()
"""


@contextmanager
def _program(source: str) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(
        [sys.executable, "-c", source],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    ) as program:
        yield program
        _pipe(program.stdin).close()


def _visit(keeping: str = "") -> AbstractContextManager[subprocess.Popen[str]]:
    return _program(_VISIT.replace("{keeping}", keeping))


def _pipe(pipe: IO[str] | None) -> IO[str]:
    assert pipe is not None
    return pipe


def _hears(program: subprocess.Popen[str], word: str) -> None:
    assert _pipe(program.stdout).readline() == f"{word}\n"


def _goes_on(program: subprocess.Popen[str]) -> None:
    _pipe(program.stdin).write("\n")
    _pipe(program.stdin).flush()


def _found(pid: int, *sought: bytes) -> int:
    """How often any of these stands in what the process has written to."""
    times = 0
    with Path(f"/proc/{pid}/mem").open("rb", 0) as memory:
        for line in Path(f"/proc/{pid}/maps").read_text("utf-8").splitlines():
            span, rights = line.split()[:2]
            if rights.startswith("rw") and "[v" not in line:
                start, end = (int(each, 16) for each in span.split("-"))
                memory.seek(start)
                try:
                    block = memory.read(end - start)
                except OSError as error:
                    if line in Path(f"/proc/{pid}/maps").read_text("utf-8").splitlines():
                        raise AssertionError(f"{line} can't be read") from error
                    continue  # let go of while it was looked for
                times += sum(block.count(each) for each in sought)
    return times


def _card() -> tuple[bytes, bytes]:
    """Parts that stand in a visitor's card and nowhere else, and the same as Python may hold a text."""
    picks = frozenset(pick_of(index, TEA) for index in (0, 2))
    return _part(vcard("My questions", chosen(TEA, picks).questions))


def _part(card: bytearray) -> tuple[bytes, bytes]:
    start = card.index(b"NOTE:")
    part = bytes(card[start : start + 24])
    return part, part.decode().encode("utf-32-le")


def test_nothing_of_a_card_is_left_while_it_is_shown_nor_after() -> None:
    with _visit() as program:
        for word in ("shown", "gone"):
            _hears(program, word)
            assert _found(program.pid, *_card()) == 0
            _goes_on(program)


def test_nothing_of_a_card_is_left_where_a_code_was_just_made() -> None:
    """A window takes much memory again, and may hide by chance what was left there."""
    with _program(_CODES.replace("{questions}", repr(_MANY))) as program:
        _hears(program, "4")
        assert _found(program.pid, *_part(vcard("My questions", _MANY))) == 0
        _goes_on(program)


def test_control_a_card_that_is_kept_is_found() -> None:
    with _visit(_KEEPS) as program:
        _hears(program, "shown")
        assert _found(program.pid, *_card()) > 0
        _goes_on(program)
        _hears(program, "gone")
        _goes_on(program)


def _left_of_a_page(folder: Path, planted: str = "") -> int:
    """How many of the parts that the page's words and letters were packed into."""
    with _program(_PRINTS.replace("{planted}", planted).replace("{cups!r}", repr(str(folder)))) as program:
        _hears(program, "gone 0")
        streams = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", (folder / "page").read_bytes(), re.DOTALL)
        packed = [each for each in streams if _is_packed(each)]
        parts = [each[start : start + 24] for each in packed for start in range(24, len(each) - 24, 48)]
        assert len(parts) > 50
        found = sum(_found(program.pid, part) > 0 for part in parts)
        _goes_on(program)
    return found


def _is_packed(stream: bytes) -> bool:
    try:
        return bool(zlib.decompress(stream))
    except zlib.error:
        return False


def test_nothing_of_a_printed_page_is_left_once_it_is_at_the_printer(tmp_path: Path) -> None:
    assert _left_of_a_page(tmp_path / "cups") == 0


def test_control_a_page_that_is_kept_is_found(tmp_path: Path) -> None:
    assert _left_of_a_page(tmp_path / "cups", _KEEPS_THE_PAGE) > 0
