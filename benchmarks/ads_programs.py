"""What other programs take of advertisements, told by the Python of their environment.

    python -m benchmarks.ads_programs NAME < texts.json

Standard input is a list of texts; the last line of standard output tells what the program
took of each, and the CPU seconds of one. The standard library alone is imported, and the
program.
"""

from __future__ import annotations

import gc
import json
import os
import sys
import time
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import TypeVar

HUB = "hub"
"""The folder of MiniLM as ONNX, in that where the programs run."""

SKILLS, KEYWORDS, PARSED = (
    "skill-extractor 0.2.0",
    "resumehq 1.2.0",
    "ats-resume-scorer 2.0.0",
)
ROUNDS = 2

Found = TypeVar("Found")


def skill_extractor() -> Callable[[str], list[str]]:
    """Return skill-extractor's skills, as its README takes them."""
    os.environ["HF_HUB_CACHE"] = str(Path(HUB).resolve())  # read when it is imported
    extract: Callable[[str], list[str]] = (
        import_module("skill_extractor").SkillExtractor().extract
    )
    return extract


def resumehq() -> Callable[[str], list[str]]:
    """Return resumehq's keywords and phrases; RuntimeError if it finds no MiniLM."""
    scorer = import_module("ats_scorer")
    if scorer.get_sbert_model() is None:  # it would go on without, and be measured as faster
        raise RuntimeError(f"it found no MiniLM: {scorer._sbert_load_error}")

    def read(text: str) -> list[str]:
        found = scorer.extract_jd_keywords(text)
        return [*found["keywords"], *found["phrases"]]

    return read


def ats_resume_scorer() -> Callable[[str], list[str]]:
    """Return ats-resume-scorer's skills, required and preferred, and responsibilities."""
    parser = import_module("ats_resume_scorer").JobDescriptionParser()

    def read(text: str) -> list[str]:
        found = parser.parse_job_description(text)
        return [*found.required_skills, *found.preferred_skills, *found.responsibilities]

    return read


PROGRAMS = {SKILLS: skill_extractor, KEYWORDS: resumehq, PARSED: ats_resume_scorer}


def timed(
    read: Callable[[str], Found], texts: Sequence[str], rounds: int = ROUNDS
) -> tuple[list[Found], float]:
    """Return what is read of each text, and the CPU seconds of one: the least of the rounds.

    One text is read beforehand, off the clock.
    """
    read(texts[0])
    took = []
    for _ in range(rounds):
        gc.collect()
        start = time.process_time()
        found = [read(text) for text in texts]
        took.append((time.process_time() - start) / len(texts))
    return found, min(took)


def main() -> None:
    """Let a program read."""
    read = PROGRAMS[sys.argv[1]]()
    found, cpu = timed(read, json.load(sys.stdin))
    # Their lists are made of sets: sorted, they are the same in each run.
    print(json.dumps({"found": [sorted(set(each)) for each in found], "cpu": cpu}))


if __name__ == "__main__":
    main()
