"""What reads like misuse, violence, or comfort about death. Wide on purpose, like the amounts."""

from __future__ import annotations

import re

_MISUSE = (
    r"boof(?:s|ed|ing)?|up (?:your|the|their|his|her) nose",
    r"(?:bought|sold|ordered) (?:online|on the streets?)",
    r"snort\w*|sniff\w*|smok(?:e|es|ed|ing)|inject(?:s|ed|ing)?|self-inject\w*|shoot(?:s|ing)? up",
    r"illegal\w*|illicit\w*|recreation(?:al|ally)|street (?:name|use|price|drug|value)s?|on the street|"
    r"black market",
    r"dark ?(?:web|net)|dealers?|without (?:a )?prescription|stolen from|buy(?:ing)? (?:it|ketamine|some)",
    r"(?:party|club|rave) (?:drug|scene)s?|raves?|clubbers?|partygoers?|night ?clubs?",
    r"k-?holes?|k hole|(?:special|super|vitamin|lady|green|purple|liquid) k|kit kat|cat (?:valium|"
    r"tranquilli[sz]er)",
    r"(?:get|gets|getting|got|be|feel|stay|being)(?: \w+)? high|['\"]highs?[,.]?['\"]|(?:a|the|euphoric|of|"
    r"ketamine)"
    r"(?: \w+)? highs?(?= |[.,;:!?)]|$)(?! (?:risk|blood|level|rate|chance|standard|quality|number|dose|"
    r"school))",
    r"bing(?:e|es|ed|ing)|trip(?:s|ping)?|stoned|wasted|chasing (?:the|a)|come-?down",
    r"(?:crush|cook|dry|bake|heat|microwave|dissolve|grind|powder)(?:s|ed|ing)? (?:it|the|up|into|ketamine|"
    r"tablets?|"
    r"pills?|liquid)",
    r"(?:mix|mixes|mixed|mixing|stir|stirred|put|slip|slipped|pour|poured|add|added)(?: \w+){0,3} (?:in|"
    r"into|to|with)"
    r"(?: \w+)? (?:drinks?|cocktails?|beers?|wine|joints?|tobacco|cannabis|cocaine|ecstasy|mdma)",
    r"(?:boost|enhance|strengthen|heighten|intensif\w+|prolong)(?:s|es|ed|ing)? (?:the|its|your) "
    r"(?:high|effects?|trip|buzz|feeling)",
    r"how to (?:get|buy|make|obtain|score|cook|prepare|extract|hide|take|use) (?:\w+ )?(?:ketamine|it|some|"
    r"this drug)",
    r"(?:prolonged|repeat\w*|long-term|chronic|heavy|regular)(?: \w+)? (?:misuse|abuse)",
    r"(?:misus|abus)(?:e|es|ed|ing) (?:of )?(?:ketamine|the drug|this drug|it)(?! disorder)",
    r"ketamine (?:misuse|abuse)(?! disorder)",
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


def _whole(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(patterns)})(?!\w)")


MISUSE = _whole(_MISUSE)
VIOLENCE = _whole(_VIOLENCE)
DEATH = _whole((_DEATH,))
COMFORT = _whole((_COMFORT,))
