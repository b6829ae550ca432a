"""One part of a data set of passages: its scores for many roles, and exact results of a few."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

import numpy as np

from matcher.engines.arrowbatch import Batch
from matcher.engines.narrowing import Wanting, narrowed
from matcher.engines.passagerows import PASSAGES_FORMAT, as_resume_again
from matcher.engines.resumeblock import COLUMNS, ResumeBlock
from matcher.engines.shards import Done, as_parquet, part_name
from matcher.engines.store import Store
from matcher.errors import DatasetError
from matcher.estimator import match_roles
from matcher.reports.arrow import to_table
from matcher.results import MatchResult
from matcher.runs.loaded import alone
from matcher.runs.workers import Lost
from matcher.scoring.inputs import checked_resume
from matcher.scoring.together.manyroles import ManyRoles

if TYPE_CHECKING:
    import pyarrow as pa
    from numpy.typing import NDArray

    from matcher.datamodels import Resume
    from matcher.estimator import RoleMatcher

_ROLES_HELD = 256  # roles whose terms are held at a time: some megabytes each
_ROLES_STACKED = 1024  # of more only those that a part asks for are stacked, for it alone
_PLACES = 12  # of a score: further ones depend on what it was computed together with


class Found(NamedTuple):
    """Résumés that may be among the best of roles: three columns, a row a pair.

    ``names`` are those of the résumés that ``resumes`` numbers.
    """

    names: tuple[str, ...]
    roles: NDArray[np.int32]
    resumes: NDArray[np.int32]
    scores: NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Narrow:
    """Asks of a part which résumés reach, for each role, its ``least``, at most ``most``."""

    number: int
    least: NDArray[np.float64]
    most: int


@dataclass(frozen=True, slots=True)
class Exactly:
    """Asks of a part for the exact scores of some of its résumés, each with some roles."""

    number: int
    pairs: Mapping[str, tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class WithEvidence(Exactly):
    """Asks for the same with the results that a person is shown, with their evidence."""


@dataclass(frozen=True, slots=True)
class Ranked(Done):
    """A part that was asked, and what it answered."""

    found: Found | None = None


class RankBatch(Batch):
    """Asks parts of passages, each in the process of its own that a batch has."""

    loaded = staticmethod(alone)  # there are many roles, and few of them are shown

    @property
    def work(self) -> Callable[[Any, Any], Any]:
        """Answer what is asked of a part."""
        return answered

    def ask(self, asked: Narrow | Exactly) -> tuple[Found, bytes]:
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
    models: Sequence[RoleMatcher], item: tuple[Store, Narrow | Exactly]
) -> tuple[Found, bytes]:
    """Answer what is asked of a part."""
    store, asked = item
    part = _Part(store, asked.number)
    if isinstance(asked, WithEvidence):
        return _shown(models, part, asked)
    if isinstance(asked, Exactly):
        return _exact(models, part, asked), b""
    return _narrow(models, part, asked), b""


class _Part(NamedTuple):
    """A part of a data set of passages."""

    store: Store
    number: int

    def read(self, columns: Sequence[str]) -> pa.Table:
        """Read columns. Raises DatasetError for a part of another version, or damaged."""
        import pyarrow as pa
        from pyarrow import parquet

        path = self.store.file(part_name(self.number))
        with self.store.telling("cannot be read"):
            try:
                file = parquet.ParquetFile(path, filesystem=self.store.system)
            except pa.ArrowInvalid as error:
                message = f"{path}: no Parquet file: remove it, and embed again"
                raise DatasetError(message) from error
            version = (file.schema_arrow.metadata or {}).get(b"matcher.passages", b"")
            if version.decode() != str(PASSAGES_FORMAT):
                message = f"{path}: holds no passages of format {PASSAGES_FORMAT}; embed anew"
                raise DatasetError(message)
            return file.read(columns=[*columns])

    def resumes(self, wanted: Mapping[str, object]) -> Iterator[tuple[str, Resume]]:
        """Yield those of its résumés that are wanted, with their names."""
        table = self.read(("resume", "document"))
        table = table.filter(table["document"].is_valid())
        for name, document in zip(*(table[each] for each in table.column_names), strict=True):
            if name.as_py() in wanted:
                yield name.as_py(), as_resume_again(document.as_py())


def _narrow(models: Sequence[RoleMatcher], part: _Part, asked: Narrow) -> Found:
    terms = models[0].model_.shared.lexical.terms
    block = ResumeBlock.of(part.read(COLUMNS), len(terms))
    if block is None:
        nothing = np.zeros(0, np.int32)
        return Found((), nothing, nothing, np.zeros(0))
    rows = []
    for number, role in enumerate(_once(_wanting, models)):
        scores = narrowed(role, block)
        best = np.argsort(-scores, kind="stable")[: asked.most]
        best = best[scores[best] >= asked.least[number]]
        rows.append((np.full(len(best), number, np.int32), best.astype(np.int32), scores[best]))
    roles, resumes, scores = (np.concatenate(each) for each in zip(*rows, strict=True))
    return Found(block.names, roles, resumes, scores)


def _exact(models: Sequence[RoleMatcher], part: _Part, asked: Exactly) -> Found:
    """Return exact scores: those of a résumé share all that roles have in common."""
    number, many = _together(models, asked)
    names, rows = list[str](), list[tuple[int, int, float]]()
    for place, (name, resume) in enumerate(part.resumes(asked.pairs)):
        names.append(name)
        wanted = asked.pairs[name]
        checked = checked_resume(resume, any_language=models[0].any_language)
        scores = many.scores(checked, [number[role] for role in wanted])
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
    return number, ManyRoles([models[role].model_ for role in wanted])


def _shown(
    models: Sequence[RoleMatcher], part: _Part, asked: WithEvidence
) -> tuple[Found, bytes]:
    """Return the scores that a person is shown, and the results with their evidence."""
    results, roles, resumes = list[MatchResult](), list[int](), list[int]()
    held: list[RoleMatcher] = []
    for place, (name, resume) in enumerate(part.resumes(asked.pairs)):
        wanted = asked.pairs[name]
        chosen = [models[number] for number in wanted]
        held = _let_go([*held, *(each for each in chosen if each not in held)])
        results += [replace(each, resume=name) for each in match_roles(chosen, resume)]
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


def _wanting(models: Sequence[RoleMatcher]) -> list[Wanting]:
    """Return the roles as arrays."""
    return [Wanting.of(each.model_) for each in models]


def _stacked(models: Sequence[RoleMatcher]) -> ManyRoles:
    """Return the roles as stacks."""
    return ManyRoles([each.model_ for each in models])
