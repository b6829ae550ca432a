"""How long posts last that go on, where nothing that a résumé dates tells until when."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from matcher.facts.career import MONTHS, Career, Post, years_of
from matcher.facts.lately import THIS_RELEASE
from matcher.facts.stated import Stated


@dataclass(frozen=True, slots=True)
class Lasting:
    """The last month of posts of which only the beginning is told; None where all is told."""

    until: int | None = None

    def of(self, posts: Sequence[Post]) -> list[Post]:
        """Return posts, those that go on nobody tells how long as far as this month."""
        last = self.until
        if last is None:
            return list(posts)
        return [
            replace(each, last=max(each.last, last)) if is_only_begun(each) else each
            for each in posts
        ]


def is_only_begun(post: Post) -> bool:
    """Tell whether nothing is known of a post but when it began, and that it goes on."""
    return post.goes_on and not post.slip and post.last <= post.first


def lasting_of(career: Career, posts: Sequence[Post], stated: Sequence[Stated]) -> Lasting:
    """Return how long posts of a career last that go on: until this release.

    Who states years tells by them when it was written: then they last until these are made
    up, those of all posts, or those ``stated`` of the ``posts`` of one field. Fewer years than
    are dated are of a part, and nobody knows of when.
    """
    if not career.open or not any(map(is_only_begun, career.posts)):
        return Lasting()
    if not career.stated:
        return Lasting(THIS_RELEASE)
    bounds = (_made_up(career.posts, career.stated), _made_up(posts, stated))
    return Lasting(min((each for each in bounds if each is not None), default=None))


def _made_up(posts: Sequence[Post], stated: Sequence[Stated]) -> int | None:
    """Return the month by which posts last as long as is stated, of this release at most.

    None where none of them goes on, or more is dated than stated.
    """
    told = max((each.amount.least for each in stated), default=0.0)
    begun = [each.first for each in posts if is_only_begun(each)]
    if not begun or told < years_of(posts, ()):
        return None
    known = frozenset[int]().union(*(each.months for each in posts))
    missing = round(told * MONTHS) - len(known)
    for month in range(min(begun), THIS_RELEASE):
        missing -= month not in known
        if missing <= 0:
            return month
    return THIS_RELEASE
