"""Signs that visitors would see as empty boxes, because the typeface has none of them."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

from kiosk.core.fault import Fault
from kiosk.core.library import Library
from kiosk.core.rules.editorial import EditorialRule
from kiosk.core.statement import Statement
from kiosk.editorial.text_pieces import in_question, on_page

_JOINER = "\u200d"
_MOST, _LONGEST = 30, 12
_UNSEEN = ("Cf", "Cc", "Mn")


class ShownText(Struct, frozen=True):
    """Words of a file; ``line`` is where they, or the block that they are of, begin."""

    text: str
    file: str
    line: int


def shown_texts(library: Library) -> Iterator[ShownText]:
    """All that a visitor can come to read in this language, the notes on its sources with it."""
    deck, welcome = f"content/{library.language}", library.welcome
    asked = (teaser.question for teaser in welcome.teasers)
    for words in (welcome.title, welcome.invitation, *asked, welcome.check_title):
        yield ShownText(words, f"{deck}/deck.md", 1)
    for words in (welcome.check_opening, welcome.check_summary):
        yield ShownText(words, f"{deck}/deck.md", 1)
    for topic in library.topics:
        yield ShownText(f"{topic.title} {topic.summary}", f"{deck}/{topic.id}/topic.md", 1)
    for page in library.pages:
        yield from (ShownText(said.text, said.file, said.line) for said in on_page(page))
        yield from (ShownText(term.word, page.file, 1) for term in page.terms)
    for question in library.questions:
        yield from (ShownText(said.text, said.file, said.line) for said in in_question(question))
    for source in library.sources:
        yield ShownText(f"{source.title} {source.publisher}", f"seeds/{source.id}.md", 1)
    for note in library.statements:
        yield from (ShownText(words, f"seeds/{note.source}.md", note.line) for words in _noted(note))


def _noted(note: Statement) -> tuple[str, ...]:
    signature = note.signature
    signed = (signature.signer, signature.reference) if signature else ()
    return (note.text, note.wording, note.reason, note.settled, *signed)


def signs_in(text: str) -> frozenset[str]:
    """Those beyond ASCII, each with the marks and joiners that belong to it."""
    found: list[str] = []
    for sign in text if not text.isascii() else "":
        joins = found and (
            unicodedata.category(sign)[0] == "M" or sign == _JOINER or found[-1][-1] == _JOINER
        )
        if joins and len(found[-1]) < _LONGEST:
            found[-1] += sign
        else:
            found.append(sign)
    return frozenset(
        sign for sign in found if not (sign.isascii() or unicodedata.category(sign[0]) in _UNSEEN)
    )


def sign_faults(
    texts: Iterable[ShownText], lacking: frozenset[str], files: Mapping[str, str]
) -> tuple[Fault, ...]:
    """One for each sign and file, with the first line that it stands in; ``files`` are the texts of files."""
    found: dict[str, dict[str, int]] = {}
    for text in texts:
        for sign in signs_in(text.text) & lacking:
            found.setdefault(text.file, {}).setdefault(sign, text.line)
    told = (_of_file(file, _placed(signs, files.get(file, "")), lacking) for file, signs in found.items())
    return tuple(sorted(fault for faults in told for fault in faults))


def _placed(signs: Mapping[str, int], text: str) -> dict[str, int]:
    def line(sign: str, otherwise: int) -> int:
        place = text.find(sign)
        return otherwise if place < 0 else text.count("\n", 0, place) + 1

    return {sign: line(sign, otherwise) for sign, otherwise in sorted(signs.items())}


def _of_file(file: str, signs: Mapping[str, int], lacking: frozenset[str]) -> Iterator[Fault]:
    rule = EditorialRule.MISSING_SIGN.value
    if len(signs) > _MOST:
        some = " ".join(list(signs)[:_MOST])
        message = f"The typeface has none of {len(signs)} signs in this file: {some} and more."
        mend = "It can't show this script. Use a language with Latin letters, or give the kiosk's machine a "
        mend += "typeface that has them, and look at the tour there."
        yield Fault(file, min(signs.values()), rule, message, mend)
        return
    for sign, line in signs.items():
        code = "+".join(f"{ord(part):04X}" for part in sign)
        seen = f"{sign!r} (U+{code})" if sign.isprintable() else f"U+{code}"
        yield Fault(
            file,
            line,
            rule,
            f"The typeface has no {seen}: an empty box may stand there.",
            _mend(sign, lacking),
        )


def _mend(sign: str, lacking: frozenset[str]) -> str:
    plain = unicodedata.normalize("NFKC", sign).replace("\u2044", "/")
    if plain != sign and not signs_in(plain) & lacking:
        return f"Write {plain!r} instead." if plain.strip() else "Write a plain space instead."
    return "Say it in words, or with an icon."
