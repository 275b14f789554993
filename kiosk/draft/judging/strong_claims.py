"""Claims stronger than any source may bear out, and the cautions that stand against them."""

from __future__ import annotations

import re
from functools import lru_cache

from kiosk.draft.sentences.deck_words import plain_words
from kiosk.draft.sentences.words import plain

_WORKS = (
    r"prove[ns]?|proved|proving|proofs?|undoubtedly|definitely|without (?:a )?doubt|no doubt",
    r"cure[sd]?|cure-all|curing|heals?|healed|miracle\w*|breakthrough\w*|revolutionary|game[- ]chang\w+",
    r"guarante\w+|always|never fails?|every (?:patient|person|single)|everyone|everybody|100 ?(?:%|percent|"
    r"per cent)",
    r"(?:the )?(?:best|fastest|strongest|easiest|greatest|quickest)|most (?:effective|powerful|promising|"
    r"improve\w*)",
    r"(?:highly|very|so|extremely|equally|proven to be|to be|is|are|an) effective|effectively|successfully|"
    r"effectiveness",
    r"(?:very |highly |similarly )?promising|viable (?:solution|option|step)|proper answer|long[- ]lasting|"
    r"drastic\w*",
    r"dramatic\w*|significantly|significant reduc\w+|forever|for good|permanent(?:ly)?|once and for all|"
    r"only (?:way|option)",
    r"all (?:users?|patients?|people|participants?)|nobody|no one|impossible|instant(?:ly)?|"
    r"rapid(?:ly)? (?:and|relief)",
    r"better than|superior to|unlike (?:other|any)|outperform\w*|more effective|primary uses?|"
    r"shown to (?:reduce|improve)",
    r"(?:appropriate|right|perfect|ideal) (?:treatment|choice|option|fit) for (?:you|your)|"
    r"needs? no (?:further|more)|no need (?:for|of) (?:any |more |further )?\w+",
)
_SAFE = (
    r"(?:completely|perfectly|totally|entirely|relatively|very|quite|extremely) (?:safe|harmless)|(?:is|"
    r"are) safe|safe and",
    r"safest|relative safety|well[- ]tolerated|harmless|risk[- ]free|no (?:known )?(?:risks?|dangers?|"
    r"harms?|side[- ]effects?)",
    r"without (?:any |specific |serious )?(?:risks?|side[- ]effects?|harms?)|little to no",
    r"(?:little|few|mild|minimal|usually)(?: \w+){0,2} (?:side[- ]effects?|mild)",
    r"no (?:noted |known )?cases?|yet to result|not addictive|non-?addictive",
)
_UNSURE = (
    r"early|still (?:being )?(?:studied|unclear|unknown)|more research|small stud\w+|mixed results|"
    r"in some cases|off-label|"
    r"not (?:yet )?(?:\w+ )?(?:approv\w+|known|a cure\w*|clear)|not (?:yet )?received|unclear|unknown|"
    r"uncertain|unproven"
)
_HARM = (
    r"harmful|dangers?|dangerous|risks?|side[- ]effects?|severe|abused|addictive|addiction to it|dependence|"
    r"seizures?"
)
_DENIED = re.compile(r"\b(?:not|never|no|hardly|nor)(?: (?:a|an|the|yet|been|be|so|very))* $|\bnon[ -]$")


def _whole(*patterns: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(patterns)})(?!\w)")


_CLAIM, _WORKING, _SAFETY = _whole(*_WORKS, *_SAFE), _whole(*_WORKS), _whole(*_SAFE)
_SIGNS = re.compile(r"[&*_~`\\\[\]{}<>|]")
_DOUBT, _WARNING = _whole(_UNSURE), _whole(_HARM)


def strong_claims(text: str) -> tuple[str, ...]:
    """The words that claim too much, in their order, each once; not those that the sentence denies."""
    words = plain(plain_words(text) if _SIGNS.search(text) else text)
    return tuple(dict.fromkeys(_claimed(_CLAIM, words)))


@lru_cache(maxsize=4096)
def stances(text: str) -> frozenset[str]:
    """Where a sentence stands on whether something works and is safe: ``+`` sure, ``-`` careful."""
    words = plain(text)
    works, safe = bool(_claimed(_WORKING, words)), bool(_claimed(_SAFETY, words))
    told = {"works+": works, "safe+": safe}
    told |= {
        "works-": not works and bool(_DOUBT.search(words)),
        "safe-": not safe and bool(_WARNING.search(words)),
    }
    return frozenset(stance for stance, taken in told.items() if taken)


def _claimed(pattern: re.Pattern[str], words: str) -> list[str]:
    return [found[0] for found in pattern.finditer(words) if not _DENIED.search(words[: found.start()])]
