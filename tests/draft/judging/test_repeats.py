"""What says the same is merged; what differs in anything that matters never is."""

from __future__ import annotations

import pytest

from kiosk.draft.judging.repeats import repeats

SAME = (
    ("Green tea is grown on cool hills.", "green tea is grown on cool hills"),
    ("Green tea is grown on cool hills.", "However, green tea is also grown on cool hills!"),
    ("The anaesthetic colour of tea surprised everyone.", "The anesthetic color of tea surprised everyone."),
    ("It isn't grown near the cold sea.", "It is not grown near the cold sea."),
    ("Nurses pour tea for patients.", "Nurses poured tea for the patients."),
    (
        "In spring, pickers walk the terraces, carry baskets and sing loudly.",
        "Pickers walk the terraces, carry baskets and sing loudly in spring.",
    ),
)
DIFFERENT = (
    ("Green tea is grown on 4 cool hills.", "Green tea is grown on 5 cool hills."),
    ("Green tea is grown on four cool hills.", "Green tea is grown on five cool hills."),
    ("Green tea is grown on cool hills.", "Green tea is not grown on cool hills."),
    ("Green tea is grown on cool hills.", "Green tea is never grown on cool hills."),
    ("Green tea raises the pulse of many drinkers.", "Green tea lowers the pulse of many drinkers."),
    ("Green tea increases the pulse.", "Green tea decreases the pulse."),
    ("More sugar spoils a cup of tea.", "Less sugar spoils a cup of tea."),
    ("Drink tea before the visit to the nurse.", "Drink tea after the visit to the nurse."),
    ("Tea may warm a tired visitor.", "Tea will warm a tired visitor."),
    ("All visitors like warm tea.", "Some visitors like warm tea."),
    ("Tea is safe for old cats.", "Tea is unsafe for old cats."),
    ("Tea helps against hypertension in cats.", "Tea helps against hypotension in cats."),
    ("Warm milk chases pale cats.", "Pale cats chase warm milk."),
    (
        "Tell us of allergies, heart trouble and pills.",
        "Tell us of allergies, heart trouble, pills and babies.",
    ),
    ("Tea agonists calm the cat.", "Tea antagonists calm the cat."),
    ("Several drinkers felt warm and sleepy.", "Severe drinkers felt warm and sleepy."),
    ("The nurse asks for effective tea.", "The nurse asks for effects of tea."),
    ("It is worse for cats and visitors.", "It is wrong for cats and visitors."),
    ("It is so.", "They are so."),
)


@pytest.mark.parametrize(("one", "other"), SAME)
def test_the_same_in_nearly_the_same_words_is_one(one: str, other: str) -> None:
    assert repeats([one, "Something else stands between.", other]) == (0, 1, 0)


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_what_differs_where_it_matters_stays_two(one: str, other: str) -> None:
    assert repeats([one, other]) == (0, 1)
    assert repeats([other, one]) == (0, 1)


def test_the_first_is_kept_and_repeats_form_no_chain() -> None:
    assert repeats(["Tea is grown.", "tea is grown", "Tea was grown!", "Tea is drunk."]) == (0, 0, 0, 3)
