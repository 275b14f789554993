"""A document is data: reading it opens no other file, reaches no network and runs nothing."""

from __future__ import annotations

import socket
import subprocess
import sys
import threading
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import etree
from msgspec import Struct
from msgspec import json as typed_json

from kiosk.draft.reading.document_file import read
from kiosk.draft.sentences.document import Document
from tests.draft import papers

SECRET = "the heron knows the combination"
REPOSITORY = Path(__file__).resolve().parents[3]


class Seen(Struct):
    events: list[tuple[str, str]]
    told: list[str]


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    path = tmp_path / "secret.txt"
    path.write_text(SECRET, encoding="utf-8")
    return path


class Listener:
    """A server that counts who comes."""

    def __init__(self) -> None:
        self.visits = 0
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.address = f"127.0.0.1:{self._socket.getsockname()[1]}"
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def _serve(self) -> None:
        while True:
            visitor, _ = self._socket.accept()
            with visitor:
                if visitor.recv(9) == b"it is me.":
                    return
                self.visits += 1

    def close(self) -> None:
        with socket.create_connection(self._socket.getsockname()) as last:
            last.sendall(b"it is me.")
        self._thread.join()
        self._socket.close()


@pytest.fixture
def listener() -> Iterator[Listener]:
    one = Listener()
    yield one
    one.close()


def hostile_html(folder: Path, secret: Path, address: str) -> Path:
    path = folder / "page.html"
    path.write_text(
        f'<!DOCTYPE html [<!ENTITY x SYSTEM "file://{secret}">]><html><head><base href="http://{address}/">'
        f'<link rel=stylesheet href="http://{address}/a.css"><meta http-equiv=refresh content="0;url=http://{address}">'
        f'<script src="http://{address}/a.js"></script></head><body onload="fetch(\'http://{address}\')">'
        f'<p>Frogs hop &x; here.<img src="http://{address}/a.png"><iframe src="file://{secret}"></iframe>'
        f'<object data="file://{secret}"></object><script>open("{secret}")</script></body></html>',
        encoding="utf-8",
    )
    return path


def hostile_markdown(folder: Path, secret: Path, address: str) -> Path:
    path = folder / "notes.md"
    path.write_text(
        f"Frogs hop here. ![a](http://{address}/a.png) ![b](file://{secret})\n\n<script src=http://{address}></script>\n",
        encoding="utf-8",
    )
    return path


