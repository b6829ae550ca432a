"""Bounds: what one file may take, each with a name, set in Python, by option or environment."""

from __future__ import annotations

import math
import os
from collections.abc import Generator, Iterable, Iterator
from contextlib import closing, contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field, fields, replace
from functools import cache
from typing import Any, TypeVar

from matcher.errors import SettingError

PREFIX = "MATCHER_"
_Number = TypeVar("_Number", int, float)
_Item = TypeVar("_Item")


def _bound(name: str, default: _Number) -> _Number:
    """Return the field of a bound, which the environment sets where nobody else does."""
    made: _Number = field(
        default_factory=lambda: _given(PREFIX + name.upper(), default),
        metadata={"default": default},
    )
    return made


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """What one file may take: more counts as a file that could not be read.

    A bound that is not given is what the variable of the environment says that is called as
    it is, ``MATCHER_PAGES``, or its default. Raises SettingError for what is no number above
    0, or no whole one where the default is.
    """

    seconds: float = _bound("seconds", 20.0)
    """Time of the processor, in seconds, that a worker may spend on a file. What else the
    machine does has no part in it, and neither have waiting for a process and loading."""

    wall_seconds: float = _bound("wall_seconds", 300.0)
    """Time by the clock, in seconds, that it may spend: for what waits and does not compute,
    and where the system tells no process's time (Windows)."""

    role_share: float = _bound("role_share", 0.1)
    """By which share of themselves both grow with each further role of a file."""

    memory: int = _bound("memory", 3 * 2**28)
    """Address space, in bytes, that a worker may take for a file beyond what it held when it
    was ready: a quarter of 3 GB, so that it stays below 1.2 GB. It is known and limited on
    Linux only."""

    loading_seconds: float = _bound("loading_seconds", 300.0)
    """Time by the clock, in seconds, after which a worker that has not loaded what it needs
    is given up."""

    file_bytes: int = _bound("file_bytes", 50 * 2**20)
    """Size of the largest file that is read."""

    part_bytes: int = _bound("part_bytes", 50 * 2**20)
    """Largest size, unpacked, of a part of a Word or OpenDocument file that is read."""

    document_bytes: int = _bound("document_bytes", 200 * 2**20)
    """Largest size, unpacked, of a whole one."""

    archive_files: int = _bound("archive_files", 10_000)
    """Files in the largest archive that is opened, whatever they are."""

    archive_bytes: int = _bound("archive_bytes", 4 * 2**30)
    """Bytes, unpacked, of the files in the largest archive that is opened."""

    archive_ratio: int = _bound("archive_ratio", 200)
    """How many times its size a file of an archive may unpack to, above a million bytes: no
    text does."""

    web_files: int = _bound("web_files", 1000)
    """How many files one upload to the page of ``match --web`` holds."""

    web_bytes: int = _bound("web_bytes", 2**28)
    """Bytes of all its uploads that are not worked through."""

    pages: int = _bound("pages", 60)
    """How many pages of a PDF are read."""

    pdf_seconds: float = _bound("pdf_seconds", 15.0)
    """Time of the processor, in seconds, that reading a PDF may take in its thread."""

    ocr_seconds: float = _bound("ocr_seconds", 30.0)
    """Time of the processor, in seconds, that the recognition of a file's pages may take: a
    page takes one or two. By the clock where the system limits no other process's (macOS,
    Windows)."""

    ocr_pages: int = _bound("ocr_pages", 10)
    """How many pages of a file that are pictures are recognised, the first of them."""

    pdf_stream_bytes: int = _bound("pdf_stream_bytes", 32 * 2**20)
    """Size of the largest stream of a PDF, decoded, in bytes."""

    pdf_bytes: int = _bound("pdf_bytes", 128 * 2**20)
    """Size of all streams of a PDF, decoded, in bytes."""

    pdf_slow_bytes: int = _bound("pdf_slow_bytes", 2**20)
    """Size of the largest stream that is given to a filter written in Python, in bytes."""

    pdf_forms: int = _bound("pdf_forms", 5_000)
    """How many forms (drawings used like a stamp) a PDF may paint."""

    pdf_form_depth: int = _bound("pdf_form_depth", 20)
    """How deep forms may stand in each other."""

    pdf_saved: int = _bound("pdf_saved", 1_000)
    """How many graphics states may be saved at once."""

    pdf_characters: int = _bound("pdf_characters", 2_000_000)
    """How many characters a PDF may paint."""

    pdf_runs: int = _bound("pdf_runs", 300_000)
    """In how many pieces a PDF may paint them."""

    def __post_init__(self) -> None:
        """Check each of them."""
        for name, usual in USUAL.items():
            _check(name, getattr(self, name), usual)

    @property
    def changed(self) -> str:
        """Return which are not what they are by default, and what they are, a line each."""
        values = {name: getattr(self, name) for name in USUAL}
        return "".join(
            f"{each}={values[each]}\n" for each in USUAL if values[each] != USUAL[each]
        )

    def with_options(self, options: Iterable[str]) -> Bounds:
        """Return these bounds with others, as a command line has them: ``pages=30``.

        Raises SettingError for a name that no bound has, and as the constructor does.
        """
        given: dict[str, Any] = {}
        for option in options:
            name, _, value = option.partition("=")
            if name not in USUAL:
                raise SettingError(f"{option!r}: expected NAME=VALUE, of {', '.join(USUAL)}")
            given[name] = _number(name, value, USUAL[name])
        return replace(self, **given)


USUAL: dict[str, float] = {each.name: each.metadata["default"] for each in fields(Bounds)}
"""The default of each bound, by its name."""


def _given(variable: str, default: _Number) -> _Number:
    value = os.environ.get(variable)
    return default if value is None else _number(variable, value, default)


def _number(name: str, text: str, default: _Number) -> _Number:
    """Return the number that a text is, of the kind of a default."""
    try:
        value = type(default)(text)
    except ValueError:
        value = type(default)(0)
    _check(name, value, default, text)
    return value


def _check(name: str, value: object, default: float, text: str | None = None) -> None:
    """Raise SettingError if a value is no bound of the kind of its default."""
    kinds = int if isinstance(default, int) else int | float
    if isinstance(value, kinds) and not isinstance(value, bool) and 0 < value < math.inf:
        return
    whole = "whole number" if kinds is int else "number"
    given = value if text is None else text
    raise SettingError(f"{name}={given!r}: expected a {whole} above 0")


_within: ContextVar[Bounds] = ContextVar("_within")


@cache
def _of_environment() -> Bounds:
    return Bounds()


def in_force() -> Bounds:
    """Return the bounds that hold here: those of :func:`within`, else of the environment.

    That is read once in a process.
    """
    return _within.get(None) or _of_environment()


def hold_to(bounds: Bounds) -> None:
    """Let bounds hold for what this thread does from now on."""
    _within.set(bounds)


@contextmanager
def within(bounds: Bounds | None) -> Iterator[None]:
    """Let bounds hold for what this thread does in the body; None leaves those that hold."""
    token = _within.set(bounds or in_force())
    try:
        yield
    finally:
        _within.reset(token)


def each_within(
    bounds: Bounds, items: Generator[_Item, None, None]
) -> Generator[_Item, None, None]:
    """Yield items, each of which is made where bounds hold; elsewhere they do not."""
    with closing(items):
        while True:
            with within(bounds):
                try:
                    item = next(items)
                except StopIteration:
                    return
            yield item
