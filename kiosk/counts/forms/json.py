"""A report for another program."""

from __future__ import annotations

import msgspec

from kiosk.counts.naming import Naming
from kiosk.counts.report import CountsReport


def as_json(report: CountsReport, naming: Naming) -> str:
    """A number that is too small to be told is the text that stands for it."""
    whole = {**msgspec.to_builtins(report), "titles": {**naming.pages, **naming.questions}}
    return msgspec.json.format(msgspec.json.encode(whole), indent=2).decode("utf-8")
