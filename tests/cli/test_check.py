"""`kiosk check`: every fault in one run, each with its place and how to mend it."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.cli.bad import BAD, BAD_SETTINGS, Bad
from tests.cli.conftest import Types

LINE = re.compile(r"[^:]+:\d+: [a-z-]+: .+\. .+\.")


def test_a_good_deck_has_no_faults(types: Types, deck: Path) -> None:
    done = types("check", "--deck", deck)

    assert done.returncode == 0
    assert done.stdout == "8 pages, 16 questions, 5 statements (4 cited, 1 left out): no faults.\n"
    assert done.stderr == ""


def test_the_deck_that_came_with_the_program_is_the_default(types: Types) -> None:
    done = types("check")

    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    assert done.stdout.endswith("no faults.\n")


@pytest.mark.parametrize("bad", BAD, ids=lambda bad: bad.name)
def test_a_bad_deck_is_named_with_file_and_line(types: Types, deck: Path, bad: Bad) -> None:
    bad.spoil(deck)
    done = types("check", "--deck", deck)
    *faults, counted = done.stdout.splitlines()
    told = bad.told.replace("%s", str(deck))

    assert done.returncode == 1
    assert done.stderr == ""
    assert any(fault.startswith(told) for fault in faults), done.stdout
    assert all(LINE.match(fault) for fault in faults), done.stdout
    assert re.search(rf": {len(faults)} faults?\.$", counted)


@pytest.mark.parametrize(("settings", "told"), BAD_SETTINGS)
def test_bad_settings_are_named_too(
    types: Types, deck: Path, tmp_path: Path, settings: str, told: str
) -> None:
    file = tmp_path / "clinic.toml"
    file.write_text(settings, encoding="utf-8")
    done = types("check", "--deck", deck, "--settings", file)

    assert done.returncode == 1
    assert done.stdout.startswith(told)


def test_settings_are_looked_for_in_the_folder_of_the_user(types: Types, deck: Path, tmp_path: Path) -> None:
    folder = tmp_path / "config" / "kiosk"
    folder.mkdir(parents=True)
    (folder / "clinic.toml").write_text("[sound]\n", encoding="utf-8")

    assert types("check", "--deck", deck).stdout.startswith("clinic.toml:1: settings: ")


def test_all_faults_are_told_in_one_run(types: Types, deck: Path, tmp_path: Path) -> None:
    together = [bad for bad in BAD if bad.name in {"unknown citation", "no right answer", "no picture"}]
    for bad in together:
        bad.spoil(deck)
    file = tmp_path / "clinic.toml"
    file.write_text("[sound]\n", encoding="utf-8")
    done = types("check", "--deck", deck, "--settings", file)

    for told in (*(bad.told for bad in together), "clinic.toml:1: "):
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
