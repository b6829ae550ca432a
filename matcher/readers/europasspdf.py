"""The Europass XML that stands in the PDF which its editor makes."""

from __future__ import annotations

import re
from collections.abc import Sequence

from matcher.errors import ResumeReadError
from matcher.readers.extracted import Enclosed, Extracted

SAME_WORDS = 0.9
"""Share of the words of an XML that its pages must show: what nobody sees is not scored."""

_WORD = re.compile(r"\w+")


def as_carried(read: Extracted, embedded: Sequence[tuple[str, bytes]]) -> Extracted | Enclosed:
    """Return the Europass XML that stands in a PDF if its pages say the same, or the pages.

    ``embedded`` are the XML files in it, each with its name.
    """
    if not embedded:
        return read
    from matcher.readers.samples import Sample, is_europass

    seen = frozenset(_WORD.findall("\n".join(read.pages).lower()))
    for name, data in embedded:
        if not is_europass(Sample(data)):
            continue
        from matcher.readers.europass import read_europass  # few PDFs carry one

        try:
            said = _WORD.findall("\n".join(read_europass(data).pages).lower())
        except ResumeReadError:
            continue
        if said and sum(word in seen for word in said) >= SAME_WORDS * len(said):
            told = f"read from {name}, the Europass XML in the PDF"
            return Enclosed(data, name, [told, *read.warnings])
        read.warnings.append(f"{name} says other than the pages, and was not read")
    return read
