from __future__ import annotations

import pytest

from kiosk.core.rules.deck import Rule
from kiosk.library.limits import MOST_CHARACTERS, MOST_SIGNS
from tests.library.reading import body_faults, expected

_LONG = "word [^a]\n" * (MOST_CHARACTERS // 10 + 1)


@pytest.mark.parametrize(
    ("body", "rule", "line"),
    [
        ("Hot.[^a]\n\nTea <b>now</b>.[^a]", Rule.RAW_HTML, 3),
        ("<!-- later -->\n\nHot.[^a]", Rule.RAW_HTML, 1),
        ("Hot.[^a]\nTea &nbsp; milk.[^a]", Rule.RAW_HTML, 2),
        ("Hot.[^a]\n\n    boil(water)[^a]\n", Rule.NOT_DRAWN, 3),
        ("Hot.[^a]\n\n> Said someone.[^a]", Rule.NOT_DRAWN, 3),
        ("Hot `tea`.[^a]", Rule.NOT_DRAWN, 1),
        ("- Hot.[^a]\n\n    Tea.[^a]", Rule.NOT_DRAWN, 3),
        ("a | b\n--|--\nTea.[^a]", Rule.TABLE, 2),
        ("Hot.[^a]\n\n---\n\nTea.[^a]", Rule.RULE_LINE, 3),
        ("Hot.[^a]\n\n[tea]: https://tea.example", Rule.LINK_DEFINITION, 3),
        ("Hot.[^a]\n\n[^tea]: A note.", Rule.LINK_DEFINITION, 3),
        ("Hot:[^a]\n- Tea.[^a]", Rule.LIST_GLUED, 2),
        ("1) Hot.[^a]", Rule.LIST_MARK, 1),
        ("- Hot.[^a]\n1. Tea.[^a]", Rule.LIST_MARK, 2),
        ("- Hot.[^a]\n  - Tea.[^a]", Rule.LIST_NESTED, 2),
        ("- Hot.[^a]\n    - Tea.[^a]", Rule.LIST_NESTED, 2),
        ("3. Hot.[^a]\n4. Tea.[^a]", Rule.LIST_START, 1),
        ("# Hot\n\nTea.[^a]", Rule.HEADING_LEVEL, 1),
        ("Tea.[^a]\n\n### Hot", Rule.HEADING_LEVEL, 3),
        ("Tea ![cup](cup.svg) hot.[^a]", Rule.IMAGE_IN_TEXT, 1),
        ("Tea.[^a]\nSee [this](tea/pot) page.[^a]", Rule.LINK_IN_TEXT, 2),
        ("[Tea](https://tea.example)", Rule.LINK_OUTSIDE, 1),
        ("[Tea](../tea/pot)", Rule.LINK_OUTSIDE, 1),
        ("[](tea/pot)", Rule.EMPTY_TEXT, 1),
        ("Hot.[^a]\n\n[^a]", Rule.EMPTY_TEXT, 3),
        ("Hot **tea.[^a]", Rule.LEFTOVER_MARK, 1),
        ("Hot [tea](tea/pot.[^a]", Rule.LEFTOVER_MARK, 1),
        ("Hot.[^a]\n\n!!! tell\n    Tea.[^a]", Rule.CALLOUT_FORM, 3),
        ('!!! shout "Hot"\n    Tea.[^a]', Rule.CALLOUT_KIND, 1),
        ('!!! tell "Hot"\n\nTea.[^a]', Rule.CALLOUT_CONTENT, 1),
        ('!!! tell "Hot"\n    1. Tea.[^a]', Rule.CALLOUT_CONTENT, 2),
        ('!!! tell "Hot"\n    Tea.[^a]\n\n    - Cup.[^a]', Rule.CALLOUT_CONTENT, 4),
        ('!!! now "Hot"\n    - Tea.[^a]\n\n    Cup.[^a]\n\n    - Pot.[^a]', Rule.CALLOUT_CONTENT, 6),
        ('!!! now "Hot"\n    - Tea.\n\n    Cup.[^a]', Rule.NO_CITATION, 2),
        ("Hot.[^a]\n\n![](cup.svg)[^a]", Rule.SCENE_ALT, 3),
        ("Hot.[^a]\nTea.[^A b]", Rule.CITATION_FORM, 2),
        ("Hot.[^a]\n\nTea.", Rule.NO_CITATION, 3),
        ("- Hot.[^a]\n- Tea.\n", Rule.NO_CITATION, 2),
        ('!!! tell "Hot"\n    Tea.[^a]\n\n    Milk.', Rule.NO_CITATION, 4),
        ("![A cup](cup.svg)", Rule.NO_CITATION, 1),
        ("Hot.[^a]\n\n```body-map\nalt: x", Rule.PICTURE_OPEN, 3),
        ("Hot.[^a]\n\n```\nboil()\n```\n", Rule.PICTURE_UNKNOWN, 3),
        ("Hot.[^a]\n\n~~~pie-chart\n~~~\n", Rule.PICTURE_UNKNOWN, 3),
        (_LONG, Rule.FILE_TOO_LARGE, 1),
        ("[" * (MOST_SIGNS + 1), Rule.TOO_DEEP, 1),
        ("\\" * (MOST_SIGNS + 1), Rule.TOO_DEEP, 1),
        ("[" * 150 + "a" * 19_000, Rule.TOO_DEEP, 1),
    ],
)
def test_a_fault_in_a_body_stands_on_its_line(body: str, rule: Rule, line: int) -> None:
    faults = body_faults(body)
    assert (rule.value, line) in faults
    assert {fault[0] for fault in faults} <= {
        rule.value,
        Rule.VALUE_EMPTY,
        Rule.KEY_MISSING,
        Rule.NO_CITATION,
    }


def test_too_many_things_in_each_other_are_a_fault() -> None:
    nested = "".join(f"{' ' * 4 * depth}- tea [^a]\n" for depth in range(60))
    assert {rule for rule, _ in body_faults(nested)} <= {Rule.LIST_NESTED, Rule.NO_CITATION, Rule.EMPTY_TEXT}


def test_a_picture_set_in_from_the_edge_is_a_fault() -> None:
    yaml = "    total: 1\n    caption: c\n    alt: a\n    cites: [a]\n"
    body = f"- Hot.[^a]\n\n    ```counted-figures\n{yaml}    ```\n"
    assert body_faults(body) == expected((Rule.PICTURE_INDENTED, 3))


def test_the_faults_of_one_body_are_all_told_at_once() -> None:
    body = "Tea.\n\n# Big\n\n- One\n- <i>Two</i>[^a]\n\n```nothing\n```\n\nSee ![x](y.svg) it.[^a]\n"
    assert body_faults(body) == expected(
        (Rule.NO_CITATION, 1),
        (Rule.HEADING_LEVEL, 3),
        (Rule.NO_CITATION, 5),
        (Rule.RAW_HTML, 6),
        (Rule.RAW_HTML, 6),
        (Rule.PICTURE_UNKNOWN, 8),
        (Rule.IMAGE_IN_TEXT, 11),
    )


def test_lines_stay_exact_behind_fences_lists_and_callouts() -> None:
    body = (
        "```counted-figures\ntotal: 1\ncaption: c\nalt: a\ncites: [a]\n```\n"  # lines 1 to 6
        "\nTea.\n"  # 8
        "\n- One.[^a]\n- Two.\n  goes on\n"  # 11
        '\n!!! tell "Stop"\n    First.\n\n    Second.\n'  # 15, 17
        "\nSome words\nand [^Bad] more.[^a]\n"  # 20
    )
    assert body_faults(body) == expected(
        (Rule.NO_CITATION, 8),
        (Rule.NO_CITATION, 11),
        (Rule.NO_CITATION, 15),
        (Rule.NO_CITATION, 17),
        (Rule.CITATION_FORM, 20),
    )
