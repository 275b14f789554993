"""The same real window that the journeys use."""

from tests.journeys.conftest import broken_stand, builds, deck, painted, stand, tea_stand, typeface

__all__ = ["broken_stand", "builds", "deck", "painted", "stand", "tea_stand", "typeface"]
