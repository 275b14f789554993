"""A guess at what kind of statement a sentence makes; the editor has the last word."""

from __future__ import annotations

import re
from functools import lru_cache

from kiosk.core.statement import Kind
from kiosk.draft.sentence import Subject
from kiosk.draft.words import words_of

_CUES: tuple[tuple[Kind, str], ...] = (
    (Kind.ADVERTISING, r"insurance|discount\w*|voucher\w*"),
    (Kind.REGULATION, r"approv\w+|fda|licen[cs]\w+|label|regulat\w+|law"),
    (Kind.ELIGIBILITY, r"eligib\w+|candidates?|suitab\w+|everyone|allerg\w+|pregnan\w+|contraindicat\w+"),
    (Kind.STUDY, r"stud(?:y|ies|ied)|trials?|research\w*|participants?|placebo"),
    (Kind.RISK, r"risks?|danger\w*|harm\w*|seizures?|emergenc\w+|fatal\w*|overdos\w*|dependen\w+|withdrawal"),
    (
        Kind.EFFECT,
        r"nausea|dizz\w+|drows\w+|confus\w+|vomit\w*|tired\w*|numb\w*|hallucinat\w+|feel(?:ings?)?",
    ),
    (Kind.MECHANISM, r"receptors?|neuro\w+|neural|glutamate|brain|synap\w+|pathways?"),
    (
        Kind.BENEFIT,
        r"helps?|improv\w+|reduc\w+|reliev\w+|effective\w*|benefi\w+|eas(?:e|es|ed)|treats?|results?",
    ),
    (
        Kind.PROCEDURE,
        r"given|sessions?|visits?|appointments?|drip|infusions?|monitor\w*|therap\w+|administ\w+",
    ),
)
_PATTERNS = tuple(re.compile(cue) for _, cue in _CUES)
_KINDS = (*(kind for kind, _ in _CUES), Kind.FACT)


def kind_of(text: str, subject: Subject | None) -> Kind:
    if subject in (Subject.MISUSE, Subject.VIOLENCE):
        return Kind.MISUSE
    if subject is Subject.DEATH:
        return Kind.RISK
    return _KINDS[min(map(_rank, words_of(text)), default=len(_CUES))]


@lru_cache(maxsize=1 << 16)
def _rank(word: str) -> int:
    """The first kind that the word is a cue for counts."""
    return next((at for at, pattern in enumerate(_PATTERNS) if pattern.fullmatch(word)), len(_CUES))
