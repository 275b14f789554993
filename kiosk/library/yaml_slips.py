"""What is wrong with a header, in the words of somebody who has never heard of YAML."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_KEY = re.compile(r"[ ]*(?:- +)*([^\s:#\"'\[{][^:#\"'\[{]*):(?: +(.*))?$")
_GLUED = re.compile(r"[ ]*(?:- +)*([A-Za-z_]\w*):([^\s/].*)$")
_HYPHEN = re.compile(r"[ ]*-(?!-)([^\s-].*)$")
_SIGNS = "@%&*!|>`?"
_BULLETS = "•·▪◦●○▸►✓\u2013\u2014"
_COMMENT = re.compile(r"\s#.*")
_FAR = 40  # a list that is longer is no list of a header
_PAIRS = {"[": "]", "{": "}"}
_QUOTES = ('"', "'")
_WHOLE = "Put the whole value between one pair of double quotes; inside them, use single ones."


class Slip(NamedTuple):
    """``line`` counts from 0."""

    line: int
    message: str
    mend: str


def slip_at(text: str, problem: int) -> Slip:
    """``problem`` is the line that the reader tripped over, from 0: the slip stands there or above."""
    found = slip_in(text, problem)
    if found is not None:
        return found
    if (number := _askew(text.split("\n")[: problem + 1])) is not None:
        message = "This line starts further in or out than the one above it."
        mend = "Let lines that belong together start one under the other, with spaces."
        return Slip(number, message, mend)
    mend = 'Write lines "key: value", and put quotes round a value with a colon, a # or a bracket in it.'
    return Slip(problem, "This line can't be read.", mend)


def slip_in(text: str, problem: int) -> Slip | None:
    """The first line, down to the ``problem``, that is plainly wrong by itself."""
    every = text.split("\n")
    for number, line in enumerate(every[: problem + 1]):
        found = next(_slips(line, every[number + 1 : number + _FAR]), None)
        if found is not None:
            return Slip(number, *found)
    return None


def _slips(line: str, rest: list[str]) -> Iterator[tuple[str, str]]:
    indent = line[: len(line) - len(line.lstrip())]
    if not line.strip() or line.lstrip().startswith("#"):
        return
    if "\t" in indent:
        yield "This line starts with a tab.", "Put spaces in its place."
    if (sign := line.lstrip()[0]) in _BULLETS:
        yield f"The sign {sign} makes no list here.", 'Write "- " in its place.'
    if match := _HYPHEN.match(line):
        yield "A space is missing behind the hyphen.", f'Write "- {match[1].strip()[:40]}".'
    if match := _GLUED.match(line):
        yield "A space is missing behind the colon.", f'Write "{match[1]}: {match[2].strip()[:40]}".'
    if match := _KEY.match(line):
        yield from _in_value(match[1], (match[2] or "").strip(), rest)
    elif not indent and ":" not in line and re.match(r"\w", line):
        yield "A colon is missing in this line.", 'Write it as "key: value".'


def _in_value(key: str, value: str, rest: list[str]) -> Iterator[tuple[str, str]]:
    sign = value[:1]
    if sign in _QUOTES:
        yield from _in_quotes(value, rest)
    elif sign in _PAIRS:
        yield from _in_brackets("\n".join((value, *rest)), sign)
    elif sign and sign in _SIGNS:
        yield f"A value can't begin with {sign}.", f"Put quotes round it: {_in_pair(key, value)}."
    elif (plain := _COMMENT.sub("", value)).startswith("- "):
        yield (
            "A list can't begin in the line of its key.",
            "Write each item on a line of its own below.",
        )
    elif ": " in plain or plain.endswith(":"):
        mend = f"Put quotes round all that stands behind the first: {_in_pair(key, plain)}."
        yield "There is a second colon in this line.", mend


def _in_pair(key: str, value: str) -> str:
    sign = "'" if '"' in value else '"'
    return f"{key}: {sign}{value[:40]}{sign}"


def _in_quotes(value: str, rest: list[str]) -> Iterator[tuple[str, str]]:
    sign = value[0]
    ends = [at for at, other in enumerate(value) if at and other == sign and value[at - 1] != "\\"]
    if not ends:
        if not any(sign in line for line in rest[:1]):
            yield (
                "The quote that opens in this line never closes.",
                f"Write {sign} at its end too.",
            )
    elif not re.fullmatch(r"\s*(?:#.*)?", value[ends[-1] + 1 :]) or (sign == "'" and len(ends) % 2 == 0):
        yield "Something stands outside the quotes in this line, or quotes stand inside quotes.", _WHOLE
    elif len(ends) > 1 and sign == '"':
        yield "Quotes stand inside quotes in this line.", _WHOLE
    elif "\\" in value:
        yield "A backslash stands between double quotes.", "Take it out, or use single quotes."


def _in_brackets(text: str, sign: str) -> Iterator[tuple[str, str]]:
    close = _PAIRS[sign]
    opened, closed = text.count(sign), text.count(close)
    first = text.partition("\n")[0]
    if opened > closed or (close not in first and ":" in text.partition(close)[0].partition("\n")[2]):
        yield (
            f"The bracket {sign} that opens in this line never closes.",
            f"Write {close} at its end.",
        )
    elif first.count(close) > first.count(sign):
        yield f"There is a bracket {close} too many in this line.", "Take it out."
    elif not re.fullmatch(r"\s*(?:#.*)?", first.rpartition(close)[2]) and close in first:
        yield (
            f"Something stands behind the bracket {close} in this line.",
            "Put quotes round it all.",
        )


def _askew(lines: list[str]) -> int | None:
    """The last line, where it doesn't start where the one above it does."""
    filled = [(number, line) for number, line in enumerate(lines) if line.strip()]
    if len(filled) < 2:
        return None
    (_, above), (number, line) = filled[-2:]
    return number if _start(line) != _start(above) else None


def _start(line: str) -> int:
    return len(line) - len(line.lstrip(" -"))
