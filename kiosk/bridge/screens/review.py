"""What a visitor is told of who checked a page: QML puts it into words."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import Enum
from typing import assert_never

from msgspec import Struct
from PySide6.QtCore import QDate, QLocale, QObject, Signal

from kiosk.bridge.qml_types import Property, QEnum, QmlElement, QmlUncreatable
from kiosk.core.roles import Role
from kiosk.core.typed import kiosk_command
from kiosk.review.status import Checked, Early, Overdue, Status, Unchecked, Void

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1
_FULL, _BRIEF = "MMMM yyyy", "MMM yyyy"


class ReviewNote(Struct, frozen=True):
    """``who`` is a role as the deck has it shown; ``checked`` and ``due`` are months in words, and
    ``briefly`` is the first of them in few letters."""

    standing: int = 0
    several: bool = False
    who: str = ""
    checked: str = ""
    due: str = ""
    briefly: str = ""


def month_in(language: str, day: QDate, written: str = _FULL) -> str:
    return QLocale(language).toString(day, written)


@QmlElement
@QmlUncreatable("Notes belong to what was checked.")
class ReviewView(QObject):
    @QEnum
    class Standing(Enum):
        NotChecked = 0
        Checked = 1
        Overdue = 2

    changed = Signal()

    def __init__(
        self, language: str = "en", roles: Iterable[Role] = (), parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._language, self._note = language, ReviewNote()
        self._longest_who = max((role.shown for role in roles), key=len, default="")

    def show(self, status: Status, *, several: bool = False) -> None:
        """``several``: it is said of many pages together. What changed since its check was not checked."""
        note = self._note_of(status, several)
        if note != self._note:
            self._note = note
            self.changed.emit()

    def _note_of(self, status: Status, several: bool) -> ReviewNote:
        match status:
            case Checked(by, signed, due):
                months = self._month(signed), self._month(due), self._month(signed, _BRIEF)
                return ReviewNote(self.Standing.Checked.value, several, by, *months)
            case Overdue():
                return ReviewNote(self.Standing.Overdue.value, several)
            case Unchecked() | Void() | Early():
                return ReviewNote(self.Standing.NotChecked.value, several)
            case _:
                assert_never(status)

    def _month(self, day: date, written: str = _FULL) -> str:
        return month_in(self._language, QDate(day.year, day.month, day.day), written)

    def _longest(self, written: str) -> str:
        return max((self._month(date(2000, number, 1), written) for number in range(1, 13)), key=len)

    @Property(str, constant=True)
    def listing(self) -> str:
        """What staff type to see how every page stands."""
        return kiosk_command("review list")

    @Property(int, notify=changed)
    def standing(self) -> int:
        return self._note.standing

    @Property(bool, notify=changed)
    def several(self) -> bool:
        return self._note.several

    @Property(str, notify=changed)
    def who(self) -> str:
        return self._note.who

    @Property(str, notify=changed)
    def checked(self) -> str:
        return self._note.checked

    @Property(str, constant=True)
    def longestWho(self) -> str:
        """Room is kept for it, so that a signature moves nothing;"""
        return self._longest_who

    @Property(str, constant=True)
    def longestMonth(self) -> str:
        """so it is for this one,"""
        return self._longest(_FULL)

    @Property(str, constant=True)
    def longestBriefly(self) -> str:
        """and for this one."""
        return self._longest(_BRIEF)

    @Property(str, notify=changed)
    def due(self) -> str:
        return self._note.due

    @Property(str, notify=changed)
    def briefly(self) -> str:
        return self._note.briefly
