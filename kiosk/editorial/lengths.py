"""How long sentences and pages are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from statistics import median

from kiosk.core.fault import Fault
from kiosk.core.library import Library
from kiosk.core.rules.editorial import EditorialRule
from kiosk.editorial.finding import fault
from kiosk.editorial.measure import measure
from kiosk.editorial.text_pieces import READ_AT_ONCE, TextPiece, Voice, in_question, on_page
from kiosk.editorial.words import sentences, words

MOST_IN_SENTENCE, MOST_MEAN = 22, 14.0
MOST_ON_PAGE, MOST_MEDIAN = 60, 45
_COUNTED = tuple(voice for voice in READ_AT_ONCE if voice is not Voice.CAPTION)


def check_sentences(library: Library) -> Iterator[Fault]:
    for page in library.pages:
        yield from _sentences(on_page(page))
    for question in library.questions:
        yield from _sentences(in_question(question))


def _sentences(said: tuple[TextPiece, ...]) -> Iterator[Fault]:
    for one in said:
        for sentence in sentences(one.text):
            number = len(words(sentence))
            if number > MOST_IN_SENTENCE:
                message = f"This sentence has {number} words: {sentence[:50]!r}."
                mend = f"Make two of it; at most {MOST_IN_SENTENCE} words may be in one."
                yield fault(one, EditorialRule.SENTENCE_LENGTH, message, mend)
    mean = measure(one.text for one in said if one.voice is Voice.RUNNING).mean
    if mean > MOST_MEAN:
        message = f"The sentences here have {mean:.1f} words on average, without titles and labels."
        mend = f"Shorten them to {MOST_MEAN:.0f} words or fewer on average."
        yield Fault(said[0].file, 0, EditorialRule.SENTENCE_LENGTH.value, message, mend)


def check_pages(library: Library) -> Iterator[Fault]:
    """Counts what the page itself shows: title, labels and text, without the frame around it and a drawing's
    caption."""
    numbers = {page.file: words_on(on_page(page)) for page in library.pages}
    for file, number in numbers.items():
        if number > MOST_ON_PAGE:
            message = f"This page has {number} words."
            mend = f"Say less, or make two pages of it; at most {MOST_ON_PAGE} words may be on one."
            yield Fault(file, 0, EditorialRule.PAGE_WORDS.value, message, mend)
    middle = median(numbers.values()) if numbers else 0
    if middle > MOST_MEDIAN:
        message = f"The page in the middle has {middle:g} words."
        mend = f"Shorten the longer half of the pages, until it has at most {MOST_MEDIAN}."
        yield Fault(f"content/{library.language}", 0, EditorialRule.PAGE_WORDS.value, message, mend)


def words_on(said: Iterable[TextPiece]) -> int:
    return measure(one.text for one in said if one.voice in _COUNTED).words
