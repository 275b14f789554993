"""A made-up library about tea: complete and small, made without reading a file."""

from __future__ import annotations

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
from kiosk.core.icons import FRAME_ICONS
from kiosk.core.library import Drawing, Library, Teaser, Welcome
from kiosk.core.page import Hue, Page, Term, Topic
from kiosk.core.passage import Passage, Span, Style
from kiosk.core.question import Option, Question
from kiosk.core.statement import Kind, PublisherKind, Source, Statement, Strength, Verdict
from kiosk.library.icons import icon_svg

TOPICS = ("leaf", "water", "pot", "cup")
PAGES_A_TOPIC = 4
QUESTIONS_A_TOPIC = 4
ICONS = ("moon", "eye", "droplets", "heart-pulse")
KETTLE = Drawing.of(
    "asset/kettle.svg",
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20">'
    '<rect width="20" height="20" fill="var(--tint, #ddefee)"/>'
    '<rect x="20" width="20" height="20" fill="currentColor"/></svg>',
)


TURNING = (
    Card("eye", "Green tea", "", ("tea-1",), "It is not dried for long."),
    Card("moon", "Black tea", "", ("tea-2",), "It is dried for longer."),
)
GROUPS = (Group("Had tea", 9), Group("Had water", 4))
STAGES = (
    Stage("kettle.svg", "Fill the kettle.", "A kettle under a tap", ("tea-1",)),
    Stage(
        "kettle.svg", "Let it boil, and wait until it is quite still again.", "A kettle on fire", ("tea-1",)
    ),
    Stage("kettle.svg", "Pour.", "A kettle over a pot", ("tea-2",)),
)


MOMENTS = tuple(
    Moment(when, Card(icon, f"It is {icon}", "It takes a while.", ("tea-1",)))
    for when, icon in (("Noon", "moon"), ("Night", "eye"), ("Night", "droplets"))
)


def passage(text: str, style: Style = Style.PLAIN) -> Passage:
    return Passage((Span(text, style),), ("tea-1",), 1)


def _cards(number: int, more: str = "") -> tuple[Card, ...]:
    return tuple(Card(icon, f"Card {icon}", more, ("tea-1",)) for icon in ICONS[:number])


def _first(topic: str) -> tuple[Block, ...]:
    return (
        Paragraph(passage(f"Tea begins with the {topic}.")),
        IconGrid(_cards(4), 1),
        Callout(CalloutKind.TELL, "Tell the host", (passage("if you take milk."),)),
    )


def _long(topic: str) -> tuple[Block, ...]:
    """More than one screenful at any size of text."""
    sentence = f"There is a great deal to say about the {topic}, and here it is said at length. "
    return (
        Heading(passage("At length")),
        *(Paragraph(passage(f"{number}. {sentence * 3}")) for number in range(1, 7)),
    )


def _pictured(topic: str) -> tuple[Block, ...]:
    return (
        Paragraph(passage(f"A picture of the {topic}.", Style.STRONG)),
        Scene("kettle.svg", "A kettle", "A kettle beside a cup", ("tea-1",), 1),
        ItemList((passage("Warm it"), passage("Fill it")), ordered=True),
    )


def _last(topic: str) -> tuple[Block, ...]:
    kinds: dict[str, tuple[Block, ...]] = {
        "leaf": (
            Steps(_cards(3, "It takes a minute."), 1),
            IconGrid((*_cards(1), *TURNING), 1),
            PageLink("More about the pot", "pot/first", 1),
        ),
        "water": (
            CountedFigures(8, "8 cups", "Eight cups", ("tea-1",), 1),
            IconArray(GROUPS, 20, "Who drank up", "Of 20, 9 and 4", ("tea-1",), 1),
            Paragraph(passage("Eight of them.")),
            Timeline(MOMENTS, 1),
        ),
        "pot": (
            BodyMap((BodyPlace(BodyPart.HANDS, "Warm hands", ("tea-1",)),), "A person", 1),
            Callout(CalloutKind.NOW, "", (passage("Hold it with both."),), (passage("It slips"),)),
            Stages(STAGES, "One way of many", 1),
        ),
        "cup": (
            Checklist(tuple(Card("", f"May I have cup {n}?", "", ("ask",)) for n in range(1, 4)), 1),
            Callout(CalloutKind.ASK, "Ask", (passage("for more."),)),
        ),
    }
    return kinds[topic]


