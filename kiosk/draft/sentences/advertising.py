"""What advertising looks like in any trade: a claim about a treatment is none by itself."""

from __future__ import annotations

import re

from kiosk.draft.sentences.line_patterns import signs

_MAKER = r"(?:clinic|center|centre|facility|practice|program|programme|company|provider|team)s?"
_OURS = (
    rf"(?:{_MAKER}|clients?|patients?|staff|experts?|doctors?|physicians?|therapists?|services?|treatments?"
    r"|approach|mission|website|blog|professionals?|specialists?|providers?|locations?|packages?|prices?)"
)
_MEETING = r"(?:appointment|consultation|visit|call|tour|session|assessment)"
_PRAISE = r"(?:leading|premier|trusted|top-rated|award-winning|world-class|innovative|best)"

#: What a patient is to call about is no advertising: "Please call us if you have a pacemaker."
_NO_REASON = (
    r"(?!.*\b(?:if|when|as soon as|because) (?:you|your)(?: (?:child|baby))? (?:"
    r"have (?!questions|any questions|more)|had |are (?:pregnant|unwell|ill|late|allergic|unable|taking|not)|"
    r"can ?not |can't |could be |may be |might be |feel |notice |need to (?:cancel|change)|get |become |"
    r"develop |wear |weigh |take |bleed|vomit))"
)
ADVERTISING = signs(
    (
        rf"(?:locate|find|top|best)\b.*\b(?:{_MAKER}|doctors?|therapists?|specialists?|near you)\b",
        r"if you(?:'d| would) like to (?:learn|know|hear) more\b",
        rf"{_NO_REASON}(?:call|contact|visit|ask|text) us\b",
    ),
    (
        rf"^{_NO_REASON}.*\b(?:call|contact|text|message|visit) (?:us|our)\b",
        r"\b(?:call|enrol+|apply|order|register|book) (?:now|online|today)\b",
        r"\breach out (?:to (?:us|our)|today|now)|\bhesitate to (?:reach|contact|call|ask)\b",
        r"\bget in touch\b",
        rf"\b(?:book|schedule|request|arrange) (?:an?|your) (?:[\w-]+ ){{0,2}}{_MEETING}\b",
        r"\bfree (?:consultation|assessment|trial|quote|guide)\b",
        r"\b(?:special|limited(?:-| )time) offers?\b|\bdiscounts?\b",
        r"\b(?:sign up|subscribe|join) (?:for|to|us|our|now|today|thousands)\b",
        rf"\bour (?:[\w-]+ ){{0,3}}{_OURS}\b",
        r"\bwe (?:offer|provide|speciali[sz]e|accept|pride|strive|treat|tailor|customi[sz]e)\b",
        r"\bwe(?: are|'re) (?:proud|committed|here)\b|\bwe can help\b",
        rf"\b{_PRAISE} (?:[\w-]+ ){{0,2}}{_MAKER}\b",
        r"\b(?:state-of-the-art|cutting-edge|world-class|award-winning|top-rated|unparalleled)\b",
        r"\bif you(?:'re| are)? or (?:a loved one|someone (?:you|close))\b",
        r"\b(?:never|don't|do not) (?:give up|wait)\b|\byou are not alone\b",
        r"\bwithin reach\b|\byou have options\b|\btake the (?:first|next) step\b",
        r"\b(?:start|begin) your (?:journey|recovery|healing)\b|\breclaim your\b",
        r"\b(?:check|verify) your (?:insurance|coverage|benefits|options)\b|\bcheck out (?:your|our)\b",
        r"\b(?:medically|individually|specially) tailored\b|\bcustomi[sz]ed (?:programs?|programmes?)\b",
    ),
    """
    us our now online today reach hesitate touch book schedule request arrange free offer offers discount
    discounts subscribe join sign we leading premier trusted innovative best award cutting world top
    state unparalleled loved someone give wait alone options step journey recovery healing reclaim
    insurance coverage benefits check tailored customized customised
    """,
)
#: The name of a company, and its "we" behind it; in the letters it was written in.
AT_OURS = re.compile(r"\bAt (?:[A-Z][\w&'-]+ ){0,4}[A-Z][\w&'-]+, (?:we|our)\b")
