"""The facts without which the figures mean nothing."""

from __future__ import annotations

import os
import platform
from importlib.metadata import version

from msgspec import Struct

from kiosk.bench.environment import Environment


class Machine(Struct, frozen=True):
    cores: int
    load: float
    system: str
    processor: str
    python: str
    qt: str
    platform: str


def machine(here: Environment) -> Machine:
    """``load`` is what ran beside the bench when it ended, itself included."""
    return Machine(
        cores=os.cpu_count() or 1,
        load=round(os.getloadavg()[0], 2) if hasattr(os, "getloadavg") else 0.0,
        system=platform.system(),
        processor=platform.machine(),
        python=platform.python_version(),
        qt=version("PySide6-Essentials"),
        platform=here.platform,
    )
