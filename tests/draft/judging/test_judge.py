"""From sentences to statements: what an editor is given of two leaflets about tea."""

from __future__ import annotations

import os
import subprocess
import sys

import msgspec
import pytest

from kiosk.core.statement import Kind, Verdict
from kiosk.draft.judging.clashes import ClashKind
from kiosk.draft.judging.judge import JudgedStatement, Judgement, JudgingStep, judge
from kiosk.draft.judging.statement_ids import slugs
from kiosk.draft.judging.topics import OTHER
from kiosk.draft.judging.withheld import Subject
from tests.draft.many import made_up
from tests.draft.tea import document, topics

_FIRST = """\
# Where tea is grown
Tea plants love cool hills. Brewing green tea takes 3 minutes.
# How much to take
Green tea is proven to cure colds. It is poured hot.
A cup holds 200 ml of tea. It can be doubled.
"""
_SECOND = """\
# Brewing tea
Tea plants love the cool hills. Green tea takes 8 minutes of brewing. It can be doubled.
"""


def _judged() -> Judgement:
    return judge([*document(_FIRST, "Tea & you.txt"), *document(_SECOND, "001_more.txt")], topics())


def _said(words: str) -> JudgedStatement:
    return next(one for one in _judged().statements if one.sentence.text.startswith(words))


def test_a_statement_keeps_its_place_in_its_id_and_all_that_say_it() -> None:
    plants = _said("Tea plants")
    assert (plants.id, plants.topic, plants.verdict) == ("tea-you-1-2", "what-tea-is", Verdict.USE)
    assert [(one.document, one.place.section, one.place.sentence) for one in plants.also] == [
        ("001_more.txt", 1, 2)
    ]


def test_statements_stand_in_reading_order_and_headings_are_none() -> None:
    assert [one.id for one in _judged().statements] == [
        "tea-you-1-2",
        "tea-you-1-3",
        "tea-you-2-2",
        "tea-you-2-3",
        "tea-you-2-4",
        "tea-you-2-5",
        "d001-more-1-3",
    ]


def test_an_amount_is_left_out_and_so_is_what_goes_on_with_it_wherever_it_stands() -> None:
    for words in ("A cup holds", "It can be doubled"):
        assert (_said(words).subject, _said(words).verdict) == (Subject.AMOUNT, Verdict.LEAVE_OUT)
    assert [one.document for one in _said("It can be doubled").also] == ["001_more.txt"]
    alone = judge(document(_SECOND, "001_more.txt"), topics())
    assert alone.statements[-1].subject is None


def test_a_heading_about_amounts_is_withheld() -> None:
    assert _judged().withheld == {"How much to take"}


def test_a_contradiction_and_a_strong_claim_call_for_care() -> None:
    (pair,) = _judged().pairs
    assert (pair.one, pair.other, pair.kind) == ("tea-you-1-3", "d001-more-1-3", ClashKind.FIGURES)
    assert _said("Brewing").verdict is Verdict.CARE
    assert (_said("Green tea is").claims, _said("Green tea is").verdict) == (("proven", "cure"), Verdict.CARE)


def test_nothing_unsafe_is_put_beside_another_or_searched_for_claims() -> None:
    text = "The dose is proven safe at 3 mg of tea. The dose is proven safe at 8 mg of tea."
    judged = judge(document(text), topics())
    assert [one.subject for one in judged.statements] == [Subject.AMOUNT] * 2
    assert judged.pairs == ()
    assert not any(one.claims for one in judged.statements)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("One small study asked forty drinkers.", Kind.STUDY),
        ("Tea is approved in no country.", Kind.REGULATION),
        ("Some drinkers feel dizzy.", Kind.EFFECT),
        ("Tea is grown on hills.", Kind.UNSURE),
        ("Tea may help you sleep.", Kind.UNSURE),
        ("Some are no candidates for tea.", Kind.UNSURE),
        ("A study of tea found that drinkers felt dizzy.", Kind.UNSURE),
        ("Some smoke it illegally.", Kind.MISUSE),
    ],
)
def test_the_kind_is_guessed(text: str, kind: Kind) -> None:
    (statement,) = judge(document(text), topics()).statements
    assert statement.kind is kind


def test_each_stage_is_told_once_in_order() -> None:
    told: list[JudgingStep] = []
    judge(document(_FIRST), topics(), told.append)
    assert told == list(JudgingStep)


def test_nothing_gives_nothing() -> None:
    assert judge([], topics()) == Judgement((), ())


def test_documents_of_like_names_get_ids_of_their_own() -> None:
    names = slugs(["Tea.pdf", "tea.txt", "th\u00e9.md", "\u8336.md", "2 cups.md", "Tea.pdf"])
    assert list(names.values()) == ["tea", "tea-2", "the", "document", "d2-cups"]


def test_the_same_sentences_give_the_same_bytes_whatever_the_hash_seed_and_the_language() -> None:
    code = (
        "import hashlib, msgspec\n"
        "from kiosk.draft.judging.judge import judge\n"
        "from kiosk.draft.topics.loading import default_topics\n"
        "from tests.draft.many import made_up\n"
        "print(hashlib.sha256(msgspec.json.encode(judge(made_up(600), default_topics()))).hexdigest())\n"
    )
    told = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed, "LC_ALL": language, "LANG": language},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed, language in (("1", "C"), ("2", "tr_TR.UTF-8"), ("3", "C.UTF-8"))
    }
    assert len(told) == 1
    one, other = made_up(600), made_up(600, seed=2)
    assert msgspec.json.encode(judge(one, topics())) != msgspec.json.encode(judge(other, topics()))


def test_what_drafts_are_made_with_is_loaded_only_when_one_is_made() -> None:
    code = (
        "import sys, kiosk.draft.judging.judge; print([name for name in sys.modules if 'rapidfuzz' in name])"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"


def test_one_sentence_of_five_thousand_words_does_no_harm() -> None:
    (statement,) = judge(document(" ".join(["tea", "leaf"] * 2500)), topics()).statements
    assert statement.topic in ("what-tea-is", OTHER)
