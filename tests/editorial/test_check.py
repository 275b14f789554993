"""All rules together, the editor's lists, and the deck that ships."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.core.clinic import STAND_INS, UNSET, Clinic
from kiosk.editorial.check import editorial_faults, faults_around_values
from kiosk.editorial.lists import FILE, Listed, Lists, read_lists
from kiosk.editorial.text_pieces import on_page
from kiosk.library.loader import load
from tests.editorial.cups import cups, note, page, said, told

REPOSITORY = Path(__file__).resolve().parents[2]


def _write(deck: Path, text: str) -> Path:
    (deck / "content").mkdir(exist_ok=True)
    (deck / FILE).write_text(text, encoding="utf-8")
    return deck


def test_a_faultless_deck_without_lists(tmp_path: Path) -> None:
    assert editorial_faults(cups(), tmp_path) == ()


def test_lists_are_read_with_their_lines(tmp_path: Path) -> None:
    _write(tmp_path, '[uncited]\ntea-eight = "why"\n\n[excepts]\n"not a cure" = "denied"\n')
    lists, faults = read_lists(tmp_path)
    assert not faults
    assert lists == Lists((Listed("tea-eight", "why", 2),), (Listed("not a cure", "denied", 5),))
    library = cups((page(said("It is not a cure.")),), (note("tea-eight", "Tea is good."),))
    assert editorial_faults(library, tmp_path) == ()
    assert [rule for rule, _, _ in told(editorial_faults(library, tmp_path / "none"))] == [
        "forbidden-word",
        "uncited-use",
    ]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("not toml", 1),
        ("[unknown]\n", 1),
        ("[uncited]\ntea-warm = 3\n", 2),
        ("uncited = 3\n", 1),
        ('[excepts]\n"a cure" = " "\n', 2),
    ],
)
def test_faulty_lists(tmp_path: Path, text: str, line: int) -> None:
    _, faults = read_lists(_write(tmp_path, text))
    assert told(faults) == [("editorial-list", line, "editorial.toml")]


def test_words_around_a_clinics_values_are_checked_too(tmp_path: Path) -> None:
    library = cups((page(said("Call them: 8 of them will cure you.")),))
    assert {rule for rule, _, _ in told(faults_around_values(library, tmp_path))} == {
        "forbidden-word",
        "figure-without-source",
    }


def test_the_deck_that_ships_reads_well_with_values_in_it() -> None:
    library = load(REPOSITORY, clinic=STAND_INS)
    shown = " ".join(one.text for each in library.pages for one in on_page(each))
    assert faults_around_values(library, REPOSITORY) == ()
    for told_there in (
        "call this number now.",
        "takes some time.",
        "Let a friend stay, and know when to call",
    ):
        assert told_there in shown


@pytest.mark.parametrize(
    ("clinic", "danger", "harm"),
    [
        (UNSET, "Tell staff, or call your emergency number", "your emergency number"),
        (Clinic(crisis_line="988"), "Tell staff, or call your emergency number", "988"),
        (
            Clinic(emergency_number="911", crisis_line="988 (call or text)"),
            "Here, tell staff. Elsewhere, call 911 now",
            "988 (call or text)",
        ),
    ],
)
def test_the_page_for_emergencies_is_whole_whatever_is_set(clinic: Clinic, danger: str, harm: str) -> None:
    page_for_help = load(REPOSITORY, clinic=clinic).page_by_id["side-effects/when-to-get-help"]
    said = [one.text for one in on_page(page_for_help)]
    assert f"{danger}." in said
    assert f"Tell staff, or call {harm}." in said


def test_rules_for_english_hold_for_english_only(tmp_path: Path) -> None:
    pages = (page(said("A cure, cure, 8 of them.")),)
    assert {rule for rule, _, _ in told(editorial_faults(cups(pages, language="en-GB"), tmp_path))} == {
        "forbidden-word",
        "figure-without-source",
    }
    assert editorial_faults(cups(pages, language="es"), tmp_path) == ()


def test_every_fault_tells_how_to_mend_it(tmp_path: Path) -> None:
    _write(tmp_path, '[en]\nterms = ["seizure"]\n')
    (tmp_path / "content/en").mkdir()
    hopeless = said("One in 9 cured, 50% of them, have a seizure, which is rare " * 9, "tea-warm")
    library = cups((page(hopeless),), (note("tea-none"),))
    faults = editorial_faults(library, tmp_path)
    assert len({fault.rule for fault in faults}) == 8
    assert all(fault.message.endswith(".") and fault.mend.endswith(".") for fault in faults)
    assert list(faults) == sorted(set(faults))


def test_the_deck_that_ships() -> None:
    assert editorial_faults(load(REPOSITORY), REPOSITORY) == ()
