"""What a role is called whose description has no title."""

from __future__ import annotations

_UNTITLED = "Job description"


def untitled(file: str = "") -> str:
    """Return what a role is called whose description has no title; its file tells it apart.

    >>> untitled("engineer"), is_untitled("Job description (engineer)"), is_untitled("Baker")
    ('Job description (engineer)', True, False)
    """
    own = " ".join(file.split())
    return f"{_UNTITLED} ({own})" if own else _UNTITLED


def is_untitled(role: str) -> bool:
    """Tell whether a role is called as one without a title, which then counts for nothing."""
    return role == _UNTITLED or (role.startswith(f"{_UNTITLED} (") and role.endswith(")"))
