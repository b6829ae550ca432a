"""Markdown to the page that it stands for: without marks, pictures and front matter."""

from __future__ import annotations

import re

from matcher.errors import ResumeReadError
from matcher.readers.extracted import Enclosed
from matcher.readers.markup.saved import decoded

_FRONT = re.compile(
    r"\A\ufeff?\s*---[ \t]*\r?\n(?:(?!---)[^\n]*\n){0,200}+(?:---|\.\.\.)[ \t]*\r?\n"
)
_TASK = re.compile(r"^([ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+)\[[ xX]\][ \t]", re.M)
_NOTE = re.compile(r"^\[\^[^\]\n]{1,40}\]:[ \t]?|\[\^[^\]\n]{1,40}\]", re.M)


def read_markdown(data: bytes) -> Enclosed:
    """Return the page that Markdown is written for; its lines end where they are printed.

    Raises ResumeReadError, damaged.
    """
    from markdown_it import MarkdownIt

    text = _NOTE.sub("", _TASK.sub(r"\1", _FRONT.sub("", decoded(data))))
    parser = MarkdownIt("commonmark", {"html": True, "breaks": True})
    try:
        page = parser.enable(["table", "strikethrough"]).render(text)
    except Exception as error:  # of nesting, which is bounded, and of what nobody has met yet
        message = "Markdown that cannot be followed: save it as a text file"
        raise ResumeReadError("damaged", message) from error
    return Enclosed(f"<html><body>{page}</body></html>".encode("utf-8", "replace"), "", [])
