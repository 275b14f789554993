"""What no document fills: the deck's own header, its topics, the questions for the team."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from kiosk.core.private import private_word
from kiosk.draft.judging.topics import DraftTopic, Topics
from kiosk.draft.sentences.deck_words import quoted
from kiosk.draft.writing.pages import TEAM_PAGE, DraftPage

_MOST_TEASERS, _FEWEST_LETTERS = 4, 3
_TEAM_QUESTIONS = (
    "How long will a visit take?",
    "What may I feel, and for how long?",
    "Who takes me home?",
    "May I stop at any time?",
    "What other help is there?",
)
_LOOK = "Look through every line of this header, and name the private words"


def deck_text(topics: Topics, pages: Sequence[DraftPage], questions: int, team_topic: str) -> str:
    about = topics.about[0].strip("* ") if topics.about else ""
    number = f"{questions} short question{'' if questions == 1 else 's'}, no points"
    asking = {page.title: page.id for page in pages if page.title.endswith("?")}
    team_page = f"{team_topic}/{TEAM_PAGE}"
    teasers = islice((asking or {"What can I ask?": team_page}).items(), _MOST_TEASERS)
    lines = (
        "draft: yes",
        f"todo: {_LOOK}",
        f"title: {quoted(f'About {about}' if about else topics.title or 'A first draft')}",
        "invitation: Touch the screen to learn more.",
        "teasers:",
        *(line for question, page in teasers for line in _teaser(question, page)),
        "check_title: Check what you learned",
        "check_opening: These questions can't tell what is right for you.",
        f"check_summary: {number}",
        f"questions_page: {team_page}",
        f"private_words: [{', '.join(map(quoted, private_words(topics)))}]",
    )
    return "\n".join(("---", *lines, "---", ""))


def private_words(topics: Topics) -> tuple[str, ...]:
    """What all documents are about is what others must not see."""
    return tuple(word.strip("* ") for word in topics.about if len(word.strip("* ")) >= _FEWEST_LETTERS)


def topic_text(topic: DraftTopic, order: int) -> str:
    lines = (
        f"title: {quoted(topic.title)}",
        f"summary: {quoted(topic.summary)}",
        f"icon: {topic.icon}",
        f"hue: {topic.hue.value}",
        f"order: {order}",
    )
    return "\n".join(("---", *lines, "---", ""))


def team_text(topics: Topics) -> str:
    """Our own, neutral questions: none says what the treatment is."""
    private = private_words(topics)
    asked = [question for question in _TEAM_QUESTIONS if not private_word(question, private)]
    items = (line for question in asked for line in (f"- label: {question}", "  cites: [ask]"))
    head = ("title: Questions for your team", "icon: message-square", "essential: no", "leave_topic: no")
    return "\n".join(("---", *head, "---", "", "```checklist", *items, "```", ""))


def _teaser(question: str, page: str) -> tuple[str, str]:
    return f"  - question: {quoted(question)}", f"    page: {page}"
