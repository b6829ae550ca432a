"""Where the model and the profile stand that ship with matcher."""

from __future__ import annotations

from pathlib import Path

_HERE = Path(__file__).parent


SHARED, ROLES = "shared", "roles"
"""In a folder of models: what serves every role, and a folder for each role."""

GENERAL = "general"
"""In a folder of models: what judges requirements that nobody labelled."""

ADS_FOLDER = "ads"
"""In a folder of models: what reads job advertisements."""

SENSES_FOLDER = "stances"
"""In a folder of models: what tells whose deed a sentence tells."""

ROLE = "senior-product-manager"
"""The role that ships with matcher."""


def packaged_models() -> Path:
    """Return the folder of models that ships with matcher."""
    return _packaged("models", "models")


def packaged_shared() -> Path:
    """Return what serves every role, as it ships with matcher."""
    return packaged_models() / SHARED


def packaged_role() -> Path:
    """Return the folder of the role that ships with matcher."""
    return packaged_models() / ROLES / ROLE


def packaged_general() -> Path:
    """Return what judges requirements that nobody labelled, as it ships with matcher."""
    return packaged_models() / GENERAL


def packaged_ads() -> Path:
    """Return the model of the lines of job advertisements that ships with matcher."""
    return packaged_models() / ADS_FOLDER


def packaged_senses() -> Path:
    """Return the model of whose deed a sentence tells that ships with matcher."""
    return packaged_models() / SENSES_FOLDER / "weights.json"


def packaged_profile() -> Path:
    """Return the file of the profile that ships with matcher."""
    return _packaged("role_profile.md", "corpus/role_profile.md")


def _packaged(installed: str, checkout: str) -> Path:
    """Find a data file: inside the installed package, or beside it in a checkout."""
    inside = _HERE / "data" / installed
    return inside if inside.exists() else _HERE.parent / checkout
