"""Puts drawings together out of parts. Nothing that shows a deck loads it: a drawing is whole as written."""
