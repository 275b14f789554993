"""One block of every kind, with nothing in it left empty and no two words or numbers alike."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from typing import cast, get_args

from msgspec import Struct
from msgspec.structs import replace

from kiosk.core.blocks.types import (
    Block,
    BodyMap,
    BodyPart,
    BodyPlace,
    Callout,
    CalloutKind,
    Card,
    Checklist,
    CountedFigures,
    Group,
    Heading,
    IconArray,
    IconGrid,
    ItemList,
    Moment,
    PageLink,
    Paragraph,
    Scene,
    Stage,
    Stages,
    Steps,
    Timeline,
)
from kiosk.core.passage import Passage, Span, Style

KINDS: tuple[type[Struct], ...] = get_args(Block)


def _passage(words: str, cites: str) -> Passage:
    return Passage(
        (Span(f"{words} first ", Style.STRONG), Span(f"{words} second", Style.EMPHASIS)), (cites,), 7
    )


_PASSAGES = (_passage("kettle", "tea-1"), _passage("saucer", "tea-2"))
_CARDS = (
    Card("moon", "label one", "more one", ("tea-1",), "touch one"),
    Card("eye", "label two", "more two", ("tea-2",), "touch two"),
)
_BLOCKS: tuple[Block, ...] = (
    Heading(_passage("heading", "tea-1")),
    Paragraph(_passage("paragraph", "tea-1")),
    ItemList(_PASSAGES, ordered=True),
    Callout(
        CalloutKind.TELL, "callout title", _PASSAGES, (_passage("sign", "tea-1"), _passage("mark", "tea-2"))
    ),
    PageLink("link words", "pot/first", 7),
    IconGrid(_CARDS, 7),
    Steps(_CARDS, 7),
    Checklist(_CARDS, 7),
    Timeline((Moment("noon", _CARDS[0]), Moment("night", _CARDS[1])), 7),
    CountedFigures(8, "counted caption", "counted alternative", ("tea-1",), 7),
    IconArray((Group("had tea", 9), Group("had water", 4)), 20, "caption", "alternative", ("tea-2",), 7),
    BodyMap(
        (BodyPlace(BodyPart.HANDS, "warm", ("tea-1",)), BodyPlace(BodyPart.HEAD, "calm", ("tea-2",))),
        "person",
        7,
    ),
    Scene("kettle.svg", "scene caption", "scene alternative", ("tea-1",), 7),
    Stages(
        (
            Stage("kettle.svg", "stage one", "alternative one", ("tea-1",)),
            Stage("pot.svg", "stage two", "alternative two", ("tea-2",)),
        ),
        "stages note",
        7,
    ),
)
EVERY: dict[type[Struct], Block] = {type(block): block for block in _BLOCKS}

Leaf = str | int | Enum
Path = tuple[str | int, ...]


def leaves(part: object, path: Path = ()) -> Iterator[tuple[Path, Leaf]]:
    """Every word, number, name and choice in it, however deep, with the way there. Lines are left out: they
    say where in a file it was written."""
    if isinstance(part, Struct):
        for name in part.__struct_fields__:
            if name != "line":
                yield from leaves(getattr(part, name), (*path, name))
    elif isinstance(part, tuple):
        for number, each in enumerate(cast("tuple[object, ...]", part)):
            yield from leaves(each, (*path, number))
    else:
        assert isinstance(part, Leaf), f"{path}: nobody can change a {type(part)} here yet"
        yield path, part


def lists(part: object, path: Path = ()) -> Iterator[Path]:
    """The way to every tuple in it, itself included."""
    if isinstance(part, tuple):
        yield path
    names = part.__struct_fields__ if isinstance(part, Struct) else range(len(cast("tuple[object]", part)))
    for name in names:
        inner = getattr(part, name) if isinstance(name, str) else cast("tuple[object, ...]", part)[name]
        if isinstance(inner, Struct | tuple):
            yield from lists(inner, (*path, name))


def changes(block: Block) -> Iterator[tuple[Path, Block]]:
    """The block with each of its leaves changed, and each of its lists shortened, one at a time."""
    for path, leaf in leaves(block):
        yield path, _with(block, path, _other(leaf))
    for path in lists(block):
        yield path, _with(block, path, cast("tuple[object, ...]", at(block, path))[:-1])


def at(part: object, path: Path) -> object:
    for step in path:
        part = getattr(part, step) if isinstance(step, str) else cast("tuple[object, ...]", part)[step]
    return part


def _other(leaf: Leaf) -> Leaf:
    match leaf:
        case Enum():
            return next(each for each in type(leaf) if each is not leaf)
        case bool():
            return not leaf
        case int():
            return leaf + 1
        case str():
            return f"{leaf}, changed"


def _with(part: Block, path: Path, value: object) -> Block:
    return cast("Block", _set(part, path, value))


def _set(part: object, path: Path, value: object) -> object:
    if not path:
        return value
    step, *rest = path
    inner = _set(at(part, (step,)), tuple(rest), value)
    if isinstance(step, int):
        whole = cast("tuple[object, ...]", part)
        return (*whole[:step], inner, *whole[step + 1 :])
    return replace(cast("Struct", part), **{step: inner})
