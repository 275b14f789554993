"""A made-up deck on another subject than the one that ships: getting ready for an MRI scan."""

from __future__ import annotations

from pathlib import Path

from tests.decks import write_files

_NOTES = (
    ("scan-pictures", "fact", "A scan takes pictures of the inside of the body with a magnet."),
    ("scan-still", "procedure", "You lie still while the scanner works."),
    ("scan-loud", "effect", "The scanner is loud, so you wear headphones."),
    ("scan-metal", "risk", "Metal in the body can move or get warm in the scanner."),
    ("scan-finds", "benefit", "The pictures can show what an X-ray does not."),
    ("scan-dye", "procedure", "A nurse may inject a dye into a vein in the arm."),
)
_DECK = """\
---
title: Getting ready for your scan
invitation: Touch the screen to learn more.
teasers:
  - question: What will I hear?
    page: before/to-ask
  - question: May I move?
    page: before/to-ask
check_title: Look back at what you read
check_opening: These questions can't tell if a scan is right for you.
check_summary: Short questions, no marks
questions_page: before/to-ask
private_words: [scan]
needs: [emergency_number]
scene: scanner.svg
---
"""
_SCANNER = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 100">
  <path d="M0 80h400v20H0z" fill="var(--tint, #ddefee)"/>
  <circle cx="300" cy="50" r="40" fill="var(--hue, #0b5c63)"/>
</svg>
"""
_TOPIC = "---\ntitle: {}\nsummary: {}\nicon: {}\nhue: {}\norder: {}\n---\n"
_BEFORE = """\
---
title: What a scan is
icon: scan
terms:
  MRI: pictures made with a magnet
---

An **MRI** takes pictures of your body.[^scan-pictures] They can show what an X-ray does not.[^scan-finds]

!!! tell "Tell staff"
    Is there metal in your body? It can move or get warm.[^scan-metal]
"""
_ASK = """\
---
title: Questions for your team
icon: message-square
---

```checklist
- label: How long will I lie still?
  cites: [ask]
- label: May I bring somebody?
  cites: [ask]
```
"""
_DURING = """\
---
title: In the scanner
icon: headphones
leave_topic: yes
---

You lie still.[^scan-still] It is loud, so you get headphones.[^scan-loud]

A nurse may inject a dye into your arm.[^scan-dye]

{Unwell at home? Call {emergency_number}.|Unwell? Tell staff.}[^ask]
"""
_QUESTION = """\
---
page: {page}
cites: [{cites}]
---

# {text}

- [x] {right}
- [ ] {wrong}
  > That is not so.[^{cites}]
- [ ] {other}
  > Nor is that.[^{cites}]

You read it here.[^{cites}]
"""
_EDITORIAL = """\
[en]
terms = ["MRI"]

[en.forbidden]
"tube, tunnel*" = "Say: scanner."
"""


def write_scan_deck(folder: Path) -> Path:
    """Two topics, three pages, four questions."""
    files = {
        "content/en/deck.md": _DECK,
        "content/editorial.toml": _EDITORIAL,
        "assets/scanner.svg": _SCANNER,
        "seeds/leaflet.md": _seeds(),
        "content/en/before/topic.md": _TOPIC.format("Before the day", "What it is", "scan", "teal", 1),
        "content/en/before/01-what-it-is.md": _BEFORE,
        "content/en/before/02-to-ask.md": _ASK,
        "content/en/during/topic.md": _TOPIC.format("On the day", "What happens", "headphones", "plum", 2),
        "content/en/during/01-in-the-scanner.md": _DURING,
    }
    asked = (
        (
            "before",
            "what-it-is",
            "scan-pictures",
            "What does a scan take?",
            "Pictures",
            "My weight",
            "My blood",
        ),
        (
            "before",
            "what-it-is",
            "scan-metal",
            "What must staff know?",
            "Metal in me",
            "What I eat",
            "What I drink",
        ),
        ("during", "in-the-scanner", "scan-still", "What do you do?", "Lie still", "Walk about", "Sit up"),
        ("during", "in-the-scanner", "scan-loud", "How does it sound?", "Loud", "Soft", "Calm"),
    )
    for number, (topic, page, cites, text, right, wrong, other) in enumerate(asked, 1):
        body = _QUESTION.format(
            page=f"{topic}/{page}", cites=cites, text=text, right=right, wrong=wrong, other=other
        )
        files[f"content/en/{topic}/questions/{number:02}-ask-{number}.md"] = body
    return write_files(folder, files)


def _seeds() -> str:
    head = (
        "---\ntitle: A leaflet on scans\npublisher: The hospital\npublisher_kind: hospital\n"
        f"original: scan.txt\nsha256: {'0' * 64}\n---\n\n## Section 1\n"
    )
    notes = (
        f"\n### {name}\n{text}\n\n- topic: other\n- kind: {kind}\n- verdict: use\n- strength: established\n"
        f"- at: 1.{number} {number:012}\n"
        for number, (name, kind, text) in enumerate(_NOTES, 1)
    )
    return head + "".join(notes)
