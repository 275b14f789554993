"""The guide to documents names every rule that can meet someone."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.draft.faults import DraftRule

GUIDE = Path(__file__).resolve().parent.parent.parent / "docs" / "documents.md"


@pytest.mark.parametrize("rule", DraftRule)
def test_the_guide_has_a_line_for_the_rule(rule: DraftRule) -> None:
    assert f"\n| `{rule}` | " in GUIDE.read_text(encoding="utf-8")
