"""What desktops, editors and programs that copy files leave in a folder without being asked.

A copy is passed over only where what it is a copy of stands beside it: alone, it may be what was meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_NAMES = frozenset(
    (
        *("desktop.ini", "thumbs.db", "ehthumbs.db", "ehthumbs_vista.db", "icon\r", "icon\uf00d"),
        *("$recycle.bin", "recycler", "recycled", "system volume information", "lost+found"),
        *("@eadir", "#recycle", "#snapshot", "__macosx", "network trash folder", "temporary items"),
        *("__pycache__", "cvs", "4913"),
    )
)
_ENDS = (
    *("~", ".bak", ".backup", ".old", ".orig", ".rej", ".swp", ".swo", ".swn", ".swx", ".kate-swp"),
    *(".tmp", ".temp", ".part", ".partial", ".crdownload", ".download", ".filepart", ".autosave"),
    *("___jb_tmp___", "___jb_old___"),
)
_FORM = re.compile(
    r"#.*#|~\$.*|~.*\.tmp|.*\.(?:tmp|sb|part)[.-][\w.-]*|.*\.(?:md|svg|toml)\.lock", re.IGNORECASE | re.DOTALL
)
_HIDDEN = re.compile(
    r"\.ds_store|\._.*|\.~lock\..*|\.directory|\.syncthing\..*|\.stversions|\.goutputstream-.*|\.fuse_hidden.*"
    r"|\.nfs[0-9a-f]*|\.spotlight-v100|\.trash.*|\.fseventsd|\.dropbox.*|\..*\.sw[nopx]|\.#.*|\..*~|\..*\.part",
    re.IGNORECASE | re.DOTALL,
)
_COPY = (
    re.compile(r"copy of (.+)", re.IGNORECASE),
    re.compile(r"(.+)\.sync-conflict-[\w-]+"),
    re.compile(r"([^ (\[]+)[ _]?[(\[][^()\[\]]*(?:conflict|copy)[^()\[\]]*[)\]]", re.IGNORECASE),
    re.compile(r"([^ (\[]+)[ _]?\([0-9]{1,3}\)"),
    re.compile(r"([^ ]+) (?:- )?copy(?: \(?[0-9]{1,3}\)?)?", re.IGNORECASE),
    re.compile(r"([^ ]+)_conflict-[0-9-]+"),
)
#: Names as a deck's own are: nearly all of them, and looked at with each start.
_PLAIN = re.compile(r"[a-z0-9-]+\.(?:md|svg|toml)|[a-z0-9_]+\.py")
_LONGEST = 255


def passed_over(names: Iterable[str]) -> frozenset[str]:
    """Those names of one folder that don't count: what hides, what was left behind, copies."""
    beside = frozenset(names)
    others = (name for name in beside if not _PLAIN.fullmatch(name))
    return frozenset(name for name in others if is_passed_over(name) or is_copy(name, beside))


def is_passed_over(name: str) -> bool:
    return name.startswith(".") or is_left_behind(name)


def is_left_behind(name: str) -> bool:
    """Also of hidden ones, where it is known whose they are."""
    plain = name.casefold()
    if plain in _NAMES or plain.endswith(_ENDS):
        return True
    return bool((_HIDDEN if plain.startswith(".") else _FORM).fullmatch(name))


def is_copy(name: str, beside: frozenset[str]) -> bool:
    """Of one of the names ``beside`` it."""
    stem, dot, ending = name[:_LONGEST].rpartition(".") if "." in name else (name, "", "")
    found = (form.fullmatch(stem) for form in _COPY)
    return any(match is not None and f"{match[1]}{dot}{ending}" in beside for match in found)
