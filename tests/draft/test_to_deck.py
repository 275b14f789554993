"""The way from a draft to a deck: a list that gets shorter."""

from __future__ import annotations

import json
import re
from pathlib import Path

from kiosk.library.loader import load
from tests.cli.conftest import Types

_COUNT = re.compile(r"no faults(?:, (\d+) to-dos?)?\.$", re.MULTILINE)
_PAGE = """\
---
title: A leaf in water
icon: leaf
---

Tea is a leaf in hot water.[^calm-3-2]
"""
_QUESTION = """\
---
page: what-tea-is/leaf
cites: [calm-3-2]
---

# What is tea?

- [x] A leaf in hot water
- [ ] A stone in hot water
  > Tea is a leaf.[^calm-3-2]
- [ ] A root in cold milk
  > Tea is a leaf.[^calm-3-2]

Tea is a leaf in hot water.[^calm-3-2]
"""


def _left(types: Types, deck: Path) -> int:
    done = types("check", "--deck", deck)
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    found = _COUNT.search(done.stdout)
    assert found, done.stdout
    return int(found[1] or 0)


def _describe(deck: Path) -> None:
    for seeds in deck.glob("seeds/*.md"):
        text = seeds.read_text("utf-8").replace("publisher_kind: unknown", "publisher_kind: health-site")
        seeds.write_text(text, "utf-8")


def _name_kinds(deck: Path) -> None:
    for seeds in deck.glob("seeds/*.md"):
        seeds.write_text(seeds.read_text("utf-8").replace("- kind: unsure", "- kind: fact"), "utf-8")


def _decide(deck: Path) -> None:
    for seeds in deck.glob("seeds/*.md"):
        text = seeds.read_text("utf-8").replace("- verdict: care", "- verdict: leave-out")
        seeds.write_text(text, "utf-8")


def _write(deck: Path) -> None:
    """An editor of few words: one page, one question, and the page for the team."""
    topic = deck / "content/en/what-tea-is"
    for file in (*topic.glob("[0-9]*.md"), *topic.glob("questions/*.md")):
        file.unlink()
    (topic / "questions").mkdir(exist_ok=True)
    (topic / "01-leaf.md").write_text(_PAGE, "utf-8")
    (topic / "questions/01-leaf.md").write_text(_QUESTION, "utf-8")


def _give_up_the_rest(deck: Path) -> None:
    brewing = deck / "content/en/brewing"
    for file in (*brewing.glob("[0-9]*.md"), *brewing.glob("questions/*.md")):
        if "questions-for-your-team" not in file.name:
            file.unlink()
    for seeds in deck.glob("seeds/*.md"):
        parts = re.split(r"(?m)^(?=### )", seeds.read_text("utf-8"))
        kept = (part if "### calm-3-2\n" in part else _left_out(part) for part in parts)
        seeds.write_text("".join(kept), "utf-8")


def _left_out(part: str) -> str:
    return part.replace("- verdict: use\n", "- verdict: leave-out\n- reason: No visitor needs it.\n")


def _introduce(deck: Path) -> None:
    header = deck / "content/en/deck.md"
    header.write_text(re.sub(r"(?m)^todo: .*\n", "", header.read_text("utf-8")), "utf-8")


def test_each_step_shortens_the_list_until_the_draft_is_a_deck(types: Types, drafted: Path) -> None:
    left = [_left(types, drafted)]
    for step in (_describe, _name_kinds, _decide, _write, _give_up_the_rest, _introduce):
        step(drafted)
        if step is not _write:  # which frees statements, for the next step
            left.append(_left(types, drafted))
    assert left == sorted(left, reverse=True)
    assert len(set(left)) == len(left)
    done = types("check", "--deck", drafted)
    assert done.stdout.endswith(
        'Nothing is left to do. To end the draft, take the line "draft: yes" out of content/en/deck.md.\n'
    )
    header = drafted / "content/en/deck.md"
    header.write_text(header.read_text("utf-8").replace("draft: yes\n", ""), "utf-8")
    done = types("check", "--deck", drafted)
    assert (done.returncode, done.stdout.splitlines()[-1][-10:]) == (0, "no faults.")
    assert not load(drafted).welcome.draft


def test_a_fault_of_form_stays_one(types: Types, drafted: Path) -> None:
    page = next(drafted.glob("content/en/brewing/01-*.md"))
    page.write_text(page.read_text("utf-8").replace("icon: coffee", "icon: tea-cosy"), "utf-8")
    done = types("check", "--deck", drafted)

    assert done.returncode == 1
    assert ": icon-unknown: " in done.stdout.splitlines()[0]
    assert re.search(r": 1 fault, \d+ to-dos\. The rules on wording wait", done.stdout)


def test_a_list_of_the_editors_that_can_not_be_read_is_a_fault(types: Types, drafted: Path) -> None:
    (drafted / "content/editorial.toml").write_text("[uncited\n", "utf-8")
    done = types("check", "--deck", drafted)

    assert done.returncode == 1
    assert done.stdout.startswith("content/editorial.toml:1: editorial-list: ")


def test_json_tells_to_dos_apart_from_faults(types: Types, drafted: Path) -> None:
    found = json.loads(types("check", "--deck", drafted, "--json").stdout)

    assert found["faults"] == []
    assert {"publisher-unknown", "care-wording", "to-do"} <= {each["rule"] for each in found["to_dos"]}
    assert found["to_dos"][0].keys() == {"file", "line", "rule", "message", "mend"}
