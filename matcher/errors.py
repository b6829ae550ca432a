"""What can go wrong, as one tree.

    MatcherError                        catch this for everything that matcher raises
    ├── ResumeReadError (ValueError)    a résumé, or any document, that cannot be read
    ├── ProfileError    (ValueError)    a role profile that breaks its format
    ├── ModelError      (OSError)       a missing or damaged model folder, or another version
    ├── LedgerError     (ValueError)    a file to go on from that holds no results of matcher
    ├── DatasetError                    a data set that cannot be read, written or gone on from
    ├── SettingError    (ValueError)    a variable of the environment that sets no bound
    └── MissingDependencyError (ImportError)    an optional package that is not installed

Each message says what is wrong, where, and what to do about it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Literal

ReadErrorKind = Literal[
    "missing",
    "empty",
    "scanned",
    "unreadable-text",
    "encrypted",
    "damaged",
    "not-a-pdf",
    "too-large",
    "too-slow",
    "unsupported",
    "unreadable-file",
    "other-language",
    "left-out",
]
"""Why a file gave no result. ``missing`` and ``unreadable-file`` are the file system's
refusals; ``other-language`` is a text that can be read and is not scored; ``left-out`` stands
for the files of a folder that are of other kinds, and is no failure of any; the others
describe what stands in the file."""


class MatcherError(Exception):
    """Base of every error that matcher raises."""


class ResumeReadError(MatcherError, ValueError):
    """A document from which no text could be read.

    ``kind`` is one of :data:`ReadErrorKind`; ``path`` is the file.
    """

    def __init__(self, kind: ReadErrorKind, message: str, path: Path | None = None) -> None:
        super().__init__(message)
        self.kind: ReadErrorKind = kind
        self.message = message
        self.path = path

    def __reduce__(self) -> tuple[type[ResumeReadError], tuple[str, str, Path | None]]:
        """Let the error come whole out of another process."""
        return type(self), (self.kind, self.message, self.path)


class ProfileError(MatcherError, ValueError):
    """A role profile that breaks its format; the message starts with ``file:line:``."""


class ModelError(MatcherError, OSError):
    """A model folder that is missing, damaged or of another version."""


class LedgerError(MatcherError, ValueError):
    """A file of results to go on from that holds something else; the message names it."""


class DatasetError(MatcherError):
    """A data set that cannot be read or written, or that another run made; it says which."""


class SettingError(MatcherError, ValueError):
    """A variable of the environment that should set a bound and does not."""


class MissingDependencyError(MatcherError, ImportError):
    """An optional package that is not installed; the message holds the pip line."""
