"""Lines by which dialects of Markdown direct a program: boxes, includes, tables of contents.

Each becomes an empty line, so that all others keep their numbers; what is in a box stays.
"""

from __future__ import annotations

import re

from msgspec import Struct

from kiosk.draft.turning import turns
from kiosk.draft.word_lists import words

_DIRECTIVE = re.compile(
    r"\s*(?:"
    r":{3,}(?!\S*\s*\S*:{3}).{0,300}"
    r"|\[(?:\[?_?TOC_?\]?)\]|@\[toc\].{0,80}|\$\{toc\}|[-*+] TOC"
    r"|\*\[[^\]]{1,60}\]:.{0,400}"
    r"|\{:?\s*[.#:][^{}]{0,300}\}|\{::?[^{}]{0,300}\}|\{:[^{}]{0,300}\}"
    r"|\{!.{0,300}!\}|!?include::?.{0,300}|<<<.{0,200}|@import .{0,200}"
    r"|(?:import|export) [^.]{1,200}(?: from ['\"]|=).{0,200}"
    r"|={3}[!+]?\s{1,4}['\"].{0,200}['\"]|(?:\[\(\d{1,2}\)\]\s{0,4}){2,20}"
    r"|\\(?:begin|end)\{[^{}]{1,60}\}"
    r"|\\(?:newpage|pagebreak|clearpage|tableofcontents|vspace|noindent|maketitle)\b.{0,80}"
    r")\s*",
    re.IGNORECASE,
)
_ALERT = re.compile(r"((?:\s{0,3}>)+)\s*\[![\w /|-]{1,40}\][-+]?\s*(.*)")
_BARE_ALERT = re.compile(r"\s{0,3}\[!(?:note|tip|important|warning|caution|danger)\]\s*", re.IGNORECASE)
_FENCE = re.compile(r"(\s{0,3})(`{3,}|~{3,})\s*(.*)")
_MYST = re.compile(r"\{([\w:.-]{1,40})\}\s*(.*)")
_BOXES = words(
    """
    note warning important tip caution attention danger error hint seealso admonition dropdown margin sidebar
    topic epigraph pull-quote card tab-item grid-item-card versionadded
    """
)
_OPTION = re.compile(r"\s*(?::[\w-]{1,40}:.{0,200}|-{3,}\s*)")
_QUOTED = re.compile(r"(?:\btitle\s{0,3}=\s{0,3}|\s)[\"']([^\"']{1,200})[\"']")
_BRACKETED = re.compile(r"[^\[\]]{1,60}\[([^\[\]]{1,200})\]")
_NAMED = re.compile(
    r"\s*(?::{3,}|`{3,}|~{3,})\s*(?:\{[^{}]{0,200}\}|[\w.-]{1,40})\s+([^{}:]{1,200}?)\s*:{0,9}\s*"
)
_OF_LINES = re.compile(r"\s{0,3}\| ([^|]{1,600})")
_NOTE = re.compile(r"\s{0,3}\[\^[^\]\s]{1,60}\]:.*")
_CHOICE = re.compile(
    r"\s*(?:[-*+]\s+|\d{1,2}[.)]\s+)?(\[(?:\s{0,3}[(\[][ xX]?[)\]]\s{0,3}){2,8}\]"
    r"|\[\[[ xX]?\]\]|\[\([ xX]?\)\]|\[[ xX]?\]|\([ xX]?\)|\(?[a-hA-H]\)"
    r"|[\u2022\u2023\u25e6\u25aa\u25cf\u25a0\u2610-\u2612])[ \t]*(?=[^\s(:\[])(.*)"
)


class Read(Struct):
    """``lines`` to read as Markdown, ``aside`` those taken out, each with its number from 1."""

    lines: list[str]
    aside: list[tuple[int, str]]


def read_lines(lines: list[str], first: int) -> Read:
    """``first`` is the number of the first line. Fences of code are left as they are."""
    found = Read([], [])
    fences: list[tuple[str, str]] = []
    options = noted = False
    for number, line in enumerate(lines, first):
        noted = not fences and bool(_NOTE.fullmatch(line) or (noted and line[:2] in ("  ", "\t")))
        within = fences[-1][1] if fences else ""
        fence = _FENCE.fullmatch(line)
        if fence and _closes(fence, fences):
            fences.pop()
            _tell(found, number, line, out=within != "code")
        elif fence and within not in ("code", "other"):
            fences.append((fence[2], _kind(fence[3])))
            options = fences[-1][1] == "box"
            _tell(found, number, line, out=fences[-1][1] != "code")
        elif within in ("code", "other"):
            _tell(found, number, line, out=within == "other")
        else:
            out = noted or _directs(line, options=options)
            options = options and out
            _tell(found, number, line if out else _line(line), out=out)
    return found


def _directs(line: str, *, options: bool) -> bool:
    option = options and _OPTION.fullmatch(line)
    return bool(option or _DIRECTIVE.fullmatch(line) or _BARE_ALERT.fullmatch(line))


def _line(line: str) -> str:
    alert = _ALERT.fullmatch(line)
    if alert:
        return f"{alert[1]} {alert[2]}<br><br>" if alert[2].strip() else alert[1]
    verse = _OF_LINES.fullmatch(line)
    if verse:
        return f"{verse[1].rstrip()}<br>"
    choice = _CHOICE.fullmatch(line)
    return f"- {choice[1]} {choice[2]}" if choice else line


def title_in(line: str) -> str:
    """That of a box, where it turns what the box holds: else the box would say the opposite."""
    found = _QUOTED.search(line) or _BRACKETED.match(line) or _NAMED.fullmatch(line)
    title = found[1].strip() if found else ""
    return f"{title}<br><br>" if turns(title) else ""


def _kind(name: str) -> str:
    """Code; or, in MyST, a box of text or something else."""
    told = _MYST.match(name)
    return "code" if told is None else "box" if told[1].lower() in _BOXES else "other"


def _closes(fence: re.Match[str], fences: list[tuple[str, str]]) -> bool:
    if not fences or fence[3].strip():
        return False
    opened = fences[-1][0]
    return fence[2][0] == opened[0] and len(fence[2]) >= len(opened)


def _tell(found: Read, number: int, line: str, *, out: bool) -> None:
    found.lines.append(title_in(line) if out and not _NOTE.fullmatch(line) else "" if out else line)
    if out and line.strip():
        found.aside.append((number, " ".join(line.split())))
