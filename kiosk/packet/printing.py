"""Paints a packet as a PDF on A4."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QRectF, QSizeF, QUrl
from PySide6.QtGui import QColor, QPainter, QPdfWriter, QTextDocument

from kiosk.bridge.paper.paper import FINE, CutShortError, font, printed_whole, text_of, writer_to
from kiosk.packet.breaks import keep_together
from kiosk.packet.pages import chapter, closing, front
from kiosk.packet.pages import frame as framed
from kiosk.packet.photographs import Album
from kiosk.packet.sheets import Packet

_STYLE = """\
body { font-size: 13px; }
h1 { font-size: 27px; margin: 0; }
h2, h3 { font-size: 17px; margin-top: 18px; margin-bottom: 6px; }
p { margin: 0 0 5px 0; }
th, td.row { border-top: 1px solid #bbbbbb; }
td.box { border: 1px solid #333333; }
.soft { color: #555555; font-size: 11px; }
.open { color: #7a2318; font-weight: bold; }
.code { font-size: 24px; font-weight: bold; }
.long { font-size: 18px; font-weight: bold; }
"""
_SHEET = "A4"
_PAPER = QSizeF(794, 1123)
_MARGIN, _FOOT = 52, 34
_TEXT = QRectF(0, 0, _PAPER.width() - 2 * _MARGIN, _PAPER.height() - 2 * _MARGIN - _FOOT)


def write_pdf(packet: Packet, album: Album, file: Path) -> int:
    """Returns how many sheets it has. Raises OSError; what was there before stays until it is whole."""
    return printed_whole(file, lambda part: _write(packet, album, part))


def _write(packet: Packet, album: Album, file: Path) -> int:
    writer = writer_to(str(file), _SHEET, packet.title, "kiosk packet")
    texts = list(_texts(packet, album))
    total = sum(text.pageCount() for _, text in texts)
    painter = QPainter(writer)
    _paint(texts, painter, writer, f"{packet.title} · printed on {packet.printed}", total)
    if not painter.end():
        raise CutShortError
    return total


def _texts(packet: Packet, album: Album) -> Iterator[tuple[str, QTextDocument]]:
    """Each begins on a sheet of its own; with what stands in the foot of its sheets."""
    if packet.frame:
        yield "", laid_out(front(packet), album)
        yield "", laid_out(framed(packet, album), album)
    for each in packet.chapters:
        yield each.page, laid_out(chapter(each, album), album)
    if packet.code:
        yield "", laid_out(closing(packet), album)


def laid_out(html: str, album: Album) -> QTextDocument:
    def with_photographs(text: QTextDocument) -> None:
        kind = QTextDocument.ResourceType.ImageResource.value
        for name, photographs in album.items():
            for number, photograph in enumerate(photographs):
                text.addResource(kind, QUrl(f"{name}/{number}"), photograph.image)

    text = text_of(html, _STYLE, 13, _TEXT.size(), with_photographs)
    keep_together(text)
    return text


def _paint(
    texts: list[tuple[str, QTextDocument]], painter: QPainter, writer: QPdfWriter, foot: str, total: int
) -> None:
    sheet = 0
    for name, text in texts:
        for page in range(text.pageCount()):
            if sheet:
                writer.newPage()
            sheet += 1
            painter.save()
            painter.scale(FINE, FINE)
            _foot(painter, " · ".join(part for part in (foot, name) if part), f"{sheet} of {total}")
            painter.translate(_MARGIN, _MARGIN - page * _TEXT.height())
            text.drawContents(painter, _TEXT.translated(0, page * _TEXT.height()))
            painter.restore()


def _foot(painter: QPainter, left: str, right: str) -> None:
    line = _PAPER.height() - _MARGIN
    painter.setFont(font(10))
    painter.setPen(QColor("#555555"))
    painter.drawText(_MARGIN, round(line), left)
    width = painter.fontMetrics().horizontalAdvance(right)
    painter.drawText(round(_PAPER.width() - _MARGIN - width), round(line), right)
