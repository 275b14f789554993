from __future__ import annotations

import pytest

from kiosk.core.passage import Passage, Span
from kiosk.core.question import Option
from kiosk.core.rules.deck import Rule
from tests.library.reading import QUESTION_HEADER, expected, question, told

_GOOD = """\
# What is in the pot?

- [x] Tea
- [ ] Sand
  > Not so, it is tea.[^tea-cup]

Tea it is.[^tea-cup]
"""


def test_a_good_question() -> None:
    read, findings = question(QUESTION_HEADER + _GOOD)
    why = Passage((Span("Not so, it is tea."),), ("tea-cup",), 9)
    assert findings.faults == []
    assert read is not None
    assert (read.id, read.text, read.page, read.cites) == (
        "tea/sip",
        "What is in the pot?",
        "tea/pot",
        ("tea-cup",),
    )
    assert read.options == (Option("Tea", True, None, 7), Option("Sand", False, why, 8))
    assert read.explanation == (Passage((Span("Tea it is."),), ("tea-cup",), 11),)
    assert not read.chooses_several


@pytest.mark.parametrize(
    ("old", "new", "rule", "line"),
    [
        ("# What", "## What", Rule.QUESTION_FORM, 5),
        ("# What is in the pot?", "", Rule.QUESTION_FORM, 5),
        ("Tea it is.[^tea-cup]", "> Tea it is.[^tea-cup]", Rule.QUESTION_FORM, 11),
        ("Tea it is.[^tea-cup]\n", "```steps\n```\n", Rule.QUESTION_FORM, 11),
        ("- [x] Tea", "- Tea", Rule.OPTION_FORM, 7),
        (
            "  > Not so, it is tea.[^tea-cup]",
            "  > - Not[^tea-cup]\n  > - so[^tea-cup]",
            Rule.OPTION_FORM,
            9,
        ),
        ("- [x] Tea\n", "", Rule.OPTION_COUNT, 7),
        ("- [x] Tea\n", "- [x] A\n- [x] B\n- [x] C\n- [x] D\n- [x] E\n", Rule.OPTION_COUNT, 7),
        ("[ ] Sand", "[ ] tea", Rule.OPTION_TWICE, 8),
        ("- [x] Tea", "- [ ] Tea\n  > No.[^a]", Rule.NO_RIGHT_OPTION, 7),
        ("[ ] Sand", "[x] Sand", Rule.NO_WRONG_OPTION, 7),
        ("  > Not so, it is tea.[^tea-cup]\n", "", Rule.NO_FEEDBACK, 8),
        ("it is tea.[^tea-cup]", "it is tea.", Rule.NO_CITATION, 9),
        ("Tea it is.[^tea-cup]", "Tea it is.", Rule.NO_CITATION, 11),
        ("Tea it is.[^tea-cup]", "", Rule.NO_EXPLANATION, 5),
        ("Tea it is.", "Tea <b>it</b> is.", Rule.RAW_HTML, 11),
    ],
)
def test_a_fault_in_a_question_stands_on_its_line(old: str, new: str, rule: Rule, line: int) -> None:
    assert old in _GOOD
    read, findings = question(QUESTION_HEADER + _GOOD.replace(old, new))
    assert read is None
    assert (rule.value, line) in told(findings.faults)


def test_a_question_needs_a_page_and_citations() -> None:
    faults = question(f"---\ncites: []\n---\n{_GOOD}")[1].faults
    assert told(faults) == expected((Rule.KEY_MISSING, 2), (Rule.ITEM_COUNT, 2))


def test_several_right_options_and_empty_lines_between_them() -> None:
    body = _GOOD.replace("- [x] Tea\n", "- [x] Tea\n  > Yes.[^a]\n\n- [X] Water\n\n")
    read, findings = question(QUESTION_HEADER + body)
    assert findings.faults == []
    assert read is not None
    assert read.chooses_several
    assert [option.line for option in read.options] == [7, 10, 12]
    assert read.options[0].feedback == Passage((Span("Yes."),), ("a",), 8)


def test_nothing_but_a_header() -> None:
    rules = {rule for rule, _ in told(question(QUESTION_HEADER)[1].faults)}
    assert rules == {Rule.QUESTION_FORM, Rule.NO_EXPLANATION, Rule.OPTION_COUNT, Rule.NO_RIGHT_OPTION}


@pytest.mark.parametrize(
    ("old", "new", "line", "mend"),
    [
        ("# What", "## What", 5, "Write # "),
        ("# What", "What", 5, "Write # "),
        ("- [x] Tea\n- [ ]", "1. [x] Tea\n2. [ ]", 7, "- instead"),
    ],
)
def test_what_is_meant_is_read_all_the_same_and_told_once(old: str, new: str, line: int, mend: str) -> None:
    faults = question(QUESTION_HEADER + _GOOD.replace(old, new))[1].faults
    assert [fault.line for fault in faults if mend in fault.mend] == [line]
    assert {Rule.NO_EXPLANATION, Rule.OPTION_COUNT, Rule.NO_RIGHT_OPTION, Rule.STRAY_BOX}.isdisjoint(
        fault.rule for fault in faults
    )
