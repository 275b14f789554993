"""Many documents: in order, with progress, and the same on any machine."""

from __future__ import annotations

import os
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from kiosk.draft.reading.documents import read_all
from kiosk.draft.sentences.gate import ReadDocument
from tests.draft import papers

REPOSITORY = Path(__file__).resolve().parents[3]
FIGURES = """
import sys
from hashlib import sha256
from pathlib import Path
from msgspec import msgpack
from kiosk.draft.reading.documents import read_all
if __name__ == "__main__":
    found = read_all([Path(name) for name in sys.argv[2:]], workers=int(sys.argv[1]))
    print(sha256(msgpack.encode(found)).hexdigest())
"""


@pytest.fixture
def many(tmp_path: Path) -> list[Path]:
    paths: list[Path] = []
    for number in range(40):
        path = tmp_path / f"pond-{number * 7 % 40}.txt"
        path.write_text(
            f"Pond {number}\n\nIt holds {number} frogs in all.\n\n{papers.TEXT}", encoding="utf-8"
        )
        paths.append(path)
    (tmp_path / "page.html").write_text(papers.HTML, encoding="utf-8")
    gone = tmp_path / "gone.txt"
    return [*paths, tmp_path / "page.html", papers.word_paper(tmp_path / "w.docx"), gone]


@pytest.mark.parametrize("workers", [1, 2])
def test_results_come_in_the_order_of_the_documents(many: list[Path], workers: int) -> None:
    heard: list[tuple[int, int]] = []
    found = read_all(many, lambda done, of: heard.append((done, of)), workers)
    names = [one.document.name if isinstance(one, ReadDocument) else Path(one.file).name for one in found]
    assert names == [path.name for path in many]
    assert heard == [(number, len(many)) for number in range(1, len(many) + 1)]
    assert not isinstance(found[-1], ReadDocument)


def test_every_sentence_is_accounted_for(many: list[Path]) -> None:
    for one in read_all(many[:-1], workers=1):
        assert isinstance(one, ReadDocument)
        assert len(one.aside) == len(one.sentences)
        told = " ".join(sentence.text for sentence in one.sentences).split()
        assert told == " ".join(block.text for block in one.document.blocks).split()


def test_nothing_depends_on_workers_hashes_or_the_locale(many: list[Path], tmp_path: Path) -> None:
    script = tmp_path / "figures.py"
    script.write_text(FIGURES, encoding="utf-8")
    told = {
        subprocess.run(
            [sys.executable, str(script), workers, *map(str, many)],
            env={**os.environ, "PYTHONPATH": str(REPOSITORY), "PYTHONHASHSEED": seed, "LC_ALL": locale},
            capture_output=True,
            check=True,
            text=True,
            timeout=100,
        ).stdout
        for workers, seed, locale in (("1", "1", "C"), ("2", "2", "C.UTF-8"), ("2", "77", "POSIX"))
    }
    assert len(told) == 1
    assert len(told.pop().strip()) == len(sha256().hexdigest())


READERS = (
    "docx",
    "lxml",
    "pypdfium2",
    "markdown_it",
    "mdit_py_plugins",
    "webencodings",
    "sentencex",
    "kiosk.draft",
)
RUN = """
import sys
import kiosk.cli, kiosk.cli.run, kiosk.app.window, kiosk.cli.tour, kiosk.cli.packet, kiosk.cli.check
{more}
print(*sorted(sys.modules))
"""


def modules(more: str = "") -> set[str]:
    command = [sys.executable, "-c", RUN.format(more=more)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        command, cwd=REPOSITORY, env=environment, capture_output=True, check=True, text=True
    )
    return set(done.stdout.split())


def test_running_a_deck_loads_nothing_of_it(tmp_path: Path) -> None:
    assert modules().isdisjoint(READERS)
    path = tmp_path / "frogs.txt"
    path.write_text("Frogs hop.", encoding="utf-8")
    more = (
        "from pathlib import Path; from kiosk.draft.reading.documents import read_one; "
        f"read_one(Path({str(path)!r}))"
    )
    assert set(READERS) & modules(more) == {"kiosk.draft", "sentencex"}
