"""What the program itself draws: a person, and people to be counted."""

from __future__ import annotations

from kiosk.core.library import Drawing

#: A standing person, for the places where effects may be felt; by the hand that draws the deck's people.
BODY = Drawing.of(
    "frame/body",
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 440" width="200" height="440" '
    'fill="none" stroke-linecap="round" stroke-linejoin="round">'
    '<g stroke="var(--hue, #094a4f)" stroke-width="5">'
    '<path d="M70 404H94V425H54Q53 409 70 404ZM130 404H106V425H146Q147 409 130 404Z" '
    'fill="var(--ink, #17252a)"/>'
    '<path d="M66 236H134L130 408H106L100 282L94 408H70Z" fill="var(--slate, #6d8597)"/>'
    '<path d="M31 238Q30 262 42 264Q55 264 54 238ZM169 238Q170 262 158 264Q145 264 146 238Z" '
    'fill="var(--olive, #d3a07c)"/>'
    '<path d="M60 110C44 122 34 176 29 236Q42 242 55 238C60 206 66 180 70 160ZM140 110C156 122 166 176 '
    '171 236Q158 242 145 238C140 206 134 180 130 160Z" fill="var(--clay, #d58a72)"/>'
    '<path d="M30 225Q43 230 57 227M170 225Q157 230 143 227"/>'
    '<path d="M82 98C64 101 56 106 54 122C60 150 62 180 60 240Q60 250 70 250H130Q140 250 140 240C138 180 '
    '140 150 146 122C144 106 136 101 118 98Z" fill="var(--clay, #d58a72)"/>'
    '<path d="M61 238H139"/>'
    '<path d="M88 74V99Q100 112 112 99V74Z" fill="var(--olive, #d3a07c)"/>'
    '<path d="M64 46Q55 44 57 54Q59 63 68 61M136 46Q145 44 143 54Q141 63 132 61" '
    'fill="var(--olive, #d3a07c)"/>'
    '<path d="M66 44C66 22 82 12 100 12S134 22 134 44C134 68 118 84 100 84S66 68 66 44Z" '
    'fill="var(--olive, #d3a07c)"/>'
    '<path d="M65 48C56 10 84 3 104 3C134 3 142 24 135 48C131 40 129 35 122 30C107 33 92 30 85 '
    '24C80 32 70 36 65 48Z" fill="var(--raven, #2e2623)"/>'
    "</g>"
    '<ellipse cx="79" cy="62" rx="6" ry="4.500" fill="var(--clay, #d58a72)" fill-opacity="0.5"/>'
    '<ellipse cx="121" cy="62" rx="6" ry="4.500" fill="var(--clay, #d58a72)" fill-opacity="0.5"/>'
    '<g stroke="var(--ink, #17252a)">'
    '<path d="M88 51V51.400M112 51V51.400" stroke-width="7"/>'
    '<path d="M95 68H105" stroke-width="3.500"/>'
    "</g></svg>",
)
_PERSON = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40" stroke="currentColor" '
    'stroke-width="2.6" fill="FILL"><circle cx="20" cy="11" r="7"/><path d="M6.500 35C6.500 27 '
    "12.500 22.500 20 22.500S33.500 27 33.500 35Q33.500 37.500 31 37.500H9Q6.500 37.500 6.500 "
    '35Z"/></svg>'
)
#: One person who is counted, and one who is not: told apart by shape, not by colour alone.
COUNTED = Drawing.of("frame/person", _PERSON.replace("FILL", "currentColor"))
NOT_COUNTED = Drawing.of("frame/person-outline", _PERSON.replace("FILL", "none"))

SCENERY = (BODY, COUNTED, NOT_COUNTED)
