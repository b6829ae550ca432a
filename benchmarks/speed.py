"""Measure how many résumés a second matcher scores, beside other methods, on the same PDFs.

    pip install '.[vectors]' -r benchmarks/requirements.txt
    python -m benchmarks.speed --data DIR [--files N] [--rounds N] [--no-write]

DIR holds eval/train/pdf. Each method runs in processes of its own, one after the other, in
rounds; the two other programs get an environment of their own, made if it is absent. The
tables are printed and written between the markers of benchmarks/README.md.
"""

# What is heavy is imported after measuring: the memory of a process counts from that of the
# process that started it.
from __future__ import annotations

import argparse
import json
import os
import random
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.speed_files import COPIES, Files
from benchmarks.speed_measures import (
    AT_ONCE_ONE,
    AT_ONCE_TWO,
    DOCUMENTS,
    IN_PROCESS,
    MINILM_ONE,
    MINILM_TWO,
    ONE,
    READING,
    TWO,
    Measured,
    between,
    told,
)
from benchmarks.speed_peers import ATS, CVZ, Peers
from benchmarks.speed_process import ROOT, RunError, Usage, answer, run

PAGE = Path(__file__).with_name("README.md")
SEED = 0
FILES = 120
WARM = 4
"""Files that every method reads first, and that do not count."""

ROUNDS = 5
ROUNDS_OF_OTHERS = 2
"""How often each method runs: those that take minutes as well as the others less often."""


Method = Callable[[Files], Measured]


def by_command(jobs: int) -> Method:
    """Return the ``match`` command as a method, with so many worker processes."""

    def measure(files: Files) -> Measured:
        few, many = (_match(folder, jobs, files.output) for folder in (files.few, files.many))
        return between(few, many, COPIES * len(files.timed))

    return measure


def _match(folder: Path, jobs: int, output: Path) -> Usage:
    """Run ``match`` on a folder; RunError if it has no line for each file."""
    new = output / f"{len(list(output.iterdir()))}.jsonl"
    command: list[str | Path] = [
        sys.executable,
        "-m",
        "matcher",
        folder,
        "-j",
        str(jobs),
        "-o",
        new,
    ]
    usage = run(command, fine=(0, 1))  # 1: some file could not be read, and has its line
    lines = new.read_text(encoding="utf-8").splitlines() if new.exists() else []
    wanted = len(list(folder.iterdir()))
    if len(lines) != wanted:
        raise RunError(f"{len(lines)} results for {wanted} files: {usage.complaint}")
    return usage


def by_engine(name: str, threads: int = 1) -> Method:
    """Return one of benchmarks.speed_engines as a method."""
    return by_child([sys.executable, "-m", "benchmarks.speed_engines", name], threads)


def by_child(command: Sequence[str | Path], threads: int = 1, cwd: Path = ROOT) -> Method:
    """Return as a method what a command tells that times itself."""

    def measure(files: Files) -> Measured:
        usage = run(command, told=files.request, threads=threads, cwd=cwd)
        return told(usage, answer(usage), len(files.timed))

    return measure


def by_cvz(peers: Peers) -> Method:
    """Return cvz as a method."""

    def rank(paths: Sequence[Path], output: Path) -> Usage:
        usage = run(peers.cvz(paths, output), cwd=peers.models)
        ranked = len(json.loads(output.read_text(encoding="utf-8")))
        if ranked != len(paths):
            raise RunError(f"{ranked} results for {len(paths)} files")
        return usage

    def measure(files: Files) -> Measured:
        output = files.output / "cvz.json"
        few = rank(files.warm, output)
        return between(few, rank([*files.warm, *files.timed], output), len(files.timed))

    return measure


def methods(peers: Peers) -> dict[str, tuple[Method, int]]:
    """Return each method by name, with the number of rounds that it runs at most."""
    ours = {
        ONE: by_command(1),
        TWO: by_command(2),
        IN_PROCESS: by_engine("in-process"),
        READING: by_engine("reading"),
    }
    others = {
        DOCUMENTS: by_engine("document-vectors"),
        MINILM_ONE: by_engine("minilm"),
        MINILM_TWO: by_engine("minilm", threads=2),
        AT_ONCE_ONE: by_engine("minilm-at-once"),
        AT_ONCE_TWO: by_engine("minilm-at-once", threads=2),
        CVZ: by_cvz(peers),
        ATS: by_child(peers.ats(), cwd=peers.models),
    }
    rounds = {name: (method, sys.maxsize) for name, method in ours.items()}
    return rounds | {name: (method, ROUNDS_OF_OTHERS) for name, method in others.items()}


def measure(files: Files, peers: Peers, rounds: int) -> dict[str, list[Measured]]:
    """Run every method in turn, in rounds; say why if one of the peers cannot be measured.

    A round before the first, on a few files, brings what they load from the disk.
    """
    missing = set()
    try:
        peers.install()
    except (RunError, OSError) as error:
        print(f"{CVZ}, {ATS}: not measured, they cannot be installed: {error}")
        missing = {CVZ, ATS}
    few = replace(files, timed=files.warm, every=files.few, many=files.few)
    every = methods(peers)
    measured: dict[str, list[Measured]] = {name: [] for name in every}
    for number in range(rounds + 1):
        for name, (method, most) in every.items():
            if number > most or name in missing:
                continue
            found = attempt(name, method, files if number else few)
            if found is None:
                missing.add(name)
            elif number:
                measured[name].append(found)
                print(f"round {number}, {name}: {found}", file=sys.stderr)
    return measured


def attempt(name: str, method: Method, files: Files) -> Measured | None:
    """Measure a method once; of a peer that fails say why, and return None."""
    try:
        return method(files)
    except (RunError, OSError) as error:
        if name not in {CVZ, ATS}:
            raise
        print(f"{name}: not measured: {error}")
        return None


def time_stages(files: Files, rounds: int) -> list[dict[str, float]]:
    """Return the CPU seconds of each stage of matcher in each round."""
    command = [sys.executable, "-m", "benchmarks.speed_stages"]
    return [answer(run(command, told=files.request)) for _ in range(rounds)]


def main() -> None:
    """Measure, print and write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True, help="folder with eval/train/pdf")
    parser.add_argument(
        "--files", type=int, default=FILES, help=f"PDFs drawn, {FILES} if not told"
    )
    parser.add_argument("--rounds", type=int, default=ROUNDS, help=f"{ROUNDS} if not told")
    parser.add_argument(
        "--peers-venv",
        type=Path,
        default=ROOT / "build" / "peers",
        help="environment of the two other programs, made if it is absent",
    )
    parser.add_argument("--no-write", action="store_true", help="print the tables only")
    arguments = parser.parse_args()
    found = sorted((arguments.data / "eval" / "train" / "pdf").glob("*.pdf"))
    drawn = random.Random(SEED).sample(found, arguments.files + WARM)  # noqa: S311 - no secret
    with TemporaryDirectory() as folder:
        files = Files.copied(drawn, WARM, Path(folder))
        measured = measure(files, Peers(arguments.peers_venv), arguments.rounds)
        stages = time_stages(files, arguments.rounds)
    from benchmarks.quality import filled
    from benchmarks.speed_tables import tabulate

    tables = tabulate(measured, stages, arguments.files, os.cpu_count() or 1)
    for name, text in tables.items():
        print(f"{name}\n{text}")
    if not arguments.no_write:
        contents = {f"speed:{name}": text for name, text in tables.items()}
        PAGE.write_text(filled(PAGE, contents), encoding="utf-8")


if __name__ == "__main__":
    main()
