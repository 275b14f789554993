"""What holds for every patient deck in English: what a deck's own subject asks for stands in the deck."""

from __future__ import annotations

from types import MappingProxyType

#: Words that the dictionary lacks, counted by ear.
SPOKEN = MappingProxyType({"touchscreen": 2})

NUMBER_WORDS = MappingProxyType(
    {
        **{"two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8"},
        **{"nine": "9", "ten": "10", "eleven": "11", "twelve": "12", "thirteen": "13", "fourteen": "14"},
        **{"fifteen": "15", "sixteen": "16", "seventeen": "17", "eighteen": "18", "nineteen": "19"},
        **{"twenty": "20", "thirty": "30", "forty": "40", "fifty": "50", "sixty": "60", "seventy": "70"},
        **{"eighty": "80", "ninety": "90", "hundred": "100", "thousand": "1000", "million": "1000000"},
        **{"half": "1/2", "quarter": "1/4", "dozen": "12", "twice": "2", "thrice": "3"},
    }
)

#: Promises that no treatment or test may make, and comfort about death; each with what to do about it.
#: A pattern is matched without regard to case, as whole words.
FORBIDDEN: tuple[tuple[str, str], ...] = (
    (
        r"prove[dns]?|proofs?(?! of (?:address|age|identity|payment))",
        "Say how sure it is: small studies, some people.",
    ),
    (r"cur(?:e|es|ed|ing)", "Say what it may do, and for whom."),
    (r"(?:very )?promising|breakthrough|miracle", "Say how small the studies were."),
    (r"most (?:people|patients) (?:improve|get better|recover)", "Say some people."),
    (r"for most(?: people)?,? (?:this|it|they) pass(?:es)?", "Say may, or some people."),
    (
        r"guarantee[ds]?|always works?|completely safe|perfectly safe|no risks?",
        "Nothing is certain: say may.",
    ),
    (r"(?:death|dying|fatal(?:ity|ities|ly)?)[^.?!]{0,40}\b(?:rare|rarely|unlikely|seldom)", "Take it out."),
    (r"(?:rare|rarely|unlikely|seldom)[^.?!]{0,40}\b(?:death|dying|die|dies|fatal|kills?)", "Take it out."),
    (r"book (?:now|today)|special offers?", "Advertise nothing."),
)
