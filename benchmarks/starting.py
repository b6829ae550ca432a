"""Measure what a start, a folder, a text and many roles take, beside an earlier checkout.

    python -m benchmarks.starting --data DIR --before CHECKOUT [--rounds N] [--no-write]

DIR holds eval/train/pdf, CHECKOUT another version of matcher's source, such as a worktree of
an earlier commit. PyTorch must not be installed: where it is spaCy imports it, which takes
longer than all else. Processes run one after the other, in rounds; each ratio is of the same
round. CPU time is that of all processes of a command, those that outlive it too. Linux only.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from benchmarks.orphans import adopt_orphans, orphans_ended
from benchmarks.quality import filled
from benchmarks.speed_measures import Ratio
from benchmarks.tables import table

ROOT = Path(__file__).parent.parent
PAGE = Path(__file__).with_name("README.md")
MARKER = "starting"
ROUNDS, FILES, ROLES, TEXTS = 5, 100, 100, 60
_BARE = "import spacy, sklearn.feature_extraction.text"
_TEXTS = """
import json, sys, time
from matcher import Resume, RoleMatcher
model = RoleMatcher.load()
texts = json.load(sys.stdin)
work = lambda: [model.match(Resume(str(n), text)) for n, text in enumerate(texts)]
work()
begin = time.process_time()
work()
print(time.process_time() - begin)
"""
_ROLES = """
import json, sys, time
from dataclasses import replace
from matcher import Resume, RoleMatcher, RoleProfile
from matcher.packaged import packaged_profile
from matcher.several import score_roles
profile = RoleProfile.from_file(packaged_profile())
roles = [replace(profile, role=f"Role {n}", competencies=tuple(
    replace(each, name=f"{each.name} {n}", id=f"{each.id}-{n}",
            statement=f"{each.statement} Number {n}.") for each in profile.competencies[n % 6:]
)) for n in range(int(sys.argv[1]))]
resumes = [Resume(str(n), text) for n, text in enumerate(json.load(sys.stdin))]
warm = RoleMatcher.load()
[warm.match(each) for each in resumes]
first, *few = resumes[:4]
def took(work):
    begin = time.process_time()
    return work(), time.process_time() - begin
