"""What an advertisement says of something that it welcomes and does not ask."""

from __future__ import annotations

import re

from matcher.language import LANGUAGE

_NICE = LANGUAGE.ads.nice
_SAYS_SO = re.compile(_NICE, re.I)
_ASIDE = re.compile(
    rf"\((?!(?:[a-z]+ly )?(?:(?:is|would be|an?) )?(?:{_NICE})\)\W*$)[^()]*\)", re.I
)
"""What stands in parentheses, unless a text ends with that wish in them."""


def is_welcome(text: str) -> bool:
    """Tell whether a text says that it is welcome; what it says so of in an aside is not."""
    return bool(_SAYS_SO.search(_ASIDE.sub("", text)))
