"""Signs inside a line that only some dialects of Markdown know: taken off, or put into what all know.

No pattern looks further than a fixed number of signs, so that none grows faster than its text.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from kiosk.draft.loss import OBJECT

_Instead = str | Callable[[re.Match[str]], str]
_CROSS = (
    "x|no_entry(?:_sign)?|negative_squared_cross_mark|heavy_multiplication_x|cross_mark|no_good|stop_sign"
    "|octagonal_sign|prohibited|thumbsdown"
)
_TYPE = "emph|text(?:bf|it|sc|tt|rm|sf|sl|up|normal)|underline|uline|mbox|alert"
_SIMPLE = re.compile(r"[\w.,%+\u00b0-]{1,30}")


def _wiki(link: re.Match[str]) -> str:
    page, _, label = link[1].partition("|")
    if "|" in label or "(" in page[:1] + label[:1]:
        return OBJECT
    return label or page.partition("#")[0].strip() or page.strip("#")


def _math(found: re.Match[str]) -> str:
    return found[1] if _SIMPLE.fullmatch(found[1]) else OBJECT


def _options(found: re.Match[str]) -> str:
    """Of GIFT: a line of them would start a term's explanation, or a heading."""
    return re.sub(r"^([ \t]{0,3})(?=[~=])", r"\1\\", found[0], flags=re.MULTILINE)


def _tag(found: re.Match[str]) -> str:
    """Alone on its lines it directs a program; among words it stands for words."""
    return OBJECT + "\n" * found[0].count("\n")


_RULES: tuple[tuple[str, re.Pattern[str], _Instead], ...] = (
    ("{", re.compile(r"(?<![{\\])\{[ \t]{0,9}\n(?=[ \t]{0,9}[=~])[^{}]{0,800}\}"), _options),
    ("{{c", re.compile(r"\{\{c\d{1,2}::([^{}:\n]{1,200})(?:::[^{}\n]{0,200})?\}\}"), r"\1"),
    ("{", re.compile(r"\{\{[^{}]{0,800}\}\}|\{%[^{}]{0,800}%\}"), _tag),
    ("{", re.compile(r"\{(?:strike|del|s)\}`([^`\n]{1,200})`"), r"~~\1~~"),
    ("`", re.compile(r"(?<!`)`(?:r|\{\w{1,20}\}) [^`\n]{1,200}`(?!`)"), OBJECT),
    ("/>", re.compile(r"<[A-Z][\w.]{0,60}(?:\s[^<>]{0,300})?/>"), _tag),
    (
        "<",
        re.compile(r"<[A-Z][\w.]{0,60}\s[^<>]{0,200}?\btitle=[\"']([^\"'<>]{1,200})[\"'][^<>]{0,200}>"),
        r"\1<br><br>",
    ),
    (
        "{",
        re.compile(r"\{(?:/\*[^{}]{0,400}?\*/|([\"'`])[^{}\n]{0,200}\1|[a-z]\w{0,40}(?:\.\w{1,40}){1,5})\}"),
        _tag,
    ),
    ("{--", re.compile(r"\{--([^{}\n]{1,400}?)--\}"), r"~~\1~~"),
    ("{~~", re.compile(r"\{~~([^{}\n]{1,400}?)~>([^{}\n]{0,400}?)~~\}"), r"~~\1~~\2"),
    ("{>>", re.compile(r"\{>>[^{}\n]{0,400}?<<\}"), ""),
    ("{", re.compile(r"\{(?:\+\+|==)([^{}\n]{1,400}?)(?:\+\+|==)\}"), r"\1"),
    ("]{", re.compile(r"\[([^\[\]\n]{1,200})\]\{[^{}\n]{1,200}\}"), r"\1"),
    ("){", re.compile(r"(?<=\))\{[^{}\n]{1,200}\}"), ""),
    ("{", re.compile(r"[ \t]{0,4}\{:?[ \t]{0,4}[.#][\w-][^{}\n]{0,200}\}"), ""),
    ("{", re.compile(r"\{[a-z][\w:-]{0,30}\}(?=`)"), ""),
    ("[^", re.compile(r"\[\^[^\]\s]{1,60}\](?!:)"), ""),
    ("![[", re.compile(r"!\[\[[^\[\]\n]{1,200}\]\]"), OBJECT),
    ("[[", re.compile(r"\[\[([^\[\]\n]{2,200})\]\]"), _wiki),
    ("::", re.compile(r"[\[(][\w -]{1,40}:: ?([^\[\]()\n]{1,200})[\])]"), r"\1"),
    ("\\", re.compile(rf"\\(?:{_TYPE})\{{([^{{}}\n]{{1,300}})\}}"), r"\1"),
    ("\\", re.compile(r"\\(?!begin|end)[a-zA-Z]{2,20}\*?(?:\[[^\]\n]{0,80}\])?\{[^{}\n]{0,300}\}"), OBJECT),
    ("^^", re.compile(r"\^\^(?=[^\s^])|(?<=[^\s^])\^\^"), ""),
    ("[@", re.compile(r"[ \t]?\[-?@[\w:;,.@ -]{1,200}\]"), ""),
    ("$", re.compile(r"(?<![\w$\\])\$(?![\s$])([^$\n]{1,200})(?<![\s\\])\$(?![\d$])"), _math),
    ("$$", re.compile(r"\$\$[^$\n]{0,400}\$\$"), OBJECT),
    ("~", re.compile(r"(?<![\w~\\])~(?=[^\s~])([^~\n]{1,200})(?<=[^\s~])~(?![\w~])"), r"~~\1~~"),
    ("~", re.compile(r"(?<=[\w)])~([^\s~]{1,20})~(?!~)"), r"\1"),
    ("^", re.compile(r"(?<=[\w)])\^([^\s^\[\]]{1,20})\^"), r"\1"),
    ("==", re.compile(r"(?<![=\\])==(?=[^\s=])|(?<=[^\s=])==(?!=)"), ""),
    ("++", re.compile(r"(?<![+\\\w])\+\+(?=[^\s+])|(?<=[^\s+])\+\+(?![+\w])"), ""),
    ("||", re.compile(r"\|\|([^|\n]{1,200})\|\|"), r"\1"),
    (":", re.compile(rf"(?<![\w:/\\]):(?:{_CROSS}):(?![\w:])"), "\u274c "),
    (":", re.compile(r"(?<![\w:/\\]):[a-z][a-z0-9_+-]{1,30}:(?![\w:])"), ""),
)


def without_signs(text: str) -> str:
    """Of text without code. It keeps its lines."""
    for sign, pattern, instead in _RULES:
        if sign in text:
            text = pattern.sub(instead, text)
    return text


def is_directive(line: str) -> bool:
    """Whether nothing but such tags, or nothing at all, stands in it."""
    return not line.strip(f" \t{OBJECT}") or (OBJECT in line and not line.strip(f" \t>{OBJECT}"))
