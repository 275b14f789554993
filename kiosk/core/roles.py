"""In which roles pages may be signed, and what the screen calls who signed: "Checked by a nurse"."""

from __future__ import annotations

import re

from msgspec import Struct

_LONGEST = 30
_WORDS = r"[^\W\d_]+(?:[ '-][^\W\d_]+)*"
_CLAUSES = ("who", "whose", "that", "which", "is", "are", "was", "has", "can", "will")
_TELLS = frozenset((*_CLAUSES, "cures", "heals", "best", "top", "leading", "famous", "trusted"))
_ARTICLES = ("a", "an", "the")
_BEFORE = (*_ARTICLES, "our", "one")
_SPELLED_WITH_A_VOWEL = "AEFHILMNORSX"
_SAID_WITH_YOU = ("uni", "use", "eu", "one")


class Role(Struct, frozen=True):
    """``name`` is what is typed; ``shown`` stands behind "Checked by", with its article where the language
    has one."""

    name: str
    shown: str


_USUAL = (
    *("doctor", "family doctor", "midwife", "nurse", "nurse practitioner", "paramedic", "pharmacist"),
    *("physician", "psychiatrist", "psychologist", "surgeon", "therapist"),
)
_USUAL_WITH_AN = ("anaesthetist", "anesthesiologist")


def usual_roles(language: str) -> tuple[Role, ...]:
    """For a deck that names none."""
    found = [Role(name, f"a {name}") for name in _USUAL] + [
        Role(name, f"an {name}") for name in _USUAL_WITH_AN
    ]
    if language.partition("-")[0] == "en":
        return tuple(found)
    return tuple(Role(role.name, role.name) for role in found)


def shown_as(name: str, roles: tuple[Role, ...]) -> str:
    """Empty for a role that is none of them."""
    return next((role.shown for role in roles if role.name.casefold() == name.casefold()), "")


def what_is_wrong_with_role(name: str) -> str:
    """Empty if it will do."""
    words = name.lower().split()
    if (
        not re.fullmatch(_WORDS, name)
        or len(name) < 2
        or words[0] in _ARTICLES
        or not _TELLS.isdisjoint(words)
    ):
        return f"{name[:40]!r} can't be a role: write it like nurse, or family doctor."
    if len(name) > _LONGEST:
        return f"a role of more than {_LONGEST} letters has no room on the screen."
    return ""


def what_is_wrong_with_shown(shown: str, language: str) -> str:
    """Of what stands behind "Checked by". Empty if it will do."""
    first, _, rest = shown.partition(" ")
    bare = rest if first.lower() in _BEFORE else shown
    if wrong := what_is_wrong_with_role(bare):
        return wrong
    if language.partition("-")[0] != "en":
        return ""
    if bare == shown:
        return f'{shown[:40]!r} can\'t stand behind "Checked by": write it with its article, like a nurse.'
    right = "an" if _sounds_like_a_vowel(bare) else "a"
    if first.lower() in ("a", "an") and first.lower() != right:
        return f"{shown[:40]!r} is read as {right} {bare[:40]}."
    return ""


def _sounds_like_a_vowel(words: str) -> bool:
    first = re.split(r"[ '-]", words)[0]
    if first.isupper():
        return first[0] in _SPELLED_WITH_A_VOWEL
    return first[0].lower() in "aeiou" and not first.lower().startswith(_SAID_WITH_YOU)