def parts_of(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(path: Path, parts: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return path


def linked_word(folder: Path, secret: Path, address: str) -> Path:
    """A remote picture, a template on a server, a name that leads out of the folder, a link inside."""
    path = papers.word_paper(folder / "linked.docx")
    parts = parts_of(path)
    kind = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    links = b"".join(
        b'<Relationship Id="h%d" Type="%s/%s" Target="%s" TargetMode="External"/>'
        % (number, kind, what, target)
        for number, (what, target) in enumerate(
            (
                (b"image", f"http://{address}/a.png".encode()),
                (b"attachedTemplate", f"http://{address}/a.dotm".encode()),
                (b"header", f"file://{secret}".encode()),
            )
        )
    )
    name = "word/_rels/document.xml.rels"
    parts[name] = parts[name].replace(b"</Relationships>", links + b"</Relationships>")
    parts["../../escaped.txt"] = b"out"
    packed(path, parts)
    with zipfile.ZipFile(path, "a") as archive:
        link = zipfile.ZipInfo("word/media/link.txt")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, str(secret))
    return path


def word_with(path: Path, doctype: str) -> Path:
    parts = parts_of(papers.word_paper(path))
    body = parts["word/document.xml"].split(b"?>", 1)[1].replace(b"Frogs wake", b"&x; wake")
    parts["word/document.xml"] = f'<?xml version="1.0"?>{doctype}'.encode() + body
    return packed(path, parts)


def hostile_pdf(folder: Path, secret: Path, address: str) -> Path:
    catalog = (
        f"/OpenAction << /S /JavaScript /JS (app.launchURL\\('http://{address}'\\)) >>"
        f" /AA << /WC << /S /Launch /F ({secret}) >> >>"
        f" /Names << /EmbeddedFiles << /Names [(a) << /Type /Filespec /F ({secret}) >>] >> >>"
    )
    return papers.pdf_paper(folder / "paper.pdf", catalog=catalog)


def probed(*arguments: str) -> Seen:
    command = [sys.executable, "-m", "tests.draft.probe", *arguments]
    done = subprocess.run(command, cwd=REPOSITORY, capture_output=True, check=True, timeout=100)
    return typed_json.decode(done.stdout, type=Seen)


def test_reading_opens_nothing_else(tmp_path: Path, secret: Path, listener: Listener) -> None:
    inner = tmp_path / "papers" / "inner"
    inner.mkdir(parents=True)
    hostile = [
        make(inner, secret, listener.address)
        for make in (hostile_html, hostile_markdown, linked_word, hostile_pdf)
    ]
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}
    seen = probed(*map(str, hostile))
    assert {(event, name) for event, name in seen.events} == {("open", str(path)) for path in hostile}
    assert all("Frogs" in told for told in seen.told), seen.told
    assert not any(SECRET in told for told in seen.told)
    assert listener.visits == 0
    assert {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")} == before


def test_the_probe_sees_what_is_opened(tmp_path: Path) -> None:
    events = {event for event, _ in probed("--trap").events}
    assert {"open", "socket.connect"} <= events


def test_the_listener_hears_who_comes(listener: Listener) -> None:
    host, port = listener.address.split(":")
    with socket.create_connection((host, int(port))) as visitor:
        visitor.sendall(b"GET a.png")
        visitor.recv(1)
    assert listener.visits == 1


def test_a_pdf_is_read_in_a_process_that_imports_nothing_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Papers come in folders, and a folder may hold a module with the name of one that is needed."""
    for name in ("pypdfium2.py", "msgspec.py", "kiosk.py"):
        (tmp_path / name).write_text(f"open({str(tmp_path / 'ran')!r}, 'w')", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert isinstance(read(papers.pdf_paper(tmp_path / "paper.pdf")), Document)
    assert not (tmp_path / "ran").exists()


def test_word_documents_define_no_entities(tmp_path: Path, secret: Path, listener: Listener) -> None:
    lol = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    doctypes = (
        f'<!DOCTYPE d [<!ENTITY x SYSTEM "file://{secret}">]>',
        f'<!DOCTYPE d SYSTEM "http://{listener.address}/a.dtd">',
        f'<!DOCTYPE d [<!ENTITY l0 "lol">{lol}<!ENTITY x "&l9;">]>',
    )
    for number, doctype in enumerate(doctypes):
        found = read(word_with(tmp_path / f"{number}.docx", doctype))
        assert not isinstance(found, Document)
        assert found.rule == "document-broken"
        assert "entities" in found.message
    assert listener.visits == 0


def test_an_entity_would_have_brought_the_secret(tmp_path: Path, secret: Path) -> None:
    """The trap above works: a reader that resolves entities walks into it."""
    path = word_with(tmp_path / "trap.docx", f'<!DOCTYPE d [<!ENTITY x SYSTEM "file://{secret}">]>')
    parser = etree.XMLParser(resolve_entities=True, load_dtd=True)
    root = etree.fromstring(parts_of(path)["word/document.xml"], parser)
    assert SECRET in "".join(str(text) for text in root.itertext())


def test_entities_in_utf_16_are_refused_too(tmp_path: Path, secret: Path) -> None:
    path = word_with(tmp_path / "wide.docx", f'<!DOCTYPE d [<!ENTITY x SYSTEM "file://{secret}">]>')
    parts = parts_of(path)
    text = parts["word/document.xml"].decode().replace('version="1.0"', 'version="1.0" encoding="UTF-16"')
    parts["word/document.xml"] = text.encode("utf-16")
    found = read(packed(path, parts))
    assert SECRET not in str(found)
    assert not isinstance(found, Document)
