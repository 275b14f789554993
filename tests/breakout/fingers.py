"""Keys and a pointer, pressed by the X server's own input: what a hand at the machine can do."""

from __future__ import annotations

from collections.abc import Iterable

from Xlib import XK, X
from Xlib.display import Display
from Xlib.ext import xtest

for _group in ("xf86", "miscellany"):
    XK.load_keysym_group(_group)

Place = tuple[float, float]
"""Parts of the screen, from its upper left."""
LEFT, MIDDLE, RIGHT, WHEEL_UP, WHEEL_DOWN = 1, 2, 3, 4, 5
_LONG = 1200
"""Milliseconds: longer than any long press."""
_STEPS, _STEP = 8, 15
"""Of a drag, each so many milliseconds: at once, it would be over before a window manager has begun."""


class Fingers:
    def __init__(self, display: Display) -> None:
        self._display = display

    def chord(self, keys: str, times: int = 1) -> None:
        """Such as ``Control_L+Alt_L+Left``: pressed in this order, and let go in the other."""
        codes = [self._code(name) for name in keys.split("+")]
        for _ in range(times):
            self._keys(X.KeyPress, codes)
            self._keys(X.KeyRelease, reversed(codes))
        self._display.sync()

    def click(self, place: Place, button: int = LEFT, times: int = 1, held: str = "") -> None:
        with_keys = [self._code(name) for name in held.split("+") if name]
        self._move(place)
        self._keys(X.KeyPress, with_keys)
        for _ in range(times):
            self._press(button)
            self._let_go(button)
        self._keys(X.KeyRelease, reversed(with_keys))
        self._display.sync()

    def long_press(self, place: Place) -> None:
        self._move(place)
        self._press(LEFT)
        self._let_go(LEFT, after=_LONG)
        self._display.sync()

    def drag(self, start: Place, end: Place, button: int = LEFT, held: str = "") -> None:
        with_keys = [self._code(name) for name in held.split("+") if name]
        self._move(start)
        self._keys(X.KeyPress, with_keys)
        self._press(button)
        for step in range(1, _STEPS + 1):
            part = step / _STEPS
            self._move((a + (b - a) * part for a, b in zip(start, end, strict=True)), after=_STEP)
        self._let_go(button, after=_STEP)
        self._keys(X.KeyRelease, reversed(with_keys))
        self._display.sync()

    def _code(self, name: str) -> int:
        code = self._display.keysym_to_keycode(XK.string_to_keysym(name))
        assert code, f"this keyboard has no key {name}"
        return code

    def _keys(self, kind: int, codes: Iterable[int]) -> None:
        for code in codes:
            xtest.fake_input(self._display, kind, code)

    def _press(self, button: int) -> None:
        xtest.fake_input(self._display, X.ButtonPress, button)

    def _let_go(self, button: int, after: int = 0) -> None:
        xtest.fake_input(self._display, X.ButtonRelease, button, time=after)

    def _move(self, place: Iterable[float], after: int = 0) -> None:
        root = self._display.screen().root.get_geometry()
        across, down = place
        x, y = round(across * (root.width - 1)), round(down * (root.height - 1))
        xtest.fake_input(self._display, X.MotionNotify, x=x, y=y, time=after)
