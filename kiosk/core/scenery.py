"""What the program itself draws: a morning over hills, where a deck has no scene of its own; a person."""

from __future__ import annotations

from kiosk.core.library import Drawing

#: Four ridges, the nearest darkest, and a path that leads on. A band, drawn as wide as the screen.
HILLS = Drawing(
    "frame/hills",
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1920 380" preserveAspectRatio="none">'
    '<g stroke="var(--rim, #0a3f45)" stroke-width="1.5">'
    '<path fill="var(--far, #1d6062)" d="M-9 250 C160 232 300 246 470 214 C640 182 760 128 930 132'
    ' C1080 136 1150 92 1290 84 C1420 76 1500 118 1620 112 C1740 106 1830 70 1929 62 V390 H-9 Z"/>'
    '<path fill="var(--mid, #125055)" d="M-9 232 C180 196 330 216 520 246 C760 284 900 244 1090 206'
    ' C1290 166 1440 178 1600 208 C1740 232 1840 216 1929 192 V390 H-9 Z"/>'
    '<path fill="var(--near, #0b4046)" d="M-9 256 C240 220 470 226 760 268 C1010 304 1200 296 1420 258'
    ' C1600 228 1780 242 1929 268 V390 H-9 Z"/>'
    '<path fill="var(--path, #6b7e65)" stroke="none" d="M1190 390 C1190 362 1130 344 1200 322'
    " C1270 302 1452 300 1452 280 C1452 264 1362 256 1356 238 C1350 218 1416 204 1398 184"
    " C1386 170 1352 160 1344 140 C1338 122 1346 104 1352 88 L1355 88 C1352 104 1346 122 1354 138"
    " C1364 156 1404 166 1418 184 C1436 208 1376 220 1384 236 C1394 252 1496 260 1498 282"
    ' C1500 310 1300 310 1272 328 C1246 346 1440 362 1470 390 Z"/>'
    '<path fill="var(--fore, #08333a)" d="M-9 284 C300 254 560 262 860 278 C1120 292 1300 290 1500 280'
    ' C1680 272 1800 276 1929 286 V390 H-9 Z"/></g></svg>',
)
#: The sun with its glow.
SUN = Drawing(
    "frame/sun",
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 300"><defs><radialGradient id="g">'
    '<stop offset="0.3" stop-color="var(--glow, #f1c27d)" stop-opacity="0.5"/>'
    '<stop offset="0.5" stop-color="var(--glow, #f1c27d)" stop-opacity="0.22"/>'
    '<stop offset="0.75" stop-color="var(--glow, #f1c27d)" stop-opacity="0.06"/>'
    '<stop offset="1" stop-color="var(--glow, #f1c27d)" stop-opacity="0"/></radialGradient>'
    '<linearGradient id="s" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="var(--high, #f8ddae)"/>'
    '<stop offset="0.7" stop-color="var(--low, #edb56b)"/></linearGradient></defs>'
    '<circle cx="150" cy="150" r="150" fill="url(#g)"/>'
    '<circle cx="150" cy="150" r="50" fill="url(#s)"/></svg>',
)

#: A standing person, for the places where effects may be felt; by the hand that draws the deck's people.
BODY = Drawing(
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
    '<path d="M94 67Q100 71 106 67" stroke-width="3.500"/>'
    "</g></svg>",
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

SCENERY = (HILLS, SUN, BODY, COUNTED, NOT_COUNTED)
