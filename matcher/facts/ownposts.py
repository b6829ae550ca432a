"""Posts without what stands below them that is denied, or that somebody else did or has."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from matcher.datamodels import Passage
from matcher.facts.career import Career, Post
from matcher.facts.stated import states_no_post


def of_oneself(career: Career, passages: Sequence[Passage]) -> Career:
    """Return a career whose posts tell only what the person did in them.

    ``passages`` are those of the résumé. Cut out is what a passage itself is not compared
    with, and the years of others, which would make a post one of their field.
    """
    told = [each for each in passages if each.section == "experience"]
    return replace(career, posts=tuple(_own(post, told) for post in career.posts))


def _own(post: Post, passages: Sequence[Passage]) -> Post:
    text = post.text
    for each in reversed(passages):
        if not post.start <= each.start < each.end <= post.end:
            continue
        kept = "" if states_no_post(each) else each.compared
        if kept != each.text:
            at = each.start - post.start
            text = f"{text[:at]}{kept}{text[each.end - post.start :]}"
    return replace(post, text=text) if text != post.text else post
