"""Months, as people count them."""

from __future__ import annotations

from calendar import monthrange
from datetime import MAXYEAR, date

LEAST_MONTHS, MOST_MONTHS = 1, 24


def months_later(day: date, months: int) -> date:
    """The same day of a later month, or that month's last."""
    years, month = divmod(day.month - 1 + months, 12)
    year = min(day.year + years, MAXYEAR)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
