"""A packet as the small HTML that Qt lays out on paper: one text for each chapter."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape

from kiosk.packet.photographs import Album
from kiosk.packet.sheets import Chapter, Clash, Line, Note, Packet, Screen

WIDE, NARROW = 350, 250
"""How wide pictures are, in 96ths of an inch: of a page, and of a question, which has three."""
_HOW = """\
<h3>How to check a page</h3>
<p>1. Read each page as a patient would, then its questions, then the statements that it rests on, with what
their source says and how we judge it. Of open clashes, say which side is right.</p>
<p>2. May all of it be shown to patients? Fill in the boxes at its end. If not, write beside it what is
wrong.</p>
<p>3. Hand the packet back. Whoever looks after the screen types for each signed page, with its code:</p>
<p><b>kiosk review sign PAGE --code CODE --name NAME --role ROLE --valid-months 12</b></p>
<p>The code proves that this version was read. It changes with the page's words and pictures, its questions,
the statements it cites and the clinic values it shows. The screen shows visitors your role and the months of
this check and of the next, never your name.</p>
"""
_BOXES = (("Name", 28), ("Role", 20), ("Date", 16), ("Signature", 36))


def front(packet: Packet) -> str:
    rows = "".join(
        f"<tr>{_cell(escape(chapter.page))}{_cell(escape(chapter.title))}"
        f"{_cell('essential' if chapter.essential else '')}{_cell(escape(chapter.standing))}</tr>"
        for chapter in packet.chapters
    )
    number = len(packet.chapters)
    told = f"Printed on {packet.printed}. Language: {escape(packet.language)}. {number} pages to sign."
    heads = "".join(f'<th align="left">{head}</th>' for head in ("Page", "Title", "", "Today"))
    return (
        '<p class="soft">For the clinician who checks this deck</p>'
        f"<h1>{escape(packet.title)}</h1><p>{told}</p>"
        f"{_HOW}<h3>The pages</h3>"
        f'<table width="100%" cellpadding="3" cellspacing="0"><tr>{heads}</tr>{rows}</table>'
    )


def frame(packet: Packet, album: Album) -> str:
    """The screens round the pages. Their words come with the program and with deck.md."""
    screens = "".join(_screen(screen, album, NARROW) for screen in packet.frame)
    said = "The deck's words are signed with its page of questions for the team, those of topics with theirs."
    return f"<h1>The screens round the pages</h1><p>{said}</p>{screens}"


def chapter(of: Chapter, album: Album) -> str:
    needed = "Essential: without it nothing is shown. " if of.essential else ""
    first, *questions = of.screens
    parts = [
        f'<p class="soft">{escape(of.topic)} · {escape(of.page)}</p><h1>{escape(of.title)}</h1>',
        f"<p>{needed}Today: {escape(of.standing)}.</p>",
        _screen(first, album, WIDE),
        "".join(_screen(question, album, NARROW) for question in questions),
        _values(of.values),
        "<h3>The statements that this rests on</h3>",
        _notes(of.notes),
        "".join(_clashes(of.clashes)),
        _signing(of),
    ]
    return "".join(parts)


def pictures(screen: Screen, album: Album) -> Iterator[str]:
    """The names under which a layout finds them."""
    for stop in screen.stops:
        for number, _ in enumerate(album[stop.name]):
            yield f"{stop.name}/{number}"


def _screen(screen: Screen, album: Album, width: int) -> str:
    images = "".join(f'<p><img src="{name}" width="{width}"></p>' for name in pictures(screen, album))
    shown = (words for stop in screen.stops for photo in album[stop.name] for words in photo.words)
    lines = screen.lines or tuple(Line(text) for text in dict.fromkeys(shown))
    return (
        f'<h2>{escape(screen.title)}</h2><table width="100%" cellspacing="0"><tr>'
        f'<td width="{width + 14}">{images}</td><td>{"".join(map(_line, lines))}</td></tr></table>'
    )


def _line(line: Line) -> str:
    mark = f'<span class="soft">{escape(line.mark)}:</span> ' if line.mark else ""
    cites = f' <span class="soft">[{escape(", ".join(line.cites))}]</span>' if line.cites else ""
    return f"<p>{mark}{escape(line.text)}{cites}</p>"


def _values(values: Iterable[tuple[str, str]]) -> str:
    lines = "".join(f"<p>{escape(name)}: <b>{escape(said) or 'not set'}</b></p>" for name, said in values)
    return f"<h3>The clinic values on it</h3>{lines}" if lines else ""


def _notes(notes: Iterable[Note]) -> str:
    rows = "".join(map(_note, notes))
    if not rows:
        return "<p>None: it only asks, or points the safe way.</p>"
    heads = "".join(
        f'<th align="left">{head}</th>' for head in ("What it says, in our words", "How we judge it", "Where")
    )
    return f'<table width="100%" cellpadding="4" cellspacing="0"><tr>{heads}</tr>{rows}</table>'


def _note(note: Note) -> str:
    wording = f"<br>It may be put: {escape(note.wording)}" if note.wording else ""
    reason = f"<br>{escape(note.reason)}" if note.reason else ""
    said = f'<span class="soft">{escape(note.id)}</span><br>{escape(note.text)}{wording}'
    judged = f"<b>{note.verdict}</b>: {note.strength}.{reason}"
    return f"<tr>{_cell(said, 44)}{_cell(judged, 32)}{_cell(escape(note.source), 24)}</tr>"


def _cell(html: str, share: int = 0) -> str:
    return f'<td class="row" width="{share}%">{html}</td>' if share else f'<td class="row">{html}</td>'


def _clashes(clashes: tuple[Clash, ...]) -> Iterator[str]:
    if clashes:
        yield "<h3>Where sources differ</h3>"
    for clash in clashes:
        how = (
            f"Settled: {escape(clash.settled)}"
            if clash.settled
            else '<span class="open">Open. Which is right?</span>'
        )
        yield (
            f"<p><b>{escape(clash.one)}</b> against <b>{escape(clash.other)}</b>: {escape(clash.said)} "
            f'<span class="soft">{escape(clash.source)}</span><br>{how}</p>'
        )


def _signing(of: Chapter) -> str:
    boxes = "".join(
        f'<td class="box" width="{share}%"><span class="soft">{box}</span><br><br><br></td>'
        for box, share in _BOXES
    )
    return (
        "<h2>I have read all of this and it may be shown to patients</h2>"
        f"<p>Page <b>{escape(of.page)}</b>. Code of this version: "
        f'<span class="code">{of.code}</span></p>'
        f'<table width="100%" cellpadding="5" cellspacing="0"><tr>{boxes}</tr></table>'
    )
