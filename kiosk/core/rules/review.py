"""The short names of what can be wrong with signatures, and with signing."""

from __future__ import annotations

from enum import StrEnum


class ReviewRule(StrEnum):
    REVIEWS = "reviews"
    REVIEW_CODE = "review-code"
    REVIEW_PACKET = "review-packet"
    REVIEW_PAGE = "review-page"
    REVIEW_ROLE = "review-role"
