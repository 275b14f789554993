"""What stands on whatever a visitor takes along."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from PySide6.QtCore import QCoreApplication

from kiosk.takeaway.handout import Handout


def title() -> str:
    """Of the card and of the page, and the print job's name: it says nothing of why somebody is here."""
    return QCoreApplication.translate("Handout", "My questions")


def matters_title() -> str:
    return QCoreApplication.translate("Handout", "What matters to me")


def where_to_turn(handout: Handout) -> Iterator[str]:
    """As HTML. What the clinic has not set is never made up: the paper says whom to ask for it."""
    tr = QCoreApplication.translate
    yield f"<h2>{escape(tr('Handout', 'Help'))}</h2>"
    numbers = dict(handout.numbers)
    neither = not numbers["day_number"] and not numbers["night_number"]
    for name, number in handout.numbers:
        if neither and name == "night_number":
            continue
        line = _with_number(name).replace("%1", number) if number else _without(name, neither=neither)
        yield f"<p>{escape(line)}</p>"


def _with_number(name: str) -> str:
    tr = QCoreApplication.translate
    match name:
        case "emergency_number":
            return tr("Handout", "Emergency number: %1")
        case "crisis_line":
            return tr("Handout", "Crisis line: %1")
        case "day_number":
            return tr("Handout", "Our number by day: %1")
        case _:
            return tr("Handout", "Our number at night: %1")


def _without(name: str, *, neither: bool) -> str:
    tr = QCoreApplication.translate
    match name:
        case "emergency_number":
            return tr("Handout", "In an emergency, call your local emergency number.")
        case "crisis_line":
            return tr("Handout", "Crisis line: please ask at the desk.")
        case "day_number" if neither:
            return tr("Handout", "Our number: please ask at the desk.")
        case "day_number":
            return tr("Handout", "Our number by day: please ask at the desk.")
        case _:
            return tr("Handout", "Our number at night: please ask at the desk.")
