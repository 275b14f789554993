"""What the panel tells staff, ready to be read."""

from __future__ import annotations

from msgspec import Struct

from kiosk.staff.states import StaffSection


class StaffRow(Struct, frozen=True):
    """``how``: what to do about it. ``flagged``: somebody should."""

    label: str
    text: str
    how: str = ""
    flagged: bool = False


class StaffCard(Struct, frozen=True):
    """Leads from the panel's first page to the section of that number."""

    section: int
    symbol: str
    title: str
    summary: str
    flagged: bool = False


class PanelPart(Struct, frozen=True):
    """A section: its ``rows``, and what stands of it on its card."""

    rows: tuple[StaffRow, ...]
    summary: str
    flagged: bool = False


PanelParts = dict[StaffSection, PanelPart]
