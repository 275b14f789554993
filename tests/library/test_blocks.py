from __future__ import annotations

import pytest

from kiosk.core.blocks.types import Callout, CalloutKind, Heading, ItemList, PageLink, Paragraph, Scene
from kiosk.core.passage import Passage, Span, Style
from kiosk.library.blocks import read_blocks
from kiosk.library.findings import Findings


def _blocks(body: str, first_line: int = 1) -> tuple[object, ...]:
    findings = Findings("page.md")
    blocks = read_blocks(body, first_line, findings)
    assert findings.faults == []
    return blocks


def _passage(text: str, line: int, *cites: str) -> Passage:
    return Passage((Span(text),), cites, line)


@pytest.mark.parametrize(
    ("body", "block"),
    [
        ("Hot tea.[^a][^b]", Paragraph(_passage("Hot tea.", 1, "a", "b"))),
        ("Hot[^a] tea.[^a]", Paragraph(_passage("Hot tea.", 1, "a"))),
        ("Hot\ntea.\n[^a]", Paragraph(_passage("Hot tea.", 1, "a"))),
        ("Hot   tea.  \nNow.[^a]", Paragraph(_passage("Hot tea. Now.", 1, "a"))),
        ("Hot\u00a0tea.[^a]", Paragraph(_passage("Hot\u00a0tea.", 1, "a"))),
        ("## Hot tea ##", Heading(_passage("Hot tea", 1))),
        ("[See *this*](tea/pot)", PageLink("See this", "tea/pot", 1)),
        ('![A cup](cup.svg "Mine")[^a]', Scene("cup.svg", "Mine", "A cup", ("a",), 1)),
        ("![A cup](cup.svg) [^a]", Scene("cup.svg", "", "A cup", ("a",), 1)),
        ("* Hot[^a]\n* Tea[^b]", ItemList((_passage("Hot", 1, "a"), _passage("Tea", 2, "b")), False)),
        ("1. Hot[^a]\n1. Tea[^b]", ItemList((_passage("Hot", 1, "a"), _passage("Tea", 2, "b")), True)),
        ("- Hot[^a]\n\n- Tea[^b]", ItemList((_passage("Hot", 1, "a"), _passage("Tea", 3, "b")), False)),
        (
            '!!! ask "A \'b\' "c""\n    Tea[^ask]',
            Callout(CalloutKind.ASK, "A 'b' \"c\"", (_passage("Tea", 2, "ask"),)),
        ),
        (
            '!!! now "Hot"\n    - Tea[^a]\n    - Cup\n      full[^b]\n\n    Stop.[^ask]\n\n    Wait.[^ask]',
            Callout(
                CalloutKind.NOW,
                "Hot",
                (_passage("Stop.", 6, "ask"), _passage("Wait.", 8, "ask")),
                (_passage("Tea", 2, "a"), _passage("Cup full", 3, "b")),
            ),
        ),
    ],
)
def test_one_block(body: str, block: object) -> None:
    assert _blocks(body) == (block,)


def test_emphasis_becomes_spans() -> None:
    (block,) = _blocks("Some **strong *and* words** and *soft*  ones.[^a]")
    assert isinstance(block, Paragraph)
    assert block.passage.spans == (
        Span("Some "),
        Span("strong and words", Style.STRONG),
        Span(" and "),
        Span("soft", Style.EMPHASIS),
        Span(" ones."),
    )


def test_two_kinds_of_list_stay_two_lists() -> None:
    bullets, numbers = _blocks("- Hot[^a]\n\n1. Tea[^a]")
    assert isinstance(bullets, ItemList)
    assert not bullets.ordered
    assert isinstance(numbers, ItemList)
    assert numbers.ordered


def test_lines_count_from_where_the_body_starts() -> None:
    blocks = _blocks("\nTea[^a]\n\n## Hot\n\n\n- One[^a]\n  more\n- Two[^a]\n", first_line=7)
    paragraph, heading, items = blocks
    assert isinstance(paragraph, Paragraph)
    assert paragraph.passage.line == 8
    assert isinstance(heading, Heading)
    assert heading.passage.line == 10
    assert isinstance(items, ItemList)
    assert [item.line for item in items.items] == [13, 15]


def test_a_callout_ends_where_the_indent_ends() -> None:
    callout, after = _blocks('!!! note "N"\n    In[^a]\n\nOut[^a]')
    assert isinstance(callout, Callout)
    assert [passage.text for passage in callout.passages] == ["In"]
    assert isinstance(after, Paragraph)
    assert after.passage.line == 4


def test_an_empty_body_has_no_blocks() -> None:
    assert _blocks("") == _blocks("\n\n  \n") == ()
