"""What is set aside, and what is not: lines of a made-up garden paper, and the notes on the real sources."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kiosk.core.statement import Kind
from kiosk.draft.reading.document_file import read
from kiosk.draft.sentences.document import Document, DocumentHeading, DocumentParagraph, ListItem, SetAside
from kiosk.draft.sentences.places import sentences
from kiosk.draft.sentences.sentence import Form
from kiosk.draft.sentences.set_aside import why_aside
from kiosk.editorial import originals
from kiosk.library.loader import load

REPOSITORY = Path(__file__).resolve().parents[3]
ORIGINALS = os.environ.get("KIOSK_ORIGINALS", "")

ASIDE = {
    SetAside.FURNITURE: (
        "Updated on March 3, 2021",
        "Last reviewed: 03/04/2021",
        "12 May 2020",
        "Table of contents",
        "Back to top",
        "\u00a9 2020 The Pond Club",
        "Copyright 2020 The Pond Club.",
        "This website uses cookies to improve your experience.",
        "frogs@example.org",
        "Phone: 0123 456 789",
        "+1 (555) 010-9999",
        "https://www.example.org/frogs",
        "The information on this page is meant for general use.",
        "It is not a substitute for medical advice.",
        "In this article, frogs are looked at.",
        "Here are a few of the frogs:",
        "Let\u2019s look at frogs first.",
        "We have received your message.",
        "Frogs eat:3",
        "1. Hale J. On frogs. J Ponds. 2019;12(3):4-9.",
        "Retrieved from the pond library in 2019.",
        "Leave a Reply",
    ),
    SetAside.NAVIGATION: (
        "Read more",
        "Learn more about newts",
        "Home > Ponds > Frogs",
        "Home | Ponds | Contact",
        "Click here for the map.",
        "Skip to main content",
        "Privacy Policy",
        "More on Newts and Toads",
    ),
    SetAside.BYLINE: (
        "By Anna Weiss",
        "By Anna Weiss, gardener",
        "Medically reviewed by Otto Hale",
        "Reviewed: Otto Hale, MD",
        "Otto Hale, MD, PhD",
        "Anna is a freelance garden and pond writer.",
        "She writes for magazines about ponds.",
        "She holds a degree in pond science.",
    ),
    SetAside.ADVERTISING: (
        "Call us today to see the pond.",
        "Do not hesitate to call.",
        "Our clinic offers ponds of every size.",
        "We are proud of the frogs.",
        "Book your appointment with a frog now.",
        "The Pond Club is the leading provider of frogs.",
        "If you or someone close has a pond, come in.",
        "Find a clinic near you.",
        "At Pond Hale Gardens, we know frogs.",
        "Check your insurance",
    ),
    SetAside.OTHER_LANGUAGE: (
        "Die Fr\u00f6sche schlafen im Winter in dem Schlamm.",
        "Les grenouilles dorment dans la boue pour l\u2019hiver.",
        "Las ranas duermen en el barro por el invierno.",
        "\u041b\u044f\u0433\u0443\u0448\u043a\u0438 \u0441\u043f\u044f\u0442.",
    ),
    SetAside.TOO_LONG: ("Frogs " + "hop and " * 40 + "rest.",),
    SetAside.FRAGMENT: ("***", "and so on", "Top frogs in ,", "Frogs hop over the", "A frog that..."),
}
KEPT = (
    "Frogs sleep in the mud for 4-5 months.",
    "Stress is a contributor to poor sleep in frogs.",
    "Water has a high degree of purity there.",
    "At night, we hear the frogs.",
    "The dose of light is tailored to each pond.",
    "Our brains hold many kinds of cells.",
    "Tell your doctor about the frogs you saw.",
    "A frog in Paris is called \u201cla grenouille\u201d by some.",
    "A study found that frogs may help newts to sleep.",
    "About 0.5 of each pond freezes (in most years).(3)",
    "You can go home after two hours.",
    "Contact with water can cause a rash.",
    "The best time to call a frog is at dusk.",
    "Do not drive until the next day.",
    "See a doctor if the rash stays.",
)


def why(text: str, form: Form = Form.SENTENCE, heading: str = "") -> SetAside | None:
    block = {Form.ITEM: ListItem(text, 1, 2), Form.HEADING: DocumentHeading(text, 1, 2)}.get(
        form, DocumentParagraph(text, 2)
    )
    blocks = (DocumentHeading(heading, 1, 1), block) if heading else (block,)
    return why_aside(sentences(Document("pond.txt", "", "", blocks))[-1])


@pytest.mark.parametrize(("reason", "text"), [(reason, text) for reason in ASIDE for text in ASIDE[reason]])
def test_it_is_set_aside(reason: SetAside, text: str) -> None:
    assert why(text) is reason


@pytest.mark.parametrize("text", KEPT)
def test_it_is_kept(text: str) -> None:
    assert why(text) is None
    assert why(text, Form.ITEM) is None


def test_what_stands_under_references_is_furniture() -> None:
    assert why("Frogs sleep in the mud.", heading="References") is SetAside.FURNITURE
    assert why("Frogs sleep in the mud.", heading="Frogs") is None


def test_one_word_may_be_a_list_item_or_a_heading() -> None:
    assert why("Newts", Form.ITEM) is None
    assert why("Newts", Form.HEADING) is None
    assert why("a frog beside a pond", Form.HEADING) is SetAside.FRAGMENT


def test_a_line_of_the_page_heads_nothing() -> None:
    blocks = (
        DocumentHeading("Frogs", 1, 1),
        DocumentHeading("Back to top", 1, 2),
        DocumentParagraph("They hop about.", 3),
    )
    assert sentences(Document("pond.txt", "", "", blocks))[-1].headings == ("Frogs",)


#: Of the sentences and items (not the headings): how many of those set aside are noted so, and the other way.
LEAST_PRECISION, LEAST_RECALL = 0.95, 0.9


@pytest.mark.skipif(
    not ORIGINALS, reason="KIOSK_ORIGINALS does not name the folder with the source documents"
)
def test_the_documents_that_the_deck_was_made_from() -> None:
    library = load(REPOSITORY)
    kinds = {
        (note.source, place.digest, place.occurrence): note.kind
        for note in library.statements
        for place in note.places
    }
    hit = wrong = missed = 0
    for source in (source for source in library.sources if source.original):
        path = Path(ORIGINALS) / source.original
        document = read(path)
        assert isinstance(document, Document)
        found = sentences(document)
        expected = originals.sentences(path.read_text(encoding="utf-8"))
        assert [sentence.place for sentence in found] == [sentence.place for sentence in expected]
        for sentence in found:
            if sentence.form is Form.HEADING:
                continue
            kind = kinds[source.id, sentence.place.digest, sentence.place.occurrence]
            noted, aside = kind in (Kind.FURNITURE, Kind.ADVERTISING), why_aside(sentence) is not None
            hit, wrong, missed = (
                hit + (noted and aside),
                wrong + (aside and not noted),
                missed + (noted and not aside),
            )
    assert hit / (hit + wrong) >= LEAST_PRECISION
    assert hit / (hit + missed) >= LEAST_RECALL
