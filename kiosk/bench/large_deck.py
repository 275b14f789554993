"""Writes a made-up deck with any number of pages, each about as full as a real one."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

_A_TOPIC = 50
_STATEMENTS = 300
_QUESTIONS = 4
_ICONS = ("moon", "eye", "droplets", "heart-pulse", "coffee", "leaf", "clock", "hand")
_HUES = ("teal", "plum", "indigo", "green")


def write_large_deck(folder: Path, pages: int) -> Path:
    topics = -(-pages // _A_TOPIC)
    _write(folder, "seeds/tea.md", _seeds())
    _write(folder, "content/en/deck.md", _deck())
    for topic in range(topics):
        home = f"content/en/tea-{topic}"
        _write(folder, f"{home}/topic.md", _topic(topic))
        for page in range(min(_A_TOPIC, pages - topic * _A_TOPIC)):
            _write(folder, f"{home}/{page + 1:02}-cup-{page}.md", _page(topic, page))
        for question in range(_QUESTIONS):
            _write(
                folder, f"{home}/questions/{question + 1:02}-sip-{question}.md", _question(topic, question)
            )
    return folder


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

## Section 1
"""
    return head + "".join(_statement(number) for number in range(_STATEMENTS))


def _statement(number: int) -> str:
    place = f"1.{number + 1} {sha256(str(number).encode()).hexdigest()[:12]}"
    return f"""
### tea-{number}
Tea tastes good in way number {number}, and there are a good many more ways after this one.

- topic: other
- kind: fact
- verdict: use
- strength: established
- at: {place}
"""


def _deck() -> str:
    return """\
---
title: All about tea
invitation: Touch the screen to learn how tea is made
teasers:
  - question: How hot is the water?
    page: tea-0/cup-1
  - question: What goes into the pot?
    page: tea-0/cup-0
check_title: Check what you learned
check_opening: These questions are about tea, not about you.
check_summary: A few short rounds
questions_page: tea-0/cup-0
private_words: []
---
"""


def _topic(topic: int) -> str:
    return f"""\
---
title: Pot number {topic}
summary: How pot number {topic} is made
icon: coffee
hue: {_HUES[topic % len(_HUES)]}
order: {topic}
---
"""


def _page(topic: int, page: int) -> str:
    cite = (topic * _A_TOPIC + page) % _STATEMENTS
    head = f"""\
---
title: Cup number {page} of pot number {topic}
icon: {_ICONS[page % len(_ICONS)]}
---

Pour cup number {page} **slowly**, and let it stand for a while before you drink it.[^tea-{cite}]

!!! tell "Is the kettle hot?"
    Tell the cook first, and then wait a little.[^ask]

"""
    kind = "checklist" if page == 0 else ("icon-grid", "steps")[page % 2]
    return f"{head}```{kind}\n{''.join(_card(icon, cite) for icon in _ICONS[:6])}```\n"


def _card(icon: str, cite: int) -> str:
    return f"- icon: {icon}\n  label: Like a {icon}\n  more: It warms your hands.\n  cites: [tea-{cite}]\n"


def _question(topic: int, question: int) -> str:
    return f"""\
---
page: tea-{topic}/cup-0
cites: [tea-1]
---

# What goes into pot number {topic}, asked for the time number {question}?

- [x] Hot water
- [ ] Cold sand
  > Sand stays in the sandpit.[^tea-1]
- [ ] A stone
  > A stone gives no taste.[^tea-2]

Tea is made with hot water.[^tea-1]
"""
