"""What pdfminer.six logs is dropped while we read, in our thread alone."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_PARENT = "pdfminer"


class _Drop(logging.Filter):
    """Drops what is logged in a thread that reads a file."""

    def __init__(self) -> None:
        super().__init__()
        self.reading: set[int] = set()  # numbers of threads

    def filter(self, record: logging.LogRecord) -> bool:
        """Tell whether a record is somebody else's."""
        return threading.get_ident() not in self.reading


_drop = _Drop()
_turn = threading.Lock()


@contextmanager
def silenced() -> Iterator[None]:
    """Keep what pdfminer.six logs of a file from the user: the error says what matters.

    It may quote the file. No level is set, since others may use pdfminer.six at the same
    time, and its loggers are as they were when the last thread has read.
    """
    own = threading.get_ident()
    with _turn:
        if not _drop.reading:
            for logger in _loggers():
                logger.filters = [*logger.filters, _drop]
        _drop.reading.add(own)
    try:
        yield
    finally:
        with _turn:
            _drop.reading.discard(own)
            if not _drop.reading:
                for logger in _loggers():
                    logger.filters = [each for each in logger.filters if each is not _drop]


def _loggers() -> Iterator[logging.Logger]:
    """Yield the loggers of pdfminer.six, each of which asks but its own filters."""
    for name, logger in list(logging.Logger.manager.loggerDict.items()):
        if name.partition(".")[0] == _PARENT and isinstance(logger, logging.Logger):
            yield logger
