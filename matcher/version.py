"""The version of matcher."""

__version__ = "0.1.0"
