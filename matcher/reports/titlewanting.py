"""What of a score is nearness to the title of its role, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.display.inert import plain
from matcher.display.signs import hundredths

if TYPE_CHECKING:
    from matcher.results import MatchResult, TitleMatch


def titled_words(title: TitleMatch) -> str:
    """Return the share of a score that its role's title has, and how near that is."""
    share, near = f"{hundredths(title.share)} % of it", f"{title.nearness:.2f}"
    return f"{share} is how near the résumé is to “{plain(title.text)}”: {near}"


def title_lacks(result: MatchResult) -> bool:
    """Tell whether the title alone makes a score low, every must being demonstrated."""
    musts = (each for each in result.competencies if each.competency.must)
    near = result.title.nearness if result.title else result.score
    return near < result.score and all(each.verdict == "demonstrated" for each in musts)
