"""What the program itself draws, whatever the deck."""

from __future__ import annotations

from kiosk.core.library import Drawing

#: Two hills along the foot of the first screen. A band: circles would be drawn whole.
HILLS = Drawing(
    "frame/hills",
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1920 300" preserveAspectRatio="none">'
    '<path fill="var(--far, #0b4b51)" d="M700 300 C1050 60 1500 10 1920 40 V300 Z"/>'
    '<path fill="var(--near, #0d575d)" d="M0 110 C420 20 900 90 1330 300 H0 Z"/></svg>',
)
