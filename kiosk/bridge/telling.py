"""How an action reaches the visit: at once, or not while a screen is still too new to have been seen."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count

from PySide6.QtCore import QObject

from kiosk.bridge.glance import Glance
from kiosk.bridge.language import LanguageSwitch
from kiosk.visit import events as on

Happens = Callable[[on.Event], object]
Chance = Callable[[], int]


class Telling(QObject):
    """``chance`` gives the seed for one visitor's questions."""

    def __init__(
        self, happen: Happens, language: LanguageSwitch, chance: Chance, glance: Glance, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._happen, self._language, self._chance, self._glance = happen, language, chance, glance
        self._jobs = count(1)

    def _go(self, event: on.Event) -> None:
        """For what leads elsewhere."""
        if self._glance.is_over:
            self._happen(event)
