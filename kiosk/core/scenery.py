"""What the program itself draws, whatever the deck: a morning over hills, for the first screen."""

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
    '<path fill="var(--path, #f1c27d)" fill-opacity="0.4" d="M1190 390 C1190 362 1130 344 1200 322'
    " C1270 302 1452 300 1452 280 C1452 264 1362 256 1356 238 C1350 218 1416 204 1398 184"
    " C1386 170 1352 160 1344 140 C1338 122 1346 104 1352 82 L1356 82 C1352 104 1346 122 1354 138"
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
SCENERY = (HILLS, SUN)
