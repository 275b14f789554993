"""A window comes back where it was, and keys fill the screen with it."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app.loaded_deck import RunOptions, load_deck
from kiosk.app.opening import open_in_place, open_kiosk
from kiosk.app.window import OpenWindow
from kiosk.app.window_geometry import FILE_NAME, WindowGeometry, brought_back, read_geometry, save_geometry
from kiosk.visit import events as on
from kiosk.visit.states import Comfort, Visiting
from tests.app.conftest import Runs
from tests.sample import sample

LAPTOP, BESIDE = QRect(0, 0, 1366, 728), QRect(1366, 0, 1920, 1040)
HERE = WindowGeometry(40, 60, 640, 420)
Windowed, FullScreen = QWindow.Visibility.Windowed, QWindow.Visibility.FullScreen
Opens = Callable[..., OpenWindow]


@pytest.fixture
def state(tmp_path: Path) -> Path:
    return tmp_path / "state"


@pytest.fixture
def opens(qtbot: QtBot, deck: Path, state: Path) -> Iterator[Opens]:
    """The window as `kiosk run` opens it; the one before is closed."""
    open_ones: list[OpenWindow] = []

    def close() -> None:
        while open_ones:
            shown = open_ones.pop()
            shown.window.close()
            shown.close()

    def open_one(*, full_screen: bool = False) -> OpenWindow:
        close()
        wanted = RunOptions(deck=deck, state=state, full_screen=full_screen)
        loaded = load_deck(replace(wanted, full_screen=False))
        open_ones.append(open_kiosk(wanted, loaded) if full_screen else open_in_place(wanted, loaded))
        if full_screen:
            open_ones[-1].fill_screen()
        open_ones[-1].window.requestActivate()
        qtbot.waitUntil(open_ones[-1].window.isActive)
        return open_ones[-1]

    yield open_one
    close()


def place_of(window: QWindow) -> WindowGeometry:
    return WindowGeometry(window.x(), window.y(), window.width(), window.height())


def kept(state: Path) -> list[str]:
    """Files beside the pictures of the land, which are painted anew where there are none."""
    return [file.name for file in state.iterdir() if file.name != "land"] if state.exists() else []


def has_kept(state: Path, place: WindowGeometry) -> bool:
    return read_geometry(state) == place


def test_it_comes_back_where_it_was(opens: Opens, qtbot: QtBot, state: Path) -> None:
    window = opens().window
    usual = place_of(window)
    assert usual != HERE
    window.setGeometry(HERE.x, HERE.y, HERE.width, HERE.height)
    qtbot.waitUntil(lambda: has_kept(state, HERE))
    assert place_of(opens().window) == HERE
    assert kept(state) == [FILE_NAME]


def test_what_changed_last_before_it_is_closed_is_kept(opens: Opens, qtbot: QtBot, state: Path) -> None:
    window = opens().window
    with qtbot.waitSignal(window.heightChanged):
        window.setGeometry(HERE.x, HERE.y, HERE.width, HERE.height)
    assert kept(state) == []
    opens()
    assert has_kept(state, HERE)


def test_a_maximised_one_comes_back_maximised_and_knows_its_size(
    opens: Opens, qtbot: QtBot, state: Path
) -> None:
    window = opens().window
    window.setGeometry(HERE.x, HERE.y, HERE.width, HERE.height)
    qtbot.waitUntil(lambda: has_kept(state, HERE))
    window.showMaximized()
    qtbot.waitUntil(lambda: has_kept(state, replace(HERE, maximised=True)))
    window = opens().window
    assert window.visibility() is QWindow.Visibility.Maximized
    window.showNormal()
    qtbot.waitUntil(lambda: has_kept(state, HERE))


def test_a_window_that_is_left_alone_keeps_nothing(opens: Opens, state: Path) -> None:
    opens()
    opens()
    assert kept(state) == []


def test_full_screen_is_not_kept(opens: Opens, qtbot: QtBot, state: Path) -> None:
    window = opens().window
    window.setGeometry(HERE.x, HERE.y, HERE.width, HERE.height)
    qtbot.waitUntil(lambda: has_kept(state, HERE))
    QTest.keyClick(window, Qt.Key.Key_F11)
    assert window.visibility() is FullScreen
    window = opens().window
    assert (window.visibility(), place_of(window)) == (Windowed, HERE)


def test_a_panel_for_visitors_reads_and_keeps_no_place(opens: Opens, state: Path) -> None:
    save_geometry(replace(HERE, maximised=True), state)
    before = (state / FILE_NAME).read_bytes()
    window = opens(full_screen=True).window
    assert window.visibility() is FullScreen
    assert window.size() != QRect(0, 0, HERE.width, HERE.height).size()
    opens(full_screen=True)
    assert (state / FILE_NAME).read_bytes() == before


BROKEN = {
    "empty": b"",
    "no JSON": b"left, a little",
    "cut short": b'{"x": 4, "y": 6, "wid',
    "another program's": b'{"geometry": "AdnQywAD"}',
    "a list": b"[1, 2, 3, 4]",
    "words for numbers": b'{"x": "4", "y": 6, "width": 640, "height": 420}',
    "absurd": b'{"x": 4, "y": 6, "width": 640000000, "height": 420}',
    "negative": b'{"x": 4, "y": 6, "width": 640, "height": -420}',
    "endless": b"[" * 100_000,
    "no text": bytes(range(256)),
}


@pytest.mark.parametrize("name", sample("broken places", list(BROKEN), 4))
def test_a_broken_file_is_told_and_does_no_harm(
    opens: Opens, state: Path, caplog: pytest.LogCaptureFixture, name: str
) -> None:
    state.mkdir()
    (state / FILE_NAME).write_bytes(BROKEN[name])
    with caplog.at_level(logging.WARNING, "kiosk"):
        window = opens().window
    assert window.visibility() is Windowed
    (told,) = caplog.messages
    assert told.startswith(f"{state / FILE_NAME} can't be used, so the window opens in its usual place: ")


def test_a_folder_in_its_place_does_no_harm(opens: Opens, state: Path) -> None:
    (state / FILE_NAME).mkdir(parents=True)
    assert opens().window.isVisible()


def test_where_nothing_can_be_kept_it_is_told_once(
    opens: Opens, qtbot: QtBot, state: Path, caplog: pytest.LogCaptureFixture
) -> None:
    state.write_text("a file where the folder should be", encoding="utf-8")
    with caplog.at_level(logging.WARNING, "kiosk"):
        window = opens().window
        caplog.clear()
        window.setGeometry(HERE.x, HERE.y, HERE.width, HERE.height)
        qtbot.waitUntil(lambda: len(caplog.messages) == 1)
        window.setGeometry(HERE.x, HERE.y, HERE.width + 50, HERE.height)
        opens()
    assert caplog.messages[0].startswith(f"The window's place can't be kept in {state}: ")
    assert sum("can't be kept" in message for message in caplog.messages) == 1


def test_a_start_without_a_file_says_nothing(runs: Runs, deck: Path, state: Path) -> None:
    done = runs(deck=deck, state=state)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_broken_file_stands_in_the_log(runs: Runs, deck: Path, state: Path) -> None:
    state.mkdir()
    (state / FILE_NAME).write_text("{", encoding="utf-8")
    done = runs(deck=deck, state=state)
    assert done.returncode == 0
    assert FILE_NAME in (state / "kiosk.log").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("place", "back"),
    [
        (HERE, HERE),
        (WindowGeometry(1400, 20, 900, 700), WindowGeometry(1400, 20, 900, 700)),
        (WindowGeometry(-600, 60, 640, 420), WindowGeometry(363, 154, 640, 420)),
        (WindowGeometry(40, -300, 640, 420), WindowGeometry(363, 154, 640, 420)),
        (WindowGeometry(5000, 60, 640, 420), WindowGeometry(363, 154, 640, 420)),
        (WindowGeometry(-9, 60, 1400, 3000), WindowGeometry(-9, 60, 1366, 728)),
        (WindowGeometry(9000, 60, 4000, 3000, True), WindowGeometry(0, 0, 1366, 728, True)),
        (WindowGeometry(1300, 60, 640, 420), WindowGeometry(1300, 60, 640, 420)),
    ],
    ids=str,
)
def test_a_place_that_no_screen_reaches_is_brought_back(place: WindowGeometry, back: WindowGeometry) -> None:
    assert brought_back(place, [LAPTOP, BESIDE]) == back


def test_without_a_screen_it_stays_as_it_was() -> None:
    assert brought_back(HERE, []) == HERE


def test_it_is_brought_back_when_the_second_screen_is_gone(
    opens: Opens, qapp: QGuiApplication, state: Path
) -> None:
    save_geometry(WindowGeometry(6000, 4000, 640, 420), state)
    window = opens().window
    assert qapp.primaryScreen().availableGeometry().contains(window.geometry())


def test_f11_fills_the_screen_and_escape_leaves_it(opens: Opens) -> None:
    window = opens().window
    for leaves in (Qt.Key.Key_Escape, Qt.Key.Key_F11):
        QTest.keyClick(window, Qt.Key.Key_F11)
        assert window.visibility() is FullScreen
        QTest.keyClick(window, leaves)
        assert window.visibility() is Windowed
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.visibility() is Windowed


def test_it_comes_back_from_full_screen_as_large_as_before(opens: Opens) -> None:
    window = opens().window
    window.showMaximized()
    QTest.keyClick(window, Qt.Key.Key_F11)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.visibility() is QWindow.Visibility.Maximized


def presses_escape(window: QWindow) -> bool:
    QTest.keyClick(window, Qt.Key.Key_Escape)
    return True


def test_escape_closes_a_panel_first(opens: Opens, qtbot: QtBot) -> None:
    shown = opens()
    QTest.keyClick(shown.window, Qt.Key.Key_F11)
    for event in (on.Begin(), on.OpenComfort()):
        shown.kiosk.happen(event)
    assert isinstance(shown.kiosk.state, Comfort)

    qtbot.waitUntil(lambda: presses_escape(shown.window) and isinstance(shown.kiosk.state, Visiting))
    assert shown.window.visibility() is FullScreen
    QTest.keyClick(shown.window, Qt.Key.Key_Escape)
    assert shown.window.visibility() is Windowed


@pytest.mark.parametrize("key", [Qt.Key.Key_F11, Qt.Key.Key_Escape])
def test_on_a_panel_for_visitors_neither_key_does_anything(opens: Opens, key: Qt.Key) -> None:
    shown = opens(full_screen=True)
    state = shown.kiosk.state
    QTest.keyClick(shown.window, key)
    assert (shown.window.visibility(), shown.kiosk.state) == (FullScreen, state)


def test_what_is_kept_is_small_and_plain(state: Path) -> None:
    assert save_geometry(HERE, state)
    kept = msgspec.json.decode((state / FILE_NAME).read_bytes())
    assert kept == {"x": 40, "y": 60, "width": 640, "height": 420, "maximised": False}


@pytest.mark.parametrize("size", [(1, 1), (319, 900), (900, 100), (1, 20_000)])
def test_what_is_too_small_to_be_read_comes_back_as_large_as_usual(size: tuple[int, int]) -> None:
    back = brought_back(WindowGeometry(40, 60, *size), [LAPTOP, BESIDE], usual=(1000, 600))
    assert back == WindowGeometry(40, 60, 1000, 600)


def test_it_comes_back_from_a_corner_where_nobody_could_take_hold_of_it() -> None:
    middle = WindowGeometry(363, 154, 640, 420)
    for x, y in ((-32_000, -32_000), (40, 720), (1366 - 9 + 1920, 60), (-100_000, 100_000)):
        assert brought_back(WindowGeometry(x, y, 640, 420), [LAPTOP, BESIDE]) == middle
    assert brought_back(HERE, [QRect(), LAPTOP]) == HERE


PIPES = ("window.json", "kiosk.log", "clinic.toml", "deck/build/deck-en.msgpack")


@pytest.mark.parametrize("place", sample("pipes", PIPES, 2))
def test_a_pipe_in_any_place_keeps_no_window_waiting(
    runs: Runs, deck: Path, state: Path, tmp_path: Path, place: str
) -> None:
    (deck / "build").mkdir()
    state.mkdir()
    path = (deck.parent if place.startswith(("deck", "clinic")) else state) / place
    os.mkfifo(path)
    if place == "kiosk.log":
        (state / FILE_NAME).write_text("{", encoding="utf-8")
    settings = path if place == "clinic.toml" else None
    done = runs(deck=deck, state=state, settings=settings)
    assert done.returncode == (1 if settings else 0)
    told = {
        "window.json": "can't be used",
        "kiosk.log": "no log can be kept",
        "clinic.toml": "This is not a file",
    }
    assert told.get(place, "") in done.stderr


def test_a_full_disk_leaves_no_part_of_a_place(state: Path, runs: Runs, deck: Path) -> None:
    full = """
import resource, signal
from kiosk.app.window_geometry import WindowGeometry, save_geometry
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (10, 10))
assert not save_geometry(WindowGeometry(1, 2, 640, 420), Path(__STATE__))
"""
    done = runs(before=full.replace("__STATE__", repr(str(state))), deck=deck, state=state)
    assert "can't be kept" in done.stderr
    assert [file.name for file in state.iterdir() if file.name != "kiosk.log"] == []
