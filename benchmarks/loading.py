"""Time how long the packaged model takes to load, against importing spaCy.

    python -m benchmarks.loading

Each round is a process of its own: it imports every package that is used, and then loads
the model up to the point where a résumé can be matched. CPU seconds; the ratio counts.
"""

from __future__ import annotations

import statistics
import subprocess
import sys

ROUNDS = 5
ROUND = """
from time import process_time as now
start = now()
import spacy
imported = now() - start
import markdown_it, sklearn.feature_extraction.text
import matcher.estimator
start = now()
model = matcher.estimator.RoleMatcher.load().model_
model.shared.semantic.nlp, [(part.targets, part.phrases) for part in model.parts]
print(imported, now() - start)
"""


def main() -> None:
    """Run the rounds and print the median of their ratios."""
    ratios = []
    for _ in range(ROUNDS):
        done = subprocess.run(  # noqa: S603 - this interpreter, our own text
            [sys.executable, "-c", ROUND], capture_output=True, text=True, check=True
        )
        imported, loaded = map(float, done.stdout.split())
        ratios.append(loaded / imported)
        print(f"import spacy {imported:.2f} s, load {loaded:.2f} s, ratio {ratios[-1]:.2f}")
    print(f"median ratio {statistics.median(ratios):.2f}")


if __name__ == "__main__":
    main()
