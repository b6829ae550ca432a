"""Match résumés to a role, competency by competency."""

__version__ = "0.1.0"
