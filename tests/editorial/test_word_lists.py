"""A deck lists the words of its own subject and language, and the program looks for those and no others."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.core.library import Library
from kiosk.editorial.check import editorial_faults, without_lists
from kiosk.editorial.forbidden import forbidden_in
from kiosk.editorial.lists import FILE, read_lists
from kiosk.editorial.word_lists import WordLists, pattern
from tests.editorial.cups import cups, note, page, said, told


def _deck(folder: Path, text: str, *languages: str) -> Path:
    for language in languages or ("en",):
        (folder / "content" / language).mkdir(parents=True, exist_ok=True)
    (folder / FILE).write_text(text, encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("written", "text", "found"),
    [
        ("addict*", "Two ADDICTED cats", "ADDICTED"),
        ("addict*", "Non-addictive", "addictive"),
        ("# mg, mg", "Take 2.5 mg", "2.5 mg"),
        ("# mg", "Take 25mg", "25mg"),
        ("at home, home use", "Rest at\u00a0home", "at\u00a0home"),
        ("don't drive", "Don\u2019t drive", "Don\u2019t drive"),
        ("(sic)", "It says (sic)", "(sic)"),
        ("Blutfluss*", "Die Blutflüsse, der Blutflusses", "Blutflusses"),
    ],
)
def test_words_are_found_as_an_author_writes_them(written: str, text: str, found: str) -> None:
    ((match, mend),) = forbidden_in(text, WordLists("de", forbidden=((pattern(written), "No."),)))
    assert (match[0], mend) == (found, "No.")


@pytest.mark.parametrize("text", ["A cat", "Scattered", "catalogue"])
def test_whole_words_are_meant(text: str) -> None:
    found = list(forbidden_in(text, WordLists("de", forbidden=((pattern("cat"), "No."),))))
    assert bool(found) is (text == "A cat")


def test_a_deck_on_scans_keeps_its_own_words_and_promises_nothing(tmp_path: Path) -> None:
    deck = _deck(tmp_path, '[en]\nterms = ["MRI"]\n[en.forbidden]\n"tube" = "Say: scanner."\n')
    fine = "A nurse may inject a dye. Do not smoke. Is your ear clean? Bring your insurance card."
    assert editorial_faults(cups((page(said(fine)),)), deck) == ()
    bad = cups((page(said("The tube is proven. An MRI takes a while.")),))
    assert [rule for rule, _, _ in told(editorial_faults(bad, deck))] == [
        "forbidden-word",
        "forbidden-word",
        "term-explained",
    ]


def _spanish(text: str) -> Library:
    return cups(
        (page(said(text, "tea-eight", "tea-warm")),), (note("tea-eight", "Eight cups."),), language="es"
    )


def test_another_language_is_held_to_its_own_lists(tmp_path: Path) -> None:
    lists = (
        '[es]\nterms = ["resonancia"]\n[es.forbidden]\n"cura*, milagro" = "Di qué puede hacer."\n'
        '[es.numbers]\nocho = 8\nnueve = "9"\n[es.excepts]\n"no cura" = "Se niega."\n'
    )
    deck = _deck(tmp_path, lists, "en", "es")
    assert editorial_faults(_spanish("Son ocho. No cura. A cure."), deck) == ()
    wrong = editorial_faults(_spanish("Son nueve. La resonancia curará."), deck)
    assert [rule for rule, _, _ in told(wrong)] == [
        "editorial-list",  # the exception that nothing needs now
        "figure-without-source",
        "forbidden-word",
        "term-explained",
    ]


def test_a_region_has_the_words_of_its_language(tmp_path: Path) -> None:
    lists, _ = read_lists(_deck(tmp_path, '[es]\nterms = ["té"]\n', "es"))
    assert lists.words_in("es-MX").terms == (("té",),)
    assert lists.words_in("de").terms == ()


def test_a_language_without_lists_is_told_once_and_english_is_none(tmp_path: Path) -> None:
    deck = _deck(tmp_path, '[fr]\nterms = ["thé"]\n[fr.forbidden]\n"guérir" = "Non."\n', "en", "es", "fr")
    spanish, french = without_lists(("en", "en-GB", "es", "fr"), deck)
    assert (spanish.file, spanish.rule) == ("content/es", "word-lists")
    assert "forbidden, numbers, terms for the language es" in spanish.message
    assert "Nothing lists numbers for the language fr" in french.message


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ('[en.forbidden]\ntea = ""\n', 2, "Nothing says what to do about 'tea'."),
        ('[en.forbidden]\n"*tea" = "No."\n', 2, "'*tea' can't be looked for."),
        ('[en.forbidden]\n"ab*" = "No."\n', 2, "'ab*' can't be looked for."),
        ('[en.forbidden]\n" , " = "No."\n', 2, "' , ' can't be looked for."),
        ('[en.forbidden]\n"#" = "No."\n', 2, "'#' can't be looked for."),
        ("[en.syllables]\n\ntea = 0\n", 3, "'tea' has no number of syllables."),
        ("[en.syllables]\ntea = true\n", 2, "'tea' has no number of syllables."),
        ('[en.numbers]\ntwo = "many"\n', 2, "'two' has no figure."),
        ('[en]\nterms = ["tea*"]\n', 2, "'tea*' in terms is no term."),
        ("[en]\njargon = [3]\n", 2, "'3' in jargon is no term."),
        ('[en]\nterms = "tea"\n', 2, "'terms' is no list of a language's words."),
        ("[en]\nwords = []\n", 2, "'words' is no list of a language's words."),
        ('[en.excepts]\n"a cure" = ""\n', 2, "Nothing says why 'a cure' may stand."),
        ('[xx]\nterms = ["tea"]\n', 1, "The deck has nothing in the language xx."),
        (f"[en]\nterms = {[f'tea {chr(97 + n)}' for n in range(26)]}\n", 2, "There are 26 terms."),
        ("en = 3\n", 1, "'en' belongs to no list."),
    ],
)
def test_a_list_that_can_not_be_used_is_told_with_its_line(
    tmp_path: Path, text: str, line: int, message: str
) -> None:
    _, (fault,) = read_lists(_deck(tmp_path, text))
    assert (fault.line, fault.message) == (line, message)
    assert fault.mend.endswith((".", '"addict*".'))


def test_a_long_run_of_one_sign_is_read_once() -> None:
    words = WordLists("de", forbidden=((pattern("# mg, tube*, at home"), "No."),))
    for sign in ("1,", "1", "tube ", "at ", "a" * 4):
        assert not [found for found, _ in forbidden_in(sign * 50_000, words) if found[0] != "tube"]
