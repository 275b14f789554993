"""What reads like misuse, violence, or comfort about death. Wide on purpose, like the amounts.

Some words mean misuse in any document. Others do so only where it is about a drug that is misused: a dye is
injected before a scan, and nobody smokes before an operation.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

_DRUGS = (
    r"(?:(?:the|this|that) (?:drug|powder|crystals?)|(?:hard |street |illegal )?drugs|heroin|cocaine|crack|"
    r"meth(?:amphetamine)?)"
)
_ALWAYS = (
    r"boof(?:s|ed|ing)?|up (?:your|the|their|his|her) nose|snort\w*",
    r"(?:bought|sold|ordered) (?:online|on the streets?)",
    rf"(?:sniff|smok|inject)(?:s|es|ed|e|ing)? {_DRUGS}|shoot(?:s|ing)? up",
    r"illegal\w*|illicit\w*|recreation(?:al|ally)|street (?:name|use|price|drug|value)s?|on the street|"
    r"black market",
    r"dark ?(?:web|net)|dealers?|without (?:a )?prescription|stolen from|buy(?:ing)? (?:it|some)",
    r"(?:party|club|rave) (?:drug|scene)s?|raves?|clubbers?|partygoers?|night ?clubs?",
    r"(?:gets?|getting|got|feel(?:s|ing)?) high|['\"]highs?[,.]?['\"]|stoned",
    r"(?:mix|mixes|mixed|mixing|stir|stirred|put|slip|slipped|pour|poured|add|added)(?: \w+){0,3} (?:in|"
    r"into|to|with)(?: \w+)? (?:cocktails?|beers?|joints?|tobacco|cannabis|cocaine|ecstasy|mdma)",
    r"(?:boost|enhance|strengthen|heighten|intensif\w+|prolong)(?:s|es|ed|ing)? (?:the|its|your) "
    r"(?:high|trip|buzz)",
    r"how to (?:score|cook|extract|hide|buy) (?:\w+ )?(?:it|some|this drug|drugs)",
    r"(?:prolonged|repeat\w*|long-term|chronic|heavy|regular)(?: \w+)? (?:misuse|abuse)",
    r"(?:misus|abus)(?:e|es|ed|ing) (?:of )?(?:the drug|this drug|it)(?! disorder)",
)
#: ``ABOUT`` stands for the names of what the documents are about.
_OF_A_MISUSED_DRUG = (
    r"sniff\w*|smok(?:e|es|ed|ing)|inject(?:s|ed|ing)?|self-inject\w*|buy(?:ing)? ABOUT",
    r"(?:get|gets|getting|got|be|feel|stay|being)(?: \w+)? high|(?:a|the|euphoric|of|ABOUT)"
    r"(?: \w+)? highs?(?= |[.,;:!?)]|$)(?! (?:risk|blood|level|rate|chance|standard|quality|number|dose|"
    r"school))",
    r"bing(?:e|es|ed|ing)|trip(?:s|ping)?|wasted|chasing (?:the|a)|come-?down",
    r"(?:crush|cook|dry|bake|heat|microwave|dissolve|grind|powder)(?:s|ed|ing)? (?:it|the|up|into|ABOUT|"
    r"tablets?|pills?|liquid)",
    r"(?:mix|mixes|mixed|mixing|stir|stirred|put|slip|slipped|pour|poured|add|added)(?: \w+){0,3} (?:in|"
    r"into|to|with)(?: \w+)? (?:drinks?|wine)",
    r"(?:boost|enhance|strengthen|heighten|intensif\w+|prolong)(?:s|es|ed|ing)? (?:the|its|your) "
    r"(?:effects?|feeling)",
    r"how to (?:get|buy|make|obtain|score|cook|prepare|extract|hide|take|use) (?:\w+ )?(?:ABOUT|it|some|"
    r"this drug)",
    r"(?:misus|abus)(?:e|es|ed|ing) (?:of )?ABOUT(?! disorder)|ABOUT (?:misuse|abuse)(?! disorder)",
    r"(?:substance|drug) (?:misuse|abuse) (?:disrupts|in school|among)",
    r"(?:notori\w+|popular\w*|trend\w*|craze|fashion\w*)(?: [\w']+){0,3} (?:young|teen\w*|student\w*|youth|"
    r"graders?)",
    r"repeatedly (?:administer|take|use)\w*",
)
_VIOLENCE = (
    r"(?:date[- ])?rap(?:e|es|ed|ing|ists?)|sexual(?:ly)?(?: \w+)? (?:assault|abuse|violen|attack|exploit|"
    r"offen)\w*",
    r"assault\w*|molest\w*|victims?|murder\w*|homicid\w*|stab(?:bed|bing)|weapons?|kidnap\w*|robb(?:ed|ery)|"
    r"violen(?:t|ce)",
    r"spik(?:e|es|ed|ing)(?: \w+){0,3} drinks?|drinks?(?: \w+){0,2} spik(?:ed|ing)|drugged|drink-spiking",
    r"(?:subdu(?:e|es|ed|ing)|incapacitat(?:e|es|ed|ing)) (?:her|him|them|someone|a person|people|wom[ae]n)",
    r"(?:was|were|been|being) attacked|(?:her|him|someone|people) in secret",
    r"without (?:her|his|their|someone's|anyone's|a person's) (?:knowledge|consent|knowing)",
    r"(?:knock|put|render)(?:s|ed|ing)? (?:someone|somebody|her|him|them|a person|people|victims?) (?:out|"
    r"unconscious)",
    r"(?:slip|slipped|slipping)(?: \w+){0,3} (?:in|into)(?: \w+)? drinks?",
)
_DEATH = (
    r"fatal\w*|deaths?|die|dies|died|dying|lethal\w*|deadly|kill(?:s|ed|ing|er)?|mortality|overdos\w*|"
    r"life-threatening|pass(?:es|ed|ing) away|surviv(?:e|es|ed|al)|ends? (?:a |your )?(?:life|lives)|"
    r"los(?:e|es|t|ing) (?:your|their|his|her) (?:life|lives)"
)
_COMFORT = (
    r"rare|rarely|not|never|no|nobody|none|nothing|unlikely|seldom|hardly|scarcely|few|fewer|low|lower|less|"
    r"least|small"
    r"|safe|safer|safely|survive\w*|without|compared|impossible|uncommon|infrequent|unheard|minimal|"
    r"negligible|zero"
    r"|most|mostly|mainly|only|isolated|myth|harmless|neither|nor|barely|(?:difficult|hard) to|exaggerated|"
    r"other drugs"
)


def names(words: Iterable[str]) -> str:
    """A pattern of names and phrases, in which a star stands for any ending."""
    found = (re.escape(word.lower()).replace(r"\*", r"\w*").replace(r"\ ", r"\s+") for word in words)
    return "(?:{})".format("|".join(found) or "(?!)")


@lru_cache(maxsize=64)
def misuse(about: tuple[str, ...], slang: tuple[str, ...], *, misused: bool) -> re.Pattern[str]:
    """``about`` names what is ``misused``, and ``slang`` ways of misusing it."""
    wide = (pattern.replace("ABOUT", names(about)) for pattern in _OF_A_MISUSED_DRUG)
    return _whole((*_ALWAYS, names(slang), *(wide if misused else ())))


def _whole(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(patterns)})(?!\w)")


VIOLENCE = _whole(_VIOLENCE)
DEATH = _whole((_DEATH,))
COMFORT = _whole((_COMFORT,))
