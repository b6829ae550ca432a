"""The version of matcher."""

__version__ = "0.1.0"

RELEASED = (2026, 11)
"""The year and the month of this version."""
