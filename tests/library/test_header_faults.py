from __future__ import annotations

import pytest

from kiosk.core.fault import Fault
from kiosk.core.library import Welcome
from kiosk.core.page import Term
from kiosk.core.roles import Role
from kiosk.core.rules.deck import Rule
from kiosk.library.deck import read_deck, read_topic
from kiosk.library.findings import Findings
from kiosk.library.limits import MOST_CHARACTERS
from tests.library.reading import expected, page, told

_BODY = "\nTea is hot.[^a]\n"


@pytest.mark.parametrize(
    ("header", "rule", "line"),
    [
        ("icon: leaf", Rule.KEY_MISSING, 2),
        ("title: Tea\nicon: leaf\ncolour: red", Rule.KEY_UNKNOWN, 4),
        ("title: Tea\nicon: leaf\ntitle: Milk", Rule.KEY_TWICE, 4),
        ("title: Tea\nicon: leaf\nhue: teal", Rule.KEY_UNKNOWN, 4),
        ("title: Tea\nicon: leaf\n# a note\nessential: maybe", Rule.VALUE_WRONG, 5),
        ("title: Tea\nicon: [leaf]", Rule.VALUE_WRONG, 3),
        ("title:\nicon: leaf", Rule.VALUE_EMPTY, 2),
        ("title: Tea\nicon: leaf\nterms:\n  tea:\n", Rule.VALUE_EMPTY, 5),
        ("title: Tea\nicon: leaf\nterms:\n  milk: white", Rule.TERM_UNUSED, 5),
        ("title: Tea\nicon: leaf\nterms:\n  tea: a\n  tea: b", Rule.KEY_TWICE, 6),
        ("title: Tea: hot\nicon: leaf", Rule.YAML, 2),
        ("title: Tea\nicon: leaf\n\tessential: yes", Rule.YAML, 4),
        ('title: Tea\nicon: leaf\nterms: {"\\Uffffffff": a}', Rule.YAML, 2),
        ("title: &a Tea\nicon: *a", Rule.YAML, 2),
        ("title: Tea\nicon: leaf\n? [a, b]\n: c", Rule.YAML, 4),
        ("title: Tea\nicon: leaf\nterms: " + "[" * 900, Rule.YAML, 2),
        ('title: "Tea\\x07"\nicon: leaf', Rule.BAD_CHARACTER, 2),
        ('title: "Tea\\ud800"\nicon: leaf', Rule.BAD_CHARACTER, 2),
        ("- title\n- icon", Rule.VALUE_WRONG, 2),
        ("# " + "a" * MOST_CHARACTERS, Rule.FILE_TOO_LARGE, 2),
    ],
)
def test_a_fault_in_a_header_stands_on_its_line(header: str, rule: Rule, line: int) -> None:
    read, findings = page(f"---\n{header}\n---\n{_BODY}")
    assert read is None
    assert (rule.value, line) in told(findings.faults)


def test_a_missing_header_is_a_fault() -> None:
    assert told(page("Tea is hot.[^a]")[1].faults) == expected((Rule.HEADER_MISSING, 1))


@pytest.mark.parametrize(
    ("top", "line", "mend"),
    [
        ("\n \n---\n", 3, "Take it out"),
        ("\u2014\n", 1, "three hyphens"),
        ("----\n", 1, "three hyphens"),
        ("+++\n", 1, "three hyphens"),
        ("", 1, "on top"),
    ],
)
def test_a_header_that_begins_otherwise_is_one_fault_and_not_read_as_text(
    top: str, line: int, mend: str
) -> None:
    (fault,) = page(f"{top}title: Tea\nicon: leaf  # a leaf\n# terms: none\n---\n{_BODY}")[1].faults
    assert (fault.rule, fault.line) == (Rule.HEADER_MISSING, line)
    assert mend in fault.mend


def test_an_open_header_is_a_fault() -> None:
    assert told(page("---\ntitle: Tea\n")[1].faults) == expected((Rule.HEADER_OPEN, 1))


def test_an_empty_file_is_a_fault() -> None:
    assert told(page("")[1].faults) == expected((Rule.HEADER_MISSING, 1))


def test_a_header_with_nothing_in_it_misses_every_key() -> None:
    assert told(page("---\n---\nTea.[^a]")[1].faults) == expected(
        (Rule.KEY_MISSING, 2), (Rule.KEY_MISSING, 2)
    )


def test_a_page_with_nothing_on_it_is_a_fault() -> None:
    assert told(page("---\ntitle: Tea\nicon: leaf\n---\n\n")[1].faults) == expected((Rule.EMPTY_PAGE, 5))


def test_faults_of_header_and_body_are_told_together() -> None:
    faults = page("---\ntitle: Tea\nicon: leaf\nsize: 3\n---\n\nTea.\n")[1].faults
    assert told(faults) == expected((Rule.KEY_UNKNOWN, 4), (Rule.NO_CITATION, 7))


