"""Sentences that stay off every page are found in whatever words they come, and harmless ones are not."""

from __future__ import annotations

import pytest

from kiosk.draft.judging.unsafe import subject, subjects
from kiosk.draft.judging.withheld import Subject
from tests.draft.growth import grows
from tests.draft.tea import document

AMOUNTS = (
    "Nurses often begin with 50 mg.",
    "Nurses often begin with 50mg.",
    "They were handed 0.5 mg/kg by drip.",
    "It is reckoned at 0,75 milligrams per kilo.",
    "Roughly half a gram was swallowed.",
    "He took a quarter of a gram.",
    "About two grams went missing.",
    "Two sprays in each nostril are usual.",
    "One puff, then another.",
    "She did 3 lines at once.",
    "A couple of lines sufficed.",
    "Put \uff15\uff10 \uff4d\uff47 under the tongue.",
    "Put 5\u200b0\u00a0mg under the tongue.",
    "The vial holds 10 ml of a 10% solution.",
    "Fifty-milligram lozenges melt slowly.",
    "Take it three times a day.",
    "It is swallowed twice daily.",
    "Have some more every four hours.",
    "Allow one tablet a night.",
    "The dose is never the same.",
    "Low-dose treatment came later.",
    "Microdosing is in fashion.",
    "Large amounts of the drug were found.",
    "Nobody says how much ketamine is right.",
    "200 \u00b5g is a start.",
    "\u00bd gram is a start.",
    "Count 2 for each kilogram that someone weighs.",
    "Drinkers double the usual amount.",
    "A third of the vial is drawn up.",
    "They swallowed a handful of pills.",
    "Thirty mils are drawn.",
    "500 mcgs is a start.",
    "Have it 3x a day.",
    "It comes two times weekly.",
    "Take it b.i.d.",
    "Have some every 12h.",
    "Have some every few hours.",
    "56 or 84 is given.",
    "Take two in the morning.",
    "Start with one and go up to three.",
    "The device gives 56.",
    "Multiply your weight by 0.5.",
)
MISUSE = (
    "Some snort the powder.",
    "It is sold as Special K.",
    "They fell into a K-hole.",
    "People smoke it at home.",
    "It is a party drug.",
    "He was getting high at weekends.",
    "It gives a \u2018high\u2019 for a while.",
    "Others take it illegally.",
    "This explains how to get ketamine without a prescription.",
    "They bought it on the street.",
    "Crush the tablets first.",
    "It was mixed into drinks.",
    "Mixing it with cocaine will boost the effect.",
    "Recreational use is growing.",
    "It is popular among students.",
    "Injecting it is another way.",
    "It goes up the nose.",
    "It can be bought online.",
    "It's sold on the streets.",
)
VIOLENCE = (
    "It has been used for date rape.",
    "Somebody spiked her drink.",
    "Attackers give it without their victim's knowledge.",
    "It was slipped into a drink.",
    "Reports of sexual assault rose.",
    "It was used to subdue people.",
    "They gave it to her in secret.",
)
DEATH = (
    "It isn't fatal.",
    "No one dies of it.",
    "Deaths are rare.",
    "It hardly ever kills.",
    "Nobody has ever overdosed at a clinic.",
    "Most deaths involve other drugs as well.",
    "It can\u2019t kill you.",
    "It is less deadly than alcohol.",
    "Passing away is rare.",
    "It doesn't end lives.",
    "Everyone survives, or nearly, and few are ill.",
)
DISGUISED = (
    ("Nurses begin with 5*0 m*g here.", Subject.AMOUNT),
    ("Nurses begin with 50 m&#103; here.", Subject.AMOUNT),
    ("Nurses begin with 50 m&zwnj;g here.", Subject.AMOUNT),
    ("Nurses begin with 50_mg here.", Subject.AMOUNT),
    ("Nurses begin with fifty m_illi_grams here.", Subject.AMOUNT),
    ("Nurses begin with 50 m.g. here.", Subject.AMOUNT),
    ("Nurses begin with 50 m g here.", Subject.AMOUNT),
    ("Nurses begin with 50 \u043cg here.", Subject.AMOUNT),
    ("Nurses begin with 50 m\u0581 here.", Subject.AMOUNT),
    ("Nurses begin with 50\u3164mg here.", Subject.AMOUNT),
    ("Nurses begin with 50\u0301 m\u0301g here.", Subject.AMOUNT),
    ("Nurses begin with ketamine50mg here.", Subject.AMOUNT),
    ("Nurses begin with 50mgketamine here.", Subject.AMOUNT),
    ("Some sn*ort the powder.", Subject.MISUSE),
    ("Some s n o r t the powder.", Subject.MISUSE),
    ("Some \u0455nort the powder.", Subject.MISUSE),
    ("Nobody d*ies of it.", Subject.DEATH),
)
HARMLESS = (
    "Tell your nurse about every medicine that you take.",
    "The visit takes two hours, and somebody stays with you.",
    "Eight people took part in one study.",
    "It has been known since 1962.",
    "You may feel dizzy, sick or sleepy.",
    "It can be misused.",
    "Your blood pressure may go up for a while.",
    "Three in ten people felt sick.",
    "A nurse gives it slowly through a drip.",
    "It takes 20 minutes, and you may take one break in the room.",
    "The first study was given in 2006, and another started in 2010.",
    "Take one thing at a time.",
    "Dopamine is released in greater amounts then.",
    "Ask how many visits there will be.",
    "Call for help if breathing gets slow.",
    "Talk therapy may go with it.",
    "High blood pressure matters, so tell your team.",
    "Your visit starts at 9 a.m. in room B 12, i.e. upstairs.",
    "It is sold in the U.S. & abroad, as J. R. Gill says.",
    "A caf\u00e9 is next to the ward [see the map].",
)


