"""The words that the rules for English look for."""

from __future__ import annotations

from types import MappingProxyType

#: Words that the dictionary lacks, counted by ear.
SPOKEN = MappingProxyType(
    {
        "ketamine": 3,
        "esketamine": 4,
        "dissociative": 5,
        "touchscreen": 2,
    }
)

#: At most 25, each explained on the screen where it first stands; the readings of one line mean the same.
MEDICAL_TERMS: tuple[tuple[str, ...], ...] = (
    ("ketamine",),
    ("esketamine",),
    ("anaesthetic", "anesthetic"),
    ("dissociative",),
    ("glutamate",),
    ("FDA",),
    ("off-label",),
    ("drip", "infusion"),
    ("seizure", "seizures"),
    ("blood pressure",),
    ("dependent", "dependence"),
)
MOST_TERMS = 25

#: Words of the trade that the deck does without; whoever needs one explains it in the same way.
JARGON: tuple[tuple[str, ...], ...] = (
    ("anaesthesia", "anesthesia"),
    ("sedation", "sedative"),
    ("hallucination", "hallucinations"),
    ("withdrawal",),
    ("neurotransmitter", "neurotransmitters"),
    ("receptor", "receptors"),
    ("intravenous", "IV"),
    ("placebo",),
    ("hypertension",),
    ("cardiovascular",),
    ("nausea",),
    ("opioid", "opioids"),
)

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

#: Each word with what to do about it. A pattern is matched without regard to case, as whole words.
FORBIDDEN: tuple[tuple[str, str], ...] = (
    (r"prove[dns]?|proofs?", "Say how sure it is: small studies, some people."),
    (r"cur(?:e|es|ed|ing)", "Say what it may do, and for whom."),
    (r"(?:very )?promising|breakthrough|miracle", "Say how small the studies were."),
    (r"most (?:people|patients) (?:improve|get better|recover)", "Say some people."),
    (r"for most(?: people)?,? (?:this|it|they) pass(?:es)?", "Say may, or some people."),
    (
        r"guarantee[ds]?|always works?|completely safe|perfectly safe|no risks?",
        "Nothing is certain: say may.",
    ),
    (
        r"dos(?:e|es|age|ages|ing)|milligrams?|(?<![0-9.])[0-9.]*\s?mg(?:/kg)?",
        "No amount is ever shown: take it out.",
    ),
    (r"overdos(?:e|es|ed|ing)", "Say: breathing can get slow and difficult."),
    (
        r"snort(?:s|ed|ing)?|inject(?:s|ed|ing)?|smok(?:e|es|ed|ing)",
        "No way of misuse is shown: take it out.",
    ),
    (r"rapes?|raped|sexual(?:ly)?|assault(?:s|ed)?", "Take it out."),
    (r"(?:death|dying|fatal(?:ity|ities|ly)?)[^.?!]{0,40}\b(?:rare|rarely|unlikely|seldom)", "Take it out."),
    (r"(?:rare|rarely|unlikely|seldom)[^.?!]{0,40}\b(?:death|dying|die|dies|fatal|kills?)", "Take it out."),
    (r"(?:use|used|take|taken|treatment|ketamine) at home|at-home|home use|do it yourself", "Take it out."),
    (
        r"addicts?|abus(?:e|es|ed|er|ers|ing|ive)|users?|junk(?:ie|ies)",
        "Say people with a substance use disorder.",
    ),
    (r"clean", "Say: not taking drugs; for a test: nothing was found."),
    (r"(?:contact|call|email) us|book (?:now|today|a visit)|sign up|reach out", "Advertise nothing."),
    (r"insur(?:ance|ed|er|ers)|find a clinic|clinics? near|special offers?", "Advertise nothing."),
)
