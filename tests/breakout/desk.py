"""A kiosk on a real display, somebody's fingers, another program, and how things stand."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil
from Xlib import X
from Xlib.error import XError
from Xlib.protocol.event import ClientMessage
from Xlib.xobject.drawable import Window

from tests.breakout.answers import Answers
from tests.breakout.fingers import Fingers
from tests.breakout.others import OtherProgram
from tests.x_display import PATIENCE, XServer, waits

STARTED = "started"
"""The file that is there once a window manager's keys have started something."""
_TAKEN_FROM = "PRIMARY", "SECONDARY", "CLIPBOARD"


class Desk:
    MADE = 1000, 800

    def __init__(
        self,
        server: XServer,
        program: subprocess.Popen[str],
        manager: subprocess.Popen[bytes] | None,
        folder: Path,
    ) -> None:
        self.server, self.program, self._managed = server, program, manager is not None
        self._started = folder / STARTED
        self._watched = [psutil.Process(each.pid) for each in (program, manager) if each is not None]
        self.fingers, self._answers = Fingers(server.client), Answers(server.name)
        self.other = OtherProgram(server.name)

    def another_program_starts(self) -> None:
        """And the one before ends, with its windows."""
        self.other.ends()
        self.other = OtherProgram(self.server.name)

    def leave(self) -> None:
        self.other.ends()
        self._answers.close()

    @property
    def ours(self) -> Window:
        """As the other program sees it."""
        found = self._found()
        assert found is not None, "the kiosk has no window"
        return self.other.same(found)

    def _found(self) -> Window | None:
        """A window manager puts it into one of its own."""
        tops = self.server.tops()
        inside = [child for top in tops for child in _children(top)]
        return next((window for window in reversed((*inside, *tops)) if self._is_ours(window)), None)

    def changes(self, change: Callable[[Window], object]) -> None:
        change(self.ours)
        self.other.done()

    def asks_to_close(self) -> None:
        atom: Any = self.server.client.intern_atom
        data = (32, [atom("WM_DELETE_WINDOW"), X.CurrentTime, 0, 0, 0])
        self.changes(
            lambda ours: ours.send_event(
                ClientMessage(window=ours, client_type=atom("WM_PROTOCOLS"), data=data)
            )
        )

    def leaves_room(self) -> None:
        """The window is no longer as large as the screen, so that it can be moved."""
        for state in ("FULLSCREEN", "MAXIMIZED_VERT", "MAXIMIZED_HORZ"):
            self.other.takes_state(self.ours, state)
        self.changes(lambda ours: ours.configure(x=100, y=100, width=700, height=600))
        self.settles()

    def wrong(self) -> str:
        """What isn't as it should be; nothing as long as the kiosk has its screen to itself."""
        if self.program.poll() is not None:
            return f"it ended with {self.program.returncode}"
        if any(process.children(recursive=True) for process in self._watched) or self._started.exists():
            return "a program was started"
        client = self.server.client
        taken = [
            each for each in ("PRIMARY", "CLIPBOARD") if client.get_selection_owner(client.intern_atom(each))
        ]
        if taken:
            return f"{taken} hold something"
        try:
            return self._wrong_in_front()
        except XError as gone:
            return f"a window went meanwhile: {gone}"

    def _wrong_in_front(self) -> str:
        seen = [each for each in self.server.tops() if each.get_attributes().map_state == X.IsViewable]
        if not seen or not self._is_ours(front := seen[-1]):
            return "something else is in front"
        place, whole = front.get_geometry(), self.server.client.screen().root.get_geometry()
        if (place.x, place.y, place.width, place.height) != (0, 0, whole.width, whole.height):
            return f"it isn't whole: {place.width} by {place.height} at {place.x}, {place.y}"
        return "" if self.server.client.get_input_focus().focus == front else "keys go elsewhere"

    def has_keys(self) -> bool:
        return self.server.client.get_input_focus().focus == self._found()

    def _holds(self, selection: str) -> bool:
        client = self.server.client
        return client.get_selection_owner(client.intern_atom(selection)) != X.NONE

    def _is_ours(self, window: Window) -> bool:
        try:
            told = window.get_full_property(self.server.client.intern_atom("_NET_WM_PID"), X.AnyPropertyType)
        except XError:
            return False
        return told is not None and list(told.value) == [self.program.pid]

    def settles(self, patience: float = PATIENCE) -> None:
        """Until the window manager and the kiosk have done with all that came before."""
        if self._managed:
            waits(self._answers.manager, patience)
        for _ in range(2):  # what Qt has heard it does before it hears more
            waits(lambda: self.program.poll() is not None or self._kiosk_answers(), patience)

    def _kiosk_answers(self) -> bool:
        return self._answers.program(self._found())

    def stands(self) -> tuple[object, ...]:
        """All that a window manager may change of the kiosk's window, and what its keys may start."""
        found = self._found()
        if self.program.poll() is not None or found is None:
            return (self.program.poll(), "")
        at = found.translate_coords(self.server.client.screen().root, 0, 0)
        size, shown = found.get_geometry(), found.get_attributes().map_state
        focus = self.server.client.get_input_focus().focus
        return (-at.x, -at.y, size.width, size.height, shown, focus, self._started.exists())


def _children(top: Window) -> list[Window]:
    try:
        return top.query_tree().children
    except XError:
        return []  # gone meanwhile
