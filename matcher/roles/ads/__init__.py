"""What a job advertisement asks: its text to what a recruiter would tick off.

``wrapping`` and ``parting`` make lines of a text, ``reading`` sentences in their sections,
``linear`` says which of them ask something and which are duties, ``ticking`` makes
requirements of these.
"""

from __future__ import annotations

from matcher.roles.ads.ticking import (
    Advertisement,
    Requirement,
    read_advertisement,
    requirements_of,
)

__all__ = [
    "Advertisement",
    "Requirement",
    "read_advertisement",
    "requirements_of",
]
