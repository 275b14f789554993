"""What the program itself draws: a person, and people to be counted."""

from __future__ import annotations

from kiosk.core.library import Drawing

#: A standing person, for the places where effects may be felt.
BODY = Drawing(
    "frame/body",
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 440" width="200" height="440" '
    'fill="none" stroke-linecap="round" stroke-linejoin="round">'
    '<g stroke="var(--hue, #63275c)" stroke-width="5.5">'
    '<path d="M68 240H132L129 404H107L100 276L93 404H71Z" fill="var(--hue, #63275c)"/>'
    '<path d="M70 404H95V424H57Q56 408 70 404ZM130 404H105V424H143Q144 408 130 404Z" '
    'fill="var(--ink, #17252a)" stroke="var(--ink, #17252a)"/>'
    '<circle cx="42" cy="250" r="12" fill="var(--paper, #ffffff)"/><circle cx="158" cy="250" '
    'r="12" fill="var(--paper, #ffffff)"/>'
    '<path d="M64 118C52 146 46 188 43 232M136 118C148 146 154 188 157 232" stroke-width="34"/>'
    '<path d="M64 118C52 146 46 188 43 232M136 118C148 146 154 188 157 232" stroke="var(--mid, '
    '#b791b0)" stroke-width="23"/>'
    '<path d="M100 66V96" stroke-width="27"/>'
    '<path d="M80 96C86 112 114 112 120 96C138 98 148 104 149 118L140 168L141 242Q141 250 133 '
    '250H67Q59 250 59 242L60 168L51 118C52 104 62 98 80 96Z" fill="var(--mid, #b791b0)"/>'
    '<path d="M100 66V98" stroke="var(--paper, #ffffff)" stroke-width="16"/>'
    '<circle cx="100" cy="46" r="30" fill="var(--paper, #ffffff)"/>'
    "</g>"
    '<path d="M67 50C62 8 84 4 103 4C129 4 138 24 133 50C130 41 128 35 122 30C107 34 92 30 85 '
    '22C80 32 71 37 67 50Z" fill="var(--hue, #63275c)"/>'
    '<path d="M89 52V52.1M111 52V52.1" stroke="var(--ink, #17252a)" stroke-width="6"/>'
    "</svg>",
)
_PERSON = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40" stroke="currentColor" '
    'stroke-width="2.6" fill="FILL"><circle cx="20" cy="11" r="7"/><path d="M6.500 35C6.500 27 '
    "12.500 22.500 20 22.500S33.500 27 33.500 35Q33.500 37.500 31 37.500H9Q6.500 37.500 6.500 "
    '35Z"/></svg>'
)
#: One person who is counted, and one who is not: told apart by shape, not by colour alone.
COUNTED = Drawing("frame/person", _PERSON.replace("FILL", "currentColor"))
NOT_COUNTED = Drawing("frame/person-outline", _PERSON.replace("FILL", "none"))

SCENERY = (BODY, COUNTED, NOT_COUNTED)
