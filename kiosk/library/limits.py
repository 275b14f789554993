"""Sizes that hold for every file of a deck."""

from __future__ import annotations

MOST_BYTES = 1_000_000
