"""Match résumés to a role, competency by competency.

The public names are imported at their first use, so that ``import matcher`` stays light.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.lazily import at_first_use
from matcher.version import __version__ as __version__

if TYPE_CHECKING:
    from matcher.datamodels import Competency, Resume
    from matcher.errors import MatcherError
    from matcher.estimator import RoleMatcher
    from matcher.readers import read_resume
    from matcher.reports import render
    from matcher.reports.frames import to_frame
    from matcher.results import CompetencyMatch, Evidence, Failure, MatchResult
    from matcher.roles.profiles import RoleProfile
    from matcher.runs.batch import match_files, match_many
    from matcher.runs.unit import match_bytes
    from matcher.settings import Bounds

__all__ = [
    "Bounds",
    "Competency",
    "CompetencyMatch",
    "Evidence",
    "Failure",
    "MatchResult",
    "MatcherError",
    "Resume",
    "RoleMatcher",
    "RoleProfile",
    "match_bytes",
    "match_files",
    "match_many",
    "read_resume",
    "render",
    "to_frame",
]

_HOMES = {
    "Bounds": "settings",
    "Competency": "datamodels",
    "CompetencyMatch": "results",
    "Evidence": "results",
    "Failure": "results",
    "MatchResult": "results",
    "MatcherError": "errors",
    "Resume": "datamodels",
    "RoleMatcher": "estimator",
    "RoleProfile": "roles.profiles",
    "match_bytes": "runs.unit",
    "match_files": "runs.batch",
    "match_many": "runs.batch",
    "read_resume": "readers",
    "render": "reports",
    "to_frame": "reports.frames",
}


__getattr__ = at_first_use(__name__, _HOMES)


def __dir__() -> list[str]:
    """List the public names, imported or not."""
    return sorted({*globals(), *__all__})
