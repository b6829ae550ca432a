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
from matcher.readers.markup.saved import decoded, is_markup
from matcher.readers.outlookrtf import unpacked_rtf

# properties by their number in [MS-OXPROPS], and how text in them is written
_STREAM = "__substg1.0_"
_NAMES = ("3707", "3704", "3001")  # the long name of an attached file, the short one, a title
_CONTENT = "37010102"
_EMBEDDED = "__substg1.0_3701000D"
_HTML, _PLAIN, _RICH = "1013", "1000", "10090102"
_WRITTEN = {"001F": "utf-16-le", "001E": "", "0102": ""}
_ASCII = 128
_STORAGE_TYPE, _STREAM_TYPE = 1, 2
_ATTACHED = "__attach_version1.0_"
_MOST_DEEP = 5
"""How deep messages in messages are looked into: fewer documents in documents are read."""

_Ole = Any  # of olefile, which has no types


def open_msg(data: bytes) -> Enclosed:
    """Return what a message is read for.

    Raises ResumeReadError: unsupported, damaged, empty.
    """
    try:
        from olefile import OleFileIO
    except ImportError as error:
        message = (
            "an Outlook message, which needs olefile beside matcher (pip install olefile): "
            "install it, or save what is attached"
        )
        raise ResumeReadError("unsupported", message) from error
    try:
        with OleFileIO(BytesIO(data)) as ole:
            attached, body = _message(ole, [], _MOST_DEEP)
    except ResumeReadError:
        raise
    except Exception as error:  # olefile raises its own, and what bytes and files raise
        message = "an Outlook message that is damaged: save what is attached to it"
        raise ResumeReadError("damaged", message) from error
    return chosen(attached, body.encode("utf-8", "replace"))


def _message(ole: _Ole, path: list[str], left: int) -> tuple[list[Attached], str]:
    """Return what is attached to a message, and its text."""
    below, deep = ole.listdir(streams=False, storages=True), len(path)
    folders = {
        one[deep] for one in below if one[:deep] == path and len(one) > deep
    }  # of the message alone, and not of those in it
    named = sorted(name for name in folders if name.startswith(_ATTACHED))
    attached = [_attached(ole, [*path, name], left) for name in named]
    body = _text(ole, [*path, _HTML]) or _text(ole, [*path, _PLAIN]) or _rich(ole, path)
    return [one for one in attached if one.data], body


def _attached(ole: _Ole, folder: list[str], left: int) -> Attached:
    name = next(filter(None, (_text(ole, [*folder, number]) for number in _NAMES)), "")
    inner = [*folder, _EMBEDDED]
    if left and ole.get_type("/".join(inner)) == _STORAGE_TYPE:
        return Attached(f"{name or 'message'}.eml", _as_mail(*_message(ole, inner, left - 1)))
    return Attached(name, _bytes(ole, "/".join([*folder, f"{_STREAM}{_CONTENT}"])))


def _as_mail(attached: list[Attached], body: str) -> bytes:
    """Return a message that stands in another as a file of its own."""
    from email.message import EmailMessage

    mail = EmailMessage()
    mail["From"] = mail["To"] = "undisclosed"
    mail.set_content(body, "html" if is_markup(body.encode("utf-8", "replace")) else "plain")
    for one in attached:
        name = " ".join(one.name.split()) or "file"
        mail.add_attachment(one.data, "application", "octet-stream", filename=name)
    return bytes(mail)


def _rich(ole: _Ole, path: list[str]) -> str:
    """Return the rich text of a message that has no other; what is no ASCII is escaped."""
    packed = _bytes(ole, "/".join([*path, f"{_STREAM}{_RICH}"]))
    rich = unpacked_rtf(packed) if packed else b""
    return "".join(chr(one) if one < _ASCII else f"\\'{one:02x}" for one in rich)


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
