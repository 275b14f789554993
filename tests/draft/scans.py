"""Made-up leaflets about an MRI scan, and on other subjects, as a hospital might hand them out."""

from __future__ import annotations

from pathlib import Path

SCAN = """\
# Getting ready for an MRI scan

An MRI scan takes pictures of the inside of your body. It uses a strong magnet and radio waves.

## Before you come

You may eat and drink as usual, unless your letter says otherwise. Please call us if you have a pacemaker.
Do not smoke in the waiting room. Leave watches, coins and keys at home.

- Bring your letter
- Bring a list of your medicines
- Bring your insurance card

## In the scanner

You lie on a table that slides into the scanner. The scanner is loud, so you get headphones.
A nurse may inject a dye into a vein in your arm. Some people feel warm when that happens.
You hold a button in your hand the whole time. Press it, and staff will come to you at once.

- You lie still
- You keep the headphones on
- You breathe as usual

## Afterwards

You can drive home and eat as usual. A doctor looks at the pictures and writes to you.
"""
SECOND = """\
# Metal and the magnet

The magnet pulls on metal. Tell the team about metal in your body before the day.

## Before you come

Wear clothes without zips. Some makeup has metal in it, so please come without.

## Who should not have a scan

Some people with an old heart valve can't have this scan. Your doctor will know.
"""
KETAMINE = """\
# What is ketamine?

Ketamine is a medicine. Doctors first used ketamine to put people to sleep for surgery. It is given slowly.

## Side effects

Ketamine can make you dizzy. Some people feel sleepy. Your blood pressure may rise during the visit.
"""
CLINIC = """\
# A visit to our clinic

You sit in a quiet room. Staff look in on you. Bring somebody who takes you home.

## The treatment

Esketamine is a nasal spray. You use it while staff watch. You may feel far away from things for a while.
"""
DIABETES = """\
# Living with diabetes

Your body needs insulin to use sugar. Some people inject insulin every day. Check your feet in the evening.

## When sugar is high

You may be very thirsty. Drink water, and tell your team. Your sugar may be high after an illness.
"""
MOOD = """\
# Help with low mood

Many things help with low mood. Talking to somebody is one of them. Sleep and food matter as well.

## Medicines

Most people start with a tablet. It takes some weeks to work. Your doctor looks at it with you again.
Some tablets make people sleepy at first. Do not stop them by yourself. A few clinics give ketamine.
The team can say more about each of them. Walking outside lifts the mood of some people. Keep a diary.
Ask a friend to walk with you. Eat when you can. Go to bed at the same time. Write down what helped.
Tell your doctor when it does not get better. You can bring somebody to each visit.
"""


def write(folder: Path, **texts: str) -> list[Path]:
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / f"{name}.md" for name in texts]
    for path, text in zip(paths, texts.values(), strict=True):
        path.write_text(text, encoding="utf-8")
    return paths
