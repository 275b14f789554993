"""Makes a fault out of something that was said."""

from __future__ import annotations

from kiosk.core.fault import Fault
from kiosk.core.rules.deck import Rule
from kiosk.core.rules.editorial import EditorialRule
from kiosk.editorial.text_pieces import TextPiece


def fault(said: TextPiece, rule: Rule | EditorialRule, message: str, mend: str) -> Fault:
    return Fault(said.file, said.line, rule.value, message, mend)
