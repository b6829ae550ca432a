"""What a reader takes from a document."""

from __future__ import annotations

from typing import NamedTuple

from matcher.datamodels import HiddenText


class Extracted(NamedTuple):
    """Texts of a document's pages, not cleaned; warnings; and what its pages do not show."""

    pages: list[str]
    warnings: list[str]
    hidden: tuple[HiddenText, ...] = ()
