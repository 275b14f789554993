"""The contact sheet: one HTML page with every picture, which needs nothing but itself."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from itertools import groupby

from kiosk.tour.shots import Shot, Tour

_STYLE = """\
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 110rem; padding: 1rem clamp(1rem, 4vw, 3rem) 4rem; }
h2 { border-bottom: 1px solid; margin-top: 3rem; padding-bottom: .3rem; }
.sheet { display: grid; gap: 1.5rem; }
.sheet { grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr)); }
figure { margin: 0; }
figure a { display: block; }
img { border: 1px solid #8888; border-radius: .3rem; box-sizing: border-box; }
img { display: block; height: auto; width: 100%; }
figcaption { font-size: .85rem; overflow-wrap: anywhere; padding-top: .3rem; }
.flaw { color: #c62828; font-weight: 600; }
@media (prefers-color-scheme: dark) { .flaw { color: #ff8a80; } }
"""


def sheet(tour: Tour) -> str:
    groups = [(name, list(shots)) for name, shots in groupby(tour.shots, key=_combination)]
    parts = [_section(number, name, shots) for number, (name, shots) in enumerate(groups)]
    links = "".join(f'<li><a href="#c{number}">{escape(name)}</a>' for number, (name, _) in enumerate(groups))
    return (
        '<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>Every screen</title>\n<style>\n{_STYLE}</style>\n"
        f"<h1>Every screen</h1>\n<p>{len(tour.shots)} screens. {_verdict(tour.shots)}</p>\n<ul>{links}</ul>\n"
        + "".join(parts)
    )


def _combination(shot: Shot) -> str:
    width, height = shot.size
    dense = f", {shot.ppi:g} ppi" if shot.ppi else ""
    stands = f", {shot.standing}" if shot.standing else ""
    return f"{width}x{height}{dense}, text {shot.text_scale:.0%}, {shot.language}, {shot.theme}{stands}"


def _verdict(shots: Iterable[Shot]) -> str:
    flawed = sum(bool(shot.flaws()) for shot in shots)
    return (
        f'<span class="flaw">{flawed} with flaws.</span>'
        if flawed
        else "No text is cut off, shortened or covered."
    )


def _section(number: int, name: str, shots: list[Shot]) -> str:
    figures = "".join(_figure(shot) for shot in shots if shot.file is not None)
    head = f'<h2 id="c{number}">{escape(name)}</h2>\n<p>{_verdict(shots)}</p>\n'
    return f'{head}<div class="sheet">\n{figures}</div>\n'


def _figure(shot: Shot) -> str:
    file, (width, height) = escape(shot.file or ""), shot.size
    flaws = "".join(f'<br><span class="flaw">{escape(flaw)}</span>' for flaw in shot.flaws())
    told = escape(_told(shot))
    image = f'<img src="{file}" alt="{told}" width="{width}" height="{height}" loading="lazy">'
    return f'<figure><a href="{file}">{image}</a><figcaption>{told}{flaws}</figcaption></figure>\n'


def _told(shot: Shot) -> str:
    several = f", {shot.screenful + 1} of {shot.screenfuls}" if shot.screenfuls > 1 else ""
    return " · ".join(part for part in (shot.kind, shot.page, shot.variant) if part) + several
