"""The room left over under content that can be stretched to fill it."""

from __future__ import annotations

from kiosk.bridge.paging.cuts import SLACK

_TRIES = 6  # what grows with the slack changes it again: after so many it only shrinks


class Slack:
    """``pixels``, as there would be if none were ``used`` to stretch the content."""

    def __init__(self) -> None:
        self.pixels = self.used = 0.0
        self._tries = _TRIES

    def begin_anew(self) -> None:
        self._tries = _TRIES

    def share(self, left: float) -> bool:
        """Whether it has changed. Only at rest: what still moves would be measured wrong. ``left``: pixels
        under the content as it is now; below 0, it has been stretched too far."""
        slack = max(0.0, left + self.used)
        if abs(slack - self.pixels) <= SLACK or (slack > self.pixels and self._tries <= 0):
            return False
        self._tries -= 1
        self.pixels = slack
        return True
