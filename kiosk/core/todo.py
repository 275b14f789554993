"""What staff have yet to do before the screen may be shown to visitors."""

from __future__ import annotations

from msgspec import Struct


class ToDo(Struct, frozen=True):
    """``command`` is what to type, with words in capitals to fill in; it may be empty."""

    what: str
    command: str
