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

SCENERY = (HILLS, SUN, BODY, COUNTED, NOT_COUNTED)
