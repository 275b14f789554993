"""The short names of what can be wrong with a clinic's settings, and of what they leave unsaid."""

from __future__ import annotations

from enum import StrEnum


class SettingsRule(StrEnum):
    SETTINGS = "settings"
    CLINIC_VALUE = "clinic-value"
