"""Words that wait for the clinic's values: what a page says with them and without, and what is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.core.blocks.types import Callout, Checklist, IconGrid, ItemList, Paragraph, Steps
from kiosk.core.clinic import NAMES, UNSET, Clinic
from kiosk.core.library import Library
from kiosk.core.passage import Passage, Span, Style
from kiosk.core.rules.deck import Rule
from kiosk.library.compiled import compile_deck, load_compiled
from kiosk.library.loader import load, read
from kiosk.library.template import Use, values_on
from tests.decks import write_deck
from tests.library.reading import (
    HEADER,
    Told,
    body_faults,
    change,
    deck_faults,
    expected,
    page,
    question,
    told,
)

PAGE = "content/en/tea-1/02-pot-2.md"
POT = Clinic(visit_length="two hours", bring="a cup", day_number="555 0100", night_number="555 0199")
LOCAL = """\
---
title: A visit for tea
icon: coffee
---

It takes **{visit_length|as long as it takes}**. {Please bring {bring}.|Ask us what
to bring.}[^ask]

- {Call {day_number} by day, {night_number} at night. | Ask for our number.}[^ask]

!!! tell "Is it hot?"
    Tell staff, or call {emergency_number|your local emergency number} now.[^ask]

```icon-grid
- icon: moon
  label: Night
  more: "{Call {night_number}.|Ask whom to call.}"
  cites: [ask]
- icon: leaf
  label: "{helpline|Ask us}"
  cites: [ask]
```

```steps
- icon: moon
  label: Wait
  more: It takes {visit_length|a while}.
  cites: [ask]
- icon: leaf
  label: Drink
  cites: [ask]
```

