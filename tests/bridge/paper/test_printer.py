"""One page on its way to the printer, through a print service in every mood."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest
from PySide6.QtCore import QElapsedTimer, QObject, QTimer
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk.bridge.paper.printer import Limits, PrintJob, Queue, queue_of
from tests.cups import Cups, Mood, with_cups, without_cups

QUICK = Limits(command=0.8, look=0.02, page=0.8)
PAGE = b"%PDF-1.4 a page about tea"


@pytest.fixture
def desk(qapp: QGuiApplication) -> QObject:
    return QObject(qapp)


def printed(qtbot: QtBot, desk: QObject, limits: Limits = QUICK) -> bool:
    job = PrintJob(5, "office", limits, desk)
    with qtbot.waitSignal(job.ended) as ended:
        job.start(PAGE, "Letter", "My questions")
    assert ended.args in ([5, True], [5, False])
    return ended.args == [5, True]


def comes_to_rest(qtbot: QtBot, desk: QObject) -> None:
    """Every program that was started has ended."""
    qtbot.waitUntil(lambda: desk.children() == [])


def cups(tmp_path: Path, mood: Mood, patch: pytest.MonkeyPatch) -> Cups:
    return with_cups(tmp_path / "cups", mood, patch)


@pytest.mark.parametrize("mood", [Mood.GOOD, Mood.FORGETS, Mood.SLOW])
def test_a_page_comes_to_the_printer_and_nothing_stays_in_the_queue(
    qtbot: QtBot, desk: QObject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mood: Mood
) -> None:
    service = cups(tmp_path, mood, monkeypatch)
    assert printed(qtbot, desk, Limits(look=0.02)) is True
    comes_to_rest(qtbot, desk)
    assert service.page() == PAGE
    assert service.calls("lp ") == ["lp -d office -t My questions -o media=Letter -o job-sheets=none"]
    assert service.calls("cancel") == ["cancel -x office-7"]
    assert service.spool() == []
    assert len(service.calls("lpstat")) == (4 if mood is Mood.SLOW else 1)


@pytest.mark.parametrize("mood", [Mood.JAMMED, Mood.ABORTS, Mood.SILENT])
def test_a_page_that_does_not_come_out_is_given_up_and_taken_out_of_the_queue(
    qtbot: QtBot, desk: QObject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mood: Mood
) -> None:
    service = cups(tmp_path, mood, monkeypatch)
    assert printed(qtbot, desk) is False
    comes_to_rest(qtbot, desk)
    assert service.calls("cancel") == ["cancel -x office-7"]
    assert service.spool() == []


@pytest.mark.parametrize("mood", [Mood.REFUSES, Mood.MUMBLES, Mood.HANGS])
def test_a_page_that_is_not_taken_is_told_at_once(
    qtbot: QtBot, desk: QObject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mood: Mood
) -> None:
    service = cups(tmp_path, mood, monkeypatch)
    assert printed(qtbot, desk) is False
    comes_to_rest(qtbot, desk)
    assert service.calls("lpstat") == service.calls("cancel") == []


def test_without_cups_it_is_told_at_once(
    qtbot: QtBot, desk: QObject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    without_cups(tmp_path / "empty", monkeypatch)
    assert printed(qtbot, desk) is False
    comes_to_rest(qtbot, desk)


@pytest.mark.parametrize("mood", [Mood.REFUSES, Mood.HANGS, Mood.JAMMED])
def test_the_log_tells_why_and_nothing_of_the_page(
    qtbot: QtBot,
    desk: QObject,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    mood: Mood,
) -> None:
    monkeypatch.setattr(logging.getLogger("kiosk"), "propagate", True)
    cups(tmp_path, mood, monkeypatch)
    printed(qtbot, desk)
    comes_to_rest(qtbot, desk)
    told = {
        Mood.REFUSES: "Printing: lp ended with 1: lp: The printer or class does not exist.",
        Mood.HANGS: "Printing: lp hung and was ended",
        Mood.JAMMED: "Printing: office-7 was not printed within 0.8 seconds",
    }
    assert caplog.messages == [told[mood]]


def test_nobody_waits_while_a_program_hangs(
    qtbot: QtBot, desk: QObject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cups(tmp_path, Mood.HANGS, monkeypatch)
    beats: list[int] = []
    longest = QElapsedTimer()
    heart = QTimer(desk)
    heart.setInterval(10)
    heart.timeout.connect(lambda: beats.append(longest.restart()))
    longest.start()
    heart.start()
    assert printed(qtbot, desk) is False
    heart.stop()
    assert len(beats) > 20
    assert max(beats) < QUICK.command * 1000 / 2, "the event loop stood still"


def block(job: str, alerts: str) -> str:
    return f"{job}  me  1024  Mon\n\tStatus: \n\tAlerts: {alerts}\n\tqueued for office\n"


@pytest.mark.parametrize(
    ("told", "queue"),
    [
        ("", Queue.DONE),
        (block("office-71", "job-printing"), Queue.DONE),
        (block("office-7", "job-completed-successfully"), Queue.DONE),
        (block("office-7", "job-printing"), Queue.WAITING),
        (block("office-7", "printer-stopped"), Queue.WAITING),
        ("office-7 me 1024 Mon\n", Queue.WAITING),
        (block("office-7", "aborted-by-system"), Queue.FAILED),
        (block("office-7", "job-canceled-by-user"), Queue.FAILED),
        (block("office-6", "aborted-by-system") + block("office-7", "job-printing"), Queue.WAITING),
        (block("office-7", "job-printing") + block("office-8", "job-completed-successfully"), Queue.WAITING),
    ],
)
def test_how_a_job_stands_is_read_from_its_own_lines(told: str, queue: Queue) -> None:
    assert queue_of("office-7", told) is queue
