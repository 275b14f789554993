"""What a story is told with: the kiosk in its waiting room, and what the deck says is right."""

from __future__ import annotations

from msgspec import Struct

from kiosk.bridge.kiosk import Kiosk
from kiosk.bridge.window.demo import Demo
from kiosk.bridge.window.idle import IdleWatch
from kiosk.core.library import Library
from kiosk.core.page import CLOSING, OPENING, Page, Topic
from kiosk.core.question import Option, Question
from kiosk.visit import events as on
from tests.journeys.visitor import Visitor

START = "Touch to start"
MENU = "What would you like to know?"
STILL_THERE = "Are you still there?"
THANKS = "Thank you for taking the time"
DONE = "I'm done"
UNSURE = "I'm not sure"
UNWELL = "If you feel unwell, tell staff."
SORRY = "This screen is not working. Please ask at the desk."


class Stand(Struct):
    library: Library
    kiosk: Kiosk
    idle: IdleWatch
    visitor: Visitor
    demo: Demo | None = None

    # Getting to where a story begins

    def opens_menu(self) -> Visitor:
        self.visitor.touches(START)
        self.reads_the_message(OPENING)
        self.visitor.sees(MENU)
        return self.visitor

    def opens_topic(self, number: int = 0) -> Visitor:
        visitor = self.opens_menu()
        topic = self.library.topics[number]
        visitor.touches(topic.title)
        self.sees_opening(topic)
        visitor.touches("Next")
        self.sees_page(topic.pages[0])
        return visitor

    def opens_questions(self) -> Visitor:
        visitor = self.opens_menu()
        visitor.touches(self.library.welcome.check_title)
        visitor.sees(self.library.welcome.check_opening)
        visitor.touches("Start")
        visitor.sees("1 of 8")
        return visitor

    def reads_the_message(self, page: str) -> None:
        """Where the deck has one."""
        if page in self.library.page_by_id:
            self.visitor.sees(self.title(page))
            self.visitor.reads_to("Go on")
            self.visitor.touches("Go on")

    def comes_to_the_end(self) -> None:
        self.reads_the_message(CLOSING)
        self.visitor.sees(THANKS)

    def makes_text(self, size: str) -> None:
        self.visitor.touches("Bigger words")
        self.visitor.touches(size)
        self.visitor.touches("Keep this")
        self.visitor.rests()

    # The room

    def nobody_touches(self) -> None:
        """For as long as the clinic has set; a story of its own really waits for it."""
        self.idle.wentIdle.emit()
        self.visitor.is_stirred()

    def seconds_pass(self, number: int) -> None:
        for _ in range(number):
            self.idle.secondPassed.emit()
        self.visitor.is_stirred()

    def breaks(self) -> None:
        self.kiosk.happen(on.Broke())
        self.visitor.is_stirred()

    # What the deck says

    def title(self, page: str) -> str:
        return self.library.page_by_id[page].title

    def where(self, page: str) -> str:
        topic = self.library.topic_by_id[self.library.page_by_id[page].topic]
        mark = "" if topic.title.endswith("?") else ":"
        return f"{topic.title}{mark} {topic.pages.index(page) + 1} of {len(topic.pages)}"

    def sees_page(self, page: str) -> None:
        self.visitor.sees(self.title(page), self.where(page))

    def sees_opening(self, topic: Topic) -> None:
        """Of a topic, before its first page."""
        pages = "1 page" if len(topic.pages) == 1 else f"{len(topic.pages)} pages"
        self.visitor.sees(topic.title, f"{pages}, about ")

    def goes_back_to_top_of(self, page: str) -> None:
        """Through its screenfuls, if it has more than one."""
        self.visitor.touches("Back")
        self.visitor.sees(self.where(page))
        self.visitor.rests()
        while not self.visitor.can_see(self.title(page)):
            self.visitor.touches("Back")
            self.visitor.rests()
            assert self.visitor.can_see(self.where(page))

    def goes_back_from(self, page: str) -> None:
        while self.visitor.can_see(self.where(page)):
            self.visitor.touches("Back")
            self.visitor.rests()

    def page_seen(self) -> Page:
        self.visitor.rests()
        pages = (page for page in self.library.pages if page.topic and not page.aside)
        return next(page for page in pages if self.visitor.can_see(self.where(page.id)))

    def question_seen(self) -> Question:
        self.visitor.rests()
        texts = self.visitor.texts()
        return next(question for question in self.library.questions if question.text in texts)

    def right(self) -> list[str]:
        return [option.text for option in self.question_seen().options if option.right]

    def wrong(self) -> Option:
        """Rather than one that is partly right."""
        return min(
            (each for each in self.question_seen().options if not each.right), key=lambda each: each.partly
        )

    # Answering by touch

    def marks(self, *options: str) -> None:
        """Each once, as they come into view."""
        left = set(options)
        while left:
            self.visitor.reads_to(*left)
            for option in left & set(self.visitor.buttons()):
                self.visitor.touches(option)
                left.remove(option)
        self.visitor.rests()

    def answers(self, *options: str) -> None:
        several = len(self.right()) > 1 and options != (UNSURE,)
        self.marks(*options)
        if several:
            self.visitor.reads_to("Check")
            self.visitor.touches("Check")
            self.visitor.rests()

    def answers_right(self) -> None:
        self.answers(*self.right())

    def answers_wrong(self) -> Option:
        wrong = self.wrong()
        self.answers(wrong.text)
        return wrong

    def is_unsure(self) -> None:
        self.answers(UNSURE)

    def goes_to_question(self, several: bool) -> None:
        """Answers right until a question of that kind comes."""
        while (len(self.right()) > 1) is not several:
            self.answers_right()
            self.visitor.reads_on()
