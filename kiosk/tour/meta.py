"""What the class of an object that QML made says of itself.

PySide keeps each class that it was asked for, also one that QML made and that is gone with its objects, and
takes whatever lies at its address later for that class. So it has to be told to forget it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QMetaObject, QObject
from shiboken6 import Shiboken


@contextmanager
def meta_of(thing: QObject) -> Iterator[QMetaObject]:
    about = thing.metaObject()
    try:
        yield about
    finally:
        _forget(about)


def class_of(thing: QObject) -> str:
    """With the number that Qt gives to what a QML file makes."""
    with meta_of(thing) as about:
        return about.className()


def base_classes(about: QMetaObject) -> list[str]:
    """Its own name first."""
    names, above = [about.className()], about.superClass()
    while above is not None:
        names.append(above.className())
        further = above.superClass()
        _forget(above)
        above = further
    return names


def _forget(about: QMetaObject) -> None:
    """But for Qt's own, which stay."""
    if "_QML" in about.className():
        Shiboken.invalidate(about)
