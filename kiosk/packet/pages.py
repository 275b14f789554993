"""A packet as the small HTML that Qt lays out on paper: one text for each chapter."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape

from kiosk.core.typed import kiosk_command
from kiosk.packet.photographs import Album
from kiosk.packet.rows import Cell, rows, side_by_side
from kiosk.packet.screens import pictures, screen_on_paper
from kiosk.packet.sheets import Chapter, Packet, PrintedClash, PrintedStatement

_HOW = """\
<h3>How to check a page</h3>
<p>1. Read each page as a patient would, then its questions, then the statements that it rests on, with what
their source says and how we judge it. Of open clashes, say which side is right.</p>
<p>2. May all of it be shown to patients? Fill in the boxes at its end. If not, write beside it what is
wrong.</p>
<p>3. Hand the packet back. Whoever looks after the screen types the code of its last sheet, if all pages are
signed:</p>
<p><b>{packet}</b></p>
<p>or, for each page that is signed, the code at that page's end:</p>
<p><b>{page}</b></p>
<p>Where this was printed with --deck or --settings, type those too.</p>
<p>A code proves that this version was read. It changes with the page's words and pictures, its questions,
the statements it cites and the clinic values it shows. The screen shows visitors your role and the months of
this check and of the next, never your name.</p>
"""
_BEHIND = "--name NAME --role ROLE --valid-months 12"
_SMALL = 190
_BOXES = (("Name", 28), ("Role", 20), ("Date", 16), ("Signature", 36))


def _how() -> str:
    commands = (f"review sign {each} {_BEHIND}" for each in ("--packet CODE", "PAGE --code CODE"))
    packet, page = (escape(kiosk_command(each)) for each in commands)
    return _HOW.format(packet=packet, page=page)


def front(packet: Packet) -> str:
    pages = rows(
        (
            (
                (escape(chapter.page), 34),
                (escape(chapter.title), 34),
                ("essential" if chapter.essential else "", 12),
                (escape(chapter.standing), 20),
            )
            for chapter in packet.chapters
        ),
        ("Page", "Title", "", "Today"),
    )
    number = len(packet.chapters)
    told = f"Printed on {packet.printed}. Language: {escape(packet.language)}. {number} pages to sign."
    roles = f"<p>ROLE is one of: {escape(', '.join(packet.roles))}.</p>" if packet.roles else ""
    return (
        '<p class="soft">For the clinician who checks this deck</p>'
        f"<h1>{escape(packet.title)}</h1><p>{told}</p>"
        f"{_how()}{roles}<h3>The pages</h3>{pages}"
    )


def frame(packet: Packet, album: Album) -> str:
    """The screens round the pages. Their words come with the program and with deck.md."""
    screens = "".join(screen_on_paper(screen, album) for screen in packet.frame)
    said = "The deck's words are signed with its page of questions for the team, those of topics with theirs."
    return f"<h1>The screens round the pages</h1><p>{said}</p>{screens}"


def chapter(of: Chapter, album: Album) -> str:
    needed = "Essential: without it nothing is shown. " if of.essential else ""
    first, *questions = of.screens
    parts = [
        f'<p class="soft">{escape(of.topic)} · {escape(of.page)}</p><h1>{escape(of.title)}</h1>',
        f"<p>{needed}Today: {escape(of.standing)}.</p>",
        screen_on_paper(first, album),
        "".join(screen_on_paper(question, album) for question in questions),
        _values(of.values),
        "<h3>The statements that this rests on</h3>",
        _notes(of.notes),
        "".join(_clashes(of.clashes)),
        _signing(of, album),
    ]
    return "".join(parts)


def _values(values: Iterable[tuple[str, str]]) -> str:
    lines = "".join(f"<p>{escape(name)}: <b>{escape(said) or 'not set'}</b></p>" for name, said in values)
    return f"<h3>The clinic values on it</h3>{lines}" if lines else ""


def _notes(notes: Iterable[PrintedStatement]) -> str:
    found = rows(map(_note, notes), ("What it says, in our words", "How we judge it", "Where"))
    return found or "<p>None: it only asks, or points the safe way.</p>"


def _note(note: PrintedStatement) -> tuple[Cell, ...]:
    wording = f"<br>It may be put: {escape(note.wording)}" if note.wording else ""
    reason = f"<br>{escape(note.reason)}" if note.reason else ""
    said = f'<span class="soft">{escape(note.id)}</span><br>{escape(note.text)}{wording}'
    judged = f"<b>{note.verdict}</b>: {note.strength}.{reason}"
    where = f'{escape(note.source)}<br><span class="soft">{escape(note.place)}</span>'
    return (said, 44), (judged, 32), (where, 24)


def _clashes(clashes: tuple[PrintedClash, ...]) -> Iterator[str]:
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


def _signing(of: Chapter, album: Album) -> str:
    """With a picture of the page, so that nobody signs another one's box."""
    first = next(pictures(of.screens[0], album), "")
    told = (
        f"<p><b>{escape(of.title)}</b></p><p>Page <b>{escape(of.page)}</b>. Code of this version:</p>"
        f'<p><span class="code">{of.code}</span></p>'
    )
    page = f'<img src="{first}" width="{_SMALL}">'
    return (
        "<h2>I have read all of this and it may be shown to patients</h2>"
        f"{side_by_side(page, _SMALL + 14, told)}{_boxes()}"
    )


def _boxes() -> str:
    boxes = "".join(
        f'<td class="box" width="{share}%"><span class="soft">{box}</span><br><br><br></td>'
        for box, share in _BOXES
    )
    return f'<table width="100%" cellpadding="5" cellspacing="0"><tr>{boxes}</tr></table>'


def closing(packet: Packet) -> str:
    """The last sheet: one signature and one code for every page before it."""
    each = (((escape(chapter.page), 40), (escape(chapter.title), 60)) for chapter in packet.chapters)
    return (
        f"<h1>All {len(packet.chapters)} pages of this packet</h1>"
        "<p>If each of them may be shown, this signature stands for all of them, and this code is all there "
        "is to type. If one may not, leave these boxes empty and fill in those of the others.</p>"
        f"{rows(each, ('Page', 'Title'))}"
        "<h2>I have read all of these pages and they may be shown to patients</h2>"
        f'<p>Code of this packet:</p><p><span class="long">{packet.code}</span></p>{_boxes()}'
    )
