"""Whether words are English: by their small words, which every sentence of a language holds."""

from __future__ import annotations

import re
import unicodedata

from kiosk.draft.sentences.words import listed

_WORD = re.compile(r"[^\W\d_]+")
_FEWEST_WORDS = 5
_ENGLISH = listed(
    """
    the of and to in is are was were be been it its that this these those for with as on at by from or not
    have has had can may will would could should which who what when how if there their they them you your we
    our he she his her but about into than then more most some any all no do does did an a
    """
)
#: Of the languages that clinics' papers come in; none of these is an English word too.
_OTHERS = listed(
    """
    der das und ist nicht ein eine einen einem einer sich auf mit dem den von zu für wird werden sind auch
    oder bei nach aus wie wenn kann im zum zur über durch
    le la les des du et est une dans pour que qui sur avec pas par plus sont ce cette ces au aux ou peut être
    el los las y en una por para con del se su como más pero es lo al o son puede este esta
    il gli di che è per con non della nel delle sono anche si ed questa questo può
    os um uma é não com da dos ao mais se como pelo pode são
    het een van niet zijn met voor dat ook aan wordt deze naar kan te
    och att som på är av för det inte den till ett med kan
    i w na z się nie jest do że oraz lub przez
    og det ikke til af er på med som kan
    """
) - listed(
    "a i do in on an as at be of or so me we he no to is it by my am has had can den son te per con as"
)


def is_english(text: str) -> bool:
    """Short lines are given the benefit of the doubt, as long as they are in Latin letters."""
    found = _WORD.findall(text.casefold())
    if not all_latin(text):
        return False
    if len(found) < _FEWEST_WORDS:
        return True
    other = sum(map(_OTHERS.__contains__, found))
    return other < 2 or sum(map(_ENGLISH.__contains__, found)) >= other


def all_latin(text: str) -> bool:
    """By most of its letters: a word in another script may be explained in an English sentence."""
    if text.isascii():
        return True
    letters = [sign for sign in text if sign.isalpha()]
    latin = sum(unicodedata.name(sign, "").startswith("LATIN") for sign in letters)
    return latin * 2 >= len(letters)
