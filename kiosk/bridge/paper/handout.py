"""The one page that a visitor may take along: questions with room to write, pages to read again, numbers."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from msgspec import Struct
from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QRectF, QSizeF, QUrl
from PySide6.QtGui import QColor, QImage, QPainter, QTextDocument

from kiosk.bridge.paper.handout_words import matters_title, title, where_to_turn
from kiosk.bridge.paper.paper import FINE, size_of, text_of, writer_to
from kiosk.takeaway.handout import Handout
from kiosk.takeaway.vcard import NoteHeading

_MARGIN = 68
_BOX, _EDGE = 64, 5
_BOX_NAME = "box"
_STYLE = """\
h1 { font-size: %(title)dpx; margin: 0 0 2px 0; }
h2 { font-size: %(head)dpx; margin: %(apart)dpx 0 4px 0; }
p { margin: 0 0 4px 0; }
.soft { color: #444444; }
td.ask { padding-top: %(line)dpx; }
td.line { border-bottom: 1px solid #999999; font-size: %(line)dpx; }
"""


class _Step(Struct, frozen=True):
    """How closely a page is set: heights in 96ths of an inch, the ``lines`` to write on as ``line``."""

    size: int
    line: int
    lines: int


_STEPS = (
    _Step(19, 20, 2),
    _Step(18, 15, 2),
    _Step(18, 18, 1),
    _Step(16, 12, 1),
    _Step(14, 8, 1),
    _Step(12, 3, 0),
)


class TooMuchError(Exception):
    """It fits no page, however closely it is set."""


def as_pdf(handout: Handout, paper: str) -> bytes:
    """One page. The application must stand already. Raises TooMuchError."""
    size = size_of(paper)
    text = _fitting(handout, QSizeF(size.width() - 2 * _MARGIN, size.height() - 2 * _MARGIN))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = writer_to(buffer, paper, title(), "kiosk")
    painter = QPainter(writer)
    painter.scale(FINE, FINE)
    painter.translate(_MARGIN, _MARGIN)
    text.drawContents(painter, QRectF(0, 0, text.pageSize().width(), text.pageSize().height()))
    painter.end()
    return bytes(buffer.data().data())


def _fitting(handout: Handout, room: QSizeF) -> QTextDocument:
    for step in _STEPS:
        text = text_of(_html(handout, step), _style(step), step.size, room, _with_box)
        if text.pageCount() == 1:
            return text
    raise TooMuchError


def _style(step: _Step) -> str:
    sizes = {"title": step.size + 13, "head": step.size + 3, "apart": step.size + 5, "line": step.line}
    return _STYLE % sizes


def _with_box(text: QTextDocument) -> None:
    box = QImage(_BOX, _BOX, QImage.Format.Format_RGB32)
    box.fill(QColor("white"))
    painter = QPainter(box)
    pen = painter.pen()
    pen.setWidth(_EDGE)
    painter.setPen(pen)
    painter.drawRect(_EDGE, _EDGE, _BOX - 2 * _EDGE, _BOX - 2 * _EDGE)
    painter.end()
    text.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(_BOX_NAME), box)


def _html(handout: Handout, step: _Step) -> str:
    tr = QCoreApplication.translate
    rows = "".join(_question(question, step) for question in handout.questions)
    parts = [
        f'<h1>{escape(title())}</h1><p class="soft">{escape(tr("Handout", "To ask my care team"))}</p>',
        f"<p>{escape(handout.clinic)}</p>" if handout.clinic else "",
        f'<table width="100%" cellpadding="3" cellspacing="0">{rows}</table>' if rows else "",
        f"<p>{escape(tr('Handout', 'More questions are on the screen.'))}</p>" if handout.withheld else "",
        *_matters(handout),
        *_again(handout),
        *_signs(handout),
        *where_to_turn(handout),
    ]
    return "".join(parts)


def _question(question: str, step: _Step) -> str:
    box = f'<td class="ask" width="{step.size + 12}"><img src="{_BOX_NAME}" width="{step.size - 2}"></td>'
    line = '<tr><td></td><td class="line">&nbsp;</td></tr>'
    return f'<tr>{box}<td class="ask">{escape(question)}</td></tr>{line * step.lines}'


def _matters(handout: Handout) -> Iterator[str]:
    if handout.matters:
        yield f"<h2>{escape(matters_title())}</h2>"
        yield "".join(f"<p>{escape(line)}</p>" for line in handout.matters)


def _again(handout: Handout) -> Iterator[str]:
    tr = QCoreApplication.translate
    more = [tr("Handout", "More pages are on the screen.")] if handout.more_again else []
    if handout.again or more:
        yield f"<h2>{escape(tr('Handout', 'Pages to read again'))}</h2>"
        yield "".join(f"<p>{escape(line)}</p>" for line in (*handout.again, *more))


def _signs(handout: Handout) -> Iterator[str]:
    if handout.signs.lines:
        yield f"<h2>{escape(handout.signs.title)}</h2>"
    for line in handout.signs.lines:
        head = isinstance(line, NoteHeading)
        yield f"<p><b>{escape(line)}</b></p>" if head else f"<p>• {escape(line)}</p>"
