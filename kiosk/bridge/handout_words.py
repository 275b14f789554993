"""What stands on whatever a visitor takes along."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def title() -> str:
    """Of the card and of the page, and the print job's name: it says nothing of why somebody is here."""
    return QCoreApplication.translate("Handout", "My questions")
