"""A result for a résumé, or why there is none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from matcher.datamodels import Fact, Resume
from matcher.display import markup
from matcher.errors import MissingDependencyError, ReadErrorKind
from matcher.results.evidence import VERDICTS, CompetencyMatch, FactMatch
from matcher.version import __version__

if TYPE_CHECKING:
    import pandas as pd

JSON_FORMAT = 2
"""Version of the JSON that :meth:`MatchResult.to_dict` and :meth:`Failure.to_dict` give."""

RankKey = tuple[float, str]
"""What rankings sort by: minus the score, then the name."""

RoleKey = tuple[str, str]
"""What tells roles apart: the name, and the file it was given as."""


@dataclass(frozen=True, slots=True)
class Measured:
    """Where an overall score lies: above those of ``higher_than`` of ``people``.

    The people are those that the role was learned from, each scored by a model that was learned
    from the others.
    """

    higher_than: int
    people: int

    def to_dict(self) -> dict[str, int]:
        """Return it as JSON-ready values."""
        return {"higher_than": self.higher_than, "people": self.people}


@dataclass(frozen=True, slots=True)
class TitleMatch:
    """How near a whole résumé is to the role's title, 0 to 1, and its share in the score."""

    text: str
    nearness: float
    share: float

    def to_dict(self) -> dict[str, Any]:
        """Return it as JSON-ready values."""
        return {
            "text": self.text,
            "nearness": round(self.nearness, 4),
            "share": round(self.share, 4),
        }


@dataclass(frozen=True, slots=True, repr=False)
class MatchResult:
    """How one résumé matches one role.

    ``resume`` is the file's name, ``profile`` the role's; ``score``, 0 to 1, is the sum over
    the competencies of share times score times (1 + 3 deed) / 4, so that what is only
    claimed counts a quarter of what is demonstrated; ``competencies`` stand in the profile's
    order. ``facts`` say of each fact that the role asks whether the résumé meets it, and move
    no score; ``also_says`` holds what else its description says, which no résumé tells.
    ``profile_source`` is the file of the role, if it was given as one. ``source`` is the
    résumé itself, in whose text the offsets of the evidence point; ``duplicate_of`` names the
    first file of a stream that has the same text. ``model`` tells the model from others, and
    ``measured`` where the score lies among people whom the role was measured with, if it was.
    ``title`` says what the role's title counts in the score; None where it counts nothing.
    """

    resume: str
    profile: str
    score: float
    competencies: tuple[CompetencyMatch, ...]
    warnings: tuple[str, ...] = ()
    source: Resume | None = field(default=None, compare=False)
    duplicate_of: str | None = None
    facts: tuple[FactMatch, ...] = ()
    also_says: tuple[Fact, ...] = ()
    profile_source: str = field(default="", compare=False)
    model: str = field(default="", compare=False)
    measured: Measured | None = None
    title: TitleMatch | None = None

    def __repr__(self) -> str:
        """Return file, role, how much is shown and verdicts: nothing of the résumé's text."""
        told = [match.verdict for match in self.competencies]
        counts = ", ".join(f"{told.count(verdict)} {verdict}" for verdict in VERDICTS)
        shown = f"{round(100 * self.score)} of 100 shown"
        return f"<MatchResult {self.resume!r}, {self.profile!r}: {shown}; {counts}>"

    @property
    def is_learned(self) -> bool:
        """Return whether labelled résumés taught something about every competency."""
        return all(match.learned for match in self.competencies)

    @property
    def rank_key(self) -> RankKey:
        """Return what rankings sort by: the best score first, then the name."""
        return -self.score, self.resume

    @property
    def role_key(self) -> RoleKey:
        """Return what tells the role from others: its name, and its file."""
        return self.profile, self.profile_source

    @property
    def missing(self) -> tuple[str, ...]:
        """Return the ids of the competencies whose verdict is ``missing``."""
        return tuple(m.competency.id for m in self.competencies if m.verdict == "missing")

    @property
    def missing_must(self) -> tuple[str, ...]:
        """Return the ids of those of them that are not only welcome."""
        return tuple(
            m.competency.id
            for m in self.competencies
            if m.verdict == "missing" and m.competency.must
        )

    @property
    def unmet_must(self) -> tuple[Fact, ...]:
        """Return the facts that must be met and are not, which move no score."""
        return tuple(m.fact for m in self.facts if m.fact.must and m.status == "not met")

    def to_dict(self) -> dict[str, Any]:
        """Return the result as JSON-ready values, in the format of ``result.schema.json``."""
        return {
            "format": JSON_FORMAT,
            "resume": self.resume,
            "sha256": self.source.sha256 if self.source else "",
            "text_sha256": self.source.text_sha256 if self.source else "",
            "duplicate_of": self.duplicate_of,
            "profile": self.profile,
            "profile_source": self.profile_source,
            "model": self.model,
            "version": __version__,
            "score": round(self.score, 4),
            "measured": self.measured.to_dict() if self.measured else None,
            "title": self.title.to_dict() if self.title else None,
            "warnings": list(self.warnings),
            "competencies": [match.to_dict() for match in self.competencies],
            "missing": list(self.missing),
            "facts": [match.to_dict() for match in self.facts],
            "also_says": [fact.to_dict() for fact in self.also_says],
        }

    def _repr_html_(self) -> str:
        """Return the result as a notebook shows it: a table, and the evidence folded."""
        return markup.result_html(self.to_dict())

    def to_frame(self) -> pd.DataFrame:
        """Return one row a competency: kind, cosines, score, verdict and why, its passage.

        Indexed by competency name. Raises MissingDependencyError without pandas.
        """
        try:
            import pandas as pd
        except ImportError as error:
            message = "to_frame needs pandas: pip install pandas"
            raise MissingDependencyError(message) from error
        rows = [
            {
                "competency": match.competency.name,
                "kind": match.competency.kind,
                "lexical": match.lexical,
                "semantic": match.semantic,
                "score": match.score,
                "verdict": match.verdict,
                "unsure": match.unsure,
                "why": match.why,
                "evidence": match.decisive.text if match.decisive else "",
            }
            for match in self.competencies
        ]
        return pd.DataFrame(rows).set_index("competency")


