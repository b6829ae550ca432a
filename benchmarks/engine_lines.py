"""What a file costs on each engine, from a folder and from a bucket, beside ``match -j 2``.

    python -m benchmarks.engine_lines OUT --count 2000

Files are made once. Each engine runs by itself, one after the other, and ``match -j 2`` before
and after them: told is a line each, with CPU and files a second against the mean of both, and
in how many cells the results differ from those of this machine. It asks for a quiet machine, of
whose two cores the bucket's server takes its part.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from benchmarks.engine_files import compare, make

_LINES = (
    ("match", False),
    ("local", False),
    ("dask", False),
    ("ray", False),
    ("dask", True),
    ("ray", True),
    ("match", False),
)


def main() -> None:
    """Do what the command line says."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("out", type=Path)
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--few", type=int, default=800)
    given = parser.parse_args()
    files = given.out / "cvs"
    if not files.exists():
        make(files, given.count)
    told = []
    for number, (engine, in_bucket) in enumerate(_LINES):
        target = given.out / f"{number}-{engine}{'-bucket' * in_bucket}"
        told.append(_run(files, target, engine, given.few, in_bucket=in_bucket))
        print(engine, "from a bucket" * in_bucket, json.dumps(told[-1]), flush=True)
    match = {name: (told[0][name] + told[-1][name]) / 2 for name in ("cpu", "wall")}
    for (engine, in_bucket), each in zip(_LINES, told, strict=True):
        name = f"{engine}, from and to a bucket" if in_bucket else engine
        moto = f", {each['bucket']:.1f} ms of the bucket's" if in_bucket else ""
        print(
            f"{name}: {each['cpu']:.1f} ms of CPU a file, {each['cpu'] / match['cpu']:.2f} of "
            f"match -j 2{moto}; files a second {match['wall'] / each['wall']:.2f} of it"
        )
    here = given.out / "1-local"
    for number, (engine, in_bucket) in enumerate(_LINES[2:-1], 2):
        other = given.out / f"{number}-{engine}{'-bucket' * in_bucket}"
        print(other.name, json.dumps(compare(here, other)))


def _run(
    files: Path, target: Path, engine: str, few: int, *, in_bucket: bool
) -> dict[str, Any]:
    """Return what each file costs in milliseconds: CPU, by the clock, and the bucket's CPU."""
    command = [sys.executable, "-m", "benchmarks.engines", "run", str(files), str(target)]
    command += ["--engine", engine, "--few", str(few), *["--bucket"] * in_bucket]
    done = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603
    told = json.loads(done.stdout.splitlines()[-1])
    return {name: told[f"{name}_ms_a_file"] for name in ("cpu", "wall", "bucket")}


if __name__ == "__main__":
    main()
