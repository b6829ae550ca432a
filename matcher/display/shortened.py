"""Long names of files, shortened in their middle."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

_FOLDER = re.compile(r"[^/\\]*[/\\]+")
_WORD = re.compile(r"[^ _.-]*[ _.-]+|[^ _.-]+")
_GAP = "…"


def shortened(name: str, room: int, measure: Callable[[str], int] = len) -> str:
    """Return a name that takes at most ``room``, its middle left out, and no word cut.

    Folders are left out first, the last of them first, then words of the file's name. One whose
    first and last word have no room together stays whole.

    >>> shortened("applications/2026/spring/maya-lindqvist.pdf", 40)
    'applications/2026/…/maya-lindqvist.pdf'
    >>> shortened("applications/maya-lindqvist-of-malmo-2026.pdf", 24)
    'maya-…of-malmo-2026.pdf'
    """
    if measure(name) <= room:
        return name
    return next((cut for cut in _cuts(name) if measure(cut) <= room), name)


def _cuts(name: str) -> Iterator[str]:
    """Yield what is left of a name when ever more of its middle is left out."""
    folders = _FOLDER.findall(name)
    file = name[sum(map(len, folders)) :]
    for count in range(len(folders) - 1, -1, -1):
        yield f"{''.join(folders[:count])}{_GAP}/{file}"
    first, *words = _WORD.findall(file) or [""]
    for start in range(1, len(words)):
        yield f"{first}{_GAP}{''.join(words[start:])}"
