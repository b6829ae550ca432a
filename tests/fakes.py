"""A model that costs nothing, in place of the real one: here, and in the workers.

Workers are no copies of this process. They are sent functions by name, and find them here.
"""

from __future__ import annotations

import dataclasses
import logging
import os
import pathlib
import re
import sys
import time
import warnings
from collections.abc import Iterable
from typing import Any

from matcher.datamodels import Competency, Resume
from matcher.errors import ModelError, ResumeReadError
from matcher.results import CompetencyMatch, Evidence, MatchResult
from matcher.roles.profiles import RoleProfile


def load_models(*given: Any) -> Any:  # noqa: ANN401 -- as the command's own
    """Return the models of the command, all of them fakes."""
    import matcher.readers
    from matcher.cli.roles import load_models as load

    sys.modules["matcher.estimator"] = sys.modules[__name__]
    if pathlib.Path("read.log").exists():
        parse = matcher.readers.parse_resume

        def logged(data: bytes, name: str) -> Resume:
            _note("read.log", name)
            return parse(data, name)

        matcher.readers.parse_resume = logged
    return load(*given)


def _note(log: str, line: str) -> None:
    """Add a line to a file, if it is there."""
    if pathlib.Path(log).exists():
        with pathlib.Path(log).open("a") as file:
            file.write(f"{line}\n")


class RoleMatcher:
    """Does as the text of the résumé says."""

    def __init__(self, role: str, source: str = "") -> None:
        self.role, self.source = role, source

    @classmethod
    def load(cls, folder: object = None, *, profile: RoleProfile | None = None) -> RoleMatcher:
        """Leave a trace, and refuse a damaged folder."""
        pathlib.Path(".loaded").touch()  # there is no other trace of what a worker does
        if folder == "damaged":
            raise ModelError("damaged: no vectors;\nbuild them again")
        return cls(profile.role if profile else "Baker", profile.source if profile else "")

    @classmethod
    def load_roles(
        cls, profiles: Iterable[RoleProfile], folder: object = None
    ) -> list[RoleMatcher]:
        """Return a model for each."""
        return [cls.load(folder, profile=profile) for profile in profiles]

    def match(self, resume: Resume) -> MatchResult:  # noqa: PLR0915
        """Give a score, or do what a file might."""
        _note("matched.log", f"{resume.name} {self.role}")
        text = resume.text
        if "BUG" in text:
            raise ZeroDivisionError("a bug")
        if "INTERRUPT" in text:
            raise KeyboardInterrupt
        if "SLOW" in text:
            pathlib.Path(".pid").write_text(str(os.getpid()))
            time.sleep(600)
        if "FATAL" in text:
            os._exit(1)
        if "EMPTY" in text:
            raise ResumeReadError("empty", "holds no passage to score")
        if "NOISE" in text:
            logging.getLogger("pdfminer").warning("quotes the secret résumé")
            warnings.warn("quotes the secret résumé", stacklevel=1)
            logging.getLogger("matcher.estimator").warning("odd\x1b[2J vectors")
        own, any_role = self.role + r" (0\.\d+)", r"score (0\.\d+)"
        found = re.search(own, text) or re.search(any_role, text)
        score = float(found[1]) if found else 0.5
        verdict = "demonstrated" if score > 0.3 else "missing"
        bread = Competency("bread", "Bread", "skill", "Bakes bread.", ("baked rye bread",))
        evidence = Evidence(text[:200], None, "experience", 0, len(text), score, score, 1.0)
        numbers = (score, score, score, score, score, 1.0, 1.0)
        match = CompetencyMatch(bread, *numbers, verdict, (evidence,))
        result = MatchResult(resume.name, self.role, score, (match,), resume.warnings, resume)
        return dataclasses.replace(result, profile_source=self.source)


def match_roles(models: Iterable[RoleMatcher], resume: Resume) -> tuple[MatchResult, ...]:
    """Return a result for each model."""
    return tuple(model.match(resume) for model in models)
