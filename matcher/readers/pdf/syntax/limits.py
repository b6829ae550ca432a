"""How much one PDF may cost: seconds, bytes, calls; each bound ends as a ResumeReadError."""

from __future__ import annotations

from dataclasses import dataclass, field
from time import thread_time

from matcher.errors import ResumeReadError
from matcher.readers.formats import ANY_BUT_PDF
from matcher.settings import bound

MOST_SECONDS = bound("PDF_SECONDS", 15.0)
"""Time of the processor that reading one file may take in its thread, in seconds."""

MOST_DECODED = bound("PDF_STREAM_BYTES", 32 * 2**20)
"""Size of the largest stream, decoded, in bytes."""

MOST_DECODED_IN_ALL = bound("PDF_BYTES", 128 * 2**20)
"""Size of all streams of a file, decoded, in bytes."""

MOST_SLOW_BYTES = bound("PDF_SLOW_BYTES", 2**20)
"""Size of the largest stream that is given to a filter written in Python, in bytes."""

MOST_FORMS = bound("PDF_FORMS", 5_000)
"""How many forms (drawings used like a stamp) one file may paint."""

DEEPEST_FORM = bound("PDF_FORM_DEPTH", 20)
"""How deep forms may stand in each other."""

MOST_SAVED = bound("PDF_SAVED", 1_000)
"""How many graphics states may be saved at once."""

MOST_CHARACTERS = bound("PDF_CHARACTERS", 2_000_000)
"""How many characters one file may paint."""

MOST_RUNS = bound("PDF_RUNS", 300_000)
"""In how many pieces one file may paint them."""


@dataclass(slots=True)
class Budget:
    """What is left to spend on one file.

    Its methods raise ResumeReadError: too-slow, too-large.
    """

    seconds: float = field(default_factory=lambda: MOST_SECONDS)
    decoded: int = MOST_DECODED_IN_ALL
    forms: int = MOST_FORMS
    characters: int = MOST_CHARACTERS
    runs: int = MOST_RUNS
    _end: float = field(init=False)

    def __post_init__(self) -> None:
        self._end = thread_time() + self.seconds

    def check_time(self) -> None:
        """Raise if the time is over."""
        if thread_time() > self._end:
            message = f"reading took more than {self.seconds:g} s of the processor"
            raise ResumeReadError("too-slow", f"{message}: {_REMEDY}")

    def spend_decoded(self, count: int) -> None:
        """Take the bytes of a decoded stream from the budget."""
        self.decoded -= count
        if self.decoded < 0:
            raise too_large(f"unpacks to more than {MOST_DECODED_IN_ALL >> 20} MB")

    def spend_form(self) -> None:
        """Take one painting of a form from the budget."""
        self.forms -= 1
        if self.forms < 0:
            raise too_large(f"paints more than {MOST_FORMS} nested drawings")

    def spend_run(self, count: int) -> None:
        """Take a run of painted characters from the budget."""
        self.characters -= count
        self.runs -= 1
        if self.characters < 0 or self.runs < 0:
            raise too_large(
                f"paints more than {MOST_CHARACTERS} characters or {MOST_RUNS} runs"
            )


_REMEDY = f"print it to a new PDF, or save it as {ANY_BUT_PDF}"


def too_large(what: str) -> ResumeReadError:
    """Return the error of a PDF that asks for more than a résumé needs."""
    return ResumeReadError("too-large", f"the PDF {what}: {_REMEDY}")
