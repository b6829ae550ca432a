"""Rich text (.rtf) to text, without what was deleted in it or is hidden.

:mod:`.tokens` cuts the file, :mod:`.groups` says what holds in its groups, :mod:`.richstory`
puts the text together. Our own after the Rich Text Format Specification 1.9.1: striprtf 0.0.35
keeps hidden and deleted text.
"""

from __future__ import annotations

from matcher.readers.extracted import Extracted


def read_rtf(data: bytes) -> Extracted:
    """Return a rich text document as one page, warnings, and what it does not show.

    The cells of a row are separated by tabs; notes and text boxes stand below their paragraph,
    each header and footer once above or below all. Raises ResumeReadError: empty, too-large.
    """
    from matcher.readers.richtext.richstory import RichStory

    return RichStory().read(data).extracted()
