"""How much one PDF may cost: seconds, bytes, calls; each bound ends as a ResumeReadError."""

from __future__ import annotations

from dataclasses import dataclass, field
from time import thread_time

from matcher.errors import ResumeReadError
from matcher.readers.formats import ANY_BUT_PDF
from matcher.settings import Bounds, in_force


@dataclass(slots=True)
class Budget:
    """What is left to spend on one file.

    Its methods raise ResumeReadError: too-slow, too-large.
    """

    bounds: Bounds = field(default_factory=in_force)
    decoded: int = field(init=False)
    forms: int = field(init=False)
    characters: int = field(init=False)
    runs: int = field(init=False)
    _end: float = field(init=False)

    def __post_init__(self) -> None:
        self.decoded, self.forms = self.bounds.pdf_bytes, self.bounds.pdf_forms
        self.characters, self.runs = self.bounds.pdf_characters, self.bounds.pdf_runs
        self._end = thread_time() + self.bounds.pdf_seconds

    def check_time(self) -> None:
        """Raise if the time is over."""
        if thread_time() > self._end:
            message = f"reading took more than {self.bounds.pdf_seconds:g} s of the processor"
            raise ResumeReadError("too-slow", f"{message}: {_REMEDY}")

    def spend_decoded(self, count: int) -> None:
        """Take the bytes of a decoded stream from the budget."""
        self.decoded -= count
        if self.decoded < 0:
            raise too_large(f"unpacks to more than {self.bounds.pdf_bytes >> 20} MB")

    def spend_form(self) -> None:
        """Take one painting of a form from the budget."""
        self.forms -= 1
        if self.forms < 0:
            raise too_large(f"paints more than {self.bounds.pdf_forms} nested drawings")

    def spend_run(self, count: int) -> None:
        """Take a run of painted characters from the budget."""
        self.characters -= count
        self.runs -= 1
        if self.characters < 0 or self.runs < 0:
            most = f"{self.bounds.pdf_characters} characters or {self.bounds.pdf_runs} runs"
            raise too_large(f"paints more than {most}")


_REMEDY = f"print it to a new PDF, or save it as {ANY_BUT_PDF}"


def too_large(what: str) -> ResumeReadError:
    """Return the error of a PDF that asks for more than a résumé needs."""
    return ResumeReadError("too-large", f"the PDF {what}: {_REMEDY}")
