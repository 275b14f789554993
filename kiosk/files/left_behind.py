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
# As text: a start meets plain names only, and pays for none of these.
_FORM = r"(?is)#.*#|~\$.*|~.*\.tmp|.*\.(?:tmp|sb|part)[.-][\w.-]*|.*\.(?:md|svg|toml)\.lock"
_HIDDEN = (
    r"(?is)\.ds_store|\._.*|\.~lock\..*|\.directory|\.syncthing\..*|\.stversions|\.goutputstream-.*"
    r"|\.fuse_hidden.*|\.nfs[0-9a-f]*|\.spotlight-v100|\.trash.*|\.fseventsd|\.dropbox.*|\..*\.sw[nopx]|\.#.*"
    r"|\..*~|\..*\.part"
)
_COPY = (
    r"(?i)copy of (.+)",
    r"(.+)\.sync-conflict-[\w-]+",
    r"(?i)([^ (\[]+)[ _]?[(\[][^()\[\]]*(?:conflict|copy)[^()\[\]]*[)\]]",
    r"([^ (\[]+)[ _]?\([0-9]{1,3}\)",
    r"(?i)([^ ]+) (?:- )?copy(?: \(?[0-9]{1,3}\)?)?",
    r"([^ ]+)_conflict-[0-9-]+",
)
#: Names as a deck's own files and folders are: nearly all of them, and looked at with each start.
_PLAIN = re.compile(r"[a-z0-9-]+(?:\.(?:md|svg|toml))?|[a-z0-9_]+\.py")
_LONGEST = 255


def passed_over(names: Iterable[str]) -> frozenset[str]:
    """Those names of one folder that don't count: what hides, what was left behind, copies."""
    beside = frozenset(names)
    others = (name for name in beside if not _PLAIN.fullmatch(name) or name in _NAMES)
    return frozenset(name for name in others if is_passed_over(name) or is_copy(name, beside))


def is_passed_over(name: str) -> bool:
    return name.startswith(".") or is_left_behind(name)


def is_left_behind(name: str) -> bool:
    """Also of hidden ones, where it is known whose they are."""
    plain = name.casefold()
    if plain in _NAMES or plain.endswith(_ENDS):
        return True
    return bool(re.fullmatch(_HIDDEN if plain.startswith(".") else _FORM, name))


def is_copy(name: str, beside: frozenset[str]) -> bool:
    """Of one of the names ``beside`` it."""
    stem, dot, ending = name[:_LONGEST].rpartition(".") if "." in name else (name, "", "")
    found = (re.fullmatch(form, stem) for form in _COPY)
    return any(match is not None and f"{match[1]}{dot}{ending}" in beside for match in found)
