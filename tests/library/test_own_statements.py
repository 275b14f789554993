"""What the clinic's own clinician adds: usable like any other statement, while it is validly signed."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest

from kiosk.core.rules.deck import Rule
from kiosk.core.statement import Attestation, PublisherKind
from kiosk.library import month
from kiosk.library.compiled import compile_deck, load_compiled
from kiosk.library.loader import load, read
from tests.decks import write_deck
from tests.library.reading import SEEDS_HEADER, change, deck_faults, expected, seeds, told

FILE = "seeds/clinic.md"
SHIPPED = Path(__file__).resolve().parents[2] / FILE
HEADER = "---\ntitle: Ours\npublisher_kind: clinician\n---\n"
OWN = """\

What this file is.

### own-tea
Tea keeps some people awake.

- topic: other
- kind: effect
- verdict: use
- strength: established
- reference: A Handbook of Tea, page 12
- signer: Jo Bloggs, nurse
- valid_until: 2099-06
"""


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    deck = write_deck(tmp_path / "deck", topics=1, questions=1)
    (deck / FILE).write_text(HEADER + OWN, encoding="utf-8")
    change(deck, "content/en/tea-1/02-pot-2.md", "[^tea-cup-1]", "[^own-tea]")
    return deck


def test_a_signed_statement_is_cited_like_any_other(deck: Path) -> None:
    library = load(deck)
    (own,) = (note for note in library.statements if note.source == "clinic")

    assert own.signature == Attestation("A Handbook of Tea, page 12", "Jo Bloggs, nurse", "2099-06")
    assert (own.places, own.line) == ((), 8)
    (source,) = (source for source in library.sources if source.id == "clinic")
    assert (source.publisher_kind, source.original, source.sha256) == (PublisherKind.CLINICIAN, "", "")
    assert all(note.signature is None for note in library.statements if note is not own)


def test_the_file_that_ships_holds_nothing_but_what_to_consider() -> None:
    read_file, findings = seeds(SHIPPED.read_text(encoding="utf-8"))

    assert (findings.faults, read_file.statements) == ([], ())


def test_its_example_is_one_that_can_be_copied() -> None:
    text = SHIPPED.read_text(encoding="utf-8")
    example = text[text.index("### ") : text.index("What the sources never say")]
    read_file, findings = seeds(f"{HEADER}\n{example}")

    assert findings.faults == []
    assert [draft.value is not None for draft in read_file.statements] == [True]


@pytest.mark.parametrize(
    ("old", "new", "rule", "line"),
    [
        ("- signer: Jo Bloggs, nurse\n", "", Rule.KEY_MISSING, 8),
        ("- reference: A Handbook of Tea, page 12\n", "", Rule.KEY_MISSING, 8),
        ("- valid_until: 2099-06\n", "", Rule.KEY_MISSING, 8),
        ("Jo Bloggs, nurse", "", Rule.VALUE_EMPTY, 16),
        ("Jo Bloggs, nurse", "Jo Bloggs", Rule.SIGNATURE_FORM, 8),
        ("Jo Bloggs, nurse", ", nurse", Rule.SIGNATURE_FORM, 8),
        ("2099-06", "2099-13", Rule.SIGNATURE_FORM, 8),
        ("2099-06", "June 2099", Rule.SIGNATURE_FORM, 8),
        ("- signer", "- signer: A, nurse\n- signer", Rule.KEY_TWICE, 17),
        ("- topic: other", "- topic: other\n- at: 1.1 0123456789ab", Rule.KEY_UNKNOWN, 12),
        ("- topic: other\n", "", Rule.KEY_MISSING, 8),
    ],
)
def test_a_statement_that_nobody_answers_for_is_a_fault(old: str, new: str, rule: Rule, line: int) -> None:
    assert old in OWN
    read_file, findings = seeds(HEADER + OWN.replace(old, new))

    assert told(findings.faults) == expected((rule, line))
    assert [draft.value for draft in read_file.statements] == [None]


def test_what_a_document_says_is_not_signed() -> None:
    body = OWN.replace("\n### ", "\n## Section 1\n\n### ") + "- at: 1.1 0123456789ab\n"
    _, findings = seeds(SEEDS_HEADER + body)

    assert {fault.rule for fault in findings.faults} == {"key-unknown"}
    assert len(findings.faults) == 3


def test_a_clinicians_document_with_an_original_is_noted_like_any_other() -> None:
    original = f"clinician\noriginal: own.txt\nsha256: {sha256(b'tea').hexdigest()}"
    _, findings = seeds(HEADER.replace("clinician", original) + OWN)

    assert {fault.rule for fault in findings.faults} == {"key-unknown", "section-heading", "statement-place"}


def test_an_expired_statement_is_a_fault_that_names_it(deck: Path) -> None:
    assert read(deck, month="2099-06").faults == ()
    (fault,) = read(deck, month="2099-07").faults

    assert (fault.file, fault.line, fault.rule) == (FILE, 8, Rule.SIGNATURE_EXPIRED)
    assert fault.message == "own-tea, signed by Jo Bloggs, nurse, was valid until 2099-06."
    change(deck, FILE, "2099-06", "2020-01")
    assert deck_faults(deck) == [(FILE, 8, "signature-expired")]


def test_a_compiled_deck_does_not_outlive_a_signature(deck: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    compile_deck(deck)
    assert load_compiled(deck) is not None
    monkeypatch.setattr(month.time, "strftime", lambda _: "2099-07")
    assert load_compiled(deck) is None


def test_comments_are_left_out_and_lines_keep_their_numbers() -> None:
    comment = "<!-- one --> <!-- two\n### own-none\nNothing.\n## Anything -->\n"
    read_file, findings = seeds(HEADER + comment + OWN)

    assert findings.faults == []
    assert [(draft.id, draft.line) for draft in read_file.statements] == [("own-tea", 12)]


def test_a_comment_that_never_ends_is_a_fault() -> None:
    read_file, findings = seeds(HEADER + OWN + "\n<!-- to do\n### own-none\n")

    assert told(findings.faults) == expected((Rule.COMMENT_OPEN, 19))
    assert [draft.id for draft in read_file.statements] == ["own-tea"]
