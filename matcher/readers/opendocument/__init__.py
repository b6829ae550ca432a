"""Texts of OpenDocument (.odt) to text, without what was deleted in them or is hidden.

:mod:`.odfstyles` says how text looks, :mod:`.odfstory` puts it together, on lxml.
"""

from __future__ import annotations

from matcher.errors import ResumeReadError
from matcher.readers.extracted import Extracted
from matcher.readers.unpacking import check_unpacked


def read_odt(data: bytes) -> Extracted:
    """Return an OpenDocument text as one page, warnings, and what it does not show.

    A paragraph is a block; cells of a row are separated by tabs; frames and notes stand below
    their paragraph, each header and footer once above or below all.

    Raises ResumeReadError: damaged, empty, encrypted, too-large.
    """
    from matcher.readers.opendocument.odfstory import whole_text

    check_unpacked(data)
    try:
        flow = whole_text(data)
    except ResumeReadError:
        raise
    except Exception as error:  # what zip and XML raise
        message = "the .odt is truncated or damaged: save it again in a word processor"
        raise ResumeReadError("damaged", message) from error
    return flow.extracted()
