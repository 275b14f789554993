"""The staff's door in the screen for visitors: in each window once it is painted, and gone before that is."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.app.staff.ground import StaffGround
    from kiosk.app.staff.staffing import Staffing
    from kiosk.app.window import OpenWindow


class StaffDoor:
    """Whatever the screen shows, also that it is not working."""

    def __init__(self, ground: StaffGround) -> None:
        self._ground = ground
        self._staffing: Staffing | None = None

    def open(self, shown: OpenWindow) -> None:
        from kiosk.app.staff.staffing import Staffing  # nothing that a start waits for

        self.close()
        self._staffing = Staffing(shown.window, shown.kiosk, self._ground)

    def close(self) -> None:
        if self._staffing is not None:
            self._staffing.end()
            self._staffing = None
