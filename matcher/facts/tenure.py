"""Years asked, and those of the posts of a résumé that speak of what they are about."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from matcher.datamodels import Fact, Passage
from matcher.facts.amounts import least_of
from matcher.facts.career import MONTHS, Career, Post, years_of
from matcher.facts.lasting import is_only_begun, lasting_of
from matcher.facts.stated import Stated
from matcher.facts.topics import (
    Stems,
    alternatives_in,
    alternatives_of,
    alternatives_of_role,
    jobs_in,
    share_of,
    shared_by,
    stems_of,
)
from matcher.language import LANGUAGE
from matcher.results import FactMatch, FactStatus

_TITLED = re.compile(LANGUAGE.facts.periods.titled, re.I)
_SUCH_AS = re.compile(
    rf"[\s,(]{{1,3}}(?P<as>{LANGUAGE.facts.amounts.such_as})\s[^.;()]{{2,80}}", re.I
)
_SLIGHTLY = re.compile(LANGUAGE.facts.amounts.slightly, re.I)
_SERVED = re.compile(LANGUAGE.facts.amounts.served, re.I)
_NEARLY = 1 / 6
"""Years that may be missing: two months, as dates are told in months or in years."""
_SPEAKS = 0.6
"""Share of the stems of what years are about from which on a text speaks of it."""
_NAMES = 0.5
"""The share of them that its head or its title has, if the whole post speaks of it."""
_HEAD, _OFTEN = 160, 0.2
"""Characters of a post's head, and the share of its lines that makes up for it."""
_MOST_EVIDENCE = 3
_UNSORTED = frozenset(("summary", "other"))
"""The sections of a text that is no résumé."""
_NEAR = 0.36
"""Cosine of a field with all that is told of a post, from which on it may be of the field."""
_NEARLY_ALL = 0.8
"""Share of the time of all posts from which on what is stated of all of them is of some."""


FieldCosines = Callable[[str, Sequence[str]], Sequence[float]]
"""How near each of some texts is to a field, -1 to 1."""


def check_years(
    fact: Fact,
    career: Career,
    passages: Sequence[Passage],
    role: str = "",
    near: FieldCosines | None = None,
) -> FactMatch:
    """Tell whether somebody has worked for as long as a fact asks.

    Where the fact says in what, only the posts count that speak of it, and the stated years
    that do; where it does not, those of the ``role``, if it has a title. Posts at the same
    time count once. Unclear is what a post may make up that goes on nobody knows until when,
    whether other years are of the role that the résumé speaks of, or of a thing told in several
    words that some are of, what is told of work without any date of a post or in a letter, and
    posts that may be of the field, by how ``near`` they are to it: not met are years in plainly
    another one.
    """
    least = least_of(fact.value)
    if least is None:
        return FactMatch(fact, "unclear")
    wanted = least - _NEARLY
    alternatives = alternatives_in(fact.about, role) or alternatives_of_role(role)
    alternatives += alternatives_of(_examples_of(fact))
    jobs = jobs_in(fact.about)
    posts, helped = _posts_of(career, alternatives, jobs)
    stated = [each for each in career.stated if _speaks(each.text, alternatives)]
    lasting = lasting_of(career, posts, stated)
    whole, dated = (years_of(lasting.of(career.posts), e) for e in (career.stated, ()))
    if posts and years_of(lasting.of(posts), ()) >= _NEARLY_ALL * dated:
        stated = list(career.stated)  # what is stated of all is of it
    years = years_of(lasting.of(posts), stated)
    status: FactStatus = "not met"
    if _is_undated(career, passages, alternatives, jobs):
        status = "unclear"
    elif years >= wanted:
        status = "met"
    elif (
        _may_last(career, posts)
        or {each.section for each in passages} <= _UNSORTED
        or (helped != posts and years_of(lasting.of(helped), ()) >= wanted)
        or (whole >= wanted and _may_be_of(fact, alternatives, posts, passages))
    ):
        status = "unclear"
    elif near:
        perhaps = [*posts, *_posts_near(fact.about or role, career.posts, passages, near)]
        status = "unclear" if years_of(lasting.of(perhaps), ()) >= wanted else "not met"
    found = _told(career, (whole, years), posts, status)
    return FactMatch(fact, status, found, _evidence(lasting.of(posts), stated, passages))


def _posts_of(
    career: Career, alternatives: tuple[Stems, ...], jobs: tuple[Stems, ...]
) -> tuple[list[Post], list[Post]]:
    """Return the posts of a field, and those with them that were to help somebody of it."""

    def told(post: Post) -> bool:
        return _is_of(post, alternatives) or _is_job(post.text, jobs)

    helped = [each for each in career.posts if told(each)]
    return [each for each in helped if told(_without_served(each))], helped


def _may_be_of(
    fact: Fact,
    alternatives: tuple[Stems, ...],
    posts: Sequence[Post],
    passages: Sequence[Passage],
) -> bool:
    """Tell whether other years may be of the field, as some are or a passage speaks of it."""
    if fact.about:
        return bool(posts) and all(len(stems) > 1 for stems in alternatives)
    return any(_speaks(each.text, alternatives) for each in passages)


