"""Types of the options that tell who signs, and for how long."""

from __future__ import annotations

import argparse

from kiosk.core.roles import what_is_wrong_with_role
from kiosk.review.dates import LEAST_MONTHS, MOST_MONTHS
from kiosk.review.people import what_is_wrong_with_name


def name_of(text: str) -> str:
    name = " ".join(text.split())
    if wrong := what_is_wrong_with_name(name):
        raise argparse.ArgumentTypeError(wrong)
    return name


def role_of(text: str) -> str:
    role = " ".join(text.split())
    if wrong := what_is_wrong_with_role(role):
        raise argparse.ArgumentTypeError(wrong)
    return role


def months_of(text: str) -> int:
    months = int(text) if text.isascii() and text.isdigit() and len(text) < 4 else 0
    if not LEAST_MONTHS <= months <= MOST_MONTHS:
        told = f"{text!r} can't be months until the next check: give {LEAST_MONTHS} to {MOST_MONTHS}"
        raise argparse.ArgumentTypeError(told)
    return months
