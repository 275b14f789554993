"""Somebody in front of the screen: sees what is really drawn there, and has only fingers and a keyboard."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from html import unescape

from PySide6.QtCore import QDeadlineTimer, QElapsedTimer, QPoint, QRectF, Qt
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest
from pytestqt.exceptions import TimeoutError as NeverCameError
from pytestqt.qtbot import QtBot

PATIENCE = 6_000  # milliseconds
QUIET, FRAMES = 40, 3
BREATH = QUIET // (FRAMES + 2)
"""Milliseconds between two frames that are looked at: to look at all of them tells no more."""
FINGER = QTest.createTouchDevice()


def everything(item: QQuickItem) -> Iterator[QQuickItem]:
    """Every item that is drawn, in the order of drawing."""
    waiting = [item]
    while waiting:
        each = waiting.pop()
        if each.isVisible() and each.opacity() > 0:
            yield each
            waiting += reversed(each.childItems())


def place(item: QQuickItem) -> QRectF:
    """What of an item can be seen: where it is in the window, without what its surroundings cut off."""
    seen = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    around: QQuickItem | None = item
    while around is not None:
        if around.clip() or around.parentItem() is None:
            seen &= around.mapRectToScene(QRectF(0, 0, around.width(), around.height()))
        around = around.parentItem()
    return seen


def words(item: QQuickItem) -> str:
    """As they are read aloud: a space is a space, also one at which no line may end."""
    text = item.property("text") if item.property("lineCount") is not None else ""
    return unescape(re.sub(r"<[^>]*>", "", text or "")).replace("\u2028", " ").replace("\u00a0", " ")


def aloud(item: QQuickItem) -> str:
    spoken = item.property("spoken")
    return spoken if spoken and words(item) else words(item)


def is_pressable(item: QQuickItem) -> bool:
    return item.property("usable") is not None and item.property("label") is not None


def is_restless(item: QQuickItem) -> bool:
    """Whether it says itself that it moves, or, where it can be seen, that it isn't laid out yet."""
    if item.property("settled") is False:
        return not place(item).isEmpty()
    return item.property("moving") is True