@pytest.mark.parametrize("sentence", AMOUNTS)
def test_an_amount_is_found_in_any_words(sentence: str) -> None:
    assert subject(sentence) is Subject.AMOUNT


@pytest.mark.parametrize("sentence", MISUSE)
def test_misuse_is_found(sentence: str) -> None:
    assert subject(sentence) is Subject.MISUSE


@pytest.mark.parametrize("sentence", VIOLENCE)
def test_violence_is_found(sentence: str) -> None:
    assert subject(sentence) is Subject.VIOLENCE


@pytest.mark.parametrize("sentence", DEATH)
def test_comfort_about_death_is_found(sentence: str) -> None:
    assert subject(sentence) is Subject.DEATH


@pytest.mark.parametrize(("sentence", "about"), DISGUISED)
def test_what_is_written_so_that_it_is_missed_is_found(sentence: str, about: Subject) -> None:
    assert subject(sentence) is about


@pytest.mark.parametrize("sentence", HARMLESS)
def test_what_a_patient_needs_is_left_alone(sentence: str) -> None:
    assert subject(sentence) is None


def test_a_sentence_that_goes_on_with_an_amount_is_found_by_the_one_before() -> None:
    told = subjects(
        document("The usual dose is small. It can be doubled after a week. Then it may reach 90.")
    )
    assert told == (Subject.AMOUNT,) * 3
    alone = subjects(document("The kettle is small. It can be doubled after a week. Then it may reach 90."))
    assert alone == (None,) * 3


def test_a_new_paragraph_starts_anew() -> None:
    assert subjects(document("The usual dose is small.\nIt can be doubled.")) == (Subject.AMOUNT, None)


def test_a_list_under_a_heading_about_amounts_is_one_of_amounts() -> None:
    assert subjects(document("# How much to take\n- Adults: 40\n- Children: ask")) == (
        Subject.AMOUNT,
        Subject.AMOUNT,
        Subject.AMOUNT,
    )
    assert subjects(document("# Opening hours\n- Monday: 40")) == (None, None)


def test_an_amount_that_is_cut_in_two_is_found() -> None:
    amount = (Subject.AMOUNT, Subject.AMOUNT)
    assert subjects(document("- 0.5\n- mg per kg")) == amount
    assert subjects(document("- Have fifty\n- drops of it at first")) == amount
    assert subjects(document("- Have fifty\n- friends for tea")) == (None, None)
    assert subjects(document("- Room 12.\n- Drops of rain")) == (None, None)


def test_a_list_of_ways_of_misuse_is_found_whole_and_a_list_of_harms_is_not() -> None:
    ways = "Those who take it illegally have ways:\n- through the nose\n- in a glass"
    assert subjects(document(ways)) == (Subject.MISUSE,) * 3
    harms = "Taking it illegally leads to harms:\n- double vision\n- a bad memory"
    assert subjects(document(harms)) == (Subject.MISUSE, None, None)


@pytest.mark.parametrize("words", ["one ", "1,", "two and ", "m-", "half of a ", "a b ", "[*_a "])
def test_no_sentence_takes_for_ever(words: str) -> None:
    def work(size: int) -> None:
        assert subject(words * size + "50 mg") is Subject.AMOUNT

    assert not grows(work, 20_000)
