"""Whoever signs has a role that the screen can say: "Checked by a nurse", never "by a RN"."""

from __future__ import annotations

import pytest

from kiosk.core.roles import Role, shown_as, usual_roles, what_is_wrong_with_role, what_is_wrong_with_shown


def test_a_deck_that_names_none_has_the_usual_ones_each_with_the_right_article() -> None:
    roles = usual_roles("en-GB")
    assert shown_as("Nurse", roles) == "a nurse"
    assert shown_as("anaesthetist", roles) == "an anaesthetist"
    assert shown_as("RN", roles) == ""
    for role in roles:
        assert what_is_wrong_with_role(role.name) == what_is_wrong_with_shown(role.shown, "en") == ""


def test_another_language_has_no_english_articles() -> None:
    assert Role("nurse", "nurse") in usual_roles("es")


@pytest.mark.parametrize(
    "shown",
    [
        "a nurse",
        "an RN",
        "a GP",
        "an anaesthetist",
        "a university nurse",
        "the ward's nurse",
        "an MD",
        "a CRNA",
    ],
)
def test_what_reads_well_behind_checked_by(shown: str) -> None:
    assert what_is_wrong_with_shown(shown, "en") == ""


@pytest.mark.parametrize(
    ("shown", "told"),
    [
        ("a RN", "read as an RN"),
        ("a anaesthetist", "read as an anaesthetist"),
        ("an nurse", "read as a nurse"),
        ("nurse", "write it with its article"),
        ("a", "can't be a role"),
        ("the best doctor", "can't be a role"),
        ("a nurse who cures", "can't be a role"),
        ("a nurse, nurse.example", "can't be a role"),
        (f"a {'very ' * 8}good nurse", "no room"),
        ("", "can't be a role"),
    ],
)
def test_what_does_not_is_refused(shown: str, told: str) -> None:
    assert told in what_is_wrong_with_shown(shown, "en")


def test_other_languages_have_their_own_articles_or_none() -> None:
    assert what_is_wrong_with_shown("una enfermera", "es") == ""
    assert what_is_wrong_with_shown("sairaanhoitaja", "fi") == ""
