"""The language that the screen speaks, and the others to choose from."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct
from PySide6.QtCore import QObject, Signal

from kiosk.bridge.later import later
from kiosk.bridge.list_model import ListModel
from kiosk.bridge.screens.views import Views
from kiosk.core.languages import is_right_to_left, own_name
from kiosk.core.library import Library
from kiosk.review.reviews import Reviews
from kiosk.station.settings import Settings

_MOMENT = 2000
"""Milliseconds, longer than QML keeps a page that was left."""


class Edition(Struct, frozen=True):
    """A deck in one language, and who checked that."""

    library: Library
    reviews: Reviews = Reviews()


class LanguageRow(Struct, frozen=True):
    """``name`` is what the language calls itself."""

    language: str
    name: str


class LanguageSwitch(QObject):
    """``first`` is what each visit begins with."""

    chosen = Signal(object)  # the Edition that a visitor asks for
    changed = Signal()  # and with it every view
    editionsChanged = Signal(object)

    def __init__(self, first: Edition, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._rows = ListModel(LanguageRow, parent=self)
        self._editions: tuple[Edition, ...] = (first,)
        self._outdated: list[Views] = []
        self._put(first)

    @property
    def library(self) -> Library:
        return self._present.library

    @property
    def right_to_left(self) -> bool:
        return is_right_to_left(self.library.language)

    @property
    def views(self) -> Views:
        return self._views

    @property
    def editions(self) -> tuple[Edition, ...]:
        """The first is the one to begin with."""
        return self._editions

    @property
    def rows(self) -> ListModel:
        """Those that may be chosen instead."""
        return self._rows

    def offer(self, more: Iterable[Edition]) -> None:
        """Besides the first."""
        self._editions = (self._editions[0], *more)
        self._show_rows()
        self.editionsChanged.emit(self._editions)

    def choose(self, language: str) -> None:
        """One that is not offered is none."""
        chosen = next((each for each in self._editions if each.library.language == language), None)
        if chosen is not None:
            self.chosen.emit(chosen)

    def begin_anew(self) -> None:
        """For whoever comes next."""
        self.speak(self._editions[0])

    def speak(self, edition: Edition) -> None:
        """`announce` tells QML of it, once there is something to show."""
        if edition.library is not self.library:
            self._outdated.append(self._views)
            self._put(edition)
            self._show_rows()

    def announce(self) -> None:
        if self._outdated:
            self.changed.emit()
        while self._outdated:  # after all that QML made of them, of which the last page stays a moment
            gone = self._outdated.pop()
            later(_MOMENT, gone, gone.deleteLater)

    def _put(self, edition: Edition) -> None:
        self._present = edition
        self._views = Views(edition.library, edition.reviews, self._settings, self)

    def _show_rows(self) -> None:
        offered = (each.library.language for each in self._editions if each.library is not self.library)
        self._rows.show([LanguageRow(language, own_name(language)) for language in offered])
