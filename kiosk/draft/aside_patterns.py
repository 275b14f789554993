"""What furniture, menus and bylines look like in any document: in small letters, with straight quotes."""

from __future__ import annotations

import re

from kiosk.draft.signs import signs

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_DATE = rf"(?:{_MONTH} {_DAY},? \d{{4}}|{_DAY}\.? {_MONTH},? \d{{4}}|\d{{1,4}}[/.-]\d{{1,2}}[/.-]\d{{1,4}})"
_TEXT = r"(?:page|site|website|web site|article|blog|post|guide|leaflet|resource|document)"
_GENERAL = r"\b(?:general|informational|only|not)\b"
_CHECKED = r"(?:written|reviewed|edited|fact[- ]checked|authored|approved|verified)"
_STUDIES = r"(?:bachelor|master's degree|doctorate|degree (?:in|from))"
_DEGREE = r"(?:m\.?d|d\.o|ph\.?d|r\.?n|n\.?p|pa-c|psy\.?d|pharm\.?d|lcsw|lmft|mph|msn|dnp|facp|frcp)\b\.?"
_PERSON = r"(?:she|he|they|[a-z]+(?: [a-z]+)?)"
_WRITER = r"(?:writer|editor|journalist|author|copywriter|blogger)"

FURNITURE = signs(
    (
        rf"(?:(?:last )?(?:updated|reviewed|modified|edited)|published|posted|date)(?: on)?:? ?{_DATE}",
        rf"{_DATE}\W*$",
        rf"in this {_TEXT}\b",
        rf"this {_TEXT} (?:will|covers|explains|looks|describes)\b",
        r"before (?:getting into|we (?:get|begin|start|dive))\b",
        r"let's (?:learn|look|take|explore|dive|start|begin)\b",
        r"to understand\b.*\bwe (?:first )?(?:need|must|have) to\b",
        r"(?:keep reading|read on|take a look|while you wait)\b",
        r"(?:here|below) (?:are|is) (?:just )?(?:some|a few|several|the|a list)\b",
        r"thank you for (?:your|contacting|subscribing|visiting|reading)\b",
        r"(?:tel|phone|fax|e-?mail|call|address|website|web)\b\.?:",
        r"\W*[\w.+-]+@[\w-]+\.[\w.-]+\W*$",
        r"\W*(?:https?://|www\.)\S+\W*$",
        r"\W*\+?[\d() .-]{7,20}\W*$",
        r"\[?\d{1,3}[\].)] .{10,}\b(?:19|20)\d{2}\b.{0,40}$",
    ),
    (
        r"\ball rights reserved\b|\bcopyright (?:\(c\) |\u00a9 ?)?\d{4}",
        r"\bcookies?\b.*\b(?:web ?site|site|browser|consent|accept|policy|settings|experience)\b",
        rf"\b(?:information|content|material)s? .*\b(?:this|our) {_TEXT}\b.*{_GENERAL}",
        r"\bnot (?:intended )?(?:as |to be )?(?:a substitute for|medical advice)",
        r"\bfor (?:informational|educational) purposes\b",
        r"\b(?:constitute|replace) (?:professional )?medical advice\b",
        r"\bwe(?:'ve| have)? received your\b",
        r"\bwe(?:'ll| will) (?:get back to|be in touch with|contact) you\b",
        r"\bdoi:? ?10\.|\bretrieved (?:on|from)\b|\bet al\.,? \(?\d{4}\)?\.",
    ),
    """
    rights copyright cookie cookies information content contents material materials substitute advice
    informational educational received back touch contact doi retrieved al
    """,
)
REFERENCE = re.compile(r"\d{4};\s?\d+(?:\(\d+\))?:\s?[a-z]?\d+|\u00a9")
NAVIGATION = signs(
    (
        r"(?:read|see|show|view|learn|find out|discover|explore) (?:more|all|our|about)\b[^.!?]*$",
        r"more (?:on|about|from|in|articles?|resources?)\b[^.!?]*$",
        r"(?:related|see also|also read|read next|up next|you may also like|recommended)\b[^.!?]{0,60}$",
        r"(?:jump|skip|back|return|go) to\b[^.!?]*$",
    ),
    (r"\b(?:click|tap) (?:here|below|the (?:link|button))\b",),
    "click tap",
)
TRAIL = re.compile(r"\S\s*[\u203a\u00bb]\s*\S|\S > \S.* > \S|^[^.!?|]+\|[^.!?|]+\|[^.!?]+$")
BYLINE = signs(
    (
        rf"(?:medically |clinically )?{_CHECKED} by\b",
        r"(?:medically |clinically )?(?:reviewed|fact[- ]checked|authors?|reviewer|editor|medical reviewer):",
        rf"[^.!?]{{0,60}},? {_DEGREE}(?:,? {_DEGREE})*$",
        rf"{_PERSON} (?:is|was) (?:an? |the )(?:[\w-]+ ){{0,2}}(?:and [\w-]+ )?(?:[\w-]+ )?{_WRITER}\b",
        rf"{_PERSON} (?:helps?|writes?|wrote|crafts?|edits?) .*\b(?:articles?|brands?|readers|magazines?)\b",
        rf"{_PERSON} (?:has|holds|earned|received) .*\b{_STUDIES}\b",
        rf"{_PERSON} (?:graduated|studied) (?:from|at)\b",
    )
)
#: In the letters it was written in.
BY_NAME = re.compile(r"[Bb][Yy]:? [A-Z][\w.'-]+(?: [A-Z][\w.'-]+){1,3}(?:,.*)?$|[A-Z][^.!?]{0,60},? DO$")
