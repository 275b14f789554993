"""Makes a complete, faultless deck about making tea, for tests that need some deck but not the real one."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

_HUES = ("teal", "plum", "indigo", "green")
_STATEMENTS = 4
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_DRAWING = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30">
  <path d="M5 5h20v20H5z" fill="var(--tint, #ddefee)" stroke="currentColor"/>
</svg>
"""

_TURNED = """
```stages
note: One way to do it
stages:
  - drawing: teapot.svg
    text: Lift the pot.
    alt: A pot is lifted.
    cites: [tea-cup-1]
  - drawing: teapot.svg
    text: Pour.
    alt: A pot is tilted over a cup.
    cites: [tea-cup-2]
```

```icon-array
total: 8
caption: How they were.
alt: Small cups in rows. Of the warm ones 5 of 8 are filled, of the sweet ones 3 of 8.
cites: [tea-cup-3]
groups:
  - label: Warm
    count: 5
  - label: Sweet
    count: 3
```
"""
_TOUCHED = """
```icon-grid
- icon: coffee
  label: Cup
  cites: [tea-cup-1]
- icon: moon
  label: Calm
  touch: Sit down with it.
  cites: [tea-cup-2]
```
"""
_PICTURES = {3: _TURNED, 4: _TOUCHED}


def write_deck(folder: Path, topics: int = 4, pages: int = 2, questions: int = 4) -> Path:
    """``pages`` and ``questions`` count per topic. Topics are ``tea-1``, pages ``tea-1/pot-1``, questions
    ``tea-1/sip-1``, statements ``tea-cup-1`` (use) to ``tea-cup-4`` (care), and ``tea-cup-0`` is left out.

    The first page of each topic has every kind of block but two: stages and an icon array are on the third,
    and cards to touch on the fourth. The first page of all is the questions page.
    """
    for drawing in ("kettle", "teapot"):
        _write(folder, f"assets/{drawing}.svg", _DRAWING)
    _write(folder, "seeds/tea.md", _seeds())
    _write(folder, "content/en/deck.md", _deck(topics))
    for topic in range(1, topics + 1):
        home = f"content/en/tea-{topic}"
        _write(folder, f"{home}/topic.md", _topic(topic))
        for page in range(1, pages + 1):
            body = _full_page(topic) if page == 1 else _short_page(page)
            _write(folder, f"{home}/{page:02}-pot-{page}.md", body)
        for question in range(1, questions + 1):
            text = _question(topic, question, several=question % 4 == 0)
            _write(folder, f"{home}/questions/{question:02}-sip-{question}.md", text)
    return folder


def add_language(deck: Path, language: str, title: str) -> None:
    """The same pages once more, under another title."""
    shutil.copytree(deck / "content/en", deck / "content" / language)
    welcome = deck / "content" / language / "deck.md"
    welcome.write_text(welcome.read_text(encoding="utf-8").replace("All about tea", title), encoding="utf-8")


def write_files(folder: Path, files: Mapping[str, str]) -> Path:
    """Texts by their path in the deck."""
    for file, text in files.items():
        _write(folder, file, text)
    return folder


def _letters(number: int) -> str:
    """A, B, … Z, AA, AB: a name without a figure, which a statement would have to bear out."""
    before, last = divmod(number - 1, len(_LETTERS))
    return (_letters(before) if before else "") + _LETTERS[last]


def _write(folder: Path, file: str, text: str) -> None:
    path = folder / file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _seeds() -> str:
    head = f"""\
---
title: A leaflet about tea
publisher: The Tea Room
publisher_kind: health-site
original: tea.txt
sha256: {sha256(b"tea").hexdigest()}
---

A made-up leaflet.

## Section 1
"""
    return head + "".join(_statement(number) for number in range(_STATEMENTS + 1))


