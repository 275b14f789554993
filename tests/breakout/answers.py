"""What tells that another program has heard all that came before: it answers a question that is put last."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from Xlib import X
from Xlib.display import Display
from Xlib.error import XError
from Xlib.protocol.event import ClientMessage
from Xlib.protocol.rq import Event
from Xlib.xobject.drawable import Window

_MANAGERS = X.SubstructureRedirectMask | X.SubstructureNotifyMask
_FRAME, _ASK_FRAME = "_NET_FRAME_EXTENTS", "_NET_REQUEST_FRAME_EXTENTS"
_SENT = 0x80
"""Marks an event that another program sent."""
_SOON = 2.0
"""Seconds, after which it is asked again: a window that goes answers nothing."""


class Answers:
    def __init__(self, name: str) -> None:
        self._display = Display(name)
        self._root = self._display.screen().root
        self._root.change_attributes(event_mask=X.SubstructureNotifyMask | X.StructureNotifyMask)
        self._nothing = self._root.create_window(0, 0, 1, 1, 0, X.CopyFromParent)
        self._asked = 0

    def close(self) -> None:
        self._display.close()

    def manager(self) -> bool:
        """How wide would the frame of a window be?"""
        self._nothing.delete_property(self._atom(_FRAME))
        self._tell(self._root, self._nothing, _ASK_FRAME, [])
        return self._within(lambda: self._nothing.get_full_property(self._atom(_FRAME), X.AnyPropertyType))

    def program(self, window: Window | None) -> bool:
        """Is its window's program alive?"""
        if window is None:
            return False
        self._asked += 1
        ping = [self._atom("_NET_WM_PING"), self._asked, window.id]
        try:
            self._tell(
                self._display.create_resource_object("window", window.id), window, "WM_PROTOCOLS", ping
            )
        except XError:
            return False
        return self._within(lambda: self._heard(self._asked))

    def _tell(self, to: Window, about: Window, what: str, data: list[int]) -> None:
        kind: Any = self._atom(what)
        values = (32, [*data, *[0] * (5 - len(data))])
        mask = _MANAGERS if to == self._root else 0
        to.send_event(ClientMessage(window=about, client_type=kind, data=values), event_mask=mask)
        self._display.sync()

    def _heard(self, number: int) -> bool:
        """Everything that came meanwhile is looked through."""
        came = [self._display.next_event() for _ in range(self._display.pending_events())]
        return any(_answers(each, number) for each in came)

    def _within(self, reached: Callable[[], object]) -> bool:
        end = time.monotonic() + _SOON
        while not (so := reached()) and time.monotonic() < end:
            time.sleep(0.005)
        return bool(so)

    def _atom(self, name: str) -> int:
        return self._display.intern_atom(name)


def _answers(event: Event, number: int) -> bool:
    return event.type & ~_SENT == X.ClientMessage and event.data[1][1] == number
