"""The authoring guide names every rule that an editor can meet."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kiosk.core.rules.editorial import EditorialRule
from kiosk.core.statement import Kind, PublisherKind
from kiosk.library import scaffolds

GUIDE = Path(__file__).resolve().parent.parent.parent / "docs" / "authoring.md"


@pytest.mark.parametrize("rule", EditorialRule)
def test_the_guide_has_a_line_for_the_rule(rule: EditorialRule) -> None:
    tables = [line for line in GUIDE.read_text(encoding="utf-8").splitlines() if line.startswith("| `")]
    assert any(f"`{rule}`" in line for line in tables)


def _keys(header: str) -> dict[str, str]:
    """Each key of a page's header with what the comment behind it says, also of lines that are a comment."""
    lines = header.split("---")[1].splitlines()
    found = (re.fullmatch(r"(?:# )?([a-z_]+):[^#]*(?:# (.*))?", line) for line in lines)
    return {match[1]: match[2] or "" for match in found if match}


def test_the_guide_and_a_new_page_have_the_same_header() -> None:
    text = GUIDE.read_text(encoding="utf-8").partition("## 2.")[2]
    guide, template = _keys(text.partition("```markdown")[2]), _keys(scaffolds.PAGE)
    template.pop("todo")
    assert list(guide) == list(template)
    for key in ("icon", "essential", "leave_topic"):
        assert guide[key] == template[key] != ""


@pytest.mark.parametrize("kind", [*Kind, *PublisherKind])
def test_the_guide_names_each_kind(kind: Kind | PublisherKind) -> None:
    assert f"`{kind.value}`" in GUIDE.read_text(encoding="utf-8")
