"""What a signature is worth on a day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from kiosk.review.dates import months_later
from kiosk.review.reviews import PageStatus, Reviews, review
from kiosk.review.signature import CoveredPart
from kiosk.review.status import (
    Checked,
    Early,
    Overdue,
    Status,
    Unchecked,
    Void,
    in_words,
    status_of,
)
from tests.review.signed import DUE, NOTED, TODAY, all_signed, signature

PAGE = "leaf/first"
DAY = timedelta(days=1)
SIGNED = signature(PAGE)
GOOD = Checked("a nurse", TODAY, DUE)


@pytest.mark.parametrize(
    ("today", "status"),
    [
        (TODAY - DAY, Early(TODAY)),
        (TODAY, GOOD),
        (DUE, GOOD),
        (DUE + DAY, Overdue(DUE)),
    ],
)
def test_it_holds_from_its_day_to_its_last(today: date, status: Status) -> None:
    assert status_of(SIGNED, SIGNED.digests, today, "a nurse") == status


def test_without_one_nothing_is_checked() -> None:
    assert status_of(None, SIGNED.digests, TODAY, "") == Unchecked()


def test_what_changed_is_named_even_when_it_is_overdue() -> None:
    now = replace(SIGNED.digests, statements="f" * 64, values="f" * 64)
    for today in (TODAY, DUE + DAY):
        assert status_of(SIGNED, now, today, "a nurse") == Void((CoveredPart.STATEMENTS, CoveredPart.VALUES))


def test_every_page_has_its_standing() -> None:
    reviews = review(NOTED, all_signed(but=("cup/long",)), TODAY)
    assert [reviews.of(page.id) for page in NOTED.pages] == [
        Unchecked() if page.id == "cup/long" else GOOD for page in NOTED.pages
    ]


def test_a_signature_for_another_language_or_page_is_no_signature() -> None:
    for other in (replace(SIGNED, language="es"), replace(SIGNED, page="leaf/gone")):
        assert review(NOTED, (other,), TODAY).of(PAGE) == Unchecked()


def test_a_clinic_value_is_asked_for_each_page() -> None:
    values = (("phone", "555"),)
    signed = signature(PAGE, values=values)
    assert review(NOTED, (signed,), TODAY, lambda page: values).of(PAGE) == GOOD
    assert review(NOTED, (signed,), TODAY).of(PAGE) == Void((CoveredPart.VALUES,))


NOT_CHECKED = (Unchecked(), Void((CoveredPart.PAGE,)), Early(TODAY))
LATER = Checked("a doctor", TODAY, DUE + DAY)


@given(st.lists(st.sampled_from([*NOT_CHECKED, Overdue(TODAY), GOOD, LATER]), min_size=1))
def test_of_several_pages_the_most_cautious_is_said(statuses: list[Status]) -> None:
    names = [str(number) for number in range(len(statuses))]
    reviews = Reviews(tuple(map(PageStatus, names, statuses)))
    said = reviews.most_cautious(names)
    if any(status in NOT_CHECKED for status in statuses):
        assert said in NOT_CHECKED
    elif Overdue(TODAY) in statuses:
        assert said == Overdue(TODAY)
    else:
        assert said == (GOOD if GOOD in statuses else LATER)


def test_of_no_page_nothing_is_said() -> None:
    assert Reviews().most_cautious(()) == Unchecked()


def test_staff_read_it_in_words() -> None:
    assert [in_words(status) for status in (GOOD, *NOT_CHECKED, Overdue(TODAY))] == [
        "checked by a nurse on 2026-05-20, next check by 2027-05-20",
        "not signed",
        "signature void: changed since then: page",
        "signed on 2026-05-20, which is still to come: set this machine's clock",
        "check overdue since 2026-05-20",
    ]
    assert "by an anaesthetist" in in_words(replace(GOOD, by="an anaesthetist"))


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2026, 5, 20), 12, date(2027, 5, 20)),
        (date(2026, 12, 31), 2, date(2027, 2, 28)),
        (date(2027, 11, 30), 3, date(2028, 2, 29)),
        (date(2026, 12, 1), 12, date(2027, 12, 1)),
        (date(9999, 12, 1), 1, date(9999, 1, 1)),  # an absurd date is no crash
    ],
)
def test_months_are_counted_as_people_do(day: date, months: int, later: date) -> None:
    assert months_later(day, months) == later
