"""What screen this is, and what can be tried on it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication, QInputDevice

from kiosk.bridge.staff.glass_watch import GlassWatch
from kiosk.bridge.staff.rows import PanelPart, StaffRow

_TEN = 10


def glass(watch: GlassWatch, *, measured: bool) -> PanelPart:
    tr = QCoreApplication.translate
    size, dot = watch.size, watch.dot
    pixels = f"{size.width():.0f} \u00d7 {size.height():.0f}"
    how = tr("Staff", "Measure the glass, and write ppi into the settings.")
    touch = any(each.type() == QInputDevice.DeviceType.TouchScreen for each in QInputDevice.devices())
    found = tr("Staff", "found") if touch else tr("Staff", "none found; a mouse works, too")
    millimetres = f"{size.width() / dot / _TEN:.0f} \u00d7 {size.height() / dot / _TEN:.0f} cm"
    rows = (
        StaffRow(tr("Staff", "Picture"), pixels),
        StaffRow(tr("Staff", "Glass"), millimetres, "" if measured else how),
        StaffRow(tr("Staff", "Touch"), found),
        StaffRow(tr("Staff", "Display"), QGuiApplication.platformName()),
        StaffRow(tr("Staff", "Sound"), tr("Staff", "This screen makes no sound yet.")),
    )
    return PanelPart(rows, tr("Staff", "Try the corners"))
