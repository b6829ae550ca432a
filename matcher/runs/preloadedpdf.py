"""What workers share over files of which some are PDFs: the reader of those.

To import this module loads it, for the server of processes alone: before the others, which
then tell the garbage collector to pass over what is there.
"""

from __future__ import annotations

from matcher.readers.lightly import lightly

with lightly():  # which it is not in a worker, that has threads
    import matcher.readers.pdf.engine  # noqa: F401 -- to have it loaded