```checklist
- label: Is it {name|this house}?
  cites: [ask]
- label: Who?
  cites: [ask]
```
"""


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    deck = write_deck(tmp_path / "deck", topics=2, questions=1)
    (deck / PAGE).write_text(LOCAL, encoding="utf-8")
    return deck


def _said(library: Library) -> list[str]:
    said: list[str] = []
    for block in library.page_by_id["tea-1/pot-2"].blocks:
        match block:
            case Paragraph():
                said.append(block.passage.text)
            case ItemList(items=passages) | Callout(passages=passages):
                said += [passage.text for passage in passages]
            case IconGrid() | Steps() | Checklist():
                said += [words for card in block.items for words in (card.label, card.more) if words]
            case _:
                pytest.fail(f"{block} was not written here")
    return said


def test_with_nothing_set_every_sentence_is_whole(deck: Path) -> None:
    assert _said(load(deck)) == [
        "It takes as long as it takes. Ask us what to bring.",
        "Ask for our number.",
        "Tell staff, or call your local emergency number now.",
        *("Night", "Ask whom to call.", "Ask us"),
        *("Wait", "It takes a while.", "Drink"),
        *("Is it this house?", "Who?"),
    ]


def test_what_the_clinic_has_set_stands_in_its_place(deck: Path) -> None:
    assert _said(load(deck, clinic=POT))[:2] == [
        "It takes two hours. Please bring a cup.",
        "Call 555 0100 by day, 555 0199 at night.",
    ]
    full = _said(load(deck, clinic=Clinic(*NAMES)))
    assert full[2:] == [
        "Tell staff, or call emergency_number now.",
        *("Night", "Call night_number.", "helpline"),
        *("Wait", "It takes visit_length.", "Drink"),
        *("Is it name?", "Who?"),
    ]


def test_one_value_that_is_missing_leaves_the_other_words(deck: Path) -> None:
    assert _said(load(deck, clinic=Clinic(day_number="555 0100")))[1] == "Ask for our number."


def test_emphasis_and_citations_stay(deck: Path) -> None:
    (block, *_) = load(deck, clinic=POT).page_by_id["tea-1/pot-2"].blocks
    assert block == Paragraph(
        Passage(
            (Span("It takes "), Span("two hours", Style.STRONG), Span(". Please bring a cup.")), ("ask",), 6
        )
    )


def test_a_telephone_number_is_marked_as_one(deck: Path) -> None:
    block = load(deck, clinic=POT).page_by_id["tea-1/pot-2"].blocks[1]
    assert isinstance(block, ItemList)
    assert block.items[0].spans == (
        Span("Call "),
        Span("555 0100", Style.NUMBER),
        Span(" by day, "),
        Span("555 0199", Style.NUMBER),
        Span(" at night."),
    )


def test_a_compiled_deck_takes_values_when_it_is_opened(deck: Path) -> None:
    compile_deck(deck)

    for clinic in (UNSET, POT):
        compiled = load_compiled(deck, clinic=clinic)
        assert compiled is not None
        assert compiled == load(deck, clinic=clinic)


def test_it_can_be_told_which_values_a_page_shows(deck: Path) -> None:
    template = read(deck).template
    assert template is not None
    first, second, *_ = template.library.pages
    assert values_on(first, template, POT) == ()
    assert values_on(second, template, POT) == (
        ("bring", "a cup"),
        ("day_number", "555 0100"),
        ("emergency_number", ""),
        ("helpline", ""),
        ("name", ""),
        ("night_number", "555 0199"),
        ("visit_length", "two hours"),
    )


def test_other_pages_are_left_as_they_are(deck: Path) -> None:
    assert load(deck, clinic=POT).pages[0] == load(deck).pages[0]


def test_each_place_is_noted_with_what_it_says_otherwise(deck: Path) -> None:
    template = read(deck).template
    assert template is not None
    assert template.uses[:3] == (
        Use(("visit_length",), "as long as it takes", PAGE, 6),
        Use(("bring",), "Ask us what to bring.", PAGE, 6),
        Use(("day_number", "night_number"), "Ask for our number.", PAGE, 9),
    )
    assert [use.line for use in template.uses[3:]] == [12, 17, 20, 27, 35]


@pytest.mark.parametrize(
    ("words", "rule"),
    [
        ("It takes {visit_length}.", Rule.VALUE_FORM),
        ("It takes {visit_length|}.", Rule.VALUE_FORM),
        ("It takes {visit_length| }.", Rule.VALUE_FORM),
        ("It takes {visit_length|.}.", Rule.VALUE_FORM),
        ("It takes {visit_length|a while.", Rule.VALUE_FORM),
        ("It takes {It takes|a while}.", Rule.VALUE_FORM),
        ("It takes {visit_length|{bring|a} while}.", Rule.VALUE_FORM),
        ("{It takes **{visit_length}**.|Ask us.}", Rule.VALUE_FORM),
        ("It takes a while }.", Rule.VALUE_FORM),
        ("It takes {length|a while}.", Rule.VALUE_UNKNOWN),
        ("It takes {length}.", Rule.VALUE_UNKNOWN),
        ("It takes {}.", Rule.VALUE_UNKNOWN),
        ("{It takes {length}.|Ask us.}", Rule.VALUE_UNKNOWN),
        ("{It takes {visit_length} and {length}.|Ask us.}", Rule.VALUE_UNKNOWN),
    ],
)
def test_words_that_cannot_wait_are_faults(words: str, rule: Rule) -> None:
    assert set(body_faults(f"Tea.[^a]\n\n{words}[^a]")) == {(rule.value, 3)}
    card = f'```steps\n- icon: moon\n  label: Tea\n  more: "{words}"\n  cites: [a]\n'
    card += "- icon: moon\n  label: Tea\n  cites: [a]\n```"
    assert set(body_faults(card)) == {(rule.value, 4)} or "**" in words


def test_an_unknown_name_is_told_with_the_known_ones() -> None:
    _, findings = page(f"{HEADER}\nIt takes {{length|a while}}.[^a]\n")
    (fault,) = findings.faults
    assert fault.line == 6
    assert fault.message == "A clinic has no value called 'length'."
    assert fault.mend == f"Choose one of: {', '.join(NAMES)}."


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (HEADER.replace("Tea", '"{name|Tea}"') + "\nTea.[^a]\n", 2),
        (HEADER + "\n## At {name|home}\n\nTea.[^a]\n", 6),
        (HEADER + '\n!!! ask "{name|Tea}"\n    Tea.[^a]\n', 6),
        (HEADER + "\n[At {name|home}](tea/pot)\n", 6),
        (HEADER + '\n![A cup](cup.svg "{name|Tea}")[^a]\n', 6),
        (HEADER + "\n![A {name|cup}](cup.svg)[^a]\n", 6),
        (HEADER.replace("icon", 'terms:\n  tea: "{name|leaves}"\nicon') + "\nTea.[^a]\n", 4),
    ],
)
def test_values_stand_in_running_text_only(text: str, line: int) -> None:
    assert told(page(text)[1].faults) == expected((Rule.VALUE_PLACE, line))


def test_questions_ask_nothing_local() -> None:
    text = (
        "---\npage: tea/pot\ncites: [a]\n---\n\n# What is {name|tea}?\n\n"
        "- [x] Tea\n- [ ] Milk\n  > It is {name|tea}.[^a]\n\nIt is {name|tea}.[^a]\n"
    )
    assert told(question(text)[1].faults) == expected(*((Rule.VALUE_PLACE, line) for line in (6, 10, 12)))


def test_a_card_has_room_for_the_longest_value() -> None:
    def faults(label: str) -> Told:
        cards = (f'- icon: moon\n  label: "{words}"\n  cites: [a]' for words in (label, "Tea"))
        return body_faults("\n".join(["```icon-grid", *cards, "```"]))

    assert faults("{day_number|us}") == []
    assert faults("Call {day_number|us}") == expected((Rule.VALUE_TOO_LONG, 3))
    assert faults("{bring|Ask}") == expected((Rule.VALUE_TOO_LONG, 3))


def test_a_fault_in_a_deck_has_its_file(deck: Path) -> None:
    change(deck, PAGE, "{helpline|", "{hotline|")
    assert deck_faults(deck) == [(PAGE, 20, "value-unknown")]