def _page(topic: str, name: str, blocks: tuple[Block, ...]) -> Page:
    title = f"The {topic}, {name}"
    drugs = (topic, name) == ("water", "pictured")
    terms = (Term("milk", "What a cow gives"),) if (topic, name) == ("leaf", "first") else ()
    return Page(f"{topic}/{name}", topic, title, "moon", terms, name == "first", drugs, blocks, "f")


def _pages(topic: str) -> tuple[Page, ...]:
    made = {"first": _first, "long": _long, "pictured": _pictured, "last": _last}
    return tuple(_page(topic, name, blocks(topic)) for name, blocks in made.items())


def _question(topic: str, number: int) -> Question:
    several = number == QUESTIONS_A_TOPIC
    wrong = passage(f"The {topic} never sings.")
    return Question(
        f"{topic}/q{number}",
        topic,
        f"What does the {topic} do, number {number}?",
        f"{topic}/first",
        (
            Option(f"The {topic} warms", True, None, 1),
            Option(f"The {topic} waits", several, passage("It does wait.") if several else wrong, 1),
            Option(f"The {topic} sings", False, wrong, 1),
        ),
        (passage(f"The {topic} warms, in answer {number}."),),
        ("tea-1",),
        "f",
    )


def _topic(name: str, hue: Hue, pages: tuple[Page, ...]) -> Topic:
    return Topic(
        name, f"About the {name}", f"A line about the {name}", "moon", hue, tuple(page.id for page in pages)
    )


def _source(name: str, title: str, kind: PublisherKind) -> Source:
    return Source(name, title, "", kind, f"{name}.txt", "0" * 64)


SOURCES = (
    _source("leaflet", "The tea leaflet", PublisherKind.SELLS_TREATMENT),
    _source("almanac", "The almanac", PublisherKind.HEALTH_SITE),
)


def statement(
    name: str,
    source: str,
    text: str,
    verdict: Verdict = Verdict.USE,
    wording: str = "",
    same: tuple[str, ...] = (),
    clash: tuple[str, ...] = (),
) -> Statement:
    reason = "" if verdict is Verdict.USE else "A reason."
    return Statement(
        name, source, text, "leaf", Kind.FACT, verdict, Strength.CLAIM, reason, wording, same, clash, (), 1
    )


STATEMENTS = (
    statement("tea-1", "leaflet", "Tea comes from leaves.", same=("tea-2",)),
    statement("tea-2", "almanac", "Leaves make tea.", same=("tea-1",)),
    statement("tea-3", "almanac", "Tea is hot, they say.", Verdict.CARE, "Tea may be hot.", clash=("tea-4",)),
    statement("tea-4", "leaflet", "Tea heals all.", Verdict.LEAVE_OUT, clash=("tea-3",)),
    statement("tea-5", "leaflet", "Tea can wait.", same=("tea-4",)),
)


def drawings() -> tuple[Drawing, ...]:
    names = dict.fromkeys((*FRAME_ICONS, *ICONS))
    return (*(Drawing.of(f"icon/{name}", icon_svg(name)) for name in names), KETTLE)


def tea() -> Library:
    """Four topics of four pages (``leaf/first``, ``long``, ``pictured``, ``last``) and four questions.

    Of the options of ``leaf/q1`` to ``q4``, 0 is right and 2 wrong; 1 is right only in ``q4``, which chooses
    several.
    """
    pages = {name: _pages(name) for name in TOPICS}
    return Library(
        "en",
        Welcome(
            "All about tea",
            "Five minutes, no biscuits",
            (Teaser("How hot?", "water/first"), Teaser("How long?", "leaf/long")),
            "What do you know of tea?",
            "These questions can't tell if tea is right for you.",
            "8 short questions",
            "cup/last",
        ),
        tuple(_topic(name, hue, pages[name]) for name, hue in zip(TOPICS, Hue, strict=True)),
        tuple(page for name in TOPICS for page in pages[name]),
        tuple(_question(name, n) for name in TOPICS for n in range(1, QUESTIONS_A_TOPIC + 1)),
        SOURCES,
        STATEMENTS,
        drawings(),
    )


TEA = tea()
