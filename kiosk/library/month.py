"""This month, by the machine's clock."""

from __future__ import annotations

import time


def this_month() -> str:
    return time.strftime("%Y-%m")
