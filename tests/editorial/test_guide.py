"""The authoring guide names every rule that an editor can meet."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.editorial.rules import Rule

GUIDE = Path(__file__).resolve().parent.parent.parent / "docs" / "authoring.md"


@pytest.mark.parametrize("rule", Rule)
def test_the_guide_has_a_line_for_the_rule(rule: Rule) -> None:
    tables = [line for line in GUIDE.read_text(encoding="utf-8").splitlines() if line.startswith("| `")]
    assert any(f"`{rule}`" in line for line in tables)
