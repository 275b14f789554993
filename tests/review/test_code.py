"""The code that proves which version was read."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from kiosk.review.code import code_of, is_code
from kiosk.review.digests import digests_of
from kiosk.review.signature import Digests
from tests.review.signed import NOTED

ONE = Digests("a" * 64, "b" * 64, "c" * 64)


def test_it_is_short_and_has_no_letters_that_are_taken_for_others() -> None:
    for page in NOTED.pages:
        code = code_of(page.id, "en", digests_of(page, NOTED))
        assert re.fullmatch(r"[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}", code)


@given(st.text(), st.text(), st.text())
def test_each_part_has_its_say(page: str, statements: str, values: str) -> None:
    digests = Digests(page, statements, values)
    assert (code_of("leaf/first", "en", digests) == code_of("leaf/first", "en", ONE)) is (digests == ONE)


def test_so_have_page_and_language() -> None:
    codes = {code_of(page, language, ONE) for page in ("a/b", "a/c") for language in ("en", "es")}
    assert len(codes) == 4


def test_it_may_be_typed_as_people_type() -> None:
    code = "1A0KQ-04PRV"
    for typed in (code, "1a0kq04prv", " 1A0KQ 04PRV ", "IAOKQ-o4prv", "lA0KQ-04PRV"):
        assert is_code(typed, code)
    for typed in ("", "1A0KQ", "1A0KQ-04PRW", "1A0KQ-04PRV1", code * 2):
        assert not is_code(typed, code)
