"""What holds for every visit, however it goes."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from msgspec.structs import replace

from kiosk.core.picks import Pick
from kiosk.visit import events as on
from kiosk.visit.asking import question_of
from kiosk.visit.check import QUESTIONS_A_TOPIC, UNSURE, draw, is_right, results
from kiosk.visit.journey import TEXT_SCALES, Journey
from kiosk.visit.machine import advance
from kiosk.visit.states import (
    Asking,
    Attract,
    Closed,
    Comfort,
    Explaining,
    Menu,
    Opening,
    OutOfService,
    Place,
    Reading,
    Revisiting,
    State,
    StillThere,
    Summary,
    TopicOpening,
    Visiting,
)
from kiosk.visit.take import CODE_SECONDS, Code, Outcome
from tests.made_up import TEA
from tests.visit.scenes import ANSWERED, END, JOURNEY, LONG, TOMORROW, VISITS

WARNING = 20
PAGES = [page.id for page in TEA.pages]
SCREENFULS = {page: number % 3 + 1 for number, page in enumerate(PAGES)}
FIRST_PAGES = {topic.pages[0] for topic in TEA.topics}
MOST = 4
DEEP = Opening(END, 1)
seeds = st.integers(0, 2**32 - 1)
visits = st.sampled_from(list(VISITS.values()))
picks = st.builds(Pick, st.sampled_from(["cup/last", "cup/first"]), st.integers(-1, 4))
events: st.SearchStrategy[on.Event] = st.one_of(
    st.builds(on.Next, st.integers(1, MOST), seeds),
    st.builds(on.Back, st.integers(1, MOST)),
    st.builds(on.Choose, st.integers(-3, 5)),
    st.builds(on.ChooseTopic, st.sampled_from([*TEA.topic_by_id, "coffee"])),
    st.builds(on.SeePage, st.sampled_from([*PAGES, "cup/coffee"])),
    st.builds(on.BeginReading, st.sampled_from([*PAGES, "cup/coffee"])),
    st.builds(on.SetTextScale, st.sampled_from(TEXT_SCALES) | st.floats()),
    st.builds(on.SetContrast, st.booleans()),
    st.builds(on.SetStill, st.booleans()),
    st.builds(on.OpenPart, st.integers(-2, 4)),
    st.builds(on.PickQuestion, picks),
    st.builds(on.TurnCode, st.integers(0, 3)),
    st.builds(on.OpenPrint, st.integers(1, 3)),
    st.builds(on.PrintEnded, st.integers(1, 3), st.sampled_from(Outcome)),
    st.builds(on.WentIdle, st.integers(-1, WARNING)),
    st.sampled_from(
        [
            on.Begin(), on.OpenMenu(), on.OpenCheck(), on.OpenComfort(), on.CloseComfort(),
            on.OpenPhone(), on.ShowCode(), on.CloseSheet(),
            on.StartOver(), on.Done(), on.SecondPassed(), on.KeepReading(), on.Broke(), on.Mended(),
            on.Close(TOMORROW), on.Wake(), on.TellWaking(),
        ]
    ),
)  # fmt: skip
journeys = st.lists(events, max_size=30)


def after(state: State, *happened: on.Event) -> State:
    for event in happened:
        state = advance(state, event, TEA)
    return state


def visiting(state: State) -> Visiting | None:
    """The visit itself, under whatever lies over it."""
    while isinstance(state, StillThere | Comfort | Explaining):
        state = state.behind
    return state if isinstance(state, Visiting) else None


def with_nobody(state: State) -> State:
    """What stays when whoever is there goes."""
    match state:
        case OutOfService():
            return state
        case Closed(waking):
            return Closed(waking)
        case _:
            return Attract()


def place_of(state: State) -> Place:
    assert isinstance(state, Visiting)
    return state.place


def asking_of(state: State) -> Asking:
    place = place_of(state)
    assert isinstance(place, Asking)
    return place


def begun(seed: int = 0) -> State:
    return after(Attract(), on.Begin(), on.OpenCheck(), on.Next(1, seed))


class AnyVisit(RuleBasedStateMachine):
    """Starts at Attract, as the kiosk does, and is touched at random; how often is left to chance, too."""

    def __init__(self) -> None:
        super().__init__()
        self.state: State = Attract()

    def happens(self, event: on.Event) -> None:
        self.state = advance(self.state, event, TEA)

    @rule(event=events)
    def anything_happens(self, event: on.Event) -> None:
        before = visiting(self.state)
        self.happens(event)
        now = visiting(self.state)
        if before and now and not isinstance(event, on.SetTextScale):
            assert now.journey.comforts.text_scale == before.journey.comforts.text_scale

    @precondition(lambda self: isinstance(self.state, Attract))
    @rule()
    def somebody_begins(self) -> None:
        self.happens(on.Begin())
        assert self.state == Visiting(Journey(), Menu())

    @precondition(lambda self: isinstance(self.state, OutOfService))
    @rule()
    def it_is_mended(self) -> None:
        self.happens(on.Mended())
        assert self.state == Attract()

    @precondition(lambda self: visiting(self.state) is not None)
    @rule(seed=seeds)
    def the_check_begins(self, seed: int) -> None:
        closed = (on.KeepReading(), on.CloseComfort(), on.CloseSheet())
        for event in (*closed, on.OpenMenu(), on.OpenCheck(), on.Next(1, seed)):
            self.happens(event)
        assert not asking_of(self.state).check.answers

    @precondition(lambda self: isinstance(self.state, Visiting) and isinstance(self.state.place, Asking))
    @rule(option=st.integers(UNSURE, 2))
    def a_question_is_answered(self, option: int) -> None:
        for event in (on.Choose(option), on.Next(1), on.Next(1)):
            self.happens(event)

    @precondition(lambda self: isinstance(self.state, Visiting))
    @rule()
    def the_text_size_changes_and_all_starts_at_the_top(self) -> None:
        for event in (on.OpenComfort(), on.SetTextScale(1.25), on.CloseComfort()):
            self.happens(event)
        assert place_of(self.state).screenful == 0

    @invariant()
    def idle_leads_to_attract_with_nothing_left(self) -> None:
        state = after(self.state, on.WentIdle(WARNING), *[on.SecondPassed()] * WARNING)
        assert state == with_nobody(self.state)

    @invariant()
    def done_leads_to_attract_with_nothing_left(self) -> None:
        state = after(self.state, on.Done())
        assert with_nobody(state) == with_nobody(self.state)
        assert visiting(state) is None

    @invariant()
    def keep_reading_resumes_exactly_here(self) -> None:
        if isinstance(self.state, Visiting | Comfort | Explaining):
            assert after(self.state, on.WentIdle(WARNING), on.SecondPassed(), on.KeepReading()) is self.state

    @invariant()
    def a_question_never_comes_a_third_time(self) -> None:
        visit = visiting(self.state)
        if visit and isinstance(visit.place, Asking):
            asked = Counter(ask.question for ask in visit.place.check.queue)
            assert max(asked.values()) <= 2

    @invariant()
    def answers_fit_the_questions(self) -> None:
        visit = visiting(self.state)
        if visit and isinstance(visit.place, Asking):
            asking = visit.place
            assert 0 <= asking.position < len(asking.check.queue)
            assert asking.position <= len(asking.check.answers) <= len(asking.check.queue)


TestAnyVisit = AnyVisit.TestCase


@given(visits, journeys, st.integers(1, WARNING))
def test_every_state_comes_to_attract_when_nobody_is_there(
    start: State, happened: list[on.Event], warn: int
) -> None:
    there = after(start, *happened)
    gone = after(there, on.WentIdle(warn), *[on.SecondPassed()] * max(warn, WARNING))
    assert gone == with_nobody(there)


@given(visits, journeys)
def test_an_event_never_changes_what_it_was_given(start: State, happened: list[on.Event]) -> None:
    before = repr(start)
    after(start, *happened)
    assert repr(start) == before


@given(st.sampled_from(list(TEA.topic_by_id)), st.integers(0, 40))
def test_back_undoes_next_while_reading(topic: str, turns: int) -> None:
    """Each page laid out in as many screenfuls as `SCREENFULS` says, as the window would tell."""
    way = [after(Attract(), on.Begin())]
    way.append(after(way[0], on.ChooseTopic(topic)))
    for _ in range(turns):
        place = place_of(way[-1])
        if not isinstance(place, TopicOpening | Reading):
            break
        way.append(after(way[-1], on.Next(SCREENFULS.get(getattr(place, "page", ""), 1))))
    for earlier, later in reversed(list(pairwise(way))):
        place = place_of(earlier)
        screenfuls = SCREENFULS[place.page] if isinstance(place, Reading) else 1
        assert place_of(after(later, on.Back(screenfuls))) == place


@given(seeds, st.lists(st.integers(UNSURE, 2), min_size=16, max_size=16))
def test_back_undoes_next_between_questions(seed: int, options: list[int]) -> None:
    """Back to an answered question shows it at its top, with its answer."""
    state = begun(seed)
    assert place_of(after(state, on.Back(1))) == Opening(Menu())
    for option in options:
        asking = asking_of(state)
        state = after(state, on.Choose(option))
        if not asking_of(state).answered:
            state = after(state, on.Next(1))
        state, done = after(state, on.Next(1)), asking_of(state)
        earlier = asking_of(after(state, on.Back(1)))
        assert (earlier.position, earlier.answered) == (asking.position, True)
        assert earlier.check.answers == done.check.answers
        if isinstance(place_of(state), Summary):
            break
    else:
        assert isinstance(place_of(state), Summary)


@given(visits, st.integers(2, MOST))
def test_back_undoes_next_between_screenfuls(start: Visiting, screenfuls: int) -> None:
    top = replace(start, place=replace(start.place, screenful=0))
    way = [top]
    for _ in range(screenfuls - 1):
        down = after(way[-1], on.Next(screenfuls))
        assert isinstance(down, Visiting)
        way.append(down)
    assert [visit.place.screenful for visit in way] == list(range(screenfuls))
    for earlier, later in reversed(list(pairwise(way))):
        assert after(later, on.Back(1)) == earlier


def test_next_leads_through_every_page_in_order_and_then_to_the_questions() -> None:
    state = after(Attract(), on.Begin())
    seen = []
    for page in PAGES:
        if page in FIRST_PAGES:
            state = after(state, on.Next(1))
            assert isinstance(place_of(state), TopicOpening)
        state = after(state, on.Next(1))
        place = place_of(state)
        assert isinstance(place, Reading)
        seen.append(place.page)
    assert seen == PAGES
    state = after(state, on.Next(1))
    assert isinstance(place_of(state), Opening)
    visit = visiting(state)
    assert visit
    assert visit.journey.read == frozenset(PAGES)


@given(seeds)
def test_a_visit_asks_two_a_topic_each_once(seed: int) -> None:
    check = draw(TEA, seed)
    asked = [ask.question for ask in check.queue]
    assert len(set(asked)) == len(asked) == check.first_round
    topics = Counter(TEA.question_by_id[question].topic for question in asked)
    assert topics == dict.fromkeys(TEA.topic_by_id, QUESTIONS_A_TOPIC)
    for ask in check.queue:
        assert sorted(ask.order) == list(range(len(TEA.question_by_id[ask.question].options)))
    assert draw(TEA, seed) == check


def test_visits_differ_in_their_questions_and_in_the_order_of_their_options() -> None:
    checks = [draw(TEA, seed) for seed in range(40)]
    assert len({tuple(ask.question for ask in check.queue) for check in checks}) > 30
    topics = {tuple(TEA.question_by_id[ask.question].topic for ask in check.queue) for check in checks}
    assert len(topics) > 20
    assert {ask.question for check in checks for ask in check.queue} == set(TEA.question_by_id)
    assert len({ask.order for check in checks for ask in check.queue}) == 6


def answer_all(state: State, answers: list[frozenset[int]]) -> tuple[list[str], State]:
    """Goes on with the given answers, then with "I'm not sure", until the summary."""
    asked: list[str] = []
    while isinstance(place_of(state), Asking):
        asked.append(question_of(asking_of(state), TEA).id)
        chosen = answers[len(asked) - 1] if len(asked) <= len(answers) else frozenset({UNSURE})
        state = after(state, *(on.Choose(option) for option in chosen))
        state = state if asking_of(state).answered else after(state, on.Next(1))
        assert asking_of(state).check.answers[-1] == chosen
        state = after(state, on.Next(1))
    return asked, state


@st.composite
def answer_sheets(draw_from: st.DrawFn) -> tuple[int, list[frozenset[int]]]:
    """A seed, and for its first round a choice for each question."""
    seed = draw_from(seeds)
    sheet = []
    for ask in draw(TEA, seed).queue:
        several = TEA.question_by_id[ask.question].chooses_several
        some = st.frozensets(st.integers(0, 2), min_size=1, max_size=3 if several else 1)
        sheet.append(draw_from(some | st.just(frozenset({UNSURE}))))
    return seed, sheet


@given(answer_sheets())
def test_what_was_missed_or_not_sure_comes_once_more_at_the_end(
    sheet: tuple[int, list[frozenset[int]]],
) -> None:
    seed, answers = sheet
    first = [ask.question for ask in draw(TEA, seed).queue]
    missed = [
        question
        for question, chosen in zip(first, answers, strict=True)
        if not is_right(TEA.question_by_id[question], chosen)
    ]
    asked, state = answer_all(begun(seed), answers)
    assert asked == first + missed
    summary = place_of(state)
    assert isinstance(summary, Summary)
    found = results(summary.check, TEA)
    assert sorted(found.well) == sorted(set(first) - set(missed))
    assert (found.later, sorted(found.open)) == ((), sorted(missed))


@given(seeds)
def test_not_sure_is_never_wrong_but_comes_again(seed: int) -> None:
    """Whoever is unsure first and right later stands where a missed one stands, and nowhere as wrong."""
    first = [ask.question for ask in draw(TEA, seed).queue]
    right = [
        frozenset(
            number for number, option in enumerate(TEA.question_by_id[question].options) if option.right
        )
        for question in first
    ]
    asked, state = answer_all(begun(seed), [frozenset({UNSURE})] * len(first) + right)
    assert asked == first * 2
    summary = place_of(state)
    assert isinstance(summary, Summary)
    found = results(summary.check, TEA)
    assert (found.well, found.open) == ((), ())
    assert sorted(found.later) == sorted(first)


@given(visits, st.lists(events, max_size=20), st.sampled_from(TEXT_SCALES))
def test_text_size_lasts_as_long_as_the_visit(
    start: Visiting, happened: list[on.Event], scale: float
) -> None:
    set_to = after(start, on.OpenComfort(), on.SetTextScale(scale), on.CloseComfort())
    state = set_to
    for event in happened:
        if isinstance(event, on.SetTextScale):
            continue
        state = after(state, event)
        visit = visiting(state)
        if visit is None:
            assert isinstance(state, Attract | OutOfService | Closed)
            again = visiting(after(state, on.Mended(), on.Wake(), on.Begin()))
            assert again
            assert again.journey == Journey()
            break
        assert visit.journey.comforts.text_scale == scale


@given(visits, st.lists(events, max_size=20))
def test_picks_are_of_questions_that_there_are_and_gone_with_the_visit(
    start: Visiting, happened: list[on.Event]
) -> None:
    visit = visiting(after(start, *happened))
    picked = visit.journey.picked if visit else frozenset[Pick]()
    assert picked <= {Pick("cup/last", number) for number in range(3)}
    again = visiting(after(start, *happened, on.Done(), on.Mended(), on.Begin()))
    assert again
    assert again.journey.picked == frozenset()


@given(st.sampled_from(["last page", "summary", "questions looked up"]), st.integers(0, CODE_SECONDS - 1))
def test_a_code_stands_for_a_minute_and_the_visit_goes_on_behind_it(place: str, seconds: int) -> None:
    shown = after(VISITS[place], on.OpenPhone(), on.ShowCode())
    later = after(shown, *[on.SecondPassed()] * seconds)
    assert later == Explaining(VISITS[place], Code(0, CODE_SECONDS - seconds))
    assert after(later, *[on.SecondPassed()] * (CODE_SECONDS - seconds)) == VISITS[place]


@pytest.mark.parametrize(
    "place",
    [
        Revisiting(LONG, "pot/first"),
        Revisiting(ANSWERED, "leaf/first"),
        Opening(LONG),
        replace(ANSWERED, opening=DEEP),
    ],
    ids=["looked up while reading", "looked up while asking", "after the last page", "first question"],
)
def test_after_another_text_size_back_leads_to_the_top_of_a_place(place: Place) -> None:
    """A screenful kept from another size may lie past the page's end, where Back seems dead."""
    state = after(Visiting(JOURNEY, place), on.OpenComfort(), on.SetTextScale(1.0), on.CloseComfort())
    assert place_of(after(state, on.Back(1))).screenful == 0
