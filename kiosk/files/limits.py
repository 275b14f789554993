"""How large a file of each kind may be, in bytes, and how wide and deep a folder."""

from __future__ import annotations

DECK_FILE = 1_000_000
REVIEWS = 2_000_000
SETTINGS = 200_000
WINDOW = 1_000
PIN = 2_000
STANDING = 100_000
"""What a program tells of itself while it runs."""
DISPLAY_KEYS = 100_000
COMPILED = 200_000_000
TRANSLATION = 10_000_000
LISTED = 100_000_000
"""What a tour lists of itself."""
DOCUMENT = 20_000_000

MOST_NAMES = 5_000
"""In one folder."""
MOST_FILES = 50_000
"""In a folder and all below it."""
DEEPEST = 12
"""Folders in folders."""