@dataclass(frozen=True, slots=True)
class Failure:
    """A file that could not be scored, and why.

    ``kind`` is that of :class:`~matcher.errors.ResumeReadError`. ``sha256`` is the digest of
    the file's bytes, in hexadecimal, and empty where those did not decide: no such file, or
    a process that was ended. Of kind ``left-out`` it stands for files of a folder that no
    reader was asked to read, and ``left_out`` counts them by suffix, most first.
    """

    resume: str
    kind: ReadErrorKind
    message: str
    sha256: str = ""
    left_out: tuple[tuple[str, int], ...] = ()

    @property
    def is_left_out(self) -> bool:
        """Return whether it stands for files that were left out, and none that failed."""
        return self.kind == "left-out"

    def to_dict(self) -> dict[str, Any]:
        """Return the failure as JSON-ready values."""
        error: dict[str, Any] = {"kind": self.kind, "message": self.message}
        if self.left_out:
            error["left_out"] = dict(self.left_out)
        return {
            "format": JSON_FORMAT,
            "resume": self.resume,
            "sha256": self.sha256,
            "error": error,
        }

    def _repr_html_(self) -> str:
        """Return the failure as a notebook shows it."""
        return markup.failure_html(self.to_dict())


def ranked(
    keys: Sequence[RankKey], *, top: int | None = None, min_score: float = 0.0
) -> list[int]:
    """Return the indices of rank keys, best first: ``top`` so many, that reach ``min_score``.

    >>> ranked([(-0.2, "ann.txt"), (-0.8, "noor.txt"), (-0.2, "al.txt")], min_score=0.2)
    [1, 2, 0]
    """
    reach = [number for number, (score, _) in enumerate(keys) if -score >= min_score]
    return sorted(reach, key=keys.__getitem__)[:top]
