"""What the program itself draws: a person, and people to be counted."""

from __future__ import annotations

from kiosk.core.library import Drawing

#: A standing person who turns to the right, so that what lies in front of each place is free of the arm; by
#: the hand that draws the deck's people.
BODY = Drawing.of(
    "frame/body",
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="38 12 172 497" width="172" height="497" '
    'fill="none" stroke="var(--hue, #094a4f)" stroke-linecap="round" stroke-linejoin="round"><g '
    'stroke-width="6" transform="translate(100 500)"><g transform="translate(26 -16)"><path '
    'd="M-15 -7H13C20 3 42 2 44 14Q44 18 40 18H-13Q-18 18 -18 13Z" fill="var(--ink, #17252a)"/>'
    '</g><path d="M13.7 -239.8C0.1 -237.5 -9 -224.4 -6.6 -210.9 L-10.6 -210.2L9 -145.1Q13.3 '
    "-120.7 11.3 -95.9L11 -17.2 L41 -14.8L53.4 -95.7Q55.6 -122.7 50.9 -149.3L46.6 -220.2 C40.2 "
    '-233.1 27.2 -242.2 13.7 -239.8" fill="var(--slate, #6d8597)" stroke="none"/><path d="M-11.3 '
    "-214.1L9 -145.1Q13.3 -120.7 11.3 -95.9L11 -17.2 L41 -14.8L53.4 -95.7Q55.6 -122.7 50.9 "
    '-149.3L46.6 -220.2"/><g transform="translate(-24 -16)"><path d="M-15 -7H13C20 3 42 2 44 '
    '14Q44 18 40 18H-13Q-18 18 -18 13Z" fill="var(--ink, #17252a)"/></g><path d="M3.7 -240C-10 '
    "-241 -22 -230.6 -23 -216.9 L-27 -217.2L-24.1 -148Q-25.9 -122.9 -30.4 -98.2L-38.8 -18.7 "
    'L-9.2 -13.3L11.1 -91.9Q15.8 -117.6 17.7 -143.7L30.8 -212.9 C27.8 -226.9 17.4 -239 3.7 -240" '
    'fill="var(--slate, #6d8597)" stroke="none"/><path d="M-26.7 -221.2L-24.1 -148Q-25.9 -122.9 '
    '-30.4 -98.2L-38.8 -18.7 L-9.2 -13.3L11.1 -91.9Q15.8 -117.6 17.7 -143.7L30.8 -212.9"/><path '
    'd="M-33.6 -214C-33.6 -254 -32 -264 -32 -292C-32 -322 -38.4 -326 -38.4 -354Q-38.4 -373 -18.4 '
    "-376L-15 -382Q0 -376 15 -382L16 -376Q36 -373 36 -354C36 -328 37.6 -322 37.6 -292C37.6 -264 "
    '33.6 -254 33.6 -214Q0 -204 -33.6 -214Z" fill="var(--clay, #d58a72)"/><path d="M-14 -402L-16 '
    '-381Q0.4 -356 6.4 -358Q14.4 -358 16 -381L13 -402Z" fill="var(--olive, #d3a07c)"/><g '
    'transform="translate(0 -381) scale(1.1 1.1)"><path d="M-27 -44C-27 -66 -12 -77 5 -77C24 -77 '
    '36 -64 36 -44C36 -20 25 -3 9 -3C-11 -3 -27 -20 -27 -44Z" fill="var(--olive, #d3a07c)"/>'
    '<path d="M-25 -34C-40 -44 -34 -86 4 -88C34 -90 44 -68 35 -52C30 -62 20 -66 10 -64C0 -62 -8 '
    '-66 -10 -64C-8 -54 -16 -50 -17 -40Z" fill="var(--raven, #2e2623)"/><path d="M-22 -45C-34 '
    '-49 -37 -30 -23 -29" fill="var(--olive, #d3a07c)"/><ellipse cx="4" cy="-24" rx="8" ry="6" '
    'fill="var(--clay, #d58a72)" fill-opacity="0.5" stroke="none"/><path d="M14 -18.500Q19.5 '
    '-17.5 25 -18.500" stroke="var(--ink, #17252a)" stroke-width="4.5"/><path d="M12 '
    '-41V-40.500M29 -41V-40.500" stroke="var(--ink, #17252a)" stroke-width="8"/></g><g '
    'transform="translate(50 -220) rotate(44.9)"><path d="M-6 -10H4C14 -14 30 -10 31 -1C31 7 22 '
    '11 8 10H-6Z" fill="var(--olive, #d3a07c)"/><path d="M2 -8C6 -17 18 -19 19 -12C19 -7 13 -6 '
    '11 -2" fill="var(--olive, #d3a07c)"/></g><path d="M-23.2 -369.7C-30.7 -368.2 -35.6 -360.8 '
    "-34.1 -353.2 L-38 -352.4L-22.7 -286.2Q-18.6 -265.7 -3.8 -251L41.2 -211.1 L58.8 -228.9L23.4 "
    '-269.1Q10.9 -281.6 7.4 -298.8L-2.8 -359.6 C-8.2 -366.3 -15.6 -371.2 -23.2 -369.7" '
    'fill="var(--clay, #d58a72)" stroke="none"/><path d="M-38.8 -356.4L-22.7 -286.2Q-18.6 -265.7 '
    '-3.8 -251L41.2 -211.1 L58.8 -228.9L23.4 -269.1Q10.9 -281.6 7.4 -298.8L-2.8 -359.6"/><path '
    'd="M48.9 -240.2L29.8 -221"/></g></svg>',
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
