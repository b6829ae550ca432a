"""Data as JSON inside a page, such that no text of it can end the element or steer a line."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from matcher.display.inert import plain

if TYPE_CHECKING:
    from markupsafe import Markup

_BREAKS = re.compile(r"([\n\t])")
_MARKUP = str.maketrans({"<": "\\u003c", ">": "\\u003e", "&": "\\u0026"})


def safe_json(value: object) -> str:
    r"""Return compact JSON in ASCII, in which ``<``, ``>`` and ``&`` are escapes too.

    They mean the same; a browser reads ASCII sooner, and keeps it in half the memory. Raises
    ValueError for a number that JSON has no word for.

    >>> safe_json(["</script>", "é", 0.5])
    '["\\u003c/script\\u003e","\\u00e9",0.5]'
    """
    text = json.dumps(value, separators=(",", ":"), allow_nan=False)
    return text.replace("\x7f", "\\u007f").translate(_MARKUP)


def island(value: object) -> Markup:
    """Return JSON for a ``script`` element, which a template is not to escape again."""
    return safe(safe_json(value))


def safe(text: str) -> Markup:
    """Return JSON made by :func:`safe_json` as what a template is not to escape again."""
    from markupsafe import Markup

    return Markup(text)  # noqa: S704 -- what could end the element is escaped


def plain_lines(text: str) -> str:
    r"""Return text without control and writing-direction characters, its lines and tabs kept.

    >>> plain_lines("a\x1b[1mb\n\tc\u202e")
    'a[1mb\n\tc'
    """
    return "".join(
        part if part in ("\n", "\t") else plain(part) for part in _BREAKS.split(text)
    )
