"""Where a long page may be cut: properties of the pure function."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import assume, given
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


@given(stacks(), st.integers(0, 60))
def test_all_but_the_first_leave_room_above(stack: tuple[list[Band], float], lower: int) -> None:
    bands, total = stack
    for cut in cuts(bands, HEIGHT, total, lower)[1:]:
        inside = [band for band in bands if shows(cut, band) > SLACK]
        tallest = max((band.bottom - band.top for band in inside), default=0.0)
        assert cut.bottom - cut.top <= max(HEIGHT - lower, tallest) + SLACK


@given(stacks(), st.integers(0, 60))
def test_room_above_costs_no_band(stack: tuple[list[Band], float], lower: int) -> None:
    bands, total = stack
    found = cuts(bands, HEIGHT, total, lower)
    assert all(len(whole_in(found, band)) == 1 for band in bands)


def least(bands: list[Band]) -> int:
    """How many screenfuls there are where each takes as much as it can."""
    number, top = 1, 0.0
    for band in bands:
        if band.bottom - top > HEIGHT + SLACK and band is not bands[0]:
            number, top = number + 1, band.top
    return number


def loose(bands: list[Band]) -> list[Band]:
    return [Band(band.top, band.bottom) for band in bands]


@given(stacks(tallest=60))
def test_where_nothing_is_tied_there_are_seldom_more_than_needed(stack: tuple[list[Band], float]) -> None:
    """One more only where else one would be hollow."""
    bands, total = stack
    assert least(bands) <= len(cuts(loose(bands), HEIGHT, total)) <= least(bands) + 1


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


def test_items_are_shared_evenly() -> None:
    lines = [Band(number * 10.0, number * 10.0 + 10) for number in range(24)]
    assert cuts(lines, HEIGHT, 240.0) == [Cut(0.0, 80.0), Cut(80.0, 160.0), Cut(160.0, 240.0)]


def test_none_between_others_is_hollow_that_could_be_fuller() -> None:
    """Three screenfuls either way: the small one gets company from the one before it."""
    bands = [Band(0, 70), Band(70, 95), Band(95, 110), Band(110, 205)]
    assert cuts(bands, HEIGHT, 205) == [Cut(0, 70), Cut(70, 110), Cut(110, 205)]
    torn = [Band(0, 70, Tie.INSIDE), *bands[1:]]
    assert cuts(torn, HEIGHT, 205)[0] == Cut(0, 95), "but nothing is torn for it"


def test_a_band_taller_than_the_screen_stands_alone() -> None:
    bands = [Band(0, 20), Band(20, 160), Band(160, 180)]
    assert cuts(bands, HEIGHT, 180.0) == [Cut(0, 20), Cut(20, 160), Cut(160, 180)]


def test_a_text_leaves_no_line_of_its_own_alone() -> None:
    """Four lines where three have room: two and two."""
    lines = [
        Band(n * 30.0, n * 30.0 + 30, tie)
        for n, tie in enumerate((Tie.FAST, Tie.INSIDE, Tie.FAST, Tie.LOOSE))
    ]
    assert cuts(lines, HEIGHT, 120) == [Cut(0, 60), Cut(60, 120)]
    title = Band(-40.0, -10, Tie.LEADING)
    moved = [Band(band.top + 40, band.bottom + 40, band.tie) for band in [title, *lines]]
    assert [cut.bottom for cut in cuts(moved, HEIGHT, 160)] == [100, 160], "nor a title from it"
    assert cuts(moved[:-1], HEIGHT, 130)[0] == Cut(0, 33), "a title goes alone where that keeps it whole"


def test_a_small_band_is_not_left_alone_at_the_end() -> None:
    title, text, more, last = Band(0, 20, Tie.LEADING), Band(25, 77), Band(80, 97), Band(105, 115)
    assert [cut.bottom for cut in cuts([title, text, more, last], HEIGHT, 115)] == [78.5, 115]
    assert cuts([title, text, last], HEIGHT, 115)[0].bottom < 100, "a title never stays alone"


def test_a_box_stays_in_one_piece_while_it_has_room_in_one() -> None:
    """A larger one is shared evenly between its parts."""
    text = Band(0, 50)
    box = [Band(50 + n * 20.0, 70 + n * 20.0, Tie.PART if n < 3 else Tie.LOOSE) for n in range(4)]
    assert [cut.bottom for cut in cuts([text, *box], HEIGHT, 130)] == [50, 130]
    tall = [Band(n * 20.0, n * 20.0 + 20, Tie.PART if n < 7 else Tie.LOOSE) for n in range(8)]
    assert [cut.bottom for cut in cuts(tall, HEIGHT, 160)] == [80, 160]


def test_what_is_wide_apart_begins_at_the_top_of_its_screenful() -> None:
    """Beside a picture stands less than that is tall."""
    found = cuts([Band(0, 40), Band(100, 150), Band(155, 190)], HEIGHT, 190)
    assert found == [Cut(0, 43), Cut(97, 190)]
