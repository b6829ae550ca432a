"""Messages of Outlook (.msg) to the résumé attached to them, or to their own text.

With olefile, the extra ``msg``: extract-msg is under the GPL, and python-oxmsg 0.0.2 is olefile
and a model of the message that nothing here needs.
"""

from __future__ import annotations

from io import BytesIO
from typing import Any

from matcher.errors import ResumeReadError
from matcher.readers.enclosing import Attached, chosen
from matcher.readers.extracted import Enclosed
from matcher.readers.markup.saved import decoded

# properties by their number in [MS-OXPROPS], and how text in them is written
_STREAM = "__substg1.0_"
_NAMES = ("3707", "3704", "3001")  # the long name of an attached file, the short one, a title
_CONTENT = "37010102"
_HTML, _PLAIN = "1013", "1000"
_WRITTEN = {"001F": "utf-16-le", "001E": "", "0102": ""}
_STREAM_TYPE = 2
_ATTACHED = "__attach_version1.0_"

_Ole = Any  # of olefile, which has no types


def open_msg(data: bytes) -> Enclosed:
    """Return what a message is read for.

    Raises ResumeReadError: unsupported, damaged, empty.
    """
    try:
        from olefile import OleFileIO
    except ImportError as error:
        message = (
            "an Outlook message, which needs pip install 'matcher[msg]': install it, or save "
            "what is attached"
        )
        raise ResumeReadError("unsupported", message) from error
    try:
        with OleFileIO(BytesIO(data)) as ole:
            folders = [one[0] for one in ole.listdir(streams=False, storages=True)]
            named = sorted({name for name in folders if name.startswith(_ATTACHED)})
            attached = [_attached(ole, name) for name in named]
            body = _text(ole, [_HTML]) or _text(ole, [_PLAIN])
    except Exception as error:  # olefile raises its own, and what bytes and files raise
        message = "an Outlook message that is damaged: save what is attached to it"
        raise ResumeReadError("damaged", message) from error
    return chosen([one for one in attached if one.data], body.encode("utf-8", "replace"))


def _attached(ole: _Ole, folder: str) -> Attached:
    name = next(filter(None, (_text(ole, [folder, number]) for number in _NAMES)), "")
    return Attached(name, _bytes(ole, f"{folder}/{_STREAM}{_CONTENT}"))


def _text(ole: _Ole, path: list[str]) -> str:
    """Return a property of text, however it is written; empty where there is none."""
    *folder, number = path
    for kind, encoding in _WRITTEN.items():
        data = _bytes(ole, "/".join([*folder, f"{_STREAM}{number}{kind}"]))
        if data:
            text = data.decode(encoding, "replace") if encoding else decoded(data)
            return text.strip("\0 \n")
    return ""


def _bytes(ole: _Ole, path: str) -> bytes:
    if ole.get_type(path) != _STREAM_TYPE:
        return b""
    with ole.openstream(path) as stream:
        return bytes(stream.read())
