"""The panel that everything is measured on."""

from __future__ import annotations

SIZE = (1920, 1080)
