"""One part of a data set of passages: guesses for many roles, and exact results of a few."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

import numpy as np

from matcher.engines.arrowbatch import Batch
from matcher.engines.glancing import ROLES_TOGETHER, TRAITS, GlancedRoles
from matcher.engines.guessing import Sampled
from matcher.engines.passagepart import PassagePart
from matcher.engines.questions import AFew, Exactly, Found, Narrow, WithEvidence
from matcher.engines.resumeblock import COLUMNS, ResumeBlock
from matcher.engines.shards import as_parquet, part_name
from matcher.engines.store import Store
from matcher.errors import DatasetError
from matcher.reports.arrow import to_table
from matcher.results import MatchResult
from matcher.runs.loaded import alone
from matcher.runs.workers import Lost
from matcher.scoring.matching import match_with_each
from matcher.scoring.together.manyroles import ManyRoles

if TYPE_CHECKING:
    from matcher.estimator import RoleMatcher

_ROLES_HELD = 256  # roles whose terms are held at a time: some megabytes each
_ROLES_STACKED = 1024  # of more only those that a part asks for are stacked, for it alone
FEWEST_SAMPLED, MOST_SAMPLED = 24, 120
"""Résumés whose exact scores guesses are learned from. Where something was learned for one of
the roles there are the most: that role is guessed by itself."""
PAIRS_SAMPLED = 2400
"""Pairs with one of the roles that are enough, where all are judged alike."""
_PLACES = 12  # of a score: further ones depend on what it was computed together with

Question: TypeAlias = AFew | Narrow | Exactly


class RankBatch(Batch):
    """Asks parts of passages, each in the process of its own that a batch has."""

    loaded = staticmethod(alone)  # there are many roles, and few of them are shown

    @property
    def work(self) -> Callable[[Any, Any], Any]:
        """Answer what is asked of a part."""
        return answered

    def ask(self, asked: Question) -> tuple[Found | Sampled, bytes]:
        """Return what a part answers, and the file of the results that were asked for."""
        with self._turn:
            pool = self._started()
            got = pool.result(pool.submit((self.settings.store, asked)))
        if isinstance(got, Lost):
            name = f"{self.settings.store.url}/{part_name(asked.number)}"
            message = f"{name}: took its process with it ({got.value}): give it wider limits"
            raise DatasetError(message)
        found, table = got
        return found, table


def answered(
    models: Sequence[RoleMatcher], item: tuple[Store, Question]
) -> tuple[Found | Sampled, bytes]:
    """Answer what is asked of a part."""
    store, asked = item
    part = PassagePart(store, asked.number)
    if isinstance(asked, AFew):
        return _sampled(models, part, asked), b""
    if isinstance(asked, WithEvidence):
        return _shown(models, part, asked)
    if isinstance(asked, Exactly):
        return _exact(models, part, asked), b""
    return _narrow(models, part, asked), b""


def _sampled(models: Sequence[RoleMatcher], part: PassagePart, asked: AFew) -> Sampled:
    """Return traits and exact scores of a few résumés, which stand evenly in the part."""
    many, block = _once(_stacked, models), ResumeBlock.of(part.read(COLUMNS))
    alike = np.array([each.model_.has_only_texts for each in models])
    if block is None:
        nobody = np.zeros((0, len(models)))
        return Sampled(np.zeros((*nobody.shape, len(TRAITS)), np.float32), nobody, alike)
    enough = math.ceil(PAIRS_SAMPLED / len(models)) if alike.all() else MOST_SAMPLED
    count = max(FEWEST_SAMPLED, min(MOST_SAMPLED, enough))
    few = min(len(block.names), math.ceil(count / asked.parts))
    places = (np.arange(few) * len(block.names) // few).tolist()
    wanted = {block.names[place]: place for place in places}
    scores = np.array([many.scores(r.resume, kept=r.passages) for r in part.resumes(wanted)])
    traits = np.concatenate([each.traits(block)[places] for each in _glanced(models)], axis=1)
    return Sampled(traits, scores, alike)


def _narrow(models: Sequence[RoleMatcher], part: PassagePart, asked: Narrow) -> Found:
    block = ResumeBlock.of(part.read(COLUMNS))
    if block is None:
        nothing = np.zeros(0, np.int32)
        return Found((), nothing, nothing, np.zeros(0))
    rows, number = [], 0
    for roles in _glanced(models):
        for told in roles.traits(block).swapaxes(0, 1):
            scores = (told @ asked.worth[number]).astype(np.float64)
            best = np.argsort(-scores, kind="stable")[: asked.most]
            best = best[scores[best] >= asked.least[number]]
            which = np.full(len(best), number, np.int32)
            rows.append((which, best.astype(np.int32), scores[best]))
            number += 1
    found = (np.concatenate(each) for each in zip(*rows, strict=True))
    return Found(block.names, *found)


def _exact(models: Sequence[RoleMatcher], part: PassagePart, asked: Exactly) -> Found:
    """Return exact scores: those of a résumé share all that roles have in common."""
    number, many = _together(models, asked)
    names, rows = list[str](), list[tuple[int, int, float]]()
    for place, (name, resume, kept) in enumerate(part.resumes(asked.pairs)):
        names.append(name)
        wanted = asked.pairs[name]
        scores = many.scores(resume, [number[role] for role in wanted], kept)
        rows += [(role, place, scores[number[role]]) for role in wanted]
    roles, resumes, found = zip(*rows, strict=True) if rows else ((), (), ())
    return Found(
        names=tuple(names),
        roles=np.array(roles, np.int32),
        resumes=np.array(resumes, np.int32),
        scores=np.array([round(float(each), _PLACES) for each in found]),
    )


def _together(
    models: Sequence[RoleMatcher], asked: Exactly
) -> tuple[Mapping[int, int], ManyRoles]:
    """Return the roles to score with together, and the number that each has there."""
    if len(models) <= _ROLES_STACKED:
        return {n: n for n in range(len(models))}, _once(_stacked, models)
    wanted = sorted({role for roles in asked.pairs.values() for role in roles})
    number = {role: place for place, role in enumerate(wanted)}
    return number, ManyRoles([models[role].model_ for role in wanted], together=len(wanted))


def _shown(
    models: Sequence[RoleMatcher], part: PassagePart, asked: WithEvidence
) -> tuple[Found, bytes]:
    """Return the scores that a person is shown, and the results with their evidence."""
    results, roles, resumes = list[MatchResult](), list[int](), list[int]()
    held: list[RoleMatcher] = []
    for place, (name, resume, _) in enumerate(part.resumes(asked.pairs)):
        wanted = asked.pairs[name]
        chosen = [models[number] for number in wanted]
        held = _let_go([*held, *(each for each in chosen if each not in held)])
        matched = match_with_each([each.model_ for each in chosen], resume)
        results += [replace(each, resume=name) for each in matched]
        roles += wanted
        resumes += [place] * len(wanted)
    scores = np.array([each.score for each in results])
    names = tuple(dict.fromkeys(each.resume for each in results))
    found = Found(names, np.array(roles, np.int32), np.array(resumes, np.int32), scores)
    return found, as_parquet(to_table(results))


def _let_go(held: list[RoleMatcher]) -> list[RoleMatcher]:
    """Let all roles but the last few forget what they made of their words."""
    for each in held[:-_ROLES_HELD]:
        each.model_ = replace(each.model_)
    return held[-_ROLES_HELD:]


_AnyMade = TypeVar("_AnyMade")
_made: dict[object, tuple[Sequence[RoleMatcher], Any]] = {}


def _once(
    make: Callable[[Sequence[RoleMatcher]], _AnyMade], models: Sequence[RoleMatcher]
) -> _AnyMade:
    """Return what is made of the roles, made once in a process, for the last roles asked."""
    known = _made.get(make)
    if known is None or known[0] is not models:
        known = _made[make] = models, make(models)
    same: _AnyMade = known[1]
    return same


def _glanced(models: Sequence[RoleMatcher]) -> list[GlancedRoles]:
    """Return the roles as they are looked at first."""
    return _once(_all_glanced, models)


def _all_glanced(models: Sequence[RoleMatcher]) -> list[GlancedRoles]:
    return [
        GlancedRoles.of([each.model_ for each in models[start : start + ROLES_TOGETHER]])
        for start in range(0, len(models), ROLES_TOGETHER)
    ]


def _stacked(models: Sequence[RoleMatcher]) -> ManyRoles:
    """Return the roles as one stack, of which each résumé asks for some."""
    return ManyRoles([each.model_ for each in models], together=len(models))
