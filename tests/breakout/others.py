"""Another program on the same display, and what it may do to windows: its own, and the kiosk's."""

from __future__ import annotations

from typing import Any

from Xlib import X, Xatom
from Xlib.display import Display
from Xlib.protocol.event import ClientMessage, UnmapNotify
from Xlib.xobject.drawable import Window

_MANAGERS = X.SubstructureRedirectMask | X.SubstructureNotifyMask
_REMOVE, _ADD = 0, 1
_ICONIC = 3


class OtherProgram:
    def __init__(self, name: str) -> None:
        self._display = Display(name)
        self._root = self._display.screen().root
        self._windows: list[Window] = []

    def ends(self) -> None:
        self._display.close()

    def opens(self, kind: str = "NORMAL", of: Window | None = None, *, managed: bool = True) -> Window:
        """A window in front. ``kind`` as window managers know them; ``of``: the one that it belongs to."""
        size = (40, 40, 400, 300)
        window = self._root.create_window(*size, 0, X.CopyFromParent, override_redirect=not managed)
        window.set_wm_name("another program")
        window.change_property(
            self._atom("_NET_WM_WINDOW_TYPE"), Xatom.ATOM, 32, [self._atom(f"_NET_WM_WINDOW_TYPE_{kind}")]
        )
        if of is not None:
            window.set_wm_transient_for(of)
        window.map()
        window.configure(stack_mode=X.Above)
        self.done()
        return window

    def opens_in_state(self, state: str) -> None:
        """Such as ``FULLSCREEN`` or ``ABOVE``."""
        window = self.opens()
        self.asks(window, "_NET_WM_STATE", _ADD, self._atom(f"_NET_WM_STATE_{state}"), 0, 1)

    def opens_unseen(self) -> None:
        """What takes every touch and shows nothing."""
        window = self._root.create_window(0, 0, 3000, 3000, 0, 0, X.InputOnly, override_redirect=True)
        window.map()
        self.done()

    def takes_keys(self) -> None:
        window = self.opens(managed=False)
        window.set_input_focus(X.RevertToParent, X.CurrentTime)
        self.done()

    def asks(self, window: Window, what: str, *data: int) -> None:
        """A window manager, as taskbars and pagers do."""
        atom: Any = self._display.intern_atom(what)
        values = (32, [*data, *[0] * (5 - len(data))])
        self._root.send_event(
            ClientMessage(window=window, client_type=atom, data=values), event_mask=_MANAGERS
        )
        self.done()

    def takes_state(self, window: Window, state: str) -> None:
        self.asks(window, "_NET_WM_STATE", _REMOVE, self._atom(f"_NET_WM_STATE_{state}"), 0, 1)

    def gives_state(self, window: Window, state: str) -> None:
        self.asks(window, "_NET_WM_STATE", _ADD, self._atom(f"_NET_WM_STATE_{state}"), 0, 1)

    def minimises(self, window: Window) -> None:
        self.asks(window, "WM_CHANGE_STATE", _ICONIC)

    def withdraws(self, window: Window) -> None:
        window.unmap()
        told = UnmapNotify(event=self._root, window=window, from_configure=False)
        self._root.send_event(told, event_mask=_MANAGERS)
        self.done()

    def asks_of_all(self, what: str, number: int) -> None:
        self.asks(self._root, what, number)

    def forgets_states(self, window: Window) -> None:
        window.delete_property(self._atom("_NET_WM_STATE"))
        self.done()

    def swallows(self, window: Window) -> None:
        corner: Any = self._opens_in_a_corner()  # the stubs want its number
        window.reparent(corner, 0, 0)
        self.done()

    def _opens_in_a_corner(self) -> Window:
        window = self._root.create_window(0, 0, 60, 60, 0, X.CopyFromParent, override_redirect=True)
        window.map()
        return window

    def done(self) -> None:
        self._display.sync()

    def same(self, window: Window) -> Window:
        """As this program sees it."""
        return self._display.create_resource_object("window", window.id)

    def _atom(self, name: str) -> int:
        return self._display.intern_atom(name)
