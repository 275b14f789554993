from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.core.rules.deck import Rule

_HERE = Path(__file__)
_TESTS = "".join(
    path.read_text(encoding="utf-8")
    for path in (
        *_HERE.parent.glob("test_*.py"),
        _HERE.parent.parent / "cli" / "test_check_tried.py",
        _HERE.parent.parent / "studio" / "test_scenes.py",
    )
    if path != _HERE
)


@pytest.mark.parametrize("rule", list(Rule))
def test_every_rule_has_a_test_that_shows_it(rule: Rule) -> None:
    assert f"Rule.{rule.name}" in _TESTS
