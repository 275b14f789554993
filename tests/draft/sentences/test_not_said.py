"""What stands in a document and is said to nobody: questions, code, templates, text in the paper's colour."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.draft.sentences.document import SetAside
from tests.draft.kept import aside, kept, reading

SAID = "Frogs sleep in the mud."
ASKED = ("Do frogs bite?", "Newts bite, or do they?", "\u201cWill it hurt?\u201d children ask.")


def test_a_question_in_running_text_says_nothing(tmp_path: Path) -> None:
    found = reading(tmp_path, "pond.md", f"# Do frogs sleep?\n\n{' '.join(ASKED)} {SAID}\n")

    assert kept(found) == [SAID]
    assert aside(found, SetAside.QUESTION) == [*ASKED]


@pytest.mark.parametrize("name", ["pond.md", "pond.html"])
def test_code_is_for_a_program(tmp_path: Path, name: str) -> None:
    code = "Frogs eat stones at night."
    text = f"{SAID}\n\n```\n{code}\n```\n"
    if name.endswith("html"):
        text = f"<p>{SAID}</p><pre><code>{code}</code></pre>"
    found = reading(tmp_path, name, text)

    assert (kept(found), aside(found, SetAside.CODE)) == ([SAID], [code])


@pytest.mark.parametrize(
    "place",
    [
        "{{ name }}",
        "{name}",
        "${name}",
        "%FIRST_NAME%",
        "<<name>>",
        "*|NAME|*",
        "\u00abname\u00bb",
        "[insert name]",
        "XXX",
    ],
)
def test_where_a_template_wants_words_no_sentence_is_whole(tmp_path: Path, place: str) -> None:
    assert kept(reading(tmp_path, "pond.txt", f"{SAID} The pond of {place} is deep and cold.")) == [SAID]


@pytest.mark.parametrize(
    ("start", "end"),
    [("{% if deep %}", "{% endif %}"), ("{{#if deep}}", "{{/if}}"), ("<% if deep %>", "<% end %>")],
)
def test_what_a_template_says_to_some_readers_is_said_to_none(tmp_path: Path, start: str, end: str) -> None:
    for name in ("pond.txt", "pond.md"):
        text = f"{SAID}\n\n{start}\n\nNewts swim here at night.\n\n{end}\n\nHerons fish at dawn.\n"
        assert kept(reading(tmp_path, name, text)) == [SAID, "Herons fish at dawn."]


SHEET = ".c1{color:#ffffff}.c2{color:#000}.c3{background-color:#123}.c4{background-color:#ffffff}"
WHITE = "Newts eat sand at night."


@pytest.mark.parametrize(
    ("around", "inner", "shown"),
    [
        ('class="c4"', 'class="c1"', False),
        ("", 'style="color: white"', False),
        ("", 'style="font-size:1px"', False),
        ('class="c3"', 'class="c1"', True),
        ('bgcolor="#003366"', 'class="c1"', True),
        ("", 'style="color: white; background: navy"', True),
        ("", 'class="c2"', True),
    ],
)
def test_text_in_the_colour_of_the_paper_is_seen_by_nobody(
    tmp_path: Path, around: str, inner: str, shown: bool
) -> None:
    body = f"<p>{SAID}</p><div {around}><p><span {inner}>{WHITE}</span></p></div>"
    found = reading(tmp_path, "pond.html", f"<html><style>{SHEET}</style><body>{body}</body></html>")

    assert kept(found) == [SAID, *([WHITE] if shown else [])]
    assert aside(found, SetAside.HIDDEN) == ([] if shown else [WHITE])
