"""What ranking from passages loses against scoring all pairs, and what it saves.

    python -m benchmarks.top_resumes --ads ADS --texts texts.jsonl.gz --roles 200 --resumes 2000

``--ads`` is a folder of job descriptions, of which roles are made with some of their
requirements each, ``--texts`` holds a JSON object with ``text`` a line. All pairs are scored by
arrays; all résumés are scored exactly for some roles (``--exact``), one after the other, and
told after each. CPU is that of this process.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np

from matcher.datamodels import Resume
from matcher.engines.narrowing import Wanting, narrowed
from matcher.engines.passagerows import Embedded, as_rows, embedded, passages_schema
from matcher.engines.resumeblock import COLUMNS, ResumeBlock
from matcher.errors import MatcherError
from matcher.estimator import RoleMatcher, match_roles
from matcher.roles.profiles import RoleProfile
from matcher.scoring.inputs import checked_resume

_TOGETHER = 200  # résumés of a block
_ROLES_TOGETHER = 5  # that share the passages of a résumé, as match_many lets all roles


def made_roles(ads: Path, count: int) -> list[RoleProfile]:
    """Return so many roles, each with two thirds of the requirements of a description."""
    read = []
    for path in sorted(ads.iterdir()):
        try:
            read.append(RoleProfile.from_file(path))
        except MatcherError as error:
            print(f"{path.name}: {error}")
    roles = []
    for number in range(count):
        chance, whole = random.Random(number), read[number % len(read)]  # noqa: S311
        kept = chance.sample(whole.competencies, max(3, 2 * len(whole.competencies) // 3))
        named = f"{whole.role} {number}" if number >= len(read) else whole.role
        roles.append(replace(whole, role=named, competencies=tuple(kept)))
    return roles


def people(texts: Path, count: int) -> Iterator[Resume]:
    """Yield so many résumés, in an order that no name decides."""
    with gzip.open(texts, "rt", encoding="utf-8") as lines:
        listed = [json.loads(line)["text"] for line in lines]
    random.Random(1).shuffle(listed)  # noqa: S311
    for number, text in enumerate(listed[:count]):
        yield Resume(f"cv-{number:05}", text)


def blocks_of(resumes: list[Embedded], terms: int) -> list[ResumeBlock]:
    """Return résumés as blocks, as they would be read from parts."""
    import pyarrow as pa

    found = []
    for start in range(0, len(resumes), _TOGETHER):
        rows = as_rows(resumes[start : start + _TOGETHER])
        table = pa.Table.from_pylist(rows, schema=passages_schema()).select(COLUMNS)
        block = ResumeBlock.of(table, terms)
        found += [block] if block else []
    return found


def main() -> None:
    """Do what the command line says."""
    given = _asked()
    base = RoleMatcher.load()
    resumes, begun = [], time.process_time()
    for each in people(given.texts, given.resumes):
        try:
            resumes.append(embedded(base.model_, checked_resume(each)))
        except MatcherError:
            continue  # no résumé, or in another language
    spent = time.process_time() - begun
    print(f"{len(resumes)} résumés embedded: {1000 * spent / len(resumes):.1f} ms each")
    begun = time.process_time()
    blocks = blocks_of(resumes, len(base.model_.shared.lexical.terms))
    models = RoleMatcher.load_roles(made_roles(given.ads, given.roles))
    print(f"read as blocks, and roles loaded: {time.process_time() - begun:.1f} s")
    begun = time.process_time()
    near = []
    for model in models:
        role = Wanting.of(model.model_)
        near.append(np.concatenate([narrowed(role, block) for block in blocks]))
    by_arrays = (time.process_time() - begun) / (len(models) * len(resumes))
    pairs = len(models) * len(resumes)
    print(f"{pairs} pairs by arrays, roles prepared: {1e6 * by_arrays:.0f} µs a pair")
    _exactly(models, resumes, near, given, by_arrays)


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--ads", type=Path, required=True)
    parser.add_argument("--texts", type=Path, required=True)
    for name, usual in (("roles", 200), ("resumes", 2000), ("exact", 200), ("top", 50)):
        parser.add_argument(f"--{name}", type=int, default=usual)
    return parser.parse_args()


def _exactly(
    models: list[RoleMatcher],
    resumes: list[Embedded],
    near: list[np.ndarray],
    given: argparse.Namespace,
    by_arrays: float,
) -> None:
    first, spared, errors = [], [], []
    order = random.Random(2).sample(range(len(models)), min(given.exact, len(models)))  # noqa: S311
    begun, spare = time.process_time(), given.top * 6 // 5
    for start in range(0, len(order), _ROLES_TOGETHER):
        numbers = order[start : start + _ROLES_TOGETHER]
        chosen = [models[number] for number in numbers]
        results = [match_roles(chosen, each.resume) for each in resumes]
        for model in chosen:
            model.model_ = replace(model.model_)  # what it made of the role takes megabytes
        scores = np.array([[result.score for result in row] for row in results]).T
        for number, exact in zip(numbers, scores, strict=True):
            best = set(np.argsort(-exact)[: given.top].tolist())
            ranked = np.argsort(-near[number]).tolist()
            first.append(len(best & set(ranked[: given.top])) / len(best))
            spared.append(len(best & set(ranked[:spare])) / len(best))
            errors.append(np.abs(near[number] - exact).max())
        a_pair = (time.process_time() - begun) / (len(first) * len(resumes))
        print(
            f"{len(first)} roles exactly: {1000 * a_pair:.2f} ms a pair, "
            f"{a_pair / by_arrays:.0f} times as much; "
            f"recall of the top {given.top}: {np.mean(first):.4f} (least {min(first):.2f}), "
            f"among {spare}: {np.mean(spared):.4f} (least {min(spared):.2f}); "
            f"largest error {max(errors):.3f}",
            flush=True,
        )


if __name__ == "__main__":
    main()
