"""`kiosk check`: every fault in one run, each with its place and how to mend it."""

from __future__ import annotations

import json
import re
import shutil
from itertools import product
from pathlib import Path

import pytest

from tests.cli.bad import BAD, BAD_SETTINGS, Bad
from tests.cli.conftest import Types
from tests.sample import sample

LINE = re.compile(r"[^:]+:\d+: [a-z-]+: .+\. .+\.")


def test_a_good_deck_has_no_faults(types: Types, deck: Path) -> None:
    done = types("check", "--deck", deck)

    assert done.returncode == 0
    assert done.stdout == "8 pages, 16 questions, 5 statements (4 cited, 1 left out): no faults.\n"
    assert done.stderr == ""


def test_the_deck_that_came_with_the_program_is_the_default(types: Types) -> None:
    done = types("check")

    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    assert re.fullmatch(r"\d+ pages, .+: no faults\.\n", done.stdout), done.stdout


@pytest.mark.parametrize("bad", sample("bad decks checked", BAD, 5), ids=lambda bad: bad.name)
def test_a_bad_deck_is_named_with_file_and_line(asks: Types, deck: Path, bad: Bad) -> None:
    bad.spoil(deck)
    done = asks("check", "--deck", deck)
    *faults, counted = done.stdout.splitlines()
    told = bad.told.replace("%s", str(deck))

    assert done.returncode == 1
    assert done.stderr == ""
    assert any(fault.startswith(told) for fault in faults), done.stdout
    assert all(LINE.match(fault) for fault in faults), done.stdout
    assert re.search(
        rf": {len(faults)} faults?\. The rules on wording wait until these are mended\.$", counted
    )


@pytest.mark.parametrize(("settings", "told"), sample("bad settings checked", BAD_SETTINGS, 4))
def test_bad_settings_are_named_too(
    asks: Types, deck: Path, tmp_path: Path, settings: str, told: str
) -> None:
    file = tmp_path / "clinic.toml"
    file.write_text(settings, encoding="utf-8")
    done = asks("check", "--deck", deck, "--settings", file)

    assert done.returncode == 1
    assert done.stdout.startswith(f"{tmp_path}/{told}")


def test_settings_are_looked_for_in_the_folder_of_the_user(asks: Types, deck: Path, tmp_path: Path) -> None:
    folder = tmp_path / "config" / "kiosk"
    folder.mkdir(parents=True)
    (folder / "clinic.toml").write_text("[sound]\n", encoding="utf-8")

    assert asks("check", "--deck", deck).stdout.startswith(f"{folder}/clinic.toml:1: settings: ")


def test_all_faults_are_told_in_one_run(asks: Types, deck: Path, tmp_path: Path) -> None:
    together = [bad for bad in BAD if bad.name in {"unknown citation", "no right answer", "no picture"}]
    for bad in together:
        bad.spoil(deck)
    file = tmp_path / "clinic.toml"
    file.write_text("[sound]\n", encoding="utf-8")
    done = asks("check", "--deck", deck, "--settings", file)

    for told in (*(bad.told for bad in together), f"{file}:1: "):
        assert any(line.startswith(told) for line in done.stdout.splitlines()), told


def test_json_says_the_same(types: Types, deck: Path) -> None:
    good = json.loads(types("check", "--deck", deck, "--json").stdout)
    BAD[4].spoil(deck)
    done = types("check", "--deck", deck, "--json")
    bad = json.loads(done.stdout)

    assert good == {
        "faults": [],
        "pages": 8,
        "questions": 16,
        "statements": {"total": 5, "cited": 4, "left_out": 1},
    }
    assert done.returncode == 1
    assert bad["pages"] == 8
    assert [fault["rule"] for fault in bad["faults"]] == ["citation-unknown"]
    assert bad["faults"][0].keys() == {"file", "line", "rule", "message", "mend"}


FINE = '[clinic.en]\nemergency_number = "911"\ncrisis_line = "988"\n'
PAGE = "content/en/tea-1/02-pot-2.md"


def _use(deck: Path, words: str) -> None:
    text = (deck / PAGE).read_text(encoding="utf-8")
    (deck / PAGE).write_text(f"{text}\n{words}[^ask]\n", encoding="utf-8")


