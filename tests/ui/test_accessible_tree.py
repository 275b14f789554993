"""Every screen as assistive software is told of it."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtGui import QAccessible

from tests.journeys.story import DONE, UNWELL, Stand
from tests.ui.accessible import Role, Told, silent_targets, tree
from tests.ui.planting import plants
from tests.ui.screens import FRAMED, SCREENS, shows

CLOSED = ("closed", "closed, touched")
NOT_CHECKED = "Not yet checked by a doctor or nurse."


def told(stand: Stand, screen: str) -> list[Told]:
    shows(stand, screen)
    return tree(stand.visitor.window)


def names(stand: Stand, screen: str) -> list[str]:
    return [one.name for one in told(stand, screen)]


def faults(stand: Stand, screen: str) -> list[str]:
    """What is wrong with how a screen is told."""
    everything = told(stand, screen)
    heard = [one.name for one in everything if one.name]
    headings = [one.name for one in everything if one.role == Role.Heading]
    buttons = [one.name for one in everything if one.role == Role.Button]
    wrong = {
        "no heading, or one without a name": not headings or not all(headings),
        "the staff notice is not told once": heard.count(UNWELL) != (screen not in CLOSED),
        "the ways out don't come first": screen in FRAMED and buttons[:2] != ["Menu", DONE],
    }
    return [
        *silent_targets(stand.visitor.window),
        *(fault for fault, there in wrong.items() if there),
        *(f"a tag is read out: {name}" for name in heard if "<" in name or "&amp;" in name),
        *(f"told twice: {name}" for name, again in pairwise(heard) if name == again),
    ]


def test_every_screen_is_told_in_full(tea_stand: Stand) -> None:
    """Everything to touch as that with its name, a heading, help, the ways out first, and nothing twice."""
    assert {screen: found for screen in SCREENS if (found := faults(tea_stand, screen))} == {}


def test_a_closed_screen_is_told_also_while_it_is_dark(tea_stand: Stand) -> None:
    """Nobody is there to be told by: what opens when, and whom to call."""
    lines = [
        "This screen is asleep.",
        "It opens at 8:00 AM tomorrow.",
        "In an emergency, call the emergency number.",
    ]
    assert names(tea_stand, "closed") == [" ".join(lines)]
    assert names(tea_stand, "closed, touched") == lines


def test_control_a_button_without_a_name_is_found(tea_stand: Stand) -> None:
    shows(tea_stand, "menu")
    plants(tea_stand, "Touch { height: 50; width: 50 }")
    faults = silent_targets(tea_stand.visitor.window)
    assert len(faults) == 1


def in_order(heard: list[str], *expected: str) -> bool:
    places = [heard.index(name) for name in expected]
    return places == sorted(places)


def test_a_page_is_told_from_its_title_down(tea_stand: Stand) -> None:
    heard = names(tea_stand, "page leaf/first")
    assert in_order(
        heard, "The leaf, first", "Tea begins with the leaf.", "Card moon", "Card eye", "Tell the host"
    )
    heard = names(tea_stand, "page leaf/pictured")
    assert in_order(heard, "The leaf, pictured", "Warm it", "Fill it", "A kettle beside a cup")


def test_a_question_is_told_before_its_options_and_not_sure_comes_last(tea_stand: Stand) -> None:
    heard = names(tea_stand, "question")
    options = ("The leaf sings", "The leaf warms", "The leaf waits", "I'm not sure")
    assert in_order(heard, "What does the leaf do, number 1?", *options)
    told = names(tea_stand, "answer")
    (why,) = [name for name in told if name.startswith("No, and here is why.")]
    assert in_order(told, *options[:-1], why, "See the page")


def described(one: Told) -> str:
    assert one.item is not None
    interface = QAccessible.queryAccessibleInterface(one.item)
    assert interface is not None
    return interface.text(QAccessible.Text.Description)


def test_where_a_page_comes_from_tells_who_checked_it(tea_stand: Stand) -> None:
    """And where in which topic it stands, of which only the figures are seen."""
    found = told(tea_stand, "page leaf/first")
    (where,) = (one for one in found if one.name == "Where this comes from")
    assert (where.role, described(where)) == (Role.Button, NOT_CHECKED)
    heard = [one.name for one in found]
    assert "About the leaf: 1 of 4" in heard
    assert NOT_CHECKED not in heard


def test_what_rests_on_nothing_says_who_checked_it_by_itself(tea_stand: Stand) -> None:
    assert NOT_CHECKED in names(tea_stand, "menu")


ROLES = {"question": Role.RadioButton, "question of several": Role.CheckBox}


@pytest.mark.parametrize("screen", ROLES)
def test_options_say_whether_one_or_several_may_be_chosen(tea_stand: Stand, screen: str) -> None:
    found = {one.name: one.role for one in told(tea_stand, screen)}
    assert found["The leaf warms"] == found["The leaf sings"] == ROLES[screen]
    assert found["I'm not sure"] == Role.RadioButton


def test_a_picture_says_what_it_shows(tea_stand: Stand) -> None:
    for screen, alt in {
        "page leaf/pictured": "A kettle beside a cup",
        "page water/last": "Eight cups",
    }.items():
        assert (Role.Graphic, alt) in [(one.role, one.name) for one in told(tea_stand, screen)]


def test_under_the_open_panel_nothing_is_told(tea_stand: Stand) -> None:
    choices = [DONE, "100 %", "125 %", "150 %", "200 %", "High contrast", "Less movement", "Keep this"]
    found = told(tea_stand, "text size")
    assert [
        one.name for one in found if one.role in (Role.Button, Role.CheckBox, Role.RadioButton)
    ] == choices


def test_under_the_question_whether_you_are_there_nothing_is_told(tea_stand: Stand) -> None:
    found = told(tea_stand, "still there")
    assert [one.name for one in found if one.role == Role.Button] == ["Keep reading", DONE]
