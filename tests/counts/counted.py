"""A kiosk that is counted, with clocks that a test sets, and visitors with habits of their own."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

from kiosk.app.counting import Counting
from kiosk.bridge.kiosk import Kiosk
from kiosk.bridge.window.idle import IdleWatch
from kiosk.counts.query import report
from kiosk.counts.report import CountsReport
from kiosk.visit import events as on
from kiosk.visit.asking import question_of
from kiosk.visit.check import UNSURE
from kiosk.visit.states import Asking, Attract, Reading, Summary, Visiting
from tests.made_up import TEA

DAY = date(2026, 5, 20)
KEEP = 24


class Clocks:
    """The wall's, which may be set, and the one that only runs on."""

    def __init__(self, wall: datetime) -> None:
        self.wall, self.running = wall.timestamp(), 0.0

    def today(self) -> date:
        return date.fromtimestamp(self.wall)

    def pass_by(self, seconds: float) -> None:
        self.wall += seconds
        self.running += seconds

    def set(self, wall: datetime) -> None:
        self.wall = wall.timestamp()


class CountedKiosk:
    def __init__(self, folder: Path, wall: datetime | None = None) -> None:
        self.folder, self.clocks = folder, Clocks(wall or datetime(2026, 5, 20, 9))
        self.idle = IdleWatch(120)
        self.kiosk = Kiosk(TEA, Attract(), self.idle, lambda: 5, 20)
        self.counting = Counting(folder, self.clocks.today, lambda: self.clocks.running)
        self.counting.follow(self.kiosk, KEEP)

    def happens(self, *events: on.Event) -> None:
        for event in events:
            self.kiosk.happen(event)

    def comes(self, page: str = "leaf/first", seconds: float = 90) -> None:
        """Somebody reads a page, and leaves."""
        self.happens(on.BeginReading(page))
        self.clocks.pass_by(seconds)
        self.happens(on.OpenPart(0), on.OpenComfort(), on.CloseComfort(), on.Done())

    def answers(self, right: int = 0, missed: int = 0, unsure: int = 0) -> None:
        """So many of the questions, the missed ones right when they come again, until the last screen."""
        self.happens(on.BeginReading("leaf/first"), on.OpenMenu(), on.OpenMenu(), on.OpenCheck())
        self.happens(on.Next(seed=5, questions=right + missed + unsure))
        wanted = ["right"] * right + ["missed"] * missed + ["unsure"] * unsure
        while isinstance(state := self.kiosk.state, Visiting) and isinstance(state.place, Asking):
            self._answer(state.place, wanted.pop(0) if wanted else "right")
            self.happens(on.Next())
        assert isinstance(state, Visiting)
        assert isinstance(state.place, Summary)
        self.happens(on.Done())

    def _answer(self, asking: Asking, how: str) -> None:
        options = list(enumerate(question_of(asking, TEA).options))
        if how == "unsure":
            self.happens(on.Choose(UNSURE))
            return
        numbers = [number for number, option in options if option.right is (how == "right")]
        for number in numbers:
            self.happens(on.Choose(number))
        if question_of(asking, TEA).chooses_several:
            self.happens(on.Next())

    def tells(self, first: date | None = None, last: date | None = None) -> CountsReport:
        return report(self.folder, first, last, self.clocks.today())

    def page_seen(self) -> str:
        state = self.kiosk.state
        assert isinstance(state, Visiting)
        assert isinstance(state.place, Reading)
        return state.place.page