def test_what_pages_use_and_nobody_has_set_is_noted_without_a_fault(
    asks: Types, deck: Path, tmp_path: Path
) -> None:
    file = tmp_path / "clinic.toml"
    file.write_text(FINE, encoding="utf-8")
    _use(deck, "Call {emergency_number|staff}. It takes {visit_length|a while}.")
    done = asks("check", "--deck", deck, "--settings", file)
    note, counted = done.stdout.splitlines()

    assert done.returncode == 0
    assert note == (
        f'{PAGE}:10: clinic-value: visit_length is not set; the page says "a while" instead. '
        "Set it under [clinic.en] if you know it."
    )
    assert counted.endswith("no faults.")
    found = json.loads(asks("check", "--deck", deck, "--settings", file, "--json").stdout)
    assert (found["faults"], [each["line"] for each in found["notes"]]) == ([], [10])


def test_a_deck_without_a_clinics_settings_is_fine(asks: Types, deck: Path) -> None:
    _use(deck, "Call {emergency_number|staff}. It takes {visit_length|a while}.")
    done = asks("check", "--deck", deck)

    assert done.returncode == 0
    assert len(done.stdout.splitlines()) == 1
    assert "notes" not in json.loads(asks("check", "--deck", deck, "--json").stdout)


def test_a_language_that_the_deck_lacks_is_named(asks: Types, deck: Path, tmp_path: Path) -> None:
    file = tmp_path / "clinic.toml"
    file.write_text(FINE + FINE.replace("en]", "es]"), encoding="utf-8")
    fault, _ = asks("check", "--deck", deck, "--settings", file).stdout.splitlines()

    assert fault.startswith(f"{file}:4: settings: The deck has nothing in the language es")
    assert fault.endswith("Choose one of: en.")


def test_pages_are_not_blamed_for_notes_that_are_gone(asks: Types, deck: Path) -> None:
    shutil.rmtree(deck / "seeds")
    fault, _ = asks("check", "--deck", deck).stdout.splitlines()

    assert fault.startswith("seeds:0: folder-missing: ")


@pytest.mark.parametrize(
    ("settings", "missing"),
    [
        ("", ["emergency number", "crisis line"]),
        ("[clinic.en]\n", ["emergency number", "crisis line"]),
        (FINE.replace("988", ""), ["crisis line"]),
        (FINE.replace("911", ""), ["emergency number"]),
    ],
)
def test_a_kiosks_settings_lack_a_number_for_emergencies(
    asks: Types, deck: Path, tmp_path: Path, settings: str, missing: list[str]
) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text(settings, encoding="utf-8")
    done = asks("check", "--deck", deck, "--settings", file)
    *faults, _ = done.stdout.splitlines()

    assert done.returncode == 1
    assert len(faults) == len(missing)
    for fault, what in zip(sorted(faults, reverse=True), missing, strict=True):
        assert fault.startswith(f"{file}:0: settings: The {what} is not set for the language en. ")
        assert f'Write {what.replace(" ", "_")} = "…" under [clinic.en]' in fault


def test_words_around_a_value_are_held_to_the_editors_rules(asks: Types, deck: Path, tmp_path: Path) -> None:
    _use(deck, "{Call {day_number}, a miracle.|Ask us.}")

    assert f"{PAGE}:10: forbidden-word: " in asks("check", "--deck", deck).stdout


NASTY = {"deep": "x = " + "[" * 5000, "long number": "x = " + "9" * 5000}
TOML = ("content/editorial.toml", "content/reviews.toml", "clinic.toml")


@pytest.mark.parametrize(("file", "nasty"), sample("nasty", [*product(TOML, NASTY)], 2))
def test_what_a_reader_of_toml_trips_over_is_one_line(asks: Types, deck: Path, file: str, nasty: str) -> None:
    (deck / file).write_text(NASTY[nasty], encoding="utf-8")
    settings = ("--settings", deck / file) if file == "clinic.toml" else ()
    done = asks("check", "--deck", deck, *settings)

    assert (done.returncode, done.stderr) == (1, "")
    assert len(done.stdout.splitlines()) == 2


def test_a_folder_that_can_be_no_language_is_not_passed_over(asks: Types, deck: Path) -> None:
    (deck / "content" / "EN").mkdir()
    assert asks("check", "--deck", deck).stdout.startswith("content/EN:0: language-name: ")


def test_nothing_named_is_not_the_present_folder(asks: Types) -> None:
    done = asks("check", "--deck", "")
    assert done.returncode == 2
    assert "nothing is named" in done.stderr
