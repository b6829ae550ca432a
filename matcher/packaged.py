"""Where the model and the profile stand that ship with matcher."""

from __future__ import annotations

from pathlib import Path

_HERE = Path(__file__).parent


def packaged_model() -> Path:
    """Return the folder of the model that ships with matcher."""
    return _packaged("models", "models")


def packaged_profile() -> Path:
    """Return the file of the profile that ships with matcher."""
    return _packaged("role_profile.md", "corpus/role_profile.md")


def _packaged(installed: str, checkout: str) -> Path:
    """Find a data file: inside the installed package, or beside it in a checkout."""
    inside = _HERE / "data" / installed
    return inside if inside.exists() else _HERE.parent / checkout
