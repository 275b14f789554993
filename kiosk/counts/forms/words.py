"""The sentences that every form of a report says, so that each says the same."""

from __future__ import annotations

from datetime import date

from kiosk.counts.report import CountsReport, Number
from kiosk.counts.sums import FEWEST

TITLE = "What this screen was used for"
MINUTES, LANGUAGES, TEXT_SIZES, THEMES = "Minutes of a visit", "Language", "Size of words", "Colors"
PAGES, QUESTIONS = "Visits that saw a page", "Questions, at the first try"
RIGHT, MISSED, UNSURE = "right", "missed", "unsure"


def day_in_words(day: date) -> str:
    return f"{day:%B} {day.day}, {day.year}"


def span_of(report: CountsReport) -> str:
    if report.first == report.last:
        return day_in_words(report.first)
    return f"{day_in_words(report.first)} to {day_in_words(report.last)}"


def notes(report: CountsReport) -> list[str]:
    """What a reader has to know to take nothing for more than it is."""
    few = f"For 1 to {FEWEST - 1} it says “fewer than {FEWEST}”, in short “<{FEWEST}”."
    told = (
        f"All but “visits begun” is written for {FEWEST} visits or more at once: it tells of "
        f"{report.told} visits."
    )
    ahead = "day" if report.ahead == 1 else "days"
    wrong = f"The file holds {report.ahead} {ahead} yet to come: the clock was wrong."
    return [
        "It counts touches, not people. A page counts once a visit.",
        told,
        few,
        *([wrong] if report.ahead else []),
    ]


def heads(report: CountsReport) -> list[tuple[str, Number]]:
    return [
        ("Visits begun", report.begun),
        ("Visits told of below", report.told),
        ("Came to the last screen", report.finished),
        ("Pages seen", report.pages_seen),
        ("Answers right", report.answers.right),
        ("Answers missed", report.answers.missed),
        ("Answers unsure", report.answers.unsure),
        ("Days on", report.days_on),
    ]
