"""What a clinic says of itself in one language, for its pages to use by name."""

from __future__ import annotations

from msgspec import Struct

#: What somebody in danger calls. A deck whose pages name one is not shown to visitors until it is set.
URGENT = ("emergency_number", "crisis_line")
#: What a deck needs that says nothing of it.
NEEDED = ("emergency_number",)
NUMBERS = (*URGENT, "helpline", "day_number", "night_number")
_LONGEST_NUMBER, _LONGEST_NAME, _LONGEST_PHRASE = 24, 60, 80


class Clinic(Struct, frozen=True, forbid_unknown_fields=True):
    """Each is empty where the clinic has not set it. What is no number is a phrase that stands inside a
    sentence: a visit takes ``visit_length``, staff watch you for ``watched_for``, you bring ``bring`` and
    go home with ``who_takes_you_home``."""

    name: str = ""
    emergency_number: str = ""
    crisis_line: str = ""
    helpline: str = ""
    day_number: str = ""
    night_number: str = ""
    visit_length: str = ""
    watched_for: str = ""
    bring: str = ""
    who_takes_you_home: str = ""

    def value(self, name: str) -> str:
        return getattr(self, name)


NAMES = Clinic.__struct_fields__
UNSET = Clinic()
#: Words in each value's place, for checks of the words around them: no figure, and nothing to explain.
STAND_INS = Clinic(
    name="our house",
    **dict.fromkeys(NUMBERS, "this number"),
    visit_length="some time",
    watched_for="some time",
    bring="a friend",
    who_takes_you_home="a friend",
)


def most_characters(name: str) -> int:
    """How long a value may be, so that pages know how much room they need."""
    if name in NUMBERS:
        return _LONGEST_NUMBER
    return _LONGEST_NAME if name == "name" else _LONGEST_PHRASE
