"""What kind of statement a sentence makes, where its words say it; else the editor says it.

Measured against our notes, cues of one kind alone name it: 11 of 12 mechanisms rightly, 8 of 10 effects,
two of three steps and studies. Benefits, risks, who may have it and bare facts are told hardly better than by
chance, and so is what has cues of two kinds: nobody should trust a guess there.
"""

from __future__ import annotations

import re
from functools import lru_cache

from kiosk.core.statement import Kind
from kiosk.draft.judging.withheld import Subject
from kiosk.draft.sentences.words import words_of

_CUES: tuple[tuple[Kind, str], ...] = (
    (Kind.ADVERTISING, r"discount\w*|voucher\w*"),
    (Kind.REGULATION, r"approv\w+|fda|licen[cs]\w+|regulat\w+|off-label"),
    (Kind.ELIGIBILITY, r"eligib\w+|candidates?|suitab\w+|everyone|allerg\w+|pregnan\w+|contraindicat\w+"),
    (Kind.STUDY, r"stud(?:y|ies|ied)|trials?|research\w*|participants?|placebo|scientists?"),
    (Kind.RISK, r"risks?|danger\w*|harm\w*|seizures?|emergenc\w+|fatal\w*|overdos\w*|dependen\w+|withdrawal"),
    (
        Kind.EFFECT,
        r"nausea|dizz\w+|drows\w+|confus\w+|vomit\w*|tired\w*|numb\w*|hallucinat\w+|feel(?:ings?)?|headaches?|"
        r"blurred",
    ),
    (
        Kind.MECHANISM,
        r"receptors?|neuro(?:ns?|nal|transmitters?|plasticity)|neural|glutamate|synap\w+|pathways?",
    ),
    (
        Kind.BENEFIT,
        r"helps?|improv\w+|reduc\w+|reliev\w+|effective\w*|benefi\w+|eas(?:e|es|ed)|treats?|results?",
    ),
    (Kind.PROCEDURE, r"sessions?|visits?|appointments?|drip|infusions?|monitor\w*|administ\w+"),
)
_PATTERNS = tuple((kind, re.compile(cue)) for kind, cue in _CUES)
#: Those whose cues name them.
_SURE = frozenset(
    (Kind.ADVERTISING, Kind.REGULATION, Kind.STUDY, Kind.EFFECT, Kind.MECHANISM, Kind.PROCEDURE)
)


def kind_of(text: str, subject: Subject | None) -> Kind:
    """`UNSURE` where the words don't say."""
    if subject in (Subject.MISUSE, Subject.VIOLENCE):
        return Kind.MISUSE
    if subject is Subject.DEATH:
        return Kind.RISK
    told = {kind for word in words_of(text) if (kind := _cued(word)) is not None}
    if Kind.ADVERTISING in told:
        return Kind.ADVERTISING
    (kind, *others) = told or {Kind.UNSURE}
    return Kind.UNSURE if others or kind not in _SURE else kind


@lru_cache(maxsize=1 << 16)
def _cued(word: str) -> Kind | None:
    """The first kind that the word is a cue for counts."""
    return next((kind for kind, pattern in _PATTERNS if pattern.fullmatch(word)), None)
