"""All that the panel tells, gathered when it opens."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from kiosk.app.staff.content import content
from kiosk.app.staff.faults import faults
from kiosk.app.staff.figures import figures
from kiosk.app.staff.glass import glass
from kiosk.app.staff.ground import StaffGround
from kiosk.app.staff.in_force import in_force
from kiosk.bridge.staff.glass_watch import GlassWatch
from kiosk.bridge.staff.rows import PanelPart, PanelParts, StaffRow
from kiosk.staff.states import StaffSection


def panel_parts(ground: StaffGround, watch: GlassWatch, today: date) -> PanelParts:
    loaded = ground.loaded()
    settings = loaded.settings
    return {
        StaffSection.FIGURES: figures(ground.folder, today, on=settings.counts.on, trouble=ground.trouble()),
        StaffSection.CONTENT: content(loaded, today),
        StaffSection.FAULTS: faults(loaded, ground.folder),
        StaffSection.SETTINGS: in_force(settings, ground.settings),
        StaffSection.SCREEN: glass(watch, measured=settings.screen.ppi is not None),
        StaffSection.RESTART: _restart(),
        StaffSection.ASIDE: _aside(),
    }


def _restart() -> PanelPart:
    tr = QCoreApplication.translate
    what = tr("Staff", "The screen goes dark for a moment, and starts anew.")
    how = tr("Staff", "It reads the deck and the settings again.")
    return PanelPart((StaffRow(what, how),), tr("Staff", "Start anew"))


def _aside() -> PanelPart:
    tr = QCoreApplication.translate
    if QGuiApplication.platformName() != "xcb":
        nothing = tr("Staff", "There is nothing behind this screen.")
        return PanelPart((StaffRow(nothing, tr("Staff", "Restart it instead.")),), tr("Staff", "Not here"))
    what = tr("Staff", "This screen steps aside, so that you can use the machine.")
    back = tr("Staff", "It comes back locked after ten minutes without a touch.")
    return PanelPart((StaffRow(what, back),), tr("Staff", "Use the machine"))
