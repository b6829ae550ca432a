"""What ranking from passages costs against matching all pairs, and what it loses.

    python -m benchmarks.top_resumes --ads ADS --texts texts.jsonl.gz --roles 200 --resumes 2000

``--ads`` is a folder of job descriptions, of which roles are made with some of their
requirements each, ``--texts`` holds a JSON object with ``text`` a line. Compared is the CPU of
all processes for the best ``--top`` of each role: by ``rank_dataset``, all reading and loading
included, and by matching all pairs, of which some are matched, before and after, to tell what a
pair takes. The exact scores of all pairs, as ``score_roles`` has them, tell which are the best.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import random
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
from threadpoolctl import threadpool_limits

from benchmarks.engines import Counted
from matcher.datamodels import Resume
from matcher.engines import embed_dataset, rank_dataset
from matcher.errors import MatcherError
from matcher.estimator import RoleMatcher, match_roles
from matcher.roles.profiles import RoleProfile
from matcher.scoring.comparing import passages_of
from matcher.scoring.inputs import checked_resume
from matcher.several import score_roles

_SHARING = 60  # roles that share the passages of a résumé where all pairs are matched


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
    """Yield so many résumés that can be matched, in an order that no name decides."""
    with gzip.open(texts, "rt", encoding="utf-8") as lines:
        listed = [json.loads(line)["text"] for line in lines]
    random.Random(1).shuffle(listed)  # noqa: S311
    for number, text in enumerate(listed[:count]):
        yield Resume(f"cv-{number:05}", text)


def main() -> None:
    """Do what the command line says."""
    given = _asked()
    roles = made_roles(given.ads, given.roles)
    with TemporaryDirectory() as where:
        folder, passages = Path(where) / "cvs", Path(where) / "passages"
        folder.mkdir()
        for each in people(given.texts, given.resumes):
            (folder / f"{each.name}.txt").write_text(each.text, encoding="utf-8")
        report, spent = _counted(embed_dataset, folder, passages, jobs=1)
        there = report.done - report.failed
        print(f"{there} texts embedded: {1000 * spent / there:.0f} ms each", flush=True)
        pairs, before = there * len(roles), _a_pair(roles, folder, given.matched)
        how: dict[str, Any] = {"top": given.top, "jobs": 1}
        ranking, spent = _counted(rank_dataset, passages, roles, **how)
        after = _a_pair(roles, folder, given.matched)
        all_pairs = pairs * (before + after) / 2
        print(
            f"{pairs} pairs matched, {1000 * before:.2f} and {1000 * after:.2f} ms each: "
            f"{all_pairs:.0f} s; ranked: {spent:.1f} s, {all_pairs / spent:.0f} times less",
            flush=True,
        )
        if given.results:
            target = Path(where) / "top"
            _, spent = _counted(rank_dataset, passages, roles, target=target, **how)
            print(f"ranked, with results: {spent:.1f} s, {all_pairs / spent:.0f} times less")
        _tell_recall(ranking.to_pylist(), roles, folder, given.top)


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--ads", type=Path, required=True)
    parser.add_argument("--texts", type=Path, required=True)
    for name, usual in (("roles", 200), ("resumes", 2000), ("matched", 20), ("top", 50)):
        parser.add_argument(f"--{name}", type=int, default=usual)
    parser.add_argument("--results", action="store_true")
    return parser.parse_args()


def _counted(do: Any, *given: object, **how: object) -> tuple[Any, float]:  # noqa: ANN401 -- of any kind
    """Return what a function does, and the CPU seconds that it took, with all below it."""
    with Counted(os.getpid()) as counted:
        done = do(*given, **how)
    return done, counted.seconds


def _read(folder: Path) -> Iterator[Resume]:
    for path in sorted(folder.iterdir()):
        yield Resume(path.name, path.read_text(encoding="utf-8"))


def _scorable(folder: Path) -> Iterator[Resume]:
    for each in _read(folder):
        with suppress(MatcherError):  # no résumé, or in another language
            passages_of(checked_resume(each))
            yield each


def _a_pair(roles: Sequence[RoleProfile], folder: Path, count: int) -> float:
    """Return the CPU seconds of a pair where some résumés are matched, the roles loaded."""
    models = RoleMatcher.load_roles(roles[:_SHARING])
    every = [*_scorable(folder)]
    chosen = every[:: max(1, len(every) // count)]
    match_roles(models, chosen[0])  # what is made once for all résumés
    begun = time.process_time()
    for each in chosen:
        match_roles(models, each)
    return (time.process_time() - begun) / (len(chosen) * len(models))


def _tell_recall(
    ranking: Sequence[dict[str, Any]], roles: Sequence[RoleProfile], folder: Path, top: int
) -> None:
    """Print which share of the truly best the ranking has, by the exact scores of all pairs."""
    models, there = RoleMatcher.load_roles(roles), [*_scorable(folder)]
    begun = time.process_time()
    scores = score_roles(models, there)
    spent = time.process_time() - begun
    print(f"exact scores of all pairs, alone: {spent:.0f} s")
    shares = []
    for number in range(len(roles)):
        own = ranking[number * top : (number + 1) * top]
        found = {Path(row["resume"]).name for row in own}
        best = {there[place].name for place in np.argsort(-scores[:, number])[:top]}
        shares.append(len(found & best) / top)
    print(f"recall of the top {top}: {np.mean(shares):.4f}, least {min(shares):.2f}")


if __name__ == "__main__":
    with threadpool_limits(1):  # as the processes of a run have it
        main()
