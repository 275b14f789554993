"""Where a long page may be cut: properties of the pure function."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import assume, example, given
from hypothesis import strategies as st

from kiosk.bridge.paging.cuts import Band, Cut, Tie, cuts

SLACK = 0.5  # half a pixel is not seen
HEIGHT = 100.0


@st.composite
def stacks(draw: st.DrawFn, tallest: int = 140, least_gap: int = 0) -> tuple[list[Band], float]:
    """Bands one under the other, and the height of all with the margin under them."""
    bands, top = list[Band](), 0.0
    for _ in range(draw(st.integers(1, 12))):
        top += draw(st.integers(least_gap if bands else 0, 30))
        tall = draw(st.integers(2, tallest))
        bands.append(Band(top, top + tall, draw(st.sampled_from(Tie))))
        top += tall
    return bands, top + draw(st.integers(0, 10))


def shows(cut: Cut, band: Band) -> float:
    """How much of a band a screenful shows."""
    return max(0.0, min(cut.bottom, band.bottom) - max(cut.top, band.top))


def whole_in(found: list[Cut], band: Band) -> list[Cut]:
    return [cut for cut in found if shows(cut, band) >= band.bottom - band.top - SLACK]


@given(stacks())
def test_every_band_is_whole_in_one_screenful_and_in_no_other(stack: tuple[list[Band], float]) -> None:
    bands, total = stack
    found = cuts(bands, HEIGHT, total)
    for band in bands:
        assert len(whole_in(found, band)) == 1
        assert len([cut for cut in found if shows(cut, band) > SLACK]) == 1


@given(stacks())
def test_screenfuls_follow_each_other_from_top_to_bottom(stack: tuple[list[Band], float]) -> None:
    bands, total = stack
    found = cuts(bands, HEIGHT, total)
    assert found[0].top <= bands[0].top
    assert all(earlier.bottom <= later.top for earlier, later in pairwise(found))
    assert all(later.top - earlier.bottom <= HEIGHT for earlier, later in pairwise(found))
    assert all(cut.top < cut.bottom for cut in found)
    assert bands[-1].bottom - SLACK <= found[-1].bottom <= total + SLACK


@given(stacks())
def test_no_screenful_is_taller_than_the_screen_unless_one_band_is(stack: tuple[list[Band], float]) -> None:
    bands, total = stack
    for cut in cuts(bands, HEIGHT, total):
        inside = [band for band in bands if shows(cut, band) > SLACK]
        tallest = max((band.bottom - band.top for band in inside), default=0.0)
        if tallest <= HEIGHT:
            assert cut.bottom - cut.top <= HEIGHT + SLACK


def torn_only_with_less_room(bands: list[Band], lower: float) -> bool:
    """Whether a text is, and so what leads to it stays with its beginning."""
    ends = [0, *(number + 1 for number, band in enumerate(bands) if band.tie <= Tie.LEADING), len(bands)]
    texts = [bands[start:end] for start, end in pairwise(ends) if start < end]
    return any(HEIGHT - lower < text[-1].bottom - text[0].top - SLACK <= HEIGHT for text in texts)


@given(stacks(), st.integers(0, 60))
@example(([Band(0, 2, Tie.LEADING), Band(2, 4, Tie.LEADING), Band(4, 103), Band(103, 105)], 105.0), 2)
def test_all_but_the_first_leave_room_above(stack: tuple[list[Band], float], lower: int) -> None:
    bands, total = stack
    found, without = cuts(bands, HEIGHT, total, lower), cuts(bands, HEIGHT, total)
    if min(len(found), len(without)) > 2 and not torn_only_with_less_room(bands, lower):
        assert found[0] == without[0]  # the last but one may give some of its own to the last
    for cut in found[1:]:
        inside = [band for band in bands if shows(cut, band) > SLACK]
        tallest = max((band.bottom - band.top for band in inside), default=0.0)
        assert cut.bottom - cut.top <= max(HEIGHT - lower, tallest) + SLACK


@given(stacks(), st.integers(0, 60))
def test_room_above_costs_no_band(stack: tuple[list[Band], float], lower: int) -> None:
    bands, total = stack
    found = cuts(bands, HEIGHT, total, lower)
    assert all(len(whole_in(found, band)) == 1 for band in bands)


@given(stacks(tallest=60))
def test_a_cut_is_made_at_the_loosest_end_there_is(stack: tuple[list[Band], float]) -> None:
    bands, total = stack
    for cut in cuts(bands, HEIGHT, total)[:-1]:
        inside = [band for band in bands if shows(cut, band) > SLACK]
        loosest = min(band.tie for band in inside)
        assert inside[-1].tie is loosest or (loosest is Tie.LEADING and inside[-1].tie is Tie.INSIDE)


@given(stacks(tallest=50), st.integers(1, 40))
def test_bands_beside_each_other_are_cut_neither(stack: tuple[list[Band], float], shift: int) -> None:
    """A second column, a little further down, whose bands overlap those of the first."""
    bands, total = stack
    beside = Band(bands[0].top + shift, bands[0].bottom + shift)
    assume(beside.bottom <= HEIGHT)
    found = cuts([*bands, beside], HEIGHT, max(total, beside.bottom))
    tallest = max(band.bottom for band in bands if band.top < beside.bottom)
    assume(tallest <= HEIGHT)
    assert all(len(whole_in(found, band)) == 1 for band in [*bands, beside])


@given(stacks(), st.data())
def test_the_order_in_which_bands_are_found_does_not_matter(
    stack: tuple[list[Band], float], data: st.DataObject
) -> None:
    bands, total = stack
    assert cuts(data.draw(st.permutations(bands)), HEIGHT, total) == cuts(bands, HEIGHT, total)


@given(stacks(tallest=40))
def test_what_fits_is_not_cut(stack: tuple[list[Band], float]) -> None:
    bands, total = stack
    assert cuts(bands, total, total) == [Cut(0.0, total)]
    assume(len(bands) > 1)
    assert len(cuts(bands, bands[-1].bottom - bands[0].top - 1, total)) > 1


def test_a_page_of_nothing_is_one_screenful() -> None:
    assert cuts([], HEIGHT, 0.0) == [Cut(0.0, 0.0)]
    assert cuts([], HEIGHT, 40.0) == [Cut(0.0, 40.0)]


def test_no_more_screenfuls_than_needed_where_every_line_is_alike() -> None:
    lines = [Band(number * 10.0, number * 10.0 + 10) for number in range(25)]
    assert cuts(lines, HEIGHT, 250.0) == [Cut(0.0, 100.0), Cut(100.0, 200.0), Cut(200.0, 250.0)]


def test_a_band_taller_than_the_screen_stands_alone() -> None:
    bands = [Band(0, 20), Band(20, 160), Band(160, 180)]
    assert cuts(bands, HEIGHT, 180.0) == [Cut(0, 20), Cut(20, 160), Cut(160, 180)]


def test_a_text_leaves_no_line_of_its_own_alone() -> None:
    """Four lines where three have room: two and two, and before them nothing that could go without them."""
    lines = [
        Band(n * 30.0, n * 30.0 + 30, tie)
        for n, tie in enumerate((Tie.FAST, Tie.INSIDE, Tie.FAST, Tie.LOOSE))
    ]
    assert cuts(lines, HEIGHT, 120) == [Cut(0, 60), Cut(60, 120)]
    title = Band(-40.0, -10, Tie.LEADING)
    moved = [Band(band.top + 40, band.bottom + 40, band.tie) for band in [title, *lines]]
    assert cuts(moved, HEIGHT, 160) == [Cut(0, 100), Cut(100, 160)], "nor a title"
    assert cuts(moved[:-1], HEIGHT, 130) == [Cut(0, 35), Cut(35, 130)], (
        "a title goes alone where that keeps it whole"
    )


def test_a_small_band_is_not_left_alone_at_the_end() -> None:
    """The note at the foot of a page takes the paragraph before it along."""
    title, text, note = Band(0, 20, Tie.LEADING), Band(25, 77), Band(105, 115)
    more = Band(80, 97)
    assert cuts([title, text, more, note], HEIGHT, 115) == [Cut(0, 78.5), Cut(78.5, 115)]
    assert cuts([title, text, note], HEIGHT, 115) == [Cut(0, 91), Cut(91, 115)], "a title never stays alone"
    little = cuts([title, Band(25, 60), more, note], HEIGHT, 115)[0]
    assert little == Cut(0, 100), "too little would be left before it"
    assert cuts([title, text, more, Band(105, 155)], HEIGHT, 155)[0] == Cut(0, 100), "it is large enough"
    assert cuts([title, text, more, note], HEIGHT, 115, 70)[0] == Cut(0, 100), "both have no room there"


@given(stacks(tallest=40))
def test_company_for_the_last_costs_no_screenful(stack: tuple[list[Band], float]) -> None:
    bands, total = stack
    found = cuts(bands, HEIGHT, total)
    shown = [[band for band in bands if shows(cut, band) > SLACK] for cut in found]
    assert all(shown)
    lonely = len(shown) > 1 and len(shown[-1]) == 1 and shown[-1][0].bottom - shown[-1][0].top < HEIGHT * 0.4
    if lonely and len(shown[-2]) > 1 and shown[-2][-2].tie is Tie.LOOSE:
        before, last = shown[-2], shown[-1][0]
        no_room = last.bottom - (before[-2].bottom + before[-1].top) / 2 > HEIGHT
        assert no_room or before[-2].bottom - before[0].top < HEIGHT * 0.75
