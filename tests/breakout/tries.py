"""Everything that somebody, or another program, may try to get a kiosk off its screen."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from Xlib import X

from tests.breakout.desk import Desk
from tests.breakout.fingers import MIDDLE, RIGHT, WHEEL_DOWN, WHEEL_UP, Fingers

Hand = Callable[[Fingers], object]
Try = Callable[[Desk], object]

_CONTROL = "Control_L"
_ARROWS = "Left", "Right", "Up", "Down"
_CHORDS = (
    *(f"{_CONTROL}+{key}" for key in "qwnopsacvxzfrtlhjuegb"),
    *(f"F{number}" for number in range(1, 13)),
    *(f"Alt_L+F{number}" for number in range(1, 13)),
    *(f"{_CONTROL}+{key}" for key in ("F4", "Tab", "Escape", "Insert", "space", "plus", "minus", "0")),
    *(f"Shift_L+{key}" for key in ("F10", "Insert", "Delete", "Escape")),
    *(f"{_CONTROL}+Shift_L+{key}" for key in ("Escape", "i", "n", "t", "Delete")),
    *(f"{_CONTROL}+Alt_L+{key}" for key in (*_ARROWS, "t", "Delete", "BackSpace", "Tab")),
    *(f"Shift_L+Alt_L+{key}" for key in _ARROWS),
    *(f"Alt_L+{key}" for key in ("Tab", "Shift_L+Tab", "Escape", "space", "Home", "Return", "Print")),
    *(f"Alt_L+{key}" for key in _ARROWS),
    *(f"Super_L+{key}" for key in "delmrsx"),
    *(f"Super_L+{key}" for key in ("Tab", "space", "F1", "F2", "F3", "F4", *_ARROWS)),
    *(f"Super_L+Shift_L+{key}" for key in _ARROWS),
    *("Menu", "Escape", "Super_L", "Super_R", "Print", "Tab", "Return", "space", "BackSpace", "Pause"),
)  # fmt: skip
BY_HAND: Mapping[str, Hand] = {
    **{chord: partial(lambda chord, hand: hand.chord(chord), chord) for chord in _CHORDS},
    "Shift five times": lambda hand: hand.chord("Shift_L", 5),
    "right click": lambda hand: hand.click((0.5, 0.5), RIGHT),
    "right click in a corner": lambda hand: hand.click((0, 0), RIGHT),
    "middle click": lambda hand: hand.click((0.5, 0.3), MIDDLE),
    "double click": lambda hand: hand.click((0.4, 0.2), times=2),
    "triple click": lambda hand: hand.click((0.4, 0.2), times=3),
    "all corners": lambda hand: [hand.click((x, y)) for x in (0, 1) for y in (0, 1)],
    "long press": lambda hand: hand.long_press((0.5, 0.5)),
    "swipe from the left": lambda hand: hand.drag((0, 0.5), (0.6, 0.5)),
    "swipe from the right": lambda hand: hand.drag((1, 0.5), (0.4, 0.5)),
    "swipe from above": lambda hand: hand.drag((0.5, 0), (0.5, 0.6)),
    "swipe from below": lambda hand: hand.drag((0.5, 1), (0.5, 0.4)),
    "drag over text": lambda hand: hand.drag((0.1, 0.15), (0.9, 0.4)),
    "drag and drop": lambda hand: hand.drag((0.5, 0.5), (0.2, 0.8)),
    "wheel up": lambda hand: hand.click((0.5, 0.5), WHEEL_UP, 3),
    "wheel down": lambda hand: hand.click((0.5, 0.5), WHEEL_DOWN, 3),
    "Alt and wheel up": lambda hand: hand.click((0.5, 0.5), WHEEL_UP, held="Alt_L"),
    "Alt and wheel down": lambda hand: hand.click((0.5, 0.5), WHEEL_DOWN, held="Alt_L"),
    "Ctrl and wheel": lambda hand: hand.click((0.5, 0.5), WHEEL_UP, 3, held=_CONTROL),
    "Super and wheel": lambda hand: hand.click((0.5, 0.5), WHEEL_UP, 3, held="Super_L"),
    "Alt and drag": lambda hand: hand.drag((0.5, 0.5), (0.7, 0.8), held="Alt_L"),
    "Alt and right drag": lambda hand: hand.drag((0.6, 0.6), (0.4, 0.4), RIGHT, "Alt_L"),
    "Alt and click in the middle": lambda hand: hand.click((0.5, 0.5), MIDDLE, held="Alt_L"),
    "Alt and right click": lambda hand: hand.click((0.5, 0.5), RIGHT, held="Alt_L"),
    "Alt, Shift and drag": lambda hand: hand.drag((0.5, 0.5), (0.7, 0.8), held="Alt_L+Shift_L"),
    "Super and drag": lambda hand: hand.drag((0.5, 0.5), (0.7, 0.8), held="Super_L"),
}  # fmt: skip
_OTHERS: Mapping[str, Try] = {
    "another window": lambda desk: desk.other.opens(),
    "another window without a manager": lambda desk: desk.other.opens(managed=False),
    "another window of the kiosk's": lambda desk: desk.other.opens(of=desk.ours),
    **{
        f"a {kind.lower()} in front": partial(lambda kind, desk: desk.other.opens(kind), kind)
        for kind in ("DIALOG", "DOCK", "NOTIFICATION", "SPLASH", "DESKTOP", "UTILITY")
    },
    "another window as a whole screen": lambda desk: desk.other.opens_in_state("FULLSCREEN"),
    "another window that stays above": lambda desk: desk.other.opens_in_state("ABOVE"),
    "a window that nobody sees": lambda desk: desk.other.opens_unseen(),
    "the focus": lambda desk: desk.other.takes_keys(),
    "another window is active": lambda desk: desk.other.asks(desk.other.opens(), "_NET_ACTIVE_WINDOW", 2),
    "minimised": lambda desk: desk.other.minimises(desk.ours),
    "withdrawn": lambda desk: desk.other.withdraws(desk.ours),
    "hidden": lambda desk: desk.changes(lambda ours: ours.unmap()),
    "moved": lambda desk: desk.changes(lambda ours: ours.configure(x=300, y=200)),
    "moved away": lambda desk: desk.changes(lambda ours: ours.configure(x=-4000, y=-4000)),
    "resized": lambda desk: desk.changes(lambda ours: ours.configure(width=200, height=100)),
    "lowered": lambda desk: desk.changes(lambda ours: ours.configure(stack_mode=X.Below)),
    "lowered below another": lambda desk: (
        desk.other.opens(), desk.changes(lambda ours: ours.configure(stack_mode=X.Below))
    ),
    "turned over": lambda desk: desk.changes(lambda ours: ours.query_tree().root.circulate(X.LowerHighest)),
    "within another window": lambda desk: desk.other.swallows(desk.ours),
    "no longer a whole screen": lambda desk: desk.other.takes_state(desk.ours, "FULLSCREEN"),
    **{
        f"state {state.lower()}": partial(
            lambda state, desk: desk.other.gives_state(desk.ours, state), state
        )
        for state in ("HIDDEN", "SHADED", "BELOW", "MAXIMIZED_VERT")
    },
    "its states forgotten": lambda desk: desk.other.forgets_states(desk.ours),
    "the desktop shown": lambda desk: desk.other.asks_of_all("_NET_SHOWING_DESKTOP", 1),
    "another desktop": lambda desk: desk.other.asks_of_all("_NET_CURRENT_DESKTOP", 1),
    "sent to another desktop": lambda desk: desk.other.asks(desk.ours, "_NET_WM_DESKTOP", 2, 2),
    "asked to close": lambda desk: desk.asks_to_close(),
    "closed by a taskbar": lambda desk: desk.other.asks(desk.ours, "_NET_CLOSE_WINDOW", 0, 2),
    "destroyed": lambda desk: desk.changes(lambda ours: ours.destroy()),
    "a smaller mode": lambda desk: desk.server.change_mode(800, 600),
    "turned round": lambda desk: desk.server.change_mode(600, 800),
    "the mode that it had": lambda desk: desk.server.change_mode(*desk.MADE),
}  # fmt: skip
TRIES: Mapping[str, Try] = {
    **{name: partial(lambda deed, desk: deed(desk.fingers), deed) for name, deed in BY_HAND.items()},
    **_OTHERS,
}