def _may_last(career: Career, posts: Sequence[Post]) -> bool:
    """Tell whether one of some posts goes on nobody knows until when."""
    dated = years_of(career.posts, ())
    bound = any(each.amount.least >= dated for each in career.stated)
    return career.open and not bound and any(each.goes_on for each in posts)


def _posts_near(
    field: str, posts: Sequence[Post], passages: Sequence[Passage], near: FieldCosines
) -> list[Post]:
    """Return the posts that may be of a field, by their title, employer and duties together."""
    told = [
        " ".join(each.compared for each in passages if post.start <= each.start < post.end)
        for post in posts
    ]
    if not (field and posts):
        return []
    cosines = near(field, told)
    return [post for post, cosine in zip(posts, cosines, strict=True) if cosine >= _NEAR]


def _is_undated(
    career: Career,
    passages: Sequence[Passage],
    alternatives: tuple[Stems, ...],
    jobs: tuple[Stems, ...],
) -> bool:
    """Tell whether nothing says when somebody worked who speaks of work in the field."""
    if career.posts or career.stated:
        return False
    told = [each for each in passages if each.section == "experience"]
    in_field = any(
        _speaks(each.text, alternatives) or _is_job(each.text, jobs) for each in told
    )
    return bool(told or not passages) and (not career.dated or in_field)


def _examples_of(fact: Fact) -> str:
    """Return what a fact's statement names as examples of what its years are about."""
    behind = fact.statement.partition(fact.about)[2] if fact.about else ""
    match = _SUCH_AS.match(behind)
    return match[0][match.end("as") - match.start() :] if match else ""


def _speaks(text: str, alternatives: tuple[Stems, ...]) -> bool:
    return not alternatives or share_of(alternatives, stems_of(text)) >= _SPEAKS


def _is_job(text: str, jobs: tuple[Stems, ...]) -> bool:
    """Tell whether the head of a post, or the title told in it, is one of some jobs."""
    titles = [match[0] for match in _TITLED.finditer(text)]
    lines = [stems_of(line) for each in (text[:_HEAD], *titles) for line in each.split("\n")]
    return any(job <= line for job in jobs for line in lines)


def _is_of(post: Post, alternatives: tuple[Stems, ...]) -> bool:
    """Tell whether a post speaks of a thing in its head or title, or in enough of its lines.

    What it says was hardly done in it counts nothing.
    """
    told = _SLIGHTLY.sub(" ", post.text)
    if not alternatives or not _speaks(told, alternatives):
        return not alternatives
    titles = " ".join(match[0] for match in _TITLED.finditer(told))
    if share_of(alternatives, stems_of(f"{told[:_HEAD]} {titles}")) >= _NAMES:
        return True
    lines = [stems_of(line) for line in told.split("\n") if line.strip()]
    whole = frozenset[str]().union(*lines)
    return any(
        share_of((stems,), whole) >= _SPEAKS
        and sum(bool(shared_by(stems, line)) for line in lines) >= _OFTEN * len(lines)
        for stems in alternatives
    )


def _without_served(post: Post) -> Post:
    """Return a post without whom its head says that it is to help."""
    head = _SERVED.sub(" ", post.text[:_HEAD])
    return (
        replace(post, text=f"{head}{post.text[_HEAD:]}") if head != post.text[:_HEAD] else post
    )


def _told(
    career: Career, years: tuple[float, float], posts: Sequence[Post], status: FactStatus
) -> str:
    """Return the years of a career in words, and how many of them are in the field.

    That none is in it is not said where it is unclear. Of posts in the field of which nothing
    is known but that they began, and where no years are stated, since when is told beside the
    time of the others.
    """
    whole, inside = map(_in_words, years)
    begun = [each for each in posts if career.open and is_only_begun(each)]
    if begun and not career.stated:
        since = f"since {min(each.first for each in begun) // MONTHS}, goes on"
        others = _in_words(years_of([each for each in posts if each not in begun], ()))
        return f"{others}, and {since}" if others else since
    if not whole:
        return ""
    more = " or more" if career.open else ""
    silent = inside == whole or (status == "unclear" and not inside)
    field = "" if silent else f", {inside or 'none'} in this field"
    return f"{whole}{more}{field}"


def _in_words(years: float) -> str:
    whole, months = divmod(round(years * MONTHS), MONTHS)
    parts = [(whole, "year"), (months, "month")]
    return " ".join(f"{n} {word}{'s' if n > 1 else ''}" for n, word in parts if n)


def _evidence(
    posts: Sequence[Post], stated: Sequence[Stated], passages: Sequence[Passage]
) -> tuple[Passage, ...]:
    """Return the passages that state years, then the first of the longest posts."""
    longest = sorted(posts, key=lambda each: (-len(each.months), each.start))
    found = [each.passage for each in stated]
    for post in longest:
        inside = (each for each in passages if post.start <= each.start < post.end)
        found += [first for first in [next(inside, None)] if first]
    return tuple(dict.fromkeys(found))[:_MOST_EVIDENCE]
