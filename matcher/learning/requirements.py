"""Requirements of many roles and what readers found of them: what the general model is of."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np

from matcher.datamodels import competency_id
from matcher.learning.cutshort import SHORT_COUNT
from matcher.learning.labelled import named_passages, quoted, read_labelled, words
from matcher.packaged import packaged_profile
from matcher.readers import read_resume
from matcher.roles.profiles import RoleProfile
from matcher.scoring.comparing import compare, embed
from matcher.scoring.general.traces import traces_of
from matcher.scoring.general.wanted import wanted_by
from matcher.scoring.model import Model
from matcher.scoring.nearness import nearness_of
from matcher.scoring.role import LearnedRole
from matcher.scoring.stems import word_stems

if TYPE_CHECKING:
    from pathlib import Path

    from matcher.datamodels import Passage, Resume
    from matcher.scoring.arrays import Bools, Floats
    from matcher.scoring.comparing import EmbeddedResume
    from matcher.scoring.general.traces import Traces
    from matcher.scoring.general.wanted import Wanted
    from matcher.scoring.parts import Part, Shared

READERS, EXTRACTED, PACKAGED = "readers", "extracted", "packaged"
"""Where requirements come from: a reader, the advertisement's text, the packaged profile."""

COUNTS = {READERS: 1.0, EXTRACTED: 0.25, PACKAGED: 0.1}
"""How much a label counts. Those of extracted requirements are those of the nearest that a
reader ticked off; the packaged profile's twelve alone have indicators."""

_HELD = 0.5


@dataclass(frozen=True)
class Told:
    """What a reader says of one résumé and one requirement: 0 to 2, and the quotes."""

    label: float
    quotes: tuple[str, ...] = ()


@dataclass(frozen=True)
class RoleReading:
    """One résumé beside the m requirements of a role, and what readers said.

    ``group`` names the role; ``form`` is where its requirements come from. ``labels`` has
    shape (m,) and is nan where nobody said anything; ``pointed``, of shape (n_passages, m),
    tells what was quoted; ``fit`` is the overall fit, 0 to 4. ``shares`` are what the
    requirements count. ``resume``, ``profile`` and ``part`` are what it was made of, and
    ``embedded`` its passages; ``is_short`` tells that only some of these were kept.
    """

    group: str
    form: str
    profile: RoleProfile
    resume: Resume
    part: Part
    wanted: Wanted
    embedded: EmbeddedResume
    traces: Traces
    labels: Floats
    pointed: Bools
    fit: float
    shares: Floats
    is_short: bool = False

    @property
    def count(self) -> float:
        """How much each of its labels counts."""
        return COUNTS[self.form] * (SHORT_COUNT if self.is_short else 1.0)


_Labels = Sequence[Told | None]
_Row = Mapping[str, Any]


def read_roles(data: Path, shared: Shared, split: str = "train") -> Iterator[RoleReading]:
    """Yield what readers said of the requirements of job descriptions.

    ``data`` holds split.json, gold.jsonl with the requirements of each description,
    profiles/ID.md and ads/ID.txt, pairs.jsonl with labels, and pdf/ID.pdf.
    """
    names = json.loads((data / "split.json").read_text(encoding="utf-8"))[split]
    gold = {row["id"]: row["requirements"] for row in _rows(data / "gold.jsonl")}
    pairs: dict[str, dict[str, list[_Row]]] = defaultdict(lambda: defaultdict(list))
    for row in _rows(data / "pairs.jsonl"):
        pairs[row["ad"]][row["cv"]].append(row)
    resume = lru_cache(maxsize=None)(lambda cv: read_resume(data / "pdf" / f"{cv}.pdf"))
    for name in names:
        forms = {READERS: f"profiles/{name}.md", EXTRACTED: f"ads/{name}.txt"}
        for form, path in forms.items():
            profile = RoleProfile.from_file(data / path)
            of_each = list(_requirements(profile, gold[name], by_name=form == READERS))
            role = _Beside(shared, profile, name, form)
            for cv, read in pairs[name].items():
                labels = [None if each is None else _told(read, each) for each in of_each]
                fit = float(np.mean([one["fit"] for one in read]))
                yield role.reading(resume(cv), labels, fit)


def _rows(path: Path) -> Iterator[_Row]:
    return map(json.loads, path.read_text(encoding="utf-8").splitlines())


def _told(read: Sequence[_Row], name: str) -> Told:
    given = [one["labels"][name] for one in read]
    return Told(float(np.mean([g[0] for g in given])), tuple(q for g in given for q in g[1]))


def _requirements(
    profile: RoleProfile, asked: Sequence[_Row], *, by_name: bool
) -> Iterator[str | None]:
    """Yield for each competency the reader's requirement that it is, or is nearest to."""
    names = {competency_id(f"{each['name']} {each['id']}"): each["id"] for each in asked}
    names = {competency_id(each["name"]): each["id"] for each in asked} | names
    for competency in profile.competencies:
        if by_name:
            yield names.get(competency.id)
            continue
        said = word_stems(f"{competency.name} {competency.statement}")
        held = [(_held([each["name"], *each["quotes"]], said), each["id"]) for each in asked]
        best, name = max(held)
        yield name if best >= _HELD else None


def _held(quotes: Iterable[str], said: frozenset[str]) -> float:
    """Return the largest share of the words of one of some quotes that a text holds."""
    stems = map(word_stems, quotes)
    return max(len(one & said) / max(1, len(one)) for one in stems)


def read_packaged(path: Path, shared: Shared) -> Iterator[RoleReading]:
    """Yield what readers said of the packaged profile, from a file of labelled résumés."""
    profile = RoleProfile.from_file(packaged_profile())
    role = _Beside(shared, profile, PACKAGED, PACKAGED)
    for entry in read_labelled(path):
        labels = [
            Told(entry.label(each.id), tuple(entry.quotes.get(each.id, ())))
            for each in profile.competencies
        ]
        yield role.reading(entry.resume, labels, np.nan if entry.fit is None else entry.fit)


class _Beside:
    """One role, beside which résumés are put."""

    def __init__(self, shared: Shared, profile: RoleProfile, group: str, form: str) -> None:
        (self._part,) = Model(shared, LearnedRole(), profile).parts
        self._profile, self._group, self._form = profile, group, form
        self._wanted = wanted_by(self._part, profile.title, profile.competencies)
        weights = np.array([each.weight for each in profile.competencies])
        self._shares = weights / weights.sum()

    def reading(self, resume: Resume, told: _Labels, fit: float) -> RoleReading:
        """Put a résumé beside the role's requirements."""
        embedded = embed(self._part, named_passages(resume))
        cosines = compare(self._part, embedded.lexical, embedded.semantic)
        labels = [np.nan if each is None else each.label for each in told]
        return RoleReading(
            group=self._group,
            form=self._form,
            profile=self._profile,
            resume=replace(resume, hidden=()),
            part=self._part,
            wanted=self._wanted,
            embedded=embedded,
            traces=traces_of(
                self._part,
                self._wanted,
                embedded,
                nearness_of(self._part, embedded, cosines),
            ),
            labels=np.array(labels),
            pointed=_pointed(embedded.passages, told),
            fit=fit,
            shares=self._shares,
        )


def _pointed(passages: Sequence[Passage], told: _Labels) -> Bools:
    sets = [words(passage.text) for passage in passages]
    result = np.zeros((len(passages), len(told)), dtype=bool)
    for column, each in enumerate(told):
        quotes = [words(quote) for quote in each.quotes] if each and each.label else []
        result[:, column] = [any(quoted(q, one) for q in quotes) for one in sets]
    return result
