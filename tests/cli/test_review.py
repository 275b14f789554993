"""`kiosk review`: a clinician signs what was read, and everybody can see how each page stands."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kiosk.library.loader import load
from kiosk.review.code import Version, code_of, packet_code_of
from kiosk.review.dates import months_later
from kiosk.review.digests import digests_of
from kiosk.review.reviews import FILE, Signed
from tests.cli.conftest import Types

PAGES = ("tea-1/pot-1", "tea-1/pot-2")
NURSE = ("--name", "Ann Example", "--role", "nurse", "--valid-months", "12")


def codes(deck: Path, *pages: str) -> list[str]:
    library = load(deck)
    return [code_of(page, "en", digests_of(library.page_by_id[page], library)) for page in pages]


def lines(asks: Types, deck: Path) -> dict[str, str]:
    """What the list says, by page."""
    *told, _ = asks("review", "list", "--deck", deck).stdout.splitlines()
    return {line.split()[1]: line for line in told}


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def test_the_deck_that_came_with_the_program_carries_no_signature(types: Types) -> None:
    done = types("review", "list")

    assert done.returncode == 0
    assert done.stdout.splitlines()[-1].startswith("0 of ")


def test_what_is_signed_stands_in_the_list(types: Types, deck: Path) -> None:
    done = types("review", "sign", *PAGES, "--code", *codes(deck, *PAGES), *NURSE, "--deck", deck)
    today = date.today()
    due = months_later(today, 12)

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "".join(f"{page}: signed, next check by {due}.\n" for page in PAGES)
    listed = lines(types, deck)
    for page in PAGES:
        assert listed[page].endswith(f"checked by a nurse on {today}, next check by {due} (Ann Example)")
    assert listed["tea-2/pot-1"] == "en  tea-2/pot-1  essential  not signed"
    assert types("review", "list", "--deck", deck).stdout.endswith("2 of 8 pages are validly signed.\n")
    assert types("check", "--deck", deck).returncode == 0


def test_a_code_may_be_given_with_each_option(asks: Types, deck: Path) -> None:
    first, second = codes(deck, *PAGES)
    both = ("--code", first.lower(), "--code", second.replace("-", ""))

    assert asks("review", "sign", *PAGES, *both, *NURSE, "--deck", deck).returncode == 0


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        ("content/en/tea-1/02-pot-2.md", "slowly", "quickly", "page"),
        ("content/en/tea-1/topic.md", "is made", "is brewed", "page"),
        (
            "seeds/tea.md",
            "Tea tastes good in 8 ways. This is way B.",
            "Tea tastes fine in 8 ways.",
            "statements",
        ),
    ],
)
def test_a_change_voids_the_signature_and_the_list_says_which(
    asks: Types, deck: Path, file: str, old: str, new: str, told: str
) -> None:
    (code,) = codes(deck, PAGES[1])
    signing = ("review", "sign", PAGES[1], "--code", code, *NURSE, "--deck", deck)
    assert asks(*signing).returncode == 0
    change(deck / file, old, new)

    assert f"signature void: changed since then: {told} (" in lines(asks, deck)[PAGES[1]]
    again = asks(*signing)
    assert (again.returncode, again.stdout) == (1, "")
    assert "review-code: This code is not that of tea-1/pot-2 as it is now" in again.stderr


def test_blank_lines_another_number_and_another_folder_for_the_deck_void_nothing(
    asks: Types, deck: Path, tmp_path: Path
) -> None:
    (code,) = codes(deck, PAGES[1])
    asks("review", "sign", PAGES[1], "--code", code, *NURSE, "--deck", deck)
    page = deck / "content/en/tea-1/02-pot-2.md"
    change(page, "Pour", "\n\nPour")
    page.rename(page.with_name("07-pot-2.md"))
    moved = deck.rename(tmp_path / "moved")

    assert "checked by a nurse" in lines(asks, moved)[PAGES[1]]


def test_one_wrong_code_and_none_is_signed(asks: Types, deck: Path) -> None:
    first, _ = codes(deck, *PAGES)
    done = asks("review", "sign", *PAGES, "--code", first, "AAAAA-AAAAA", *NURSE, "--deck", deck)

    assert (done.returncode, done.stdout) == (1, "")
    assert len(done.stderr.splitlines()) == 1
    assert not (deck / FILE).exists()


def test_a_page_that_is_not_there_is_refused(asks: Types, deck: Path) -> None:
    done = asks("review", "sign", "tea-1/none", "--code", "AAAAA-AAAAA", *NURSE, "--deck", deck)

    assert done.returncode == 1
    assert "review-page: There is no page 'tea-1/none'." in done.stderr


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ({}, "required: --name, --role, --valid-months"),
        ({"--name": ""}, "'' can't be a person's name"),
        ({"--name": "7"}, "'7' can't be a person's name"),
        ({"--role": ""}, "'' can't be a role: write it like nurse"),
        ({"--role": "nurse 3"}, "'nurse 3' can't be a role"),
        ({"--valid-months": "0"}, "'0' can't be months until the next check: give 1 to 24"),
        ({"--valid-months": "25"}, "'25' can't be months"),
        ({"--valid-months": "-1"}, "'-1' can't be months"),
        ({"--valid-months": "1.5"}, "'1.5' can't be months"),
        ({"--code": "A B"}, "argument --code: 1 pages need as many codes, not 2"),
    ],
)
def test_wrong_usage_is_told_and_nothing_is_signed(
    asks: Types, deck: Path, typed: dict[str, str], told: str
) -> None:
    good = {"--code": "A", "--name": "Ann Example", "--role": "nurse", "--valid-months": "12"}
    given = [part for name, value in (good | typed).items() for part in _option(name, value)] if typed else []
    done = asks("review", "sign", PAGES[0], *given, "--deck", deck)

    assert done.returncode == 2
    assert told in done.stderr.replace("\n", " ")
    assert not (deck / FILE).exists()


def _option(name: str, value: str) -> list[str]:
    return [name, *value.split()] if name == "--code" else [f"{name}={value}"]


def test_a_bad_file_of_signatures_is_named_and_kept(asks: Types, deck: Path) -> None:
    (deck / FILE).write_text('[en."tea-1/pot-1"]\nname = 3\n', encoding="utf-8")
    (code,) = codes(deck, PAGES[0])
    told = "content/reviews.toml:2: reviews: tea-1/pot-1: name: expected text in quotes, got a whole number."

    for done in (
        asks("review", "sign", PAGES[0], "--code", code, *NURSE, "--deck", deck),
        asks("review", "list", "--deck", deck),
    ):
        assert done.returncode == 1
        assert told in done.stderr
    assert told in asks("check", "--deck", deck).stdout
    assert "name = 3" in (deck / FILE).read_text(encoding="utf-8")


def test_a_signature_whose_page_is_gone_is_a_fault_of_the_deck(asks: Types, deck: Path) -> None:
    (code,) = codes(deck, PAGES[1])
    asks("review", "sign", PAGES[1], "--code", code, *NURSE, "--deck", deck)
    (deck / "content/en/tea-1/02-pot-2.md").unlink()
    done = asks("check", "--deck", deck)

    assert done.returncode == 1
    assert "content/reviews.toml:4: reviews: There is no page 'tea-1/pot-2' in en." in done.stdout


def test_signing_leaves_the_compiled_deck_fresh(asks: Types, deck: Path) -> None:
    from kiosk.library.compiled import compile_deck, load_compiled

    compile_deck(deck)
    (code,) = codes(deck, PAGES[1])
    asks("review", "sign", PAGES[1], "--code", code, *NURSE, "--deck", deck)

    assert (deck / FILE).exists()
    assert load_compiled(deck) is not None


def test_a_page_named_twice_is_wrong_usage(asks: Types, deck: Path) -> None:
    (code,) = codes(deck, PAGES[1])
    done = asks("review", "sign", PAGES[1], PAGES[1], "--code", code, code, *NURSE, "--deck", deck)

    assert done.returncode == 2
    assert not (deck / FILE).exists()


def test_a_role_that_the_deck_does_not_name_is_refused_with_the_list(asks: Types, deck: Path) -> None:
    change(
        deck / "content/en/deck.md", "private_words:", "roles:\n  ward nurse: a ward nurse\nprivate_words:"
    )
    (code,) = codes(deck, PAGES[1])
    signing = ("review", "sign", PAGES[1], "--code", code, *NURSE[:2], "--valid-months", "3", "--deck", deck)
    refused = asks(*signing, "--role", "RN")

    assert (refused.returncode, refused.stdout) == (1, "")
    assert "content/en/deck.md:0: review-role: Nobody signs this deck as 'RN'" in refused.stderr
    assert "Give one of: ward nurse;" in refused.stderr
    assert not (deck / FILE).exists()

    assert asks(*signing, "--role", "Ward nurse").returncode == 0
    assert "checked by a ward nurse on" in lines(asks, deck)[PAGES[1]]

    change(deck / "content/en/deck.md", "  ward nurse: a ward nurse", "  midwife: a midwife")
    assert "signature void: changed since then: role" in lines(asks, deck)[PAGES[1]]
    checked = asks("check", "--deck", deck)
    assert checked.returncode == 1
    assert "this deck names no role 'ward nurse'" in checked.stdout


def packet_code(deck: Path, *pages: str) -> str:
    signed = Signed(load(deck))
    named = pages or tuple(page.id for page in signed.library.pages)
    return packet_code_of([Version(page, signed.digests(page)) for page in named], "en")


def test_one_code_signs_all_pages_of_a_packet(types: Types, deck: Path) -> None:
    done = types("review", "sign", "--packet", packet_code(deck), *NURSE, "--deck", deck)

    assert (done.returncode, done.stderr) == (0, "")
    assert len(done.stdout.splitlines()) == 8
    assert types("review", "list", "--deck", deck).stdout.endswith("8 of 8 pages are validly signed.\n")


def test_one_code_signs_the_pages_that_were_chosen(asks: Types, deck: Path) -> None:
    done = asks("review", "sign", "--packet", packet_code(deck, *PAGES), *NURSE, "--deck", deck)

    assert [line.split(":")[0] for line in done.stdout.splitlines()] == list(PAGES)


def test_where_one_page_changed_it_is_named_and_none_is_signed(asks: Types, deck: Path) -> None:
    code = packet_code(deck)
    change(deck / "content/en/tea-2/02-pot-2.md", "slowly", "in no hurry")
    done = asks("review", "sign", "--packet", code, *NURSE, "--deck", deck)

    assert (done.returncode, done.stdout) == (1, "")
    assert "review-code: This code is not that of tea-2/pot-2 as it is now" in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert not (deck / FILE).exists()


def test_a_packets_code_and_a_pages_are_not_given_together(asks: Types, deck: Path) -> None:
    done = asks("review", "sign", PAGES[0], "--code", "A", "--packet", "B", *NURSE, "--deck", deck)
    assert done.returncode == 2
    assert "not allowed with argument" in done.stderr
    nothing = asks("review", "sign", *NURSE, "--code", "A", "--deck", deck)
    assert nothing.returncode == 2
    assert "required: PAGE" in nothing.stderr
