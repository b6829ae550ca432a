"""Match labelled résumés and write the results as JSON Lines.

    python -m benchmarks.predict --data DIR --split dev -o predictions.jsonl

The files are read as a user's would be, each from its own format. A file that cannot be read
is a line with its error.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from benchmarks.labels import load_labelled
from matcher.estimator import RoleMatcher
from matcher.reports import render
from matcher.runs.batch import match_files


def main() -> None:
    """Match, write, and say how many failed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True, help="folder with eval/")
    parser.add_argument("--split", default="dev", choices=("train", "dev"))
    parser.add_argument("-o", "--output", type=Path, required=True)
    arguments = parser.parse_args()
    paths = [entry.path for entry in load_labelled(arguments.data, arguments.split)]
    results = list(match_files(RoleMatcher.load(), paths))
    arguments.output.write_text(render(results, "jsonl"), encoding="utf-8")
    failed = sum("error" in result.to_dict() for result in results)
    print(f"{len(results)} files, {failed} could not be read", file=sys.stderr)


if __name__ == "__main__":
    main()
