"""The hours as they stand in the settings, which every start knows; what they mean is in `hours`."""

from __future__ import annotations

from msgspec import UNSET, Struct, UnsetType

HOURS_MEND = 'Write mon, tue, wed, thu, fri, sat or sun = ["08:00-12:00", "13:00-17:30"] under [hours].'
_Day = tuple[str, ...] | UnsetType


class HourSettings(Struct, frozen=True, forbid_unknown_fields=True):
    """Only for a screen for visitors, which is closed between them; with no day set it never is."""

    mon: _Day = UNSET
    tue: _Day = UNSET
    wed: _Day = UNSET
    thu: _Day = UNSET
    fri: _Day = UNSET
    sat: _Day = UNSET
    sun: _Day = UNSET
