"""Dates of ISO 8601 as résumés write them."""

from __future__ import annotations

import re

_ISO = re.compile(r"(\d{4})-(\d\d)(?:-\d\d.*)?")


def month_first(date: str) -> str:
    """Return a date as month and year; one that is written otherwise as it is.

    >>> month_first("2019-02-01"), month_first("2019-02"), month_first("May 2019")
    ('02/2019', '02/2019', 'May 2019')
    """
    found = _ISO.fullmatch(date)
    return f"{found[2]}/{found[1]}" if found else date
