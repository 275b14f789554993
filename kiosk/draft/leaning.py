"""Sentences that can't stand without another: what they point back to, and what leads into them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from kiosk.draft.aside import ends
from kiosk.draft.crosses import is_crossed
from kiosk.draft.reading import Reading
from kiosk.draft.sentence import Form, Sentence
from kiosk.draft.turning import announces_no, is_open, turns

_LEANS = re.compile(
    r"\W*(?:this|that|these|those(?! who\b)"
    r"|it(?! (?:is|was|(?:may|can|might) be)(?: \w+){1,3} (?:to|that|if)\b)"
    r"|its|they|them|their|he|she|his|her|such|both(?! \w+ and\b)|either(?! \w+ or\b)|neither|others?"
    r"|another|however|otherwise|if (?:so|not|this|that|these|it|they)|therefore|thus|hence"
    r"|consequently|then|also|instead|in (?:turn|addition|contrast|this|that|such|other words)"
    r"|as (?:a result|such|this|these|it|they)|because of (?:this|that|these|it)"
    r"|for (?:this|that|these|example|instance)|additionally|moreover|furthermore|similarly|likewise"
    r"|meanwhile|nevertheless|nonetheless|even so|on the other hand|the (?:former|latter|same)"
    r"|after (?:this|that|these)|afterwards?|before (?:this|that)|until then|by then"
    r"|to do (?:so|this)|doing so|when (?:this|that|these|it|they)|once (?:this|that|these|it|they)"
    r"|but|and|or|so|yet|nor|(?:yes|no)(?=[,.;:!])"
    r"|with (?:this|these)|without (?:this|these|it|them)|unlike (?:this|these|it|them))\b"
    r"(?! (?:page|article|guide|leaflet|website)\b)",
    re.IGNORECASE,
)


def leans_back(text: str) -> bool:
    """Whether its first words say nothing without the sentence before."""
    return bool(_LEANS.match(text))


def leans(readings: Iterable[Reading]) -> Mapping[Sentence, Sentence | None]:
    """For each such sentence the one before it; None where that was set aside, or there is none."""
    found: dict[Sentence, Sentence | None] = {}
    for reading in readings:
        before: Sentence | None = None
        for sentence, why in zip(reading.sentences, reading.aside, strict=True):
            if sentence.apart:
                continue
            if sentence.form is not Form.HEADING and why is None and leans_back(sentence.text):
                found[sentence] = before
            before = sentence if why is None and sentence.form is not Form.HEADING else None
    return found


def items_under_no(reading: Reading) -> Iterator[Sentence]:
    """Items of a list whose lead-in, or heading, says no or breaks off: alone they say the opposite."""
    before: Sentence | None = None
    led: dict[int, bool] = {}
    for sentence in reading.sentences:
        if sentence.apart:
            continue
        if sentence.form is Form.ITEM:
            if sentence.listing not in led:
                led[sentence.listing] = before is not None and _is_led(sentence, before, led)
            if led[sentence.listing]:
                yield sentence
        before = sentence


def _is_led(item: Sentence, before: Sentence, led: Mapping[int, bool]) -> bool:
    """By what stands before the first item of its list; a list right behind another has the same lead-in."""
    if _leads(before):
        return True
    near = item.headings == before.headings and item.paragraph - before.paragraph == 1
    return before.form is Form.ITEM and near and led[before.listing]


def _leads(sentence: Sentence) -> bool:
    """A whole sentence leads into nothing."""
    text = sentence.text.rstrip()
    if announces_no(text) or (sentence.form is Form.HEADING and is_crossed(text)):
        return True
    into = (
        sentence.form is Form.HEADING or text.endswith((":", "\u2014", "\u2013", "\u2026")) or not ends(text)
    )
    return into and (turns(text) or (sentence.form is Form.SENTENCE and is_open(text)))
