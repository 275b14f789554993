"""What a visitor is told of who checked a page: QML puts it into words."""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import assert_never

from msgspec import Struct
from PySide6.QtCore import QDate, QLocale, QObject, Signal

from kiosk.bridge.qml_types import Property, QEnum, QmlElement, QmlUncreatable
from kiosk.core.typed import kiosk_command
from kiosk.review.status import Checked, Early, Overdue, Status, Unchecked, Void

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


class ReviewNote(Struct, frozen=True):
    """``who`` is a role as the deck has it shown; ``checked`` and ``due`` are months in words."""

    standing: int = 0
    several: bool = False
    who: str = ""
    checked: str = ""
    due: str = ""


def month_in(language: str, day: QDate) -> str:
    return QLocale(language).toString(day, "MMMM yyyy")


@QmlElement
@QmlUncreatable("Notes belong to what was checked.")
class ReviewView(QObject):
    @QEnum
    class Standing(Enum):
        NotChecked = 0
        Checked = 1
        Overdue = 2

    changed = Signal()

    def __init__(self, language: str = "en", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language, self._note = language, ReviewNote()

    def show(self, status: Status, *, several: bool = False) -> None:
        """``several``: it is said of many pages together. What changed since its check was not checked."""
        note = self._note_of(status, several)
        if note != self._note:
            self._note = note
            self.changed.emit()

    def _note_of(self, status: Status, several: bool) -> ReviewNote:
        match status:
            case Checked(by, signed, due):
                months = self._month(signed), self._month(due)
                return ReviewNote(self.Standing.Checked.value, several, by, *months)
            case Overdue():
                return ReviewNote(self.Standing.Overdue.value, several)
            case Unchecked() | Void() | Early():
                return ReviewNote(self.Standing.NotChecked.value, several)
            case _:
                assert_never(status)

    def _month(self, day: date) -> str:
        return month_in(self._language, QDate(day.year, day.month, day.day))

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

    @Property(str, notify=changed)
    def due(self) -> str:
        return self._note.due
