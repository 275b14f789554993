"""What a clinician gets to read: every screen, all it rests on, and a code for exactly that."""

from __future__ import annotations

from msgspec.structs import replace

from kiosk.core.statement import Verdict
from kiosk.packet.gather import gather
from kiosk.packet.sheets import Chapter, Packet, PrintedLine
from kiosk.review.code import code_of
from kiosk.review.digests import digests_of
from kiosk.review.reviews import Reviews, Signed, review
from kiosk.tour.stops import stops
from tests.review.signed import DUE, NOTED, TODAY, signature

ALL = gather(NOTED, Reviews(), TODAY)


def chapter(page: str, packet: Packet = ALL) -> Chapter:
    (found,) = [chapter for chapter in packet.chapters if chapter.page == page]
    return found


def test_every_page_is_a_chapter_in_reading_order() -> None:
    assert [chapter.page for chapter in ALL.chapters] == [page.id for page in NOTED.pages]
    assert [chapter.page for chapter in ALL.chapters if chapter.essential] == [
        "leaf/first", "water/first", "pot/first", "cup/first", "cup/last",
    ]  # fmt: skip


def test_every_screen_is_photographed() -> None:
    """But for what shows the same again: the second round of questions, and picked ones."""
    screens = [*ALL.frame, *(screen for chapter in ALL.chapters for screen in chapter.screens)]
    shown = {stop.name for screen in screens for stop in screen.stops}
    left = {stop.name for stop in stops(NOTED, 1.0)} - shown
    assert {name.removesuffix("-marked") for name in left} <= {
        "question-leaf-q1-once-more",
        "page-leaf-first-looked-up",
        "page-cup-last-picked",
        *(f"question-{topic}-q4" for topic in ("leaf", "water", "pot", "cup")),
    }


def test_a_question_stands_with_its_page_before_and_after_it_is_answered() -> None:
    page, origins, *questions = chapter("leaf/first").screens
    assert [stop.kind for stop in (*page.stops, *origins.stops)] == ["page", "origins"]
    assert [screen.title for screen in questions] == [f"Question leaf/q{number}" for number in range(1, 5)]
    assert [stop.kind for stop in questions[0].stops] == ["question", "question-right", "question-wrong"]
    assert chapter("leaf/long").screens[2:] == ()


def test_all_that_is_said_stands_beside_with_what_it_rests_on() -> None:
    page, _, question, *_ = chapter("leaf/first").screens
    assert PrintedLine("Tea begins with the leaf.", "", ("tea-1",)) in page.lines
    assert PrintedLine("The leaf, first", "Title") in page.lines
    assert question.lines[:2] == (
        PrintedLine("What does the leaf do, number 1?", "Question", ("tea-1",)),
        PrintedLine("The leaf warms", "Right answer"),
    )
    assert PrintedLine("The leaf never sings.", "Why not", ("tea-1",)) in question.lines
    assert PrintedLine("The leaf warms, in answer 1.", "Explanation", ("tea-1",)) in question.lines
    asking = chapter("cup/last").screens[0].lines
    assert PrintedLine("May I have cup 1?", "Label", ("asks only",)) in asking


def test_the_statements_stand_with_verdict_and_reason() -> None:
    careful = replace(
        NOTED.statements[0], verdict=Verdict.CARE, reason="Nobody tried.", wording="Tea may be warm."
    )
    packet = gather(replace(NOTED, statements=(careful, *NOTED.statements[1:])), Reviews(), TODAY)
    (note,) = chapter("leaf/first", packet).notes
    assert (note.id, note.text, note.wording) == ("tea-1", "Tea is warm.", "Tea may be warm.")
    assert (note.verdict, note.reason) == ("Use with care", "Nobody tried.")
    assert (note.strength, note.source) == ("a claim without a study", "A leaflet (a health site)")


def test_a_clash_is_open_until_it_is_settled() -> None:
    (clash,) = chapter("leaf/first").clashes
    assert (clash.one, clash.other, clash.said, clash.settled) == ("tea-1", "tea-2", "Tea is cold.", "")

    settled = replace(NOTED.statements[0], settled="We follow the first.")
    packet = gather(replace(NOTED, statements=(settled, *NOTED.statements[1:])), Reviews(), TODAY)
    assert [clash.settled for clash in chapter("leaf/first", packet).clashes] == ["We follow the first."]


def test_two_cited_statements_that_clash_are_told_once() -> None:
    one, other, rest = NOTED.statements
    both = replace(other, clash=("tea-1",))
    question = replace(NOTED.questions[0], cites=("tea-1", "tea-2"))
    library = replace(NOTED, statements=(one, both, rest), questions=(question, *NOTED.questions[1:]))
    clashes = chapter("leaf/first", gather(library, Reviews(), TODAY)).clashes
    assert [(clash.one, clash.other) for clash in clashes] == [("tea-1", "tea-2")]


def test_the_code_is_that_of_exactly_this_version_and_its_values() -> None:
    page, values = NOTED.page_by_id["leaf/first"], (("phone", "555"),)
    assert chapter(page.id).code == code_of(page.id, "en", digests_of(page, NOTED))

    signed = Signed(NOTED, lambda each: values if each == page else ())
    packet = gather(NOTED, Reviews(), TODAY, signed=signed)
    assert chapter(page.id, packet).code == code_of(page.id, "en", digests_of(page, NOTED, values))
    assert chapter(page.id, packet).values == values
    assert chapter("leaf/long", packet) == chapter("leaf/long")


def test_some_pages_come_without_the_screens_round_them() -> None:
    packet = gather(NOTED, Reviews(), TODAY, ("leaf/long",))
    assert (packet.frame, packet.chapters) == ((), (chapter("leaf/long"),))


def test_how_a_page_stands_is_told() -> None:
    packet = gather(NOTED, review(NOTED, (signature("leaf/long"),), TODAY), TODAY)
    assert chapter("leaf/long", packet).standing == f"checked by a nurse on {TODAY}, next check by {DUE}"
    assert chapter("leaf/first", packet).standing == "not signed"