class Visitor:
    def __init__(self, window: QQuickWindow, qtbot: QtBot) -> None:
        self.window, self._qtbot = window, qtbot
        self.screen = window.contentItem()
        self._hand = QTest.touchEvent(window, FINGER, False)
        self._down = set[int]()
        self._stirred = True

    # What there is to see

    def texts(self) -> list[str]:
        """As they are read aloud: a space is a space, also one at which no line may end."""
        found = [
            (item, aloud(item).replace("\u00a0", " ").replace("\n", " ")) for item in everything(self.screen)
        ]
        return [text for item, text in found if text and not place(item).isEmpty()]

    def buttons(self) -> dict[str, QQuickItem]:
        """The buttons in view that answer a touch, by label."""
        found = [item for item in everything(self.screen) if is_pressable(item)]
        return {
            item.property("label"): item
            for item in found
            if item.property("usable") and item.isEnabled() and not place(item).isEmpty()
        }

    def can_see(self, text: str) -> bool:
        return any(text in seen for seen in self.texts())

    def waits_until(self, condition: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(condition, timeout=PATIENCE)

    def sees(self, *texts: str) -> None:
        for text in texts:
            try:
                self.waits_until(lambda text=text: self.can_see(text))
            except NeverCameError:
                raise AssertionError(f"{text!r} is not among {self.texts()}") from None

    def sees_no(self, *texts: str) -> None:
        for text in texts:
            self.waits_until(lambda text=text: not self.can_see(text))

    def waits_for_a_frame(self) -> None:
        with self._qtbot.waitSignal(self.window.frameSwapped, timeout=PATIENCE):
            self.window.update()

    def rests(self) -> None:
        """Waits until nothing on the screen has moved for a few frames, and for a moment."""
        before: list[tuple[float, ...]] = []
        quiet, frames = QElapsedTimer(), 0
        while self._stirred:
            self.waits_for_a_frame()
            items = list(everything(self.screen))
            now = [(item.x(), item.y(), item.width(), item.height()) for item in items]
            frames += 1
            if now != before or any(map(is_restless, items)):
                before, frames, _ = now, 0, quiet.start()
            self._stirred = frames < FRAMES or quiet.elapsed() < QUIET
            if self._stirred:
                self._qtbot.wait(BREATH)

    def is_stirred(self) -> None:
        """Something happened that may set the screen moving."""
        self._stirred = True

    def finds(self, label: str) -> QQuickItem:
        self.rests()
        self._waits_for(label)
        self.rests()
        return self.buttons()[label]

    def _waits_for(self, label: str) -> None:
        if label in self.buttons():
            return
        self.is_stirred()
        try:
            self.waits_until(lambda: label in self.buttons())
        except NeverCameError:
            raise AssertionError(f"{label!r} is not among {list(self.buttons())}, {self.texts()}") from None

    # Fingers

    def _point(self, item: QQuickItem) -> QPoint:
        return place(item).center().toPoint()

    def puts_down(self, at: QPoint, finger: int = 0) -> None:
        self._others(finger).press(finger, at, self.window).commit()
        self._down.add(finger)

    def moves(self, to: QPoint, finger: int = 0) -> None:
        self._others(finger).move(finger, to, self.window).commit()

    def lifts(self, at: QPoint, finger: int = 0) -> None:
        self._others(finger).release(finger, at, self.window).commit()
        self._down.remove(finger)

    def _others(self, finger: int) -> QTest.QTouchEventSequence:
        self.is_stirred()
        for other in self._down - {finger}:
            self._hand.stationary(other)
        return self._hand

    def waits(self, seconds: float) -> None:
        """Only where the story is about how long something takes."""
        clock = QDeadlineTimer(round(seconds * 1000))
        self.waits_until(clock.hasExpired)

    def touches(self, label: str) -> None:
        at = self._point(self.finds(label))
        self.puts_down(at)
        self.lifts(at)

    def touches_at(self, at: QPoint) -> None:
        self.puts_down(at)
        self.lifts(at)

    def middle_of(self, label: str) -> QPoint:
        return self._point(self.finds(label))

    def swipes(self, direction: str, share: float = 0.5) -> None:
        """Over the middle of the screen, by a share of its width, a little with every frame."""
        self.rests()
        width, height = self.window.width(), self.window.height()
        way = round(width * share) * {"left": -1, "right": 1}[direction]
        start = QPoint(round(width * (0.8 if way < 0 else 0.2)), height // 2)
        self.puts_down(start)
        for step in range(1, 7):
            self.moves(start + QPoint(way * step // 6, 0))
            self.waits_for_a_frame()
        self.lifts(start + QPoint(way, 0))
        self.rests()

    # Keys

    def presses(self, key: Qt.Key, times: int = 1) -> None:
        self.is_stirred()
        for _ in range(times):
            QTest.keyClick(self.window, key)

    def focused(self) -> QQuickItem | None:
        return self.window.activeFocusItem()

    def focused_label(self) -> str:
        item = self.focused()
        return str(item.property("label") or "") if item else ""

    def tabs_to(self, label: str) -> None:
        self.finds(label)
        for _ in range(60):
            if self.focused_label() == label:
                return
            self.presses(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never comes to {label!r}.")

    def chooses(self, label: str) -> None:
        """By keyboard."""
        self.tabs_to(label)
        self.presses(Qt.Key.Key_Space)

    # Reading on

    def onward(self) -> str:
        """What the button at the right says; empty if there is none."""
        labels = [
            label
            for label in ("More", "Read all", "Go on", "Start", "Next", "Check")
            if label in self.buttons()
        ]
        return labels[0] if labels else ""

    def reads_to(self, *labels: str) -> None:
        """By More, until one of these buttons is in view."""
        self.rests()
        while not set(labels) & set(self.buttons()):
            assert "More" in self.buttons(), f"None of {labels} among {list(self.buttons())}, {self.texts()}"
            self.touches("More")
            self.rests()

    def reads_on(self) -> None:
        """To the next page, through all screenfuls of this one."""
        self.reads_to("Next")
        self.touches("Next")
        self.rests()

    def reads_all(self) -> list[str]:
        """What can be seen here in all screenfuls."""
        self.rests()
        seen = self.texts()
        while "More" in self.buttons():
            self.touches("More")
            self.rests()
            seen += self.texts()
        return seen
