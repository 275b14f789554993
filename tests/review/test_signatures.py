"""The file of signatures: what is written is read again, and what is bad is named with its line."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from kiosk.core.fault import DeckFaultyError
from kiosk.core.roles import what_is_wrong_with_role
from kiosk.review.code import code_of
from kiosk.review.digests import digests_of
from kiosk.review.people import what_is_wrong_with_name
from kiosk.review.reviews import FILE, Signed
from kiosk.review.signature import Signature
from kiosk.review.signature_faults import unknown_page
from kiosk.review.signature_file import read_signatures
from kiosk.review.signing import Signer, keep, sign
from tests.review.signed import DUE, NOTED, TODAY, all_signed, signature

NURSE = Signer("Ann Example", "nurse", 12)
HEX = "0" * 64
GOOD = f"""\
[en."leaf/first"]
name = "Ann Example"
role = "nurse"
signed = 2026-05-20
due = 2027-05-20
page = "{HEX}"
statements = "{HEX}"
values = "{HEX}"
"""


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    (tmp_path / "content").mkdir()
    return tmp_path


def code(page: str) -> str:
    return code_of(page, "en", digests_of(NOTED.page_by_id[page], NOTED))


def faults(deck: Path, text: str | bytes) -> list[str]:
    (deck / FILE).write_bytes(text.encode() if isinstance(text, str) else text)
    with pytest.raises(DeckFaultyError) as refused:
        read_signatures(deck)
    return [str(fault) for fault in refused.value.faults]


def test_without_a_file_nobody_signed(deck: Path) -> None:
    assert read_signatures(deck) == ()


def test_what_is_signed_is_read_again(deck: Path) -> None:
    fresh = sign(Signed(NOTED), [(page, code(page)) for page in ("leaf/first", "cup/last")], NURSE, TODAY)
    keep(deck, (), fresh)
    assert fresh == (signature("leaf/first"), signature("cup/last"))
    assert set(read_signatures(deck)) == set(fresh)
    assert [path.name for path in (deck / "content").iterdir()] == ["reviews.toml"]


def test_signing_again_takes_the_place_of_the_one_before(deck: Path) -> None:
    keep(deck, (), all_signed())
    again = replace(signature("leaf/first"), name="Bo Example", due=date(2028, 1, 1))
    keep(deck, read_signatures(deck), (again,))
    assert set(read_signatures(deck)) == {again, *all_signed(but=("leaf/first",))}


def test_the_file_is_the_same_however_it_came_about(deck: Path) -> None:
    keep(deck, (), all_signed())
    once = (deck / FILE).read_bytes()
    keep(deck, all_signed()[5:], all_signed()[:5])
    assert (deck / FILE).read_bytes() == once


letters = st.characters(exclude_categories=["C"], exclude_characters="/@:<>{}")
names = (
    st.builds(
        str.__add__,
        st.text(st.characters(categories=["L"]), min_size=2, max_size=9),
        st.text(letters, max_size=50),
    )
    .map(lambda text: " ".join(text.split()))
    .filter(lambda name: not what_is_wrong_with_name(name))
)


@given(names)
def test_any_name_that_will_do_can_be_kept(tmp_path_factory: pytest.TempPathFactory, name: str) -> None:
    folder = tmp_path_factory.mktemp("deck")
    (folder / "content").mkdir()
    signed = replace(signature("leaf/first"), name=name)
    keep(folder, (), (signed,))
    assert read_signatures(folder) == (signed,)


def refused(*read: tuple[str, str]) -> list[str]:
    with pytest.raises(DeckFaultyError) as reason:
        sign(Signed(NOTED), read, NURSE, TODAY)
    return [str(fault) for fault in reason.value.faults]


def test_the_code_of_another_version_is_refused() -> None:
    (told,) = refused(("leaf/first", code("leaf/first")), ("leaf/long", code("leaf/first")))
    assert told.startswith("f:0: review-code: This code is not that of leaf/long as it is now: ")
    assert told.endswith("kiosk packet --page leaf/long --out again.pdf")


def test_a_page_that_is_not_there_is_refused() -> None:
    assert refused(("leaf/none", "x"))[0].startswith(
        "content/reviews.toml:0: review-page: There is no page 'leaf/none'."
    )


BAD = {
    "no TOML": ("en =\n", 1, "This is not TOML"),
    "not a table": ("en = 3\n", 1, "'en' stands outside of a page's table."),
    "no table of a page": (
        '[en]\n"leaf/first" = 3\n',
        2,
        "leaf/first: this should be a table, not 3.",
    ),
    "twice": (GOOD + GOOD, 9, "This is not TOML"),
    "a key too many": (GOOD + "mood = 3\n", 9, "leaf/first: mood is no part of a signature."),
    "a key missing": (
        GOOD.replace('role = "nurse"\n', ""),
        1,
        "leaf/first: role is missing.",
    ),
    "no date": (GOOD.replace("2026-05-20", '"May"'), 4, "leaf/first: signed: "),
    "a date that is none": (GOOD.replace("2026-05-20", "2026-02-30"), 4, "This is not TOML"),
    "no digest": (GOOD.replace(f'page = "{HEX}"', 'page = "abc"'), 6, "leaf/first: page: this is no digest"),
    "an absurd name": (GOOD.replace("Ann Example", "7"), 2, "leaf/first: '7' can't be a person's name."),
    "an absurd role": (GOOD.replace("nurse", "a nurse"), 3, "leaf/first: 'a nurse' can't be a role"),
    "for ever": (GOOD.replace("2027", "2099"), 5, "leaf/first: a signature holds for 1 to 24 months"),
    "at the end of time": (GOOD.replace("2026", "9999"), 5, "leaf/first: a signature holds"),
    "due before it was signed": (GOOD.replace("2027", "2025"), 5, "leaf/first: a signature holds"),
    "not UTF-8": (b"\xff", 1, "Byte 1 of this file is not UTF-8"),
}


@pytest.mark.parametrize("name", BAD)
def test_what_is_bad_is_named_with_its_line(deck: Path, name: str) -> None:
    text, line, told = BAD[name]
    (fault,) = faults(deck, text)
    assert fault.startswith(f"content/reviews.toml:{line}: reviews: {told}"), fault


def test_every_bad_signature_is_named(deck: Path) -> None:
    other = GOOD.replace("leaf/first", "leaf/long").replace("nurse", "7")
    assert len(faults(deck, GOOD.replace("nurse", "!").replace("Ann Example", "www.example") + other)) == 3


def test_everything_bad_in_one_signature_is_named(deck: Path) -> None:
    bad = GOOD.replace('"nurse"', "5").replace(f'page = "{HEX}"', 'page = "abc"').replace("signed", "sign")

    assert [fault.split(": ")[3].split(".")[0] for fault in faults(deck, bad)] == [
        "sign is no part of a signature",
        "signed is missing",
        "role",
        "page",
    ]


def test_a_signature_for_a_page_that_is_gone_is_named_with_its_line(deck: Path) -> None:
    (deck / FILE).write_text("# Signatures.\n\n" + GOOD, encoding="utf-8")
    (signed,) = read_signatures(deck)
    assert str(unknown_page(signed, deck)).startswith(
        "content/reviews.toml:3: reviews: There is no page 'leaf/first' in en."
    )


def test_where_nothing_can_be_written_it_is_told(deck: Path) -> None:
    (deck / FILE).mkdir()
    with pytest.raises(DeckFaultyError, match="can't be written"):
        keep(deck, (), (signature("leaf/first"),))
    assert [path.name for path in (deck / "content").iterdir()] == ["reviews.toml"]


@pytest.mark.parametrize("name", ["", "A", "7", "!!", "Ann\tExample", " Ann", "A" * 61, "Ann\x00Example"])
def test_what_cannot_be_a_name(name: str) -> None:
    assert what_is_wrong_with_name(name)


@pytest.mark.parametrize(
    "role",
    ["", "x", "7", "a nurse", "nurse!", " nurse", "n" * 31, "<b>nurse</b>", "doctor who cures", "best nurse"],
)
def test_what_cannot_be_a_role(role: str) -> None:
    assert what_is_wrong_with_role(role)


@pytest.mark.parametrize(
    "role", ["nurse", "GP", "family doctor", "Anästhesistin", "nurse-midwife", "nurse in charge"]
)
def test_what_can(role: str) -> None:
    assert not what_is_wrong_with_role(role)


def test_the_day_it_is_due_is_counted_from_the_day_it_is_signed() -> None:
    (signed,) = sign(Signed(NOTED), [("leaf/first", code("leaf/first"))], NURSE, TODAY)
    assert isinstance(signed, Signature)
    assert (signed.signed, signed.due) == (TODAY, DUE)
