"""What `kiosk draft` refuses: it says where and why, reads the rest, and leaves nothing half-done."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.core.fault import DeckFaultyError
from kiosk.draft.writing.files import write
from tests.cli.conftest import ROOT, Types
from tests.draft.leaflets import complaints, texts


def test_what_can_not_be_read_is_told_and_the_rest_is_drafted(
    types: Types, leaflets: Path, tmp_path: Path
) -> None:
    broken, out = leaflets / "broken.pdf", tmp_path / "out"
    broken.write_bytes(b"%PDF-1.7 and no more")
    asked = (leaflets / "calm.txt", broken, "--topics", leaflets / "topics.toml")
    done = types("draft", *asked, "--out", out)

    assert done.returncode == 1
    assert complaints(done)[0].startswith(f"{broken}:0: document-broken: ")
    assert "1 of 2 documents" in done.stdout
    report = (out / "draft-report.md").read_text("utf-8")
    assert "- broken.pdf, line 0: " in report
    assert str(tmp_path) not in report
    assert types("check", "--deck", out).returncode == 0


def test_where_nothing_can_be_read_nothing_is_written(types: Types, tmp_path: Path) -> None:
    empty = tmp_path / "empty.txt"
    empty.touch()
    done = types("draft", empty, tmp_path / "none.txt", "--out", tmp_path / "out")

    assert (done.returncode, done.stdout) == (1, "")
    assert [line.split(": ")[1] for line in complaints(done)] == [
        "document-empty",
        "document-missing",
    ]
    assert not (tmp_path / "out").exists()


def test_where_nothing_may_be_shown_nothing_is_written(types: Types, leaflets: Path, tmp_path: Path) -> None:
    off = tmp_path / "off.txt"
    off.write_text("Our car has four wheels. It stands in the garage all day.\n", "utf-8")
    done = types("draft", off, "--topics", leaflets / "topics.toml", "--out", tmp_path / "out")

    assert (done.returncode, done.stdout) == (1, "")
    assert complaints(done)[0].startswith("draft:0: draft-empty: Of 2 sentences none may stand on a page")
    assert not (tmp_path / "out").exists()


def test_two_documents_of_one_name_are_told_apart(types: Types, leaflets: Path, tmp_path: Path) -> None:
    other = tmp_path / "calm.txt"
    other.write_text("Another text about leaves.\n", "utf-8")
    out = tmp_path / "out"
    asked = ("draft", leaflets / "calm.txt", other, "--topics", leaflets / "topics.toml", "--out", out)
    done = types(*asked)

    assert done.returncode == 1
    assert complaints(done)[0].startswith(f"{other}:0: document-twice: ")
    assert "Another text" not in "".join(text.decode() for text in texts(out).values())


def test_what_is_there_already_is_never_replaced(types: Types, leaflets: Path, drafted: Path) -> None:
    before = texts(drafted)
    done = types("draft", leaflets / "calm.txt", "--out", drafted)

    assert (done.returncode, done.stdout) == (1, "")
    assert complaints(done)[0].startswith(f"{drafted}:0: draft-taken: ")
    assert texts(drafted) == before


def test_an_empty_folder_will_do(types: Types, leaflets: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    done = types("draft", leaflets / "calm.txt", "--topics", leaflets / "topics.toml", "--out", out)

    assert done.returncode == 0
    assert (out / "draft-report.md").exists()


def test_a_draft_that_can_not_be_written_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(DeckFaultyError, match="draft-unwritable"):
        write({"seeds/a.md": "a", "seeds/a.md/b.md": "b"}, tmp_path / "out")
    assert list(tmp_path.iterdir()) == []


def test_the_folder_where_somebody_stands_will_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write({"seeds/a.md": "a", "draft-report.md": "b"}, Path())
    assert texts(tmp_path) == {"seeds/a.md": b"a", "draft-report.md": b"b"}


def test_a_folder_with_the_longest_name_will_do(tmp_path: Path) -> None:
    write({"seeds/a.md": "a"}, tmp_path / ("n" * 255))
    assert list(texts(tmp_path)) == [f"{'n' * 255}/seeds/a.md"]


def test_an_empty_folder_is_left_empty_where_the_draft_can_not_be_written(tmp_path: Path) -> None:
    with pytest.raises(DeckFaultyError, match="draft-unwritable"):
        write({"seeds/a.md": "a", "seeds/a.md/b.md": "b"}, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_names_that_are_no_text_are_told(types: Types, leaflets: Path, tmp_path: Path) -> None:
    """Also where documents are many, and read in processes of their own."""
    odd = tmp_path / os.fsdecode(b"odd-\xff.txt")
    odd.write_text("Tea is made from the leaves of a plant.\n", "utf-8")
    copies = [leaflets / f"copy-{number}.txt" for number in range(24)]
    for copy in copies:
        copy.write_bytes((leaflets / "calm.txt").read_bytes())
    topics = ("--topics", leaflets / "topics.toml")
    done = types("draft", *copies, odd, *topics, "--out", tmp_path / "out")

    assert done.returncode == 1
    assert complaints(done)[0].startswith(f"{tmp_path}/odd-\\xff.txt:0: document-unreadable: The name of")
    assert "24 of 25 documents" in done.stdout

    done = types("draft", copies[0], *topics, "--out", tmp_path / os.fsdecode(b"out-\xff"))
    assert (done.returncode, done.stdout) == (1, "")
    assert complaints(done)[0].startswith(f"{tmp_path}/out-\\xff:0: draft-unwritable: The name of")


def test_a_name_that_the_terminal_has_no_code_for(types: Types, leaflets: Path, tmp_path: Path) -> None:
    out = tmp_path / "\u8336"
    asked = ("draft", leaflets / "calm.txt", "--topics", leaflets / "topics.toml", "--out", out)
    done = types(*asked, PYTHONIOENCODING="latin-1")

    assert (done.returncode, complaints(done)) == (0, [])
    assert "\\u8336: 1 of 1 documents" in done.stdout
    assert (out / "draft-report.md").exists()


def test_bad_topics_are_named(types: Types, leaflets: Path, tmp_path: Path) -> None:
    (leaflets / "topics.toml").write_text("[topics.tea]\ntitle = 3\n", "utf-8")
    asked = ("draft", leaflets / "calm.txt", "--topics", leaflets / "topics.toml", "--out", tmp_path / "out")
    done = types(*asked)

    assert done.returncode == 1
    assert complaints(done)[0].startswith(f"{leaflets}/topics.toml:2: topics-file: ")


def test_without_its_libraries_one_line_says_how_to_install_them(leaflets: Path, tmp_path: Path) -> None:
    asked = ["draft", str(leaflets / "calm.txt"), "--out", str(tmp_path / "out")]
    script = (
        "import sys; sys.modules['pypdfium2'] = None; "
        "from kiosk.cli import main; sys.exit(main(sys.argv[1:]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, *asked], check=False, capture_output=True, text=True, cwd=ROOT
    )

    assert (done.returncode, done.stdout) == (1, "")
    (line,) = complaints(done)
    assert "(pypdfium2)" in line
    assert line.rstrip("'\"").endswith("[draft]")


def test_what_hundreds_of_documents_say_has_room_on_a_page(
    types: Types, leaflets: Path, tmp_path: Path
) -> None:
    """Each citation opens a bracket, and a page may have only so many."""
    copies = [leaflets / f"copy-{number}.txt" for number in range(30)]
    for copy in copies:
        copy.write_bytes((leaflets / "calm.txt").read_bytes())
    out = tmp_path / "out"
    done = types("draft", *copies, "--topics", leaflets / "topics.toml", "--out", out)

    assert (done.returncode, complaints(done)) == (0, [])
    checked = types("check", "--deck", out)
    assert checked.returncode == 0, checked.stdout
    assert "uncited-use" not in checked.stdout


def test_a_document_as_long_as_a_book_is_told(types: Types, leaflets: Path, tmp_path: Path) -> None:
    book = tmp_path / "book.txt"
    book.write_text(" ".join(f"Tea leaf {number} is hot." for number in range(4000)), "utf-8")
    asked = (leaflets / "calm.txt", book, "--topics", leaflets / "topics.toml")
    done = types("draft", *asked, "--out", tmp_path / "out")

    assert done.returncode == 1
    assert complaints(done)[0].startswith(f"{book}:0: document-too-long: It has 4,000 sentences")
    assert types("check", "--deck", tmp_path / "out").returncode == 0
