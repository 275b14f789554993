"""Makes a fault out of something that was said."""

from __future__ import annotations

from kiosk.core.fault import Fault
from kiosk.editorial.rules import Rule
from kiosk.editorial.text_pieces import TextPiece


def fault(said: TextPiece, rule: Rule, message: str, mend: str) -> Fault:
    return Fault(said.file, said.line, rule.value, message, mend)
