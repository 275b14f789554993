from __future__ import annotations

import pytest

from kiosk.core.rules.deck import Rule
from kiosk.core.statement import Kind, Locator, PublisherKind, Strength, Verdict
from tests.library.reading import SEEDS_HEADER, expected, seeds, told

_GOOD = """\

What this file is.

## Section 2

### tea-hot
Tea is hot
most of the time.

- topic: other
- kind: fact
- verdict: use
- strength: established
- same: tea-warm, tea-boiled
- at: 2.1 0123456789ab
- at: 9.3 0123456789ab x2
"""


def test_a_good_statement() -> None:
    read, findings = seeds(SEEDS_HEADER + _GOOD)
    assert findings.faults == []
    assert read.source is not None
    assert (read.source.id, read.source.publisher_kind) == ("tea", PublisherKind.HEALTH_SITE)
    (draft,) = read.statements
    statement = draft.value
    assert statement is not None
    assert (statement.id, statement.source, statement.line) == ("tea-hot", "tea", 13)
    assert statement.text == "Tea is hot most of the time."
    assert (statement.kind, statement.verdict, statement.strength) == (
        Kind.FACT,
        Verdict.USE,
        Strength.ESTABLISHED,
    )
    assert statement.same == ("tea-warm", "tea-boiled")
    assert statement.places == (Locator(2, 1, "0123456789ab"), Locator(9, 3, "0123456789ab", 2))


@pytest.mark.parametrize(
    ("old", "new", "rule", "line"),
    [
        ("## Section 2", "## Part 2", Rule.SECTION_HEADING, 11),
        ("## Section 2\n", "\n", Rule.SECTION_HEADING, 13),
        ("### tea-hot", "Words.\n\n### tea-hot", Rule.STATEMENT_FORM, 13),
        ("Tea is hot\nmost of the time.", "", Rule.STATEMENT_FORM, 13),
        ("- kind: fact", "- kind fact", Rule.STATEMENT_FORM, 18),
        ("- kind: fact", "- kind: fact\nor not", Rule.STATEMENT_FORM, 19),
        ("### tea-hot", "### Tea Hot", Rule.STATEMENT_ID, 13),
        ("### tea-hot", "### tea", Rule.STATEMENT_ID, 13),
        ("- kind: fact\n", "", Rule.KEY_MISSING, 13),
        ("- kind: fact", "- kind: fact\n- kind: risk", Rule.KEY_TWICE, 19),
        ("- kind: fact", "- kind: fact\n- colour: red", Rule.KEY_UNKNOWN, 19),
        ("- kind: fact", "- kind: poem", Rule.VALUE_WRONG, 18),
        ("- kind: fact", "- kind:", Rule.VALUE_EMPTY, 18),
        ("tea-warm, tea-boiled", "tea-warm,, tea-boiled", Rule.VALUE_EMPTY, 21),
        ("tea-warm, tea-boiled", "tea-hot", Rule.RELATION_UNKNOWN, 13),
        ("- at: 2.1 0123456789ab", "- at: 2.1 0123", Rule.STATEMENT_PLACE, 22),
        ("- at: 2.1 0123456789ab", "- at: 4.1 0123456789ab", Rule.STATEMENT_PLACE, 13),
        ("- at: 2.1 0123456789ab\n- at: 9.3 0123456789ab x2\n", "", Rule.STATEMENT_PLACE, 13),
        ("verdict: use", "verdict: care\n- reason: r", Rule.CARE_WORDING, 13),
        ("verdict: use", "verdict: care\n- wording: w", Rule.NO_REASON, 13),
        ("verdict: use", "verdict: leave-out", Rule.NO_REASON, 13),
        ("verdict: use", "verdict: use\n- settled: s", Rule.SETTLED_ALONE, 13),
        ("strength: established", "strength: none", Rule.STRENGTH_NONE, 13),
    ],
)
def test_a_fault_in_a_statement_stands_on_its_line(old: str, new: str, rule: Rule, line: int) -> None:
    assert old in _GOOD
    read, findings = seeds(SEEDS_HEADER + _GOOD.replace(old, new))
    assert (rule.value, line) in told(findings.faults)
    assert {fault.rule for fault in findings.faults} <= {rule.value, Rule.KEY_MISSING}
    assert all(draft.value is None for draft in read.statements) or rule is Rule.STATEMENT_FORM or line == 11


def test_a_header_must_name_its_original() -> None:
    for old, new in (("original: t.txt", "original:"), ("0" * 64, "0" * 63), ("0" * 64, "")):
        assert told(seeds(SEEDS_HEADER.replace(old, new))[1].faults) == expected((Rule.SOURCE_ORIGINAL, 1))


def test_settled_is_kept() -> None:
    body = _GOOD.replace("- same: tea-warm, tea-boiled", "- clash: tea-cold\n- settled: We touched it.")
    (draft,) = seeds(SEEDS_HEADER + body)[0].statements
    assert draft.value is not None
    assert draft.value.settled == "We touched it."
    assert draft.value.clash == ("tea-cold",)


@pytest.mark.parametrize(
    "written",
    [
        "verdict: use",
        "* verdict: use",
        "- Verdict: use",
        "- **verdict**: use",
        "- verdict:use",
        "- verdict = use",
    ],
)
def test_a_key_that_is_nearly_right_is_one_fault_and_told_as_it_should_be(written: str) -> None:
    (fault,) = seeds(SEEDS_HEADER + _GOOD.replace("- verdict: use", written))[1].faults
    assert (fault.rule, fault.line) == (Rule.STATEMENT_FORM, 19)
    assert fault.mend == 'Write "- verdict: use".'


def test_words_may_begin_as_a_key_does() -> None:
    words = _GOOD.replace("Tea is hot\n", "Reason: tea is hot\nat: the tap.\n")
    assert seeds(SEEDS_HEADER + words)[1].faults == []
