"""What is held down, and since when: what nobody lets go of for a minute is stuck."""

from __future__ import annotations

import logging
from collections.abc import Callable

from msgspec import Struct

log = logging.getLogger("kiosk")
TOUCH, BUTTON, KEY = "A touch", "A mouse button", "A key"
_SILENCE = 3600.0
_WARNING = (
    "{what} has been held down for over a minute, and is ignored until it is let go. "
    "See what lies on the screen or leans against it, and clean it."
)

Thing = tuple[str, int, int]
"""What kind, on which device, and which of them."""


class Contact(Struct, eq=False):
    """``taken``: it was told as newly stuck. It may tremble in between, and be known as stuck before that."""

    since: float
    stuck: bool = False
    taken: bool = False


class HeldDown:
    """Staff are told of each kind, but at most once an hour: a spot may lift and come back all day."""

    def __init__(self, longest: float, clock: Callable[[], float]) -> None:
        self._longest, self._clock = longest, clock
        self._all: dict[Thing, Contact] = {}
        self._warned: dict[str, float] = {}

    def begin(self, thing: Thing) -> Contact:
        self._all[thing] = Contact(self._clock())
        return self._all[thing]

    def contact(self, thing: Thing) -> Contact:
        """Also of what was never seen to begin."""
        return self._all.get(thing) or self.begin(thing)

    def end(self, thing: Thing) -> bool:
        """Whether it was stuck until now."""
        contact = self._all.pop(thing, None)
        return contact is not None and self.is_stuck(thing[0], contact)

    def end_all(self, kind: str, device: int) -> None:
        self._all = {thing: self._all[thing] for thing in self._all if thing[:2] != (kind, device)}

    def is_stuck(self, kind: str, contact: Contact) -> bool:
        now = self._clock()
        if not contact.stuck and now - contact.since >= self._longest:
            contact.stuck = True
            if now - self._warned.get(kind, -_SILENCE) >= _SILENCE:
                self._warned[kind] = now
                log.warning("%s", _WARNING.format(what=kind))
        return contact.stuck

    @property
    def somebody(self) -> bool:
        return any(not self.is_stuck(thing[0], contact) for thing, contact in self._all.items())

    def newly_stuck(self, kind: str) -> set[int]:
        """The devices of what has become so since this was asked last."""
        fresh = [(thing[1], each) for thing, each in self._all.items() if thing[0] == kind and not each.taken]
        found = [(device, each) for device, each in fresh if self.is_stuck(kind, each)]
        for _, each in found:
            each.taken = True
        return {device for device, _ in found}

    def next_in(self, kind: str) -> float | None:
        """Seconds until one more of this kind will be stuck."""
        since = [each.since for thing, each in self._all.items() if thing[0] == kind and not each.taken]
        return max(0.0, min(since) + self._longest - self._clock()) if since else None
