"""What languages call themselves."""

from __future__ import annotations

import pytest

from kiosk.core.languages import is_right_to_left, own_name


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("en", "English"),
        ("es", "Español"),
        ("pt-BR", "Português (BR)"),
        ("vi", "Tiếng Việt"),
        ("xx", "xx"),
    ],
)
def test_a_language_goes_by_its_own_name(language: str, name: str) -> None:
    assert own_name(language) == name


def test_some_are_written_from_right_to_left() -> None:
    assert [name for name in ("ar", "fa-AF", "he", "en", "es", "arn") if is_right_to_left(name)] == [
        "ar", "fa-AF", "he"
    ]  # fmt: skip
