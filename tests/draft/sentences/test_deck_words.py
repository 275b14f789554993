"""Whatever a document says, a deck's reader takes it as words."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.draft.sentences.deck_words import in_markdown, plain_words, quoted
from kiosk.editorial.words import words
from kiosk.library.findings import Findings
from kiosk.library.pages import read_page
from kiosk.library.pasted import is_address
from kiosk.library.seeds import read_seeds
from kiosk.library.terms import words_of

_SIGNS = st.text(
    "ab 12.$\u2022\u25cf\u00b7\u2612)(-+*_#>!`~|[]{}<&;:=^\\/\"'\n\t\u202e\u200b\u00e9", max_size=60
)
_SHA = "0" * 64


def _page(said: str) -> tuple[list[str], list[str]]:
    findings = Findings("page.md")
    text = f"---\ntitle: {quoted('T ' + said)}\nicon: leaf\n---\n\n{in_markdown(said)}[^a-b]\n"
    page = read_page(text, "tea", "pot", findings)
    return [word for block in page.blocks for word in words_of(block)] if page else [], [
        str(fault) for fault in findings.faults
    ]


@given(st.one_of(st.text(max_size=60), _SIGNS))
@example("A]_0")
@example("(b) 12")
@example("a. tea")
@example("0==")
@example("a=;:\\\\tea.")
@example("tea :::: ~~~~ pot :a: hot")
@example("tea $x$ and $5 pot$$")
@example("tea \u2022 pot \u2610 hot")
def test_on_a_page(text: str) -> None:
    """An address that nobody can open there is told, and nothing else."""
    said = plain_words(text)
    if not words(said):
        return
    shown, faults = _page(said)
    if any(map(is_address, said.split())):
        assert faults
        assert all("bare-address" in fault for fault in faults)
    else:
        assert (shown, faults) == ([said], [])


@given(st.one_of(st.text(max_size=60), _SIGNS))
def test_in_notes(text: str) -> None:
    said = plain_words(text)
    if not words(said):
        return
    findings = Findings("seeds/tea.md")
    head = f"---\ntitle: T\npublisher_kind: health-site\noriginal: t.txt\nsha256: {_SHA}\n---\n"
    keys = "- topic: other\n- kind: fact\n- verdict: use\n- strength: claim\n- at: 1.1 0123456789ab\n"
    seeds = read_seeds(f"{head}## Section 1\n\n### tea-a\n{said}\n\n{keys}", "tea", findings)
    assert findings.faults == []
    assert [draft.value and draft.value.text for draft in seeds.statements] == [said]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("\u2022 Hot water.", "Hot water."),
        ("It calms some people.(6,7)", "It calms some people."),
        ("It calms (some people).3", "It calms (some people)."),
        ("It costs 3.25", "It costs 3.25"),
        ("Salt & pepper &amp; tea", "Salt & pepper & tea"),
        ("Tea <b>now</b> {name}", "Tea \u2039b\u203anow\u2039/b\u203a (name)"),
    ],
)
def test_what_a_page_has_no_use_for_is_gone(text: str, said: str) -> None:
    assert plain_words(text) == said
