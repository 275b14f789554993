"""The panel's first page: a card for each section, with what stands in it at a glance."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.bridge.staff.rows import PanelParts, StaffCard
from kiosk.staff.states import StaffSection

_SYMBOLS = {
    StaffSection.FIGURES: "chart-column",
    StaffSection.CONTENT: "clipboard-check",
    StaffSection.FAULTS: "triangle-alert",
    StaffSection.SETTINGS: "sliders-horizontal",
    StaffSection.SCREEN: "pointer",
    StaffSection.RESTART: "rotate-ccw",
    StaffSection.ASIDE: "app-window",
}


def cards(told: PanelParts) -> tuple[StaffCard, ...]:
    return tuple(
        StaffCard(section.value, symbol, title(section), told[section].summary, told[section].flagged)
        for section, symbol in _SYMBOLS.items()
    )


def title(section: StaffSection) -> str:
    tr = QCoreApplication.translate
    return {
        StaffSection.HOME: tr("Staff", "For staff"),
        StaffSection.FIGURES: tr("Staff", "Today"),
        StaffSection.CONTENT: tr("Staff", "Checks"),
        StaffSection.FAULTS: tr("Staff", "Faults"),
        StaffSection.SETTINGS: tr("Staff", "Settings"),
        StaffSection.SCREEN: tr("Staff", "Screen"),
        StaffSection.RESTART: tr("Staff", "Restart"),
        StaffSection.ASIDE: tr("Staff", "Step aside"),
    }[section]
