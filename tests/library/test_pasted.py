"""What is pasted into a page and looks like a list, a box or a link, and is none."""

from __future__ import annotations

import pytest

from kiosk.core.rules.deck import Rule
from kiosk.library.findings import Findings
from kiosk.library.pages import read_page
from kiosk.library.pasted import is_address
from tests.library.reading import HEADER, QUESTION_HEADER, body_faults, expected, question, told


@pytest.mark.parametrize(
    "line",
    [
        "• Warm the pot.",
        "· Warm the pot.",
        "\u2013 Warm the pot.",
        "‣Warm the pot.",
        "a) Warm the pot.",
        "(b) Warm the pot.",
        "iv) Warm the pot.",
        "(2) Warm the pot.",
        "- • Warm the pot.",
        "Warm the pot. • Pour it out.",
        "o\tWarm the pot.",
        "o   Warm the pot.",
    ],
)
def test_a_pasted_bullet_is_told_with_its_line(line: str) -> None:
    assert body_faults(f"Tea first.[^tea]\n\n{line}[^tea]") == expected((Rule.LIST_PASTED, 3))


def test_lines_set_in_under_a_sentence_are_no_list() -> None:
    assert body_faults("You need:\n\ta pot\n\ta cup[^tea]") == expected(
        (Rule.LIST_PASTED, 2), (Rule.LIST_PASTED, 3)
    )


@pytest.mark.parametrize(
    "text",
    [
        "A visit \u2013 a short one \u2013 ends.[^tea]",
        "- Warm the pot.[^tea]\n- Pour.[^tea]",
        "1. Warm the pot.[^tea]\n2. Pour.[^tea]",
        "(It is warm.)[^tea]",
        '!!! tell "Tell staff"\n    Is it hot?\n    Put it down.[^ask]',
        "- Warm the pot,\n    and wait.[^tea]",
        "Take 1.5 cups and/or a pot, e.g. a blue one (i.e. mine).[^tea]",
        "It ends.Then tea comes.[^tea]",
        "A cup is $2 to $3, or $2\u2013$3, at 9:30: one = one.[^tea]",
        "One part tea:two parts milk:no sugar. Stop!!![^tea]",
    ],
)
def test_ordinary_text_is_not_blamed(text: str) -> None:
    assert body_faults(text) == []


@pytest.mark.parametrize("box", ["- [ ] A cup.", "- [x] A cup.", "[X] A cup.", "1. [ ] A cup.", "☐ A cup."])
def test_a_box_on_a_page_is_told(box: str) -> None:
    assert (Rule.STRAY_BOX.value, 2) in body_faults(f"\n{box}[^tea]")


def test_boxes_belong_to_options_only() -> None:
    options = "- [x] Hot [ ] water\n- [ ] Milk\n  > No.[^tea]\n"
    _, findings = question(f"{QUESTION_HEADER}\n# What?\n\n{options}\n[x] It is.[^tea]\n")
    assert told(findings.faults) == expected((Rule.STRAY_BOX, 8), (Rule.STRAY_BOX, 12))


@pytest.mark.parametrize(
    "word",
    [
        "http://tea.example",
        "(www.tea.example)",
        "ann@tea.example.",
        "tea.example/cups",
        "tea.org,",
        "TEA.CO.UK",
    ],
)
def test_an_address_is_told_in_every_text(word: str) -> None:
    assert is_address(word)
    assert body_faults(f"Tea.[^tea]\n\nSee {word} today.[^tea]") == expected((Rule.BARE_ADDRESS, 3))
    card = f"- icon: leaf\n  label: See {word}\n  cites: [tea]\n- icon: leaf\n  label: Tea\n  cites: [tea]"
    assert (Rule.BARE_ADDRESS.value, 3) in body_faults(f"```icon-grid\n{card}\n```")
    findings = Findings("page.md")
    read_page(HEADER.replace("title: Tea", f'title: "{word}"') + "Tea.[^tea]\n", "tea", "pot", findings)
    assert (Rule.BARE_ADDRESS.value, 2) in told(findings.faults)


@pytest.mark.parametrize(
    "word", ["and/or", "e.g.", "1.5/2", "team.", "kettle.svg", "@", "a@", "...", "x.y.z", "5:30"]
)
def test_other_words_are_no_address(word: str) -> None:
    assert not is_address(word)


def test_in_a_draft_they_may_wait() -> None:
    findings = Findings("page.md", draft=True)
    page = read_page(f"{HEADER}• See tea.org.[^tea]\n", "tea", "pot", findings)
    assert page is not None
    assert told(findings.to_dos) == expected((Rule.LIST_PASTED, 5), (Rule.BARE_ADDRESS, 5))


@pytest.mark.parametrize(
    "text",
    [
        "![[kettle.svg]]",
        "See [[hot-water]].",
        "Tea is ==hot== now.",
        "::: note",
        "Tea :coffee: now.",
        "Tea is $H_2O$ and leaves.",
        '!! tell "Tell staff"',
    ],
)
def test_marks_of_other_programs_are_told_and_never_shown(text: str) -> None:
    assert body_faults(f"Tea.[^tea]\n\n{text}[^tea]") == expected((Rule.LEFTOVER_MARK, 3))


@pytest.mark.parametrize(
    "label", ["Hot **tea**", "Hot _tea_ now", "`tea`", "Hot ~~tea~~", "[Tea](tea/pot)", "Tea[^tea]"]
)
def test_a_value_is_shown_letter_by_letter_so_marks_in_it_are_told(label: str) -> None:
    plain = "- icon: leaf\n  label: Tea_pot 2*3*4\n  cites: [tea]"
    card = f"{plain.replace('Tea_pot 2*3*4', repr(label))}\n{plain}"
    assert body_faults(f"```icon-grid\n{card}\n```") == expected((Rule.LEFTOVER_MARK, 3))
