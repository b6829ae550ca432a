"""Rich text of Outlook messages, which is all that some say, unpacked.

Follows [MS-OXRTFCP]: a dictionary of 4096 bytes that begins with words of rich text, to which
pairs of a place and a length refer.
"""

from __future__ import annotations

import struct

from matcher.errors import ResumeReadError
from matcher.settings import in_force

_COMPRESSED, _STORED = b"LZFu", b"MELA"
_HEAD = struct.Struct("<II4sI")
_AROUND = 4096
_LEAST_COPIED = 2
_KNOWN = (
    b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss "
    b"\\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier"
    b"{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx"
)


def unpacked_rtf(data: bytes) -> bytes:
    """Return the rich text; as much of it as there is.

    Raises ResumeReadError: damaged, too-large.
    """
    if len(data) < _HEAD.size:
        raise _damaged()
    _, size, kind, _ = _HEAD.unpack_from(data)
    packed = data[_HEAD.size :]
    if size > in_force().part_bytes:
        raise ResumeReadError("too-large", "an Outlook message with too long a text")
    if kind == _STORED:
        return packed[:size]
    if kind != _COMPRESSED:
        raise _damaged()
    return _expanded(packed, size)


def _expanded(packed: bytes, size: int) -> bytes:
    text, at, start = bytearray(_KNOWN), 0, len(_KNOWN)
    while at < len(packed) and len(text) < start + size:
        flags, at = packed[at], at + 1
        for bit in range(8):
            if not flags >> bit & 1:
                text += packed[at : at + 1]
                at += 1
                continue
            pair, at = int.from_bytes(packed[at : at + 2], "big"), at + 2
            back = (len(text) - (pair >> 4)) % _AROUND
            if not back or at > len(packed):  # the end, or the file's
                return bytes(text[start : start + size])
            _copy(text, back, (pair & 15) + _LEAST_COPIED)
    return bytes(text[start : start + size])


def _copy(text: bytearray, back: int, count: int) -> None:
    """Add bytes that stand ``back`` from the end, also such as are added by this."""
    if back > len(text):
        raise _damaged()
    for _ in range(count):
        text.append(text[-back])


def _damaged() -> ResumeReadError:
    message = "an Outlook message whose text is damaged: save what is attached to it"
    return ResumeReadError("damaged", message)
