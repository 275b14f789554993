"""Whatever dialect of Markdown a document is in, none of its signs stands in a sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.draft.sentences.document import Apart, SetAside
from tests.draft.kept import aside, kept, reading

#: Each with all that is kept of it.
DIALECTS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("+++\ntitle = 'Pond'\n+++\n\nNewts swim there.", ("Newts swim there.",)),
    (';;;\n{"title": 1}\n;;;\nNewts swim there.', ("Newts swim there.",)),
    (
        "Newts swim there.[^1] They rest here.^[In mud.] Newts eat much.\n\n[^1]: In a pond.\n    Mostly so.",
        ("Newts swim there.", "They rest here.", "Newts eat much."),
    ),
    ("Newts are ~~very~~ shy. They ~old~ hide well.", ("Newts are shy.", "They hide well.")),
    ("Newts do ~~not~~ bite people.", ()),
    ("> [!WARNING]\n> Never wade in it.", ("Never wade in it.",)),
    ("> [!danger]- Do not wade\n> Herons stand there.", ("Herons stand there.",)),
    ("{{< hint danger >}}\nNever wade in it.\n{{< /hint >}}", ("Never wade in it.",)),
    ('{% include a.html\n text="Newts fly." %}\n\nNewts swim there.', ("Newts swim there.",)),
    ("Call {{ site.number }} before you wade.", ()),
    ("{% comment %}\nNewts fly high.\n{% endcomment %}\nNewts swim there.", ("Newts swim there.",)),
    ("%% Newts fly. %%\n\nNewts swim there.", ("Newts swim there.",)),
    ("Newts %%never%% bite people.", ()),
    ("Newt\n: It swims in a pond.", ("Newt: It swims in a pond",)),
    (
        '!!! danger "Mind"\n    Never wade in it.\n\n??? note\n    Herons stand there.',
        ("Never wade in it.", "Herons stand there."),
    ),
    (":::warning[Mind]\nNever wade in it.\n:::", ("Never wade in it.",)),
    ("::: {.callout-tip}\n## Mind\nNever wade in it.\n:::", ("Never wade in it.",)),
    ("```{warning} Mind\n:class: big\nNever wade in it.\n```", ("Never wade in it.",)),
    ("```{toctree}\nNewts fly high.\n```\nNewts swim there.", ("Newts swim there.",)),
    (
        "Ponds hold H~2~O and x^2^ newts :frog: in ==clear== ++deep++ water.",
        ("Ponds hold H2O and x2 newts in clear deep water.",),
    ),
    (
        "Newts [swim]{.wide} in the [[pond#deep|deep pond]] there.{#here .big}",
        ("Newts swim in the deep pond there.",),
    ),
    ("[TOC]\n\n*[POND]: Pool of newts\n\n{: .wide}\nNewts swim there.", ("Newts swim there.",)),
    ("Ponds cost $5 and $9 a day.", ("Ponds cost $5 and $9 a day.",)),
    ("Give it $n$ stones each day.", ("Give it n stones each day.",)),
    ("Give it $\\frac{1}{2}$ stones each day.", ()),
    ("Take along:\n\u2022 A towel\n\u2022 A friend", ("A towel", "A friend")),
    ("| How often | What |\n|---|---|\n| Rare | A heron. Two herons. |", ("Rare: A heron; Two herons",)),
    ("Newts {++often++} swim {--never--}{>>why<<} there.", ()),
)


@pytest.mark.parametrize(("text", "expected"), DIALECTS, ids=[text[:40] for text, _ in DIALECTS])
def test_signs_are_taken_off_and_boxes_stay_whole(
    tmp_path: Path, text: str, expected: tuple[str, ...]
) -> None:
    found = reading(
        tmp_path, "pond.md", f"Frogs hop about.\n\n{text}\n" if text[:3] not in ("+++", ";;;") else text
    )
    assert tuple(one for one in kept(found) if one != "Frogs hop about.") == expected


def test_lines_keep_their_numbers_and_what_is_taken_out_is_told(tmp_path: Path) -> None:
    text = "+++\ntitle = 'Pond'\n+++\n{% a\n b %}\nNewts swim.\n\n:::note\nThey rest.\n:::\n"
    text += "%%\nNobody knows.\n%%\n\nFrogs hop.\n"
    found = reading(tmp_path, "pond.md", text)
    lines = {block.text: block.line for block in found.document.blocks}
    assert (lines["Newts swim."], lines["They rest."], lines["Frogs hop."]) == (6, 9, 15)
    assert aside(found, SetAside.HIDDEN) == ["Nobody knows."]
    taken = [block.text for block in found.document.blocks if isinstance(block, Apart)]
    assert {"title = 'Pond'", "{% a", ":::note", ":::"} <= set(taken)


def test_code_is_left_as_it_is(tmp_path: Path) -> None:
    found = reading(tmp_path, "pond.md", "Newts swim.\n\n```\n:::note\n%% a\n```\n\n~~~\n{{ b }}\n~~~\n")
    assert any(":::note" in block.text for block in found.document.blocks)