def test_every_key_of_a_page() -> None:
    header = "title: Tea\nicon: leaf\nessential: yes\nleave_topic: no\nterms:\n  TEA: a drink"
    read, findings = page(f"---\n{header}\n---\n{_BODY}")
    assert findings.faults == []
    assert read is not None
    assert (read.id, read.topic, read.title, read.icon) == ("tea/pot", "tea", "Tea", "leaf")
    assert (read.essential, read.leave_topic) == (True, False)
    assert read.terms == (Term("TEA", "a drink"),)


def test_keys_that_may_be_left_empty_have_their_default() -> None:
    read, findings = page(f"---\ntitle: Tea\nicon: leaf\nessential:\nterms:\n---\n{_BODY}")
    assert findings.faults == []
    assert read is not None
    assert (read.essential, read.terms) == (False, ())


@pytest.mark.parametrize("order", ["-1", "two", "1.5", "9" * 5000, "1e3", "٣"])
def test_an_order_that_is_no_whole_number_is_a_fault(order: str) -> None:
    findings = Findings("topic.md")
    text = f"---\ntitle: T\nsummary: S\nicon: leaf\nhue: teal\norder: {order}\n---\n"
    assert read_topic(text, findings) is None
    assert told(findings.faults) == expected((Rule.VALUE_WRONG, 6))


def test_text_under_a_header_that_stands_alone_is_a_fault() -> None:
    findings = Findings("deck.md")
    read_deck("---\ntitle: T\nteasers: []\n---\n\nHello", findings)
    assert (Rule.BODY_UNWANTED, 6) in told(findings.faults)
    assert (Rule.ITEM_COUNT, 3) in told(findings.faults)


_DECK = """\
---
title: Tea
invitation: Touch
teasers:
  - question: How hot?
    page: tea/cups
check_title: Check
check_opening: These ask nothing of you.
check_summary: short
questions_page: tea/cups
private_words: []
%s
---
"""


def _read(roles: str) -> tuple[Welcome | None, list[Fault]]:
    findings = Findings("content/en/deck.md")
    return read_deck(_DECK % roles, findings), findings.faults


def test_a_deck_names_the_roles_in_which_its_pages_are_signed() -> None:
    welcome, faults = _read("roles:\n  nurse: a nurse\n  RN: an RN")
    assert faults == []
    assert welcome is not None
    assert welcome.roles == (Role("nurse", "a nurse"), Role("RN", "an RN"))


@pytest.mark.parametrize(
    ("roles", "line", "word"),
    [
        ("roles:\n  nurse: a nurse\n  RN: a RN", 14, "an RN"),
        ("roles:\n  the nurse: a nurse", 13, "can't be a role"),
        ("roles:\n  nurse: nurse", 13, "article"),
        ("roles:\n  nurse: a nurse\n  nurse: a nurse", 14, "second time"),
        ("roles:\n  nurse:", 13, "Nothing stands behind nurse"),
        ("roles: [nurse]", 12, "word: meaning"),
    ],
)
def test_a_role_that_the_screen_cannot_say_is_a_fault_on_its_line(roles: str, line: int, word: str) -> None:
    welcome, faults = _read(roles)
    assert welcome is None
    assert any(fault.line == line and word in str(fault) for fault in faults), faults


@pytest.mark.parametrize(
    ("key", "mend"),
    [
        ("titel", "Did you mean title?"),
        ("Essential", "Did you mean essential?"),
        ("leave-topic", "Did you mean leave_topic?"),
        ("talks_of_drugs", "It is called leave_topic now."),
        ("audience", "Take the line out: every page is for everyone."),
        ("colour", "The keys allowed here are: title, icon, essential, leave_topic, aside, terms, todo."),
    ],
)
def test_an_unknown_key_is_told_with_what_was_likely_meant(key: str, mend: str) -> None:
    _, findings = page(f"---\ntitle: Tea\nicon: leaf\n{key}: no\n---\n{_BODY}")
    (fault,) = findings.faults
    assert (fault.rule, fault.line) == (Rule.KEY_UNKNOWN, 4)
    assert fault.mend.endswith(mend)


@pytest.mark.parametrize(
    ("text", "mend"),
    [
        ("Tea is hot.[tea-cup-1]", "A ^ is missing: write [^tea-cup-1]."),
        ("Tea is hot.", "Put [^statement-id] behind it, or [^ask] if it only asks or points the safe way."),
    ],
)
def test_a_citation_without_its_sign_is_told_as_one(text: str, mend: str) -> None:
    _, findings = page(f"---\ntitle: Tea\nicon: leaf\n---\n{text}\n")
    assert [fault.mend for fault in findings.faults] == [mend]


def test_a_word_that_is_none_of_those_allowed_is_told_with_the_nearest() -> None:
    findings = Findings("topic.md")
    read_topic("---\ntitle: Tea\nsummary: All\nicon: leaf\nhue: Tael\norder: 1\n---\n", findings)
    (fault,) = findings.faults
    assert fault.mend == "Choose one of: teal, plum, indigo, green. Did you mean teal?"
