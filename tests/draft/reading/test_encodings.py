"""A page is read in the encoding in which browsers would show it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.draft.kept import kept, reading

WORDS = "Newts don\u2019t bite \u2013 they say \u201choo\u201d."


@pytest.mark.parametrize(
    "label", ["iso-8859-1", "Latin1", "us-ascii", "ISO_8859-1", "x-cp1252", "x-user-defined"]
)
def test_what_is_called_western_holds_the_signs_of_windows(tmp_path: Path, label: str) -> None:
    page = f"<!doctype html><meta charset='{label}'><p>{WORDS}".encode("cp1252")
    assert kept(reading(tmp_path, "pond.html", page)) == [WORDS]


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        ("<?xml version='1.0' encoding='iso-8859-15'?><html>", "cp1252"),
        ('<META HTTP-EQUIV=content-type CONTENT="text/html; charset=windows-1250">', "cp1250"),
        ("<meta charset=utf-16le>", "utf-8"),
        ("<!-- <meta charset=koi8-r> --><meta charset=utf-8>", "utf-8"),
        ("<meta name=description content='charset=koi8-r'>", "utf-8"),
        ("<meta charset=iso-8859-1>", "utf-8"),
        ("<meta charset=no-such-code>", "cp1252"),
        ("<meta charset=gb18030>", "gb18030"),
    ],
)
def test_where_a_page_says_its_encoding(tmp_path: Path, head: str, encoding: str) -> None:
    words = WORDS if "15" not in head else "Newts bite \u00e9 who feed them."
    page = f"{head}<p>{words}".encode(encoding)
    assert kept(reading(tmp_path, "pond.html", page)) == [words]


def test_what_was_counted_by_the_code_of_windows(tmp_path: Path) -> None:
    assert kept(reading(tmp_path, "pond.html", "<p>Newts don&#146;t bite&#133; at &#8216;all&#8217;.")) == [
        "Newts don\u2019t bite\u2026 at \u2018all\u2019."
    ]
