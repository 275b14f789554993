"""Which topics a draft has that was given none: the shipped ones for documents on their subject, else the
documents' own headings, for an editor to go on from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from kiosk.core.fault import Fault
from kiosk.core.page import Hue
from kiosk.draft.faults import DraftRule
from kiosk.draft.judging.headings import same_heading, shown_heading
from kiosk.draft.judging.phrases import Phrases
from kiosk.draft.judging.topics import OTHER, DraftTopic, Topics
from kiosk.draft.sentences.deck_words import name_of
from kiosk.draft.sentences.sentence import Form, Sentence
from kiosk.draft.sentences.words import words_of
from kiosk.draft.topics.file_format import MOST_TOPICS

#: In documents on a subject one sentence of five or more names it, elsewhere hardly one of a hundred.
LEAST_NAMED = 0.06
#: One sentence alone is enough where there are hardly any others.
LEAST_NAMED_ONCE = 0.12


def named(sentences: Sequence[Sentence], topics: Topics) -> int:
    """How many sentences name what the topics are about."""
    names = Phrases(topics.about)
    return sum(bool(names.found_in(words_of(sentence.text))) for sentence in sentences)


def is_on(sentences: Sequence[Sentence], topics: Topics) -> bool:
    """Whether documents are on the subject of these topics, by how many of their sentences name it."""
    count = named(sentences, topics)
    least = LEAST_NAMED if count > 1 else LEAST_NAMED_ONCE
    return count > 0 and count >= least * len(sentences)


def choose(sentences: Sequence[Sentence], shipped: Topics, title: str) -> tuple[Topics, tuple[Fault, ...]]:
    """``title`` is the documents' own, where they are on another subject."""
    if is_on(sentences, shipped):
        return shipped, ()
    message = (
        f"Of {len(sentences)} sentences {named(sentences, shipped) or 'none'} name the subject of the deck "
        "that came with the program. So the documents' own headings are the topics."
    )
    mend = "Look through titles, summaries and icons in each topic.md, or describe your topics with --topics."
    return heading_topics(sentences, title), (
        Fault("draft", 0, DraftRule.OTHER_SUBJECT.value, message, mend),
    )


_SUMMARY = "Under this heading in the documents"
_ALL, _ALL_ID = "What the documents say", "all"
_MORE, _MORE_ID = "More to know", "more"
_ICONS = (
    *("book-open", "list-checks", "clipboard-list", "calendar-days"),
    *("message-square", "heart-pulse", "lightbulb", "info"),
)
_FEWEST_BELOW = 2


def heading_topics(sentences: Sequence[Sentence], title: str) -> Topics:
    """The outermost headings that part each document. What stands under no heading of at least two sentences
    goes to one topic more."""
    told = [sentence for sentence in sentences if sentence.form is not Form.HEADING]
    depths = _depths(told)
    above = [_heading(sentence, depths[sentence.document]) for sentence in told]
    counted = Counter(map(same_heading, filter(None, above)))
    kept = [heading for heading, count in counted.items() if count >= _FEWEST_BELOW][: MOST_TOPICS - 1]
    ids = _ids(kept)
    shown = {same_heading(heading): shown_heading(heading) for heading in reversed(above)}
    rest = (_MORE_ID, _MORE) if kept else (_ALL_ID, _ALL)
    topics = [(ids[heading], shown[heading]) for heading in kept] + [rest]
    places = {("", ""): rest[0]}
    for sentence, heading in zip(told, above, strict=True):
        if heading:
            name = places[sentence.document, same_heading(heading)] = ids.get(same_heading(heading), rest[0])
            places.setdefault((sentence.document, ""), name)
    return Topics(
        tuple(_topic(number, *told) for number, told in enumerate(topics)),
        title=shown_heading(title),
        headings=places,
    )


def _depths(told: Iterable[Sentence]) -> dict[str, int]:
    """How far in the headings stand that part a document: a title above everything parts nothing."""
    chains: dict[str, set[tuple[str, ...]]] = {}
    for sentence in told:
        chains.setdefault(sentence.document, set()).add(sentence.headings)
    depths: dict[str, int] = {}
    for document, found in chains.items():
        deepest = max(map(len, found))
        parting = (at for at in range(deepest) if len({each[at] for each in found if len(each) > at}) > 1)
        depths[document] = next(parting, 0)
    return depths


def _heading(sentence: Sentence, depth: int) -> str:
    """Empty where there is none that may be shown."""
    heading = sentence.headings[depth] if len(sentence.headings) > depth else ""
    return heading if heading and shown_heading(heading) else ""


def _ids(headings: Iterable[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for heading in headings:
        name = name_of(heading)
        if not name[:1].isalpha() or name in (OTHER, _MORE_ID, *found.values()):
            name = f"topic-{len(found) + 1}"
        found[heading] = name
    return found


def _topic(number: int, name: str, title: str) -> DraftTopic:
    hue = tuple(Hue)[number % len(Hue)]
    return DraftTopic(name, title, _SUMMARY, _ICONS[number % len(_ICONS)], hue, ())
