"""What reads like an amount, a dose or a schedule of doses: a miss harms, an alarm costs a look."""

from __future__ import annotations

import re
from functools import lru_cache

from kiosk.draft.judging.misuse import names
from kiosk.editorial.english import NUMBER_WORDS

_DIGITS = r"\d+(?:[.,/]\d+){0,5}"
_SPELT = "|".join(sorted(NUMBER_WORDS, key=lambda word: (-len(word), word)))
_ONE = rf"(?:{_DIGITS}|(?:{_SPELT}|one)(?:[- ](?:{_SPELT}|one)){{0,5}})"
NUMBER = rf"(?:{_ONE}(?:\s*(?:-|to|or|and|x)\s*{_ONE})?)"
_VAGUE = (
    r"(?:an?|(?:half|quarter|thirds?|fifths?|tenths?)(?: of)?(?: (?:an?|the))?|(?:a )?couple(?: of)?|"
    r"(?:a )?few|several|some)"
)
_WEIGHT = (
    r"(?:mcg|ug|\u03bcg|mg|gr?|kg|ml|ccs?|cl|dl|iu|mls|mcgs|mgs|mils?|grams?|grammes?|kilos?|kilogram(?:me)?s?|"
    r"milligram(?:me)?s?|"
    r"microgram(?:me)?s?|millilit(?:re|er)s?|ounces?|oz)"
)
_PIECE = (
    r"(?:puffs?|sprays?|squirts?|lines?|bumps?|pills?|tablets?|tabs?|capsules?|drops?|lozenges?|troches?|"
    r"vials?|ampoules?|ampules?|patch(?:es)?|shots?|hits?|syringes?|spoon(?:ful)?s?|teaspoons?|units?)"
)
_DAY = r"(?:day|night|week|month|hour|fortnight|year|daily|nightly|weekly|monthly|hourly)s?"
#: ``ABOUT`` stands for the names of what the documents are about.
_DRUG = r"(?:ABOUT|(?:the|this|that|a|any) (?:drug|medicine|medication|substance)|it|alcohol|[a-z]+ drug)"
_SIZE = (
    r"(?:small|smaller|large|larger|tiny|low|lower|high|higher|big|bigger|huge|double|safe|lethal|fatal|"
    r"deadly|toxic|"
    r"typical|usual|normal|standard|different|maximum|minimum|right|correct|recommended|medicinal|"
    r"therapeutic)"
)
_HARMLESS = r"(?! of (?:dopamine|time|people|research|evidence|studies|sleep|work|stress|money|information))"

_GIVEN = r"(?:take|takes|taking|taken|gives?|given|giving|swallow\w*|starts? with|starts? at)"
_ENDS = r"(?: ?[.;:!?)]| ?$| (?:in the|at (?:night|first|once|a time)|every|each|over|and go)(?!\w))"

_AMOUNT = (
    rf"{NUMBER}\s*-?\s*{_WEIGHT}(?: ?/ ?\w+)?",
    rf"{_VAGUE} (?:{_PIECE}|grams?|grammes?|milligram(?:me)?s?|micrograms?|millilit(?:re|er)s?)",
    rf"{NUMBER}\s*-?\s*(?:more |full |small |big |large |nasal )?{_PIECE}",
    r"milligram(?:me)?s?|microgram(?:me)?s?|mgs?|mcgs?|\u03bcg",
    rf"(?:handfuls?|pinch(?:es)?|fistfuls?|fingertips?) of (?:\w+ )?(?:{_PIECE}|powder|crystals?|{_DRUG})",
    rf"{_GIVEN}(?: (?:it|at|with|on|up to|about|around|only|between)){{0,3}} {NUMBER}(?={_ENDS})",
    rf"{_DIGITS} (?:or|and|to) {_DIGITS} (?:is|are|was|were) (?:given|taken|used|usual|typical)",
    rf"weight (?:times|x|multiplied)|(?:multipl(?:y|ied)|divided?)(?: \w+){{0,4}} by {NUMBER}",
    rf"(?:/|per|for each|for every|an?|each) ?(?:{_WEIGHT[3:-1]}|pound) (?:of )?(?:body|weight)",
    r"(?:/|per )(?:kg|kilo(?:gram(?:me)?)?s?)|(?:for )?(?:each|every) kilo(?:gram(?:me)?)?",
    r"(?:micro)?dos(?:e|es|ed|age|ages|ing)",
    rf"{_SIZE} amounts?{_HARMLESS}",
    rf"amounts? (?:of|taken of|given of) {_DRUG}|how much (?:of )?{_DRUG}|"
    r"how much (?:to|should|can|do)(?: \w+)? (?:take|give|use|have|swallow|inject)",
    rf"(?:{NUMBER}|several|once|twice|thrice|many) ?(?:times|x) (?:an? |per |each |every )?{_DAY}|"
    rf"(?:once|twice|thrice) (?:an?|per|each|every)? ?{_DAY}",
    r"(?:schedules?|frequency)(?: \w+){0,3} (?:for|of) (?:administration|administering|dosing|use|taking)",
    rf"every (?:other |second |third |few )?(?:{NUMBER} ?)?(?:hours?|minutes?|mins?|hrs?|h)",
    r"q\d+h|[btq]\.?i\.d\.?",
    rf"{_ONE} ?(?:%|percent|per cent) (?:\w+ )?(?:solution|ABOUT|saline|strength|pure|concentration)",
    r"(?:taken|taking|take|used|drunk|swallowed) (?:in excess|to excess|too much)|too much of (?:it|"
    r"the drug)",
    r"(?:half|double|twice|triple) (?:as much|that|the (?:amount|usual|first))",
)


@lru_cache(maxsize=64)
def amount(about: tuple[str, ...]) -> re.Pattern[str]:
    """``about`` are names of what the documents are about."""
    told = "|".join(_AMOUNT).replace("ABOUT", names(about))
    return re.compile(rf"(?<![\w])(?:{told})(?![\w])")


#: What carries an amount on from the sentence before: a bare figure, or a change to it.
CARRIED_ON = re.compile(
    rf"(?<!\w)(?:{NUMBER}|doubl\w+|halv\w+|tripl\w+|rais\w+|lower\w*|increas\w+|reduc\w+|repeat\w*|up to|"
    rf"more|less|"
    r"half|again|maximum|minimum|that much|this much)(?!\w)"
)
