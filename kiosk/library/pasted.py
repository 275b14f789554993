"""What comes along when text is pasted: bullets that make no list, boxes to tick, addresses nobody can open,
marks of other programs' Markdown.

Each is told of the line that it stands in. In a draft it may wait.
"""

from __future__ import annotations

import re

from kiosk.core.rules.deck import Rule
from kiosk.library.findings import Findings

_BULLETS = "•‣\u2043∙●○◦▪▫■□◆◇►▸➢➤✓✔"
_ANYWHERE = re.compile(f"[{_BULLETS}]")
_START = re.compile(
    rf"[ \t]*(?:(?:[-*+]|[0-9]+\.)[ \t]+)?"
    rf"([{_BULLETS}]|[·\u2013\u2014\u2212\u2010](?=[ \t\u00a0])|o(?=\t| {{2}}))"
)
_LETTERED = re.compile(r"[ \t]*(\(?(?:[a-zA-Z]|[ivx]{2,4})\)|\([0-9]{1,2}\)|[a-h]\.)[ \t]+\S")
_BOX = re.compile(r"\[[ xX✓✔]?\](?![(\[])|[☐☑☒]")
_OPTION = re.compile(r"\A *(?:[-*+]|[0-9]+\.) +\[[ xX]\]")
_EDGES = "()[]{}<>\"'.,;:!?…*_“”\u2018\u2019«»"
_KNOWN = "com org net edu gov info int io eu uk ca au nz ie de fr es nl ch se pl co health clinic app"
_DOMAINS = frozenset(_KNOWN.split())
_LABEL = re.compile(r"[\w-]+")
_FEWEST = 2
#: Links of a wiki, boxes and highlights, pictures by name, formulas. An amount of money ends in a digit.
_MARKS = re.compile(
    r"!?\[\[|\]\]|:::|==(?=\S)|(?<=\S)==|\A\s*!!(?=\s)|(?<![\w:]):[a-z][a-z0-9_+-]*+:(?![\w:])"
    r"|\$(?=\S)[^$\n]{0,60}(?<=\S)\$(?!\d)"
)
_EMPHASIS = re.compile(r"\*\*|~~|`|\]\(|(?<!\w)([*_])(?=\w)[^*_\n]{0,60}(?<=[\w.!?])\1(?!\w)|\[\^")


def note_pasted(text: str, line: int, findings: Findings) -> None:
    """Of one line of a body, or of one value of a header or a picture."""
    _note_bullets(text, line, findings)
    if mark := _MARKS.search(text):
        mend = "Say it in plain words; the authoring guide shows every mark that there is."
        _note_mark(mark[0], line, mend, findings)
    for word in (word.partition("[^")[0] for word in text.split()):
        if is_address(word):
            message = f"The address {word[:60]!r} can't be opened here: this screen is offline."
            mend = "Take it out, or say where staff can show it."
            findings.to_do(line, Rule.BARE_ADDRESS, message, mend)


def _note_bullets(text: str, line: int, findings: Findings) -> None:
    mark = _START.match(text) or _LETTERED.match(text)
    sign = mark[1] if mark else (found[0] if (found := _ANYWHERE.search(text)) else "")
    if not sign:
        return
    mend = (
        'Start each item on a line of its own, with "- " in its place, and put an empty line before the list.'
    )
    findings.to_do(line, Rule.LIST_PASTED, f"The sign {sign!r} makes no list here, only running text.", mend)


def note_emphasis(text: str, line: int, findings: Findings) -> None:
    """Of a value, which is shown letter by letter."""
    if mark := _EMPHASIS.search(text):
        _note_mark(mark[0], line, "Take them out: here only plain words can stand.", findings)


def _note_mark(mark: str, line: int, mend: str, findings: Findings) -> None:
    message = f"The signs {mark[:40]!r} would be shown as they are."
    findings.to_do(line, Rule.LEFTOVER_MARK, message, mend)


def note_box(text: str, line: int, findings: Findings) -> None:
    if box := _BOX.search(text):
        message = f"The box {box[0]!r} can't be ticked here."
        mend = "Take it out, or use a checklist picture. Boxes are for a question's options."
        findings.to_do(line, Rule.STRAY_BOX, message, mend)


def without_own_box(line: str) -> str:
    """A line of a question, without the box that makes it an option."""
    return _OPTION.sub("", line, count=1)


def is_address(word: str) -> bool:
    """Of a web page or a mailbox. What is written as a link is judged where links are."""
    if word.startswith("<") or "](" in word:
        return False
    word = word.strip(_EDGES)
    if "://" in word or (word.lower().startswith("www.") and len(word) > len("www.")):
        return True
    mailbox, at, host = word.rpartition("@")
    host, slash, _ = (host if at else word).partition("/")
    labels = host.split(":")[0].split(".")
    if len(labels) < _FEWEST or not all(map(_LABEL.fullmatch, labels)) or (at and not mailbox):
        return False
    last = labels[-1]
    named = last.lower() in _DOMAINS and not (last[0].isupper() and last[1:].islower())
    return bool(at) or named or bool(slash and last.isalpha() and len(last) >= _FEWEST)
