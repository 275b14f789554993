"""Slips in a header, as an author makes them, are told in words and at their line."""

from __future__ import annotations

import pytest

from kiosk.library.findings import Findings
from kiosk.library.header import parse_yaml

SPACE, QUOTES, BRACKET = "A space is missing", "quotes", "bracket"
JARGON = (
    "yaml",
    "mapping",
    "scalar",
    "token",
    "block",
    "flow",
    "parsing",
    "scanning",
    "anchor",
    "alias",
    "stream",
)
SLIPS = (
    ("title:Hot water\nicon: leaf", 1, "A space is missing behind the colon.", 'Write "title: Hot water".'),
    ("title: Hot water\nicon:leaf\nessential: no", 2, "A space is missing behind the colon.", '"icon: leaf"'),
    ("title:Hot water", 1, "A space is missing behind the colon.", "title: Hot water"),
    ("title: Water: hot\nicon: leaf", 1, "There is a second colon", 'title: "Water: hot"'),
    ('icon: leaf\ntitle: Say "hot": now', 2, "There is a second colon", "title: 'Say \"hot\": now'"),
    ('title: "Hot water\nicon: leaf', 1, "The quote that opens in this line never closes.", 'Write "'),
    ("icon: leaf\ntitle: 'Hot", 2, "The quote that opens in this line never closes.", "Write '"),
    ("title: 'It's hot'\nicon: leaf", 1, "quotes stand inside quotes", "double quotes"),
    ('title: "Hot" water\nicon: leaf', 1, "outside the quotes", "one pair"),
    ('title: "a \\q"', 1, "A backslash stands between double quotes.", "single quotes"),
    ("\ttitle: Tea\nicon: leaf", 1, "This line starts with a tab.", "spaces"),
    ("title: Tea\nterms:\n\ttea: a drink", 3, "This line starts with a tab.", "spaces"),
    ("title Tea\nicon: leaf", 1, "A colon is missing in this line.", "key: value"),
    ("title: Tea\nicon", 2, "A colon is missing in this line.", "key: value"),
    ("title: Tea\n  icon: leaf", 2, "This line starts further in or out", "one under the other"),
    ("- label: a\n cites: [b]", 2, "This line starts further in or out", "one under the other"),
    ("cites: [a, b\nicon: leaf", 1, "The bracket [ that opens in this line never closes.", "]"),
    ("cites: [a, b]]\nicon: leaf", 1, "There is a bracket ] too many", "Take it out."),
    ("title: @tea", 1, "A value can't begin with @.", 'title: "@tea"'),
    ("title: 5\nmore: %hot", 2, "A value can't begin with %.", 'more: "%hot"'),
    ("title: *hot* water", 1, "A value can't begin with *.", 'title: "*hot* water"'),
    ("title: !now", 1, "A value can't begin with !.", 'title: "!now"'),
    ("title: & more", 1, "A value can't begin with &.", 'title: "& more"'),
    ("teasers: - What?", 1, "A list can't begin in the line of its key.", "below"),
    ("icon: leaf   # yes: a leaf\ntitle: Water: hot # not: cold", 2, "a second colon", 'title: "Water: hot"'),
    ("terms:\n  tea: a drink: hot", 2, "There is a second colon", 'tea: "a drink: hot"'),
    ("• label: Tea\n  icon: leaf", 1, "The sign • makes no list here.", 'Write "- "'),
    ("- a\n-b", 2, "A space is missing behind the hyphen.", 'Write "- b".'),
)


@pytest.mark.parametrize(("text", "line", "message", "mend"), SLIPS)
def test_a_slip_is_told_at_its_line(text: str, line: int, message: str, mend: str) -> None:
    findings = Findings("page.md")
    parse_yaml(text, 1, findings)
    (fault,) = findings.faults
    assert (fault.line, fault.rule) == (line, "yaml")
    assert message in fault.message
    assert mend in fault.mend
    assert not [word for word in JARGON if word in f"{fault.message} {fault.mend}".casefold()]


@pytest.mark.parametrize(
    "text",
    [
        "title: Water at 5:30",
        'title: "Water: hot"  # a note: here',
        "cites: [a,\n  b]\nicon: leaf",
        "terms:\n  tea: it's a drink",
        "title: A long title\n  that goes on",
        "link: https://tea",
        "- label: 'It''s hot'\n  cites: [ask]",
    ],
)
def test_what_is_fine_is_no_slip(text: str) -> None:
    findings = Findings("page.md")
    assert parse_yaml(text, 1, findings) is not None
    assert findings.faults == []
