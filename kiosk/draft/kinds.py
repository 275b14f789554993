"""A guess at what kind of statement a sentence makes; the editor has the last word."""

from __future__ import annotations

import re

from kiosk.core.statement import Kind
from kiosk.draft.sentence import Subject
from kiosk.draft.words import plain

_CUES: tuple[tuple[Kind, str], ...] = (
    (
        Kind.ADVERTISING,
        r"our (?:clinics?|clients?|team|programs?|services)|contact us|call (?:us|now|today)|insurance",
    ),
    (Kind.REGULATION, r"approv\w+|fda|licen[cs]\w+|off-label|regulat\w+|by law"),
    (
        Kind.ELIGIBILITY,
        r"eligib\w+|candidates?|suitab\w+|for everyone|allerg\w+|pregnan\w+|contraindicat\w+|right for you",
    ),
    (Kind.STUDY, r"stud(?:y|ies|ied)|trials?|research\w*|participants?|placebo"),
    (Kind.RISK, r"risks?|danger\w*|harm\w*|seizures?|emergenc\w+|fatal\w*|overdos\w*|dependen\w+|withdrawal"),
    (
        Kind.EFFECT,
        r"side[- ]effects?|nausea|dizz\w+|drows\w+|confus\w+|vomit\w*|tired\w*|numb\w*|hallucinat\w+|"
        r"feel(?:ings?)?",
    ),
    (Kind.MECHANISM, r"receptors?|neuro\w+|neural|glutamate|brain|synap\w+|works by|pathways?"),
    (
        Kind.BENEFIT,
        r"helps?|improv\w+|reduc\w+|reliev\w+|effective\w*|benefi\w+|eas(?:e|es|ed)|treats?|results?",
    ),
    (
        Kind.PROCEDURE,
        r"given|sessions?|visits?|appointments?|drip|infusions?|monitor\w*|therap\w+|administ\w+",
    ),
)
_PATTERNS = tuple((kind, re.compile(rf"(?<!\w)(?:{cue})(?!\w)")) for kind, cue in _CUES)


def kind_of(text: str, subject: Subject | None) -> Kind:
    if subject in (Subject.MISUSE, Subject.VIOLENCE):
        return Kind.MISUSE
    if subject is Subject.DEATH:
        return Kind.RISK
    words = plain(text)
    return next((kind for kind, pattern in _PATTERNS if pattern.search(words)), Kind.FACT)
