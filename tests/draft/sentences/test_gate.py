"""Nothing that a reader does not see, that nobody says, or that lost a part of it, becomes a statement."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.draft.sentences.document import Document, DocumentParagraph, ListItem, SetAside
from kiosk.draft.sentences.gate import gate
from kiosk.draft.sentences.places import sentences
from tests.draft.kept import aside, kept, reading

STYLE = (
    "<style>/* old */ .gone, #past{display:none!important} .box .in{opacity:0}"
    " @media print{.on{display:none}}</style>"
)

#: Pages, each with all that is kept of it.
PAGES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("<p>You may <x-term>not <b>ever</b></x-term> dive <o:p></o:p>here.", ("You may not ever dive here.",)),
    ("<p>Never <button>feed</button> the heron.", ("Never feed the heron.",)),
    ("<p>Newts <nobr>do not</nobr> sing in <st1:place>ponds</st1:place>.", ("Newts do not sing in ponds.",)),
    ("<p>Never <svg><path/></svg> wade in the pond.", ("Never wade in the pond.",)),
    ("<p>Do <svg><text>not</text></svg> wade in the pond.", ()),
    ("<p>Drop <svg role=img aria-label=five><path/></svg> stones in the pond.", ()),
    ("<p>Never <svg aria-hidden=true></svg> wade in the pond.", ("Never wade in the pond.",)),
    ("<p>Drop <math><mn>5</mn></math> stones in the pond.", ()),
    ("<p>Drop <img src=x> stones in the pond.", ()),
    ("<p><img src=x alt='A newt'> Newts swim in the pond. <img src=x>", ("Newts swim in the pond.",)),
    ("<p>A newt is <input> in the pond.", ()),
    ("<p>You should not<div>Wade in the pond.</div>in winter.", ()),
    ("<p>You must not<p>wade in the pond.", ()),
    ("<p>Newts <del>never</del> bite people.", ()),
    ("<p>Newts are <s>very</s> shy animals.", ("Newts are shy animals.",)),
    ("<p>Newts <!-- do not --> sing at night.", ()),
    ("<p>Newts <span style='display: none'>never</span> sing at noon.", ()),
    ("<p hidden>Newts fly in spring.<p>Newts swim in spring.", ("Newts swim in spring.",)),
    (
        f"{STYLE}<p class=gone>Newts fly.</p><p id=past>Newts ski.</p><p class=on>Newts swim fast.",
        ("Newts swim fast.",),
    ),
    (
        f"{STYLE}<div class=box><p class=in>Newts sing well.</p></div><p class=in>Newts eat flies.",
        ("Newts eat flies.",),
    ),
    (
        "<div class=cookie-bar><p>We keep small files on your phone.</p></div><p>Newts eat flies.",
        ("Newts eat flies.",),
    ),
    ("<body class=cookies-not-set><p>Newts eat small flies.", ("Newts eat small flies.",)),
    ("<noscript><p>Turn on your scripts now.</p></noscript><p>Newts eat flies.", ("Newts eat flies.",)),
    ("<p><span class=sr-only>Take care:</span> the pond is deep.", ("Take care: the pond is deep.",)),
    ("<details><summary>Ice</summary><p>Never step on thin ice.</p></details>", ("Never step on thin ice.",)),
    (
        "<h2><button aria-controls=a>Ice</button></h2>"
        "<div id=a aria-hidden=true><p>Never skate on it.</p><ul><li>Thin ice</ul></div>",
        ("Never skate on it.", "Thin ice"),
    ),
    (
        "<aside><h3>Mind</h3><p>Never swim there alone.</p></aside>"
        "<aside><ul><li><a href=x>Toads</a></ul></aside>",
        ("Never swim there alone.",),
    ),
    (
        "<form><input type=hidden><h1>Pond</h1><p>Newts eat small flies.</p><input type=text></form>",
        ("Newts eat small flies.",),
    ),
    ("<p>Bring these:<br>&bull; A towel<br>&bull; A friend</p>", ("A towel", "A friend")),
    ("<p><b>At dusk</b><br>Leave the pond before dark.</p>", ("Leave the pond before dark.",)),
    ("<p><b>Do not</b><br>wade in the pond.</p>", ("Do not wade in the pond.",)),
    (
        "<table><tr><td rowspan=2>Rare<td>You may slip. You may fall.<tr><td>A heron</table>",
        ("Rare: You may slip; You may fall", "Rare: A heron"),
    ),
    (
        "<table><tr><td>Do<td>Don't<tr><td>Walk about.<td>Drink from it.</table>",
        ("Do: Walk about; Don't: Drink from it",),
    ),
    ("<table><tr><th colspan=2>Rare<tr><td>Wet feet<td>Dry them</table>", ("Rare: Wet feet; Dry them",)),
    ("<dl><dt>Seldom<dd>You may meet a heron.</dl>", ("Seldom: You may meet a heron",)),
    (
        "<table role=presentation><tr><td><h2>Pond</h2><p>Newts eat small flies.<td>Menu</table>",
        ("Newts eat small flies.",),
    ),
    ("<p>It takes approx. nine days unless it is cold.", ("It takes approx. nine days unless it is cold.",)),
    ("<p>Newts rest after 5 tabs. unless it rains.", ("Newts rest after 5 tabs. unless it rains.",)),
    ("<p>The e\ufb03cient newt \ufb01nds \ufb02ies.", ("The efficient newt finds flies.",)),
    ("<p>Newts can\ufffdt swim in ice.", ()),
)


@pytest.mark.parametrize(("page", "expected"), PAGES, ids=[page[:50] for page, _ in PAGES])
def test_of_a_page_what_is_shown_and_whole_is_kept(
    tmp_path: Path, page: str, expected: tuple[str, ...]
) -> None:
    found = reading(tmp_path, "pond.html", f"<!doctype html><meta charset=utf-8>{page}")
    assert tuple(text for text in kept(found) if "\ufffc" not in text) == expected


def test_what_is_hidden_is_accounted_for(tmp_path: Path) -> None:
    found = reading(
        tmp_path, "pond.html", "<p>Newts <s>never</s> bite. <p hidden>They fly.<p>They swim about."
    )
    assert aside(found, SetAside.HIDDEN) == ["never", "They fly."]


def test_a_torn_block_gives_no_sentence_its_format_gives_whole_ones_apart() -> None:
    blocks = (
        DocumentParagraph("in the pond. Newts swim there. They never", 1, torn=True),
        ListItem("wade in it", 1, 2, torn=True),
        ListItem("wade in it", 1, 3),
    )
    told = sentences(Document("pond.pdf", "", "", blocks))
    assert [why is None for why in gate(told)] == [False, False, False, False, True]


def test_a_warning_in_a_menu_is_told(tmp_path: Path) -> None:
    page = "<p>Newts swim in ponds.</p>\n"
    page += "<footer><p>We like newts a lot.</p>\n<p>Call the keeper at once.</footer>"
    (remark,) = reading(tmp_path, "pond.html", page).remarks
    assert (remark.rule, remark.line) == ("document-menus", 3)
    assert "2; of them 1 warn" in remark.message
    assert not reading(tmp_path, "calm.html", "<p>Newts swim in ponds.<footer>The pond club</footer>").remarks
