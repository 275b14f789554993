"""What is wrong, with what to do about it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from kiosk.app.loaded_deck import LoadedDeck
from kiosk.app.staff.last_entries import LOG, last_entries
from kiosk.bridge.staff.rows import PanelPart, StaffRow


def faults(loaded: LoadedDeck, folder: Path) -> PanelPart:
    """First what keeps this screen, or the newest of it, from being shown, then what the log said last."""
    tr = QCoreApplication.translate
    now = tr("Staff", "Now")
    present = [StaffRow(now, str(fault), "", True) for fault in loaded.faults]
    stays = tr("Staff", "Until this is mended, the screen shows what it showed before.")
    present += [StaffRow(now, each, stays, True) for each in loaded.instead_of]
    present += [StaffRow(now, each.what, each.command, True) for each in loaded.to_do]
    send = tr("Staff", "The program came back by itself. If this happens often, send %1 to who set it up.")
    past = [
        StaffRow(f"{each.day} {each.time}", each.said, send.replace("%1", LOG) if each.program else "")
        for each in last_entries(folder)
    ]
    none = tr("Staff", "Nothing is wrong.")
    if not present and not past:
        return PanelPart((StaffRow(none, ""),), none)
    last = past[0].label.split()[0] if past else now
    summary = tr("Staff", "This needs you") if present else tr("Staff", "Last: %1").replace("%1", last)
    return PanelPart((*present, *past), summary, bool(present))
