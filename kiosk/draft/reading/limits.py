"""Sizes past which a document is not read."""

from __future__ import annotations

MOST_BYTES = 20_000_000
MOST_UNPACKED_BYTES = 200_000_000
MOST_PACKED_FILES = 5_000
MOST_XML_BYTES = 30_000_000
MOST_MARKDOWN = 2_000_000
MOST_BRACKETS_SQUARED = 20_000_000
MOST_PDF_PAGES = 500
#: Of the processor. One that waits for others may take longer; it is ended after ``MOST_PDF_WAIT``.
MOST_PDF_SECONDS = 60
MOST_PDF_WAIT = 240
MOST_PDF_SIGNS_ON_PAGE = 100_000
MOST_PDF_SIGNS = 2_000_000
MOST_PDF_MEMORY = 1_500_000_000
