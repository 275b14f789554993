"""What the program ends with. 2, wrong usage, is argparse's own."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.cli.output import complain
from kiosk.core.fault import Fault

FINE, FAULTY = 0, 1
INTERRUPTED = 130


def refused(faults: Iterable[Fault]) -> int:
    for fault in faults:
        complain(fault)
    return FAULTY