models, fresh = RoleMatcher.load_roles(roles), RoleMatcher.load_roles(roles)
_, cold = took(lambda: [model.match(first) for model in models])
one, more = took(lambda: [[model.match(each).score for model in models] for each in few])
two, together = took(lambda: score_roles(fresh, resumes))
assert abs(two[1:4] - one).max() < 1e-12
print(cold + more * (len(resumes) - 1) / len(few), together)
"""


@dataclass(frozen=True)
class Took:
    """CPU seconds of all processes, and the most memory that one of them held, in bytes."""

    cpu: float
    memory: int
    printed: str


def run(tree: Path, *arguments: str | Path, told: str = "") -> Took:
    """Run Python with arguments upon a checkout, and count every process it leaves."""
    environment = {**os.environ, "PYTHONPATH": str(tree), "OPENBLAS_NUM_THREADS": "1"}
    environment["PATH"] = ""  # no Tesseract: the version before did not read scanned pages
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # compiled once, as with anybody
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [sys.executable, *map(str, arguments)]
    process = subprocess.Popen(  # noqa: S603 - our own commands
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=tree,
        env=environment,
        text=True,
    )
    printed, _ = process.communicate(told)
    if process.returncode not in (0, 1):  # 1: some file could not be read
        raise subprocess.CalledProcessError(process.returncode, command)
    memory = orphans_ended()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Took(cpu, memory, printed)


Rounds = dict[str, list[float]]


def measure(pdfs: Sequence[Path], texts: Sequence[str], before: Path, rounds: int) -> Rounds:
    """Return the CPU seconds of each thing in each round; the first round does not count."""
    found: Rounds = {}
    with TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "files").mkdir()
        for path in pdfs:
            (folder / "files" / path.name).write_bytes(path.read_bytes())
        (folder / "one.txt").write_text(texts[0], encoding="utf-8")
        every = _everything(folder, pdfs, json.dumps(list(texts)), before)
        for number in range(rounds + 1):
            for what, take in every.items():
                seconds = take(number)
                if number:
                    found.setdefault(what, []).append(seconds)
                    print(f"round {number}, {what}: {seconds:.3f}", file=sys.stderr)
    return found


def _everything(
    folder: Path, pdfs: Sequence[Path], texts: str, before: Path
) -> dict[str, Callable[[int], float]]:
    """Return what is measured, by its name: each takes the number of a round."""

    def scored(tree: Path, jobs: int) -> Callable[[int], float]:
        output = folder / "out.jsonl"
        arguments = ("-m", "matcher", folder / "files", "-q", "--fresh", "-j", str(jobs))
        return lambda _: run(tree, *arguments, "-o", output).cpu

    def pdf(number: int) -> Path:
        return pdfs[number % len(pdfs)]

    def command(tree: Path, *given: str | Path) -> Callable[[int], float]:
        return lambda _: run(tree, "-m", "matcher", *given).cpu

    def cold(tree: Path) -> Callable[[int], float]:
        return lambda number: run(tree, "-m", "matcher", pdf(number)).cpu

    def in_process(tree: Path) -> Callable[[int], float]:
        return lambda _: float(run(tree, "-c", _TEXTS, told=texts).printed)

    found: dict[str, Callable[[int], float]] = {"bare": lambda _: run(ROOT, "-c", _BARE).cpu}
    for name, tree in (("now", ROOT), ("before", before)):
        found |= {
            f"help {name}": command(tree, "--help"),
            f"pdf {name}": cold(tree),
            f"txt {name}": command(tree, folder / "one.txt", "-f", "json"),
            f"one {name}": scored(tree, 1),
            f"two {name}": scored(tree, 2),
            f"texts {name}": in_process(tree),
        }
    both = {"seconds": (0.0, 0.0)}

    def alone(_: int) -> float:
        told = run(ROOT, "-c", _ROLES, str(ROLES), told=texts).printed.split()
        both["seconds"] = (float(told[0]), float(told[1]))
        return both["seconds"][0]

    return found | {"roles one by one": alone, "roles together": lambda _: both["seconds"][1]}


def ratio_of(rounds: Rounds, above: str, below: str) -> Ratio:
    """Return how many times what one takes another takes, round by round."""
    ratios = [one / other for one, other in zip(rounds[above], rounds[below], strict=True)]
    return Ratio(median(ratios), min(ratios), max(ratios))


RATIOS: Mapping[str, tuple[str, str, str]] = {
    "cold PDF to a table / bare imports": ("pdf now", "bare", "at most 0.22"),
    "... before": ("pdf before", "bare", ""),
    "cold text to JSON / bare imports": ("txt now", "bare", "at most 0.16"),
    "... before ": ("txt before", "bare", ""),
    "--help / bare imports": ("help now", "bare", "at most 0.06"),
    "... before  ": ("help before", "bare", ""),
    "text to result / before": ("texts now", "texts before", "at most 0.70"),
    "folder with start, one worker: before / now": ("one before", "one now", "at least 1.7"),
    "folder with start, two workers: before / now": ("two before", "two now", "at least 2.0"),
    "folder with start: two workers / one": ("two now", "one now", "at most 1.1"),
    "scores, roles one by one / together": (
        "roles one by one",
        "roles together",
        "at least 40",
    ),
}
"""What is compared, with what, and what is asked; bare imports are those of spaCy and
scikit-learn."""


def tabulate(rounds: Rounds) -> str:
    """Return the table of all ratios."""
    rows = []
    for text, (above, below, asked) in RATIOS.items():
        found = ratio_of(rounds, above, below)
        span = f"{found.least:.3f} to {found.most:.3f}"
        rows.append([text.rstrip(), asked or "—", f"{found.value:.3f}", span])
    return table(["ratio of CPU time", "asked", "median", "least to most"], rows)


def main() -> None:
    """Measure, print and write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True, help="folder with eval/train/pdf")
    parser.add_argument("--before", type=Path, required=True, help="an earlier checkout")
    parser.add_argument("--files", type=int, default=FILES, help=f"{FILES} if not told")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help=f"{ROUNDS} if not told")
    parser.add_argument("--no-write", action="store_true", help="print the table only")
    arguments = parser.parse_args()
    if find_spec("torch"):
        parser.error("PyTorch is installed, which spaCy would import: take another environment")
    adopt_orphans()
    from matcher import MatcherError, read_resume

    found = sorted((arguments.data / "eval" / "train" / "pdf").glob("*.pdf"))
    drawn = random.Random(0).sample(found, arguments.files)  # noqa: S311 - no secret
    texts = []
    for path in drawn[:TEXTS]:
        try:
            texts.append(read_resume(path).text)
        except MatcherError:
            continue
    rounds = measure(drawn, texts, arguments.before.resolve(), arguments.rounds)
    text = f"{arguments.files} PDFs of train, {len(texts)} texts, {ROLES} roles:\n\n"
    text += tabulate(rounds)
    print(text)
    if not arguments.no_write:
        PAGE.write_text(filled(PAGE, {MARKER: text}), encoding="utf-8")


if __name__ == "__main__":
    main()
