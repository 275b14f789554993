"""What ``kiosk check`` says of drawings that questions show."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from kiosk.core.blocks.contents import contents
from kiosk.core.drawing import SCENES
from kiosk.core.drawing_shapes import open_form
from kiosk.core.fault import DeckFaultyError, Fault
from kiosk.core.library import Library
from kiosk.core.rules.deck import Rule
from kiosk.studio.scenes import scene_names


def nothing_missing(deck: Path, libraries: Iterable[Library]) -> tuple[Fault, ...]:
    """Notes: a question shows the whole drawing where nothing of it is missing. Drawings from elsewhere need
    no second form."""
    try:
        scenes = {f"asset/{name}.svg": name for name in scene_names(deck)}
    except DeckFaultyError:
        return ()
    return tuple(sorted({note for library in libraries for note in _notes(library, scenes)}))


def _notes(library: Library, scenes: dict[str, str]) -> Iterator[Fault]:
    known = {drawing.name for drawing in library.drawings}
    for page in {question.pictured or question.page for question in library.questions}:
        for block in library.page_by_id[page].blocks:
            for drawing in contents(block).drawings:
                if drawing in scenes and open_form(drawing) not in known:
                    message = f"Questions show the drawing of {page}, and nothing of it is missing."
                    mend = "Write missing = true at what the answer completes, and question = [right, down]."
                    file = f"{SCENES}/{scenes[drawing]}.toml"
                    yield Fault(file, 0, Rule.NOTHING_MISSING.value, message, mend)