def _statement(number: int) -> str:
    verdict = {0: "leave-out", _STATEMENTS: "care"}.get(number, "use")
    keys = ["topic: other", "kind: fact", f"verdict: {verdict}", "strength: established"]
    if verdict != "use":
        keys.append("reason: Nobody has tried this in our kitchen.")
    if verdict == "care":
        keys.append("wording: Some people like their tea with milk.")
    keys.append(f"at: 1.{number + 1} {sha256(str(number).encode()).hexdigest()[:12]}")
    counted = " Of 8 cups, 5 are warm and 3 are sweet." if number == 3 else ""
    return (
        f"\n### tea-cup-{number}\nTea tastes good in 8 ways. This is way {_letters(number + 1)}.{counted}\n\n"
        + "".join(f"- {key}\n" for key in keys)
    )


def _deck(topics: int) -> str:
    return f"""\
---
title: All about tea
invitation: Touch the screen to learn how tea is made
teasers:
  - question: How hot is the water?
    page: tea-1/pot-1
  - question: What goes into the pot?
    page: tea-1/pot-1
check_title: Check what you learned
check_opening: These questions are about tea, not about you.
check_summary: {topics} short rounds
questions_page: tea-1/pot-1
private_words: [oolong]
needs: [emergency_number, crisis_line]
---
"""


def _topic(topic: int) -> str:
    return f"""\
---
title: Pot {_letters(topic)}
summary: How pot {_letters(topic)} is made
icon: coffee
hue: {_HUES[(topic - 1) % len(_HUES)]}
order: {topic}
---
"""


def _full_page(topic: int) -> str:
    return f"""\
---
title: Making pot {_letters(topic)}
icon: leaf
essential: yes
terms:
  infusion: a drink of leaves in hot water
---

## Water

Tea is an **infusion** of *dried* leaves.[^tea-cup-1][^tea-cup-2]
It is hot.[^tea-cup-1]

- Fill the kettle.[^tea-cup-1]
- Let it boil.[^tea-cup-2]

1. Warm the pot.[^tea-cup-3]
2. Add the leaves.[^tea-cup-3]

!!! tell "Is the kettle hot?"
    Tell the cook.[^ask]

    Wait.[^tea-cup-2]

[Look at the pot](tea-{topic}/pot-1)

![A kettle on a stove](kettle.svg "Kettle")[^tea-cup-1]

```icon-grid
- icon: coffee
  label: Warm
  more: Good.
  cites: [tea-cup-1]
- icon: moon
  label: Calm
  cites: [tea-cup-2]
```

```steps
- icon: droplet
  label: Boil
  cites: [tea-cup-1]
- icon: clock
  label: Wait
  more: A while.
  cites: [tea-cup-4]
```

```checklist
- label: Milk?
  cites: [ask]
- label: How strong?
  more: You choose.
  icon: clock
  cites: [tea-cup-3]
```

```counted-figures
total: 8
caption: 8 cups.
alt: Eight small cups in a row.
cites: [tea-cup-1]
```

```body-map
alt: A person with a cup.
places:
  - part: hands
    label: Warm hands
    cites: [tea-cup-1]
  - part: stomach
    label: Warmth
    cites: [tea-cup-2]
```
"""


def _short_page(page: int) -> str:
    return f"""\
---
title: Cup {_letters(page)}
icon: coffee
---

Pour cup {_letters(page)} slowly.[^tea-cup-1]

Then let it cool a little.[^tea-cup-2]
{_PICTURES.get(page, "")}"""


def _question(topic: int, question: int, *, several: bool) -> str:
    also = "- [x] Dried leaves\n" if several else ""
    return f"""\
---
page: tea-{topic}/pot-1
cites: [tea-cup-1]
---

# What goes into pot {_letters(topic)}, asked as question {_letters(question)}?

- [x] Hot water
{also}- [ ] Cold sand
  > Sand stays in the sandpit.[^tea-cup-1]
- [ ] A stone
  > A stone gives no taste.[^tea-cup-2]

Tea is made with hot water.[^tea-cup-1]
"""
