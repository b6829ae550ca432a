"""Measure how cost grows: with files, with the passages of a résumé, with roles.

    python -m benchmarks.growth [--most-files N] [--no-write]

CPU time of all processes over files of ten passages, of one résumé of ever more passages, and
of ten résumés beside ever more roles. Printed, and drawn to growth.svg. Linux only.
"""

from __future__ import annotations

import argparse
import math
import random
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from benchmarks.orphans import adopt_orphans
from benchmarks.quality import filled
from benchmarks.starting import PAGE, ROOT, run
from benchmarks.tables import table
from matcher import Resume, RoleMatcher, RoleProfile, read_resume
from matcher.packaged import packaged_profile
from matcher.several import score_roles

MARKER = "growth"
FIGURE = Path(__file__).with_name("growth.svg")
FILES = (100, 300, 1000, 3000, 10000)
PASSAGES = (10, 30, 100, 300, 1000, 2000)
ROLES = (1, 3, 10, 30, 100, 300, 1000)
_OF_A_FILE, _RESUMES = 10, 10


class Curve(NamedTuple):
    """CPU seconds of so many things each."""

    things: str
    counts: Sequence[int]
    seconds: Sequence[float]

    @property
    def exponent(self) -> float:
        """By which power the cost grows over the upper half of the counts: 1 is a line."""
        half = len(self.counts) // 2
        more = math.log(self.counts[-1] / self.counts[half])
        return math.log(self.seconds[-1] / self.seconds[half]) / more


def lines_of_examples() -> list[str]:
    """Return sentences of the examples, by which résumés of any length are made."""
    texts = [read_resume(path).text for path in sorted((ROOT / "examples").glob("*.pdf"))]
    found = {line.lstrip("• ") for text in texts for line in text.split("\n")}
    return sorted(line for line in found if 6 <= len(line.split()) <= 30)


def resume_of(lines: Sequence[str], count: int, chosen: random.Random) -> str:
    """Return a résumé of so many passages, none of which repeats another."""
    said = [f"• {chosen.choice(lines).rstrip('.')}, for team {n}" for n in range(count)]
    return "\n".join(["EXPERIENCE", "", *said])


def of_files(lines: Sequence[str], most: int) -> Curve:
    """Run the command, one worker, on folders of ever more text files."""
    counts, chosen = [each for each in FILES if each <= most], random.Random(1)  # noqa: S311
    seconds = []
    for count in counts:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name, "files")
            folder.mkdir()
            for number in range(count):
                text = resume_of(lines, _OF_A_FILE, chosen)
                (folder / f"{number:05}.txt").write_text(text, encoding="utf-8")
            output = Path(name, "out.jsonl")
            command = ("-m", "matcher", folder, "-q", "-j", "1", "-o", output)
            seconds.append(run(ROOT, *command).cpu)
    return Curve("files", counts, seconds)


def of_passages(lines: Sequence[str]) -> Curve:
    """Match one résumé of ever more passages, the better of two times."""
    model, chosen = RoleMatcher.load(), random.Random(2)  # noqa: S311 -- no secret
    resumes = [Resume("a.txt", resume_of(lines, count, chosen)) for count in PASSAGES]
    model.match(resumes[0])
    return Curve("passages", PASSAGES, [_better(model.match, each) for each in resumes])


def of_roles(lines: Sequence[str]) -> Curve:
    """Score ten résumés for ever more roles, what is made of the roles included."""
    profile, chosen = RoleProfile.from_file(packaged_profile()), random.Random(3)  # noqa: S311
    roles = [
        replace(
            profile,
            role=f"Role {number}",
            competencies=tuple(
                replace(each, id=f"{each.id}-{number}", statement=chosen.choice(lines))
                for each in profile.competencies
            ),
        )
        for number in range(ROLES[-1])
    ]
    models = RoleMatcher.load_roles(roles)
    resumes = [Resume(f"{n}.txt", resume_of(lines, 50, chosen)) for n in range(_RESUMES)]
    score_roles(models[:1], resumes)
    seconds = [_better(lambda n: score_roles(models[:n], resumes), count) for count in ROLES]
    return Curve("roles", ROLES, seconds)


def _better(work: Callable[..., object], given: object) -> float:
    found = []
    for _ in range(2):
        begin = time.process_time()
        work(given)
        found.append(time.process_time() - begin)
    return min(found)


def draw(curves: Sequence[Curve], path: Path) -> None:
    """Draw each curve, both axes from zero."""
    import matplotlib as mpl
    from matplotlib.figure import Figure

    with mpl.rc_context({"svg.hashsalt": "matcher", "svg.fonttype": "none"}):
        figure = Figure(figsize=(9, 2.8), layout="constrained")
        for axes, curve in zip(figure.subplots(1, len(curves)), curves, strict=True):
            axes.plot(curve.counts, curve.seconds, "o-")
            axes.set(xlabel=curve.things, ylabel="CPU seconds", xlim=(0, None), ylim=(0, None))
        figure.savefig(path, metadata={"Date": None, "Creator": None})


def tabulate(curves: Sequence[Curve]) -> str:
    """Return what each point took, and by which power each curve grows."""
    rows = [
        [
            curve.things,
            ", ".join(
                f"{count}: {seconds:.3g} s"
                for count, seconds in zip(curve.counts, curve.seconds, strict=True)
            ),
            f"{curve.exponent:.2f}",
        ]
        for curve in curves
    ]
    return table(["", "CPU seconds", "power of growth"], rows)


def main() -> None:
    """Measure, print, draw and write."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--most-files", type=int, default=FILES[-1])
    parser.add_argument("--no-write", action="store_true", help="print the table only")
    arguments = parser.parse_args()
    adopt_orphans()
    lines = lines_of_examples()
    curves = [of_passages(lines), of_roles(lines), of_files(lines, arguments.most_files)]
    text = tabulate(curves)
    print(text)
    if not arguments.no_write:
        draw(curves, FIGURE)
        PAGE.write_text(filled(PAGE, {MARKER: text}), encoding="utf-8")


if __name__ == "__main__":
    main()
