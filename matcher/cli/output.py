"""The streams of the command: where results go, what is said on standard error."""

from __future__ import annotations

import errno
import logging
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from io import BufferedRandom, BytesIO, TextIOWrapper
from itertools import chain
from pathlib import Path
from typing import IO, Any, BinaryIO, TextIO

import click

from matcher.display.inert import visible
from matcher.errors import MatcherError

PIPED_WIDTH = 80


class Stop(click.ClickException):
    """An end of the run: one line on standard error, and exit code 1."""

    def show(self, file: IO[Any] | None = None) -> None:
        """Print the line."""
        complain(self.message)


class Interrupted(Stop):
    """The end of a run that a person stopped, with the shell's code for it."""

    exit_code = 130


def check_output(output: str, found: Iterable[object], roles: Iterable[str]) -> None:
    """Refuse an output before the work and not after it; touch nothing.

    What was ``found`` and the files of ``roles`` are read, and so never written over.
    """
    path = Path(output)
    if output == "-":
        return
    from matcher.readers.formats import DOCUMENT_SUFFIXES

    with refusals(output):
        read = chain(found, (Path(role) for role in roles if role != "-"))
        named = (item for item in read if isinstance(item, Path) and path.exists())
        inputs = (item for item in named if item.exists())  # what an archive holds does not
        if path.suffix.lower() in DOCUMENT_SUFFIXES or any(map(path.samefile, inputs)):
            message = f"--output {output!r} is a document, which the results would overwrite."
            raise click.UsageError(message)
        if path.is_dir():
            raise IsADirectoryError(errno.EISDIR, "is a folder")
        if not path.parent.is_dir():
            raise FileNotFoundError(errno.ENOENT, "its folder does not exist")
        if not os.access(path if path.exists() else path.parent, os.W_OK):
            raise PermissionError(errno.EACCES, "permission denied")


def is_file(output: str) -> bool:
    """Return whether an output is, or will be, a regular file: no device and no pipe."""
    return output != "-" and (not Path(output).exists() or Path(output).is_file())


class Sink:
    """Where results go one by one: standard output, or what is opened at the first."""

    def __init__(self, output: str) -> None:
        self._output = output
        self._stream: TextIO | None = None

    def write(self, text: str) -> None:
        """Write at once; what the file system refuses ends the run."""
        with refusals(self._output):
            self._stream = self._stream or self._open()
            click.echo(text, file=self._stream, nl=False, color=True)

    def close(self) -> None:
        """Close the file, if it was opened."""
        if self._stream not in (None, sys.stdout):
            with refusals(self._output):
                self._stream.close()

    def _open(self) -> TextIO:
        if self._output == "-":
            return standard_output("utf-8")
        if not is_file(self._output):  # a device or a pipe
            return Path(self._output).open(
                "w", encoding="utf-8", errors="replace", newline="\n"
            )
        from matcher.runs.files import held

        file = BufferedRandom(held(Path(self._output)))
        file.truncate()
        return TextIOWrapper(file, encoding="utf-8", errors="replace", newline="\n")


def standard_input(most: int) -> bytes:
    """Return what stands on standard input, at most so many bytes.

    Where a person is to type or to paste it, they are told how that ends.
    """
    stream = getattr(sys.stdin, "buffer", None)  # none where it is closed
    if stream is None:
        return b""
    if isatty(sys.stdin):
        key = "Ctrl-Z and Enter" if os.name == "nt" else "Ctrl-D"
        complain(f"paste the text here; {key} on a line of its own ends it")
    return bytes(stream.read(most))


def standard_output(encoding: str | None = None) -> TextIO:
    """Return standard output, in which what an encoding lacks becomes a question mark.

    A table suits the terminal (None); programs are given UTF-8 wherever they run.
    """
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding=encoding, errors="replace")
    return sys.stdout


@contextmanager
def destination(output: str) -> Iterator[BinaryIO]:
    """Give a stream for all the results at once; a file is there when it is whole.

    Until then, and if something goes wrong, an older file of this name stays as it is.
    """
    if output == "-":
        stream = getattr(standard_output("utf-8"), "buffer", None) or BytesIO()  # it is closed
        yield stream
        stream.flush()
        return
    if is_file(output):
        from matcher.runs.files import replacing

        with replacing(Path(output)) as stream:
            yield stream
    else:
        with Path(output).open("wb") as stream:
            yield stream


def look() -> tuple[int, bool]:
    """Return width and use of colour of standard output; rich knows NO_COLOR and its like."""
    from rich.console import Console

    console = Console()
    color = console.is_terminal and console.color_system is not None and not console.no_color
    return console.width if isatty(sys.stdout) else PIPED_WIDTH, color


def isatty(stream: TextIO | None) -> bool:
    """Return whether a person watches a stream; a closed one is None."""
    return stream is not None and stream.isatty()


@contextmanager
def refusals(name: str | None, more: str = "") -> Iterator[None]:
    """Turn what the file system refuses into one line; click ends a broken pipe quietly.

    It names what was written, with None the folder for temporary files.
    """
    try:
        yield
    except (BrokenPipeError, MatcherError):  # a ModelError is an OSError, too
        raise
    except OSError as error:
        place = name or _folder_for_temporary_files()
        raise Stop(f"{place}: cannot write the results: {error.strerror}{more}") from error


def _folder_for_temporary_files() -> str:
    from tempfile import gettempdir

    return gettempdir()


def complain(line: str) -> None:
    """Say something on standard error, in one line whatever it holds."""
    with suppress(OSError):  # there is nowhere left to say that this failed
        click.echo(f"match: {visible(line)}", file=sys.stderr, err=True)


class _OneLine(logging.Formatter):
    """A log record as one line."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line."""
        return visible(super().format(record))


@contextmanager
def logging_to_stderr(*, quiet: bool, verbose: int) -> Iterator[None]:
    """Log on standard error; drop the logs of other packages, which may quote résumés."""
    level = logging.ERROR if quiet else max(logging.DEBUG, logging.WARNING - 10 * verbose)
    own, root = logging.getLogger("matcher"), logging.getLogger()
    handler, drop = logging.StreamHandler(), logging.NullHandler()
    handler.setFormatter(_OneLine("match: %(message)s"))
    before = own.level
    own.setLevel(level)
    own.addHandler(handler)
    root.addHandler(drop)
    logging.captureWarnings(True)
    try:
        yield
    finally:
        logging.captureWarnings(False)
        root.removeHandler(drop)
        own.removeHandler(handler)
        own.setLevel(before)
