"""What of a document becomes statements, and what becomes of the rest."""

from __future__ import annotations

from pathlib import Path

from kiosk.draft.reading.documents import read_one
from kiosk.draft.sentences.document import SetAside
from kiosk.draft.sentences.gate import ReadDocument
from kiosk.draft.sentences.sentence import Form


def reading(folder: Path, name: str, text: str | bytes) -> ReadDocument:
    path = folder / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    found = read_one(path)
    assert isinstance(found, ReadDocument), found
    return found


def kept(found: ReadDocument) -> list[str]:
    pairs = zip(found.sentences, found.aside, strict=True)
    return [one.text for one, why in pairs if why is None and one.form is not Form.HEADING]


def aside(found: ReadDocument, why: SetAside) -> list[str]:
    return [one.text for one, told in zip(found.sentences, found.aside, strict=True) if told is why]
