"""What options, questions and answers of a quiz look like in a line of text."""

from __future__ import annotations

import re

from kiosk.draft.crosses import CROSSES

#: Task lists, LiaScript, edX, and the signs that programs draw for them.
BOX = re.compile(
    r"^\s*(?:[-*+\u2022]\s+)?"
    r"(?:\[(?:\s{0,3}[(\[][ xX]?[)\]]\s{0,3}){2,8}\]|\[\[?[-/<>!?]\]\]?"
    r"|\[\[?\(?[ \u00a0]?[xX\u2713\u2714*+]?[ \u00a0]?\)?\]?\]|\([ \u00a0]?[xX\u2713\u2714*]?[ \u00a0]?\)"
    r"|[\u2610-\u2612\u25a1\u25a2\u25ef\u2b1c\u2b1b\U0001f518\u2705\u2713\u2714"
    rf"{CROSSES}]\ufe0f?)\s+(?=\S)"
)
#: Of these boxes, only a quiz has any.
CHOICE = re.compile(r"\s*(?:[-*+\u2022]\s+)?(?:\[\s{0,3}\[|\[\s{0,3}\(|\()")
LETTER = re.compile(r"^\s*(?:[-*+\u2022]\s+)?\(?([A-Ha-h])[.)]\s+(?=\S)")
INLINE = re.compile(r"(?:^|\s)\(?[aA][.)]\s.{1,400}?\s\(?[bB][.)]\s")
ANSWER = re.compile(
    r"\W*(?:(?:the )?(?:correct|right|best) (?:answers?|options?|responses?|choices?)"
    r"|answers?(?: key)?|correct|key)"
    r"(?:\W{0,4}[:=\u2013\u2014-]| (?:is|are)\b)",
    re.IGNORECASE,
)
TRUE_OR_FALSE = re.compile(
    r"\btrue (?:or|/) false\b|\btrue/false\b|\(\s?t ?/ ?f\s?\)|\bfact or (?:myth|fiction)\b|\bmyth or fact\b",
    re.IGNORECASE,
)
MYTH = re.compile(
    r"\W*(?:(?:common|popular) )?(?:myth|misconception|fiction)(?: ?#?\d{1,2})?\W{0,3}[:.\u2013\u2014-]",
    re.IGNORECASE,
)
_QUIZ = re.compile(
    r"\b(?:quiz(?:zes)?|knowledge check|self[- ](?:test|check)|multiple[- ]choice|true or false"
    r"|fact or (?:myth|fiction)|what have you learn(?:ed|t)|(?:review|practice|revision) questions"
    r"|test yourself|(?:check|test) (?:what you (?:know|remember|learn(?:ed|t)|have learn(?:ed|t))"
    r"|your(?:self| (?:knowledge|understanding|learning|memory))))\b",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"(?:\?|\?[\"'\u201d\u2019)]|_{2,}\W*|\u2026|\.\.\.)\W{0,4}$"
    r"|^\W*(?:(?:please )?(?:choose|select|tick|pick|mark|circle|check)"
    r" (?:the|all|one|two|three|every|any|each|what|which|a)\b"
    r"|which (?:of|one|statements?)\b|true or false)[^.!?]*[.:?!)]*$"
    r"|\((?:choose|select|tick|pick|mark|circle|check) [^()]{1,40}\)\W*$",
    re.IGNORECASE,
)
_TAIL = 300


def asks(text: str) -> bool:
    """Whether options may follow."""
    return bool(_ASKS.search(text if len(text) <= _TAIL else text[-_TAIL:]))


def heads_quiz(text: str) -> bool:
    return bool(_QUIZ.search(text[:_TAIL]))
