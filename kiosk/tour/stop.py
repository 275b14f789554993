"""One place where a tour stops."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from kiosk.visit.states import Explaining, State, Visiting

OPENED = "opened"


class Stop(Struct, frozen=True):
    """``page`` is the id of a page, a question or a topic; ``variant`` tells apart what has the same kind and
    page."""

    kind: str
    state: State
    page: str | None = None
    variant: str | None = None

    @property
    def name(self) -> str:
        """Fit for a file."""
        parts = (self.kind, self.page, self.variant)
        return "-".join(part for part in parts if part).replace("/", "-").replace(" ", "-")

    @property
    def has_screenfuls(self) -> bool:
        return isinstance(self.state, Visiting | Explaining)

    def further(self, screenful: int) -> State:
        """The same place, further down."""
        match self.state:
            case Visiting(_, place):
                return replace(self.state, place=replace(place, screenful=screenful))
            case Explaining():
                return replace(self.state, screenful=screenful)
            case _:
                return self.state
