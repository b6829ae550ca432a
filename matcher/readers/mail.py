"""E-mails to the résumé attached to them, or to their own text if none is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matcher.errors import ResumeReadError
from matcher.readers.enclosing import SHORT_LETTER, Attached, chosen, letters_of
from matcher.readers.extracted import Enclosed
from matcher.readers.markup.saved import decoded, message_parts

if TYPE_CHECKING:
    from email.message import Message

_TEXTS = ("text/html", "text/plain")  # the fuller one first


def open_mail(data: bytes) -> Enclosed:
    """Return what an e-mail is read for, also what stands in an e-mail within it.

    Raises ResumeReadError: damaged, empty.
    """
    try:
        parts = [part for part in message_parts(data) if not part.is_multipart()]
        attached = [
            Attached(_name_of(part), _bytes_of(part))
            for part in parts
            if part.get_filename() or part.get_content_maintype() == "application"
        ]
        bodies = [
            decoded(_bytes_of(part), part.get_content_charset() or "").strip()
            for kind in _TEXTS
            for part in parts
            if part.get_content_type() == kind and not part.get_filename()
        ]
    except ResumeReadError:
        raise
    except Exception as error:  # email lets through what codecs and its own parts raise
        message = "an e-mail that is damaged: save what is attached to it"
        raise ResumeReadError("damaged", message) from error
    body = _fullest([text.encode("utf-8", "replace") for text in bodies])
    return chosen(attached, body)


def _fullest(bodies: list[bytes]) -> bytes:
    """Return the first text that says much, also of a message within, or else the longest."""
    long = (body for body in bodies if letters_of(body) >= SHORT_LETTER)
    return next(long, None) or max(bodies, key=letters_of, default=b"")


def subject_of(data: bytes) -> str:
    """Return what an e-mail says it is about; empty where it says nothing."""
    from email import message_from_bytes, policy

    subject = message_from_bytes(data, policy=policy.default)["subject"]
    return " ".join(str(subject or "").split())


def _name_of(part: Message) -> str:
    """Return the name of what is attached, also one that is written as headers are."""
    from email.errors import HeaderParseError
    from email.header import decode_header, make_header

    name = part.get_filename() or ""
    try:
        return str(make_header(decode_header(name))) if "=?" in name else name
    except (HeaderParseError, LookupError, ValueError):  # of an encoding that nobody knows
        return name


def _bytes_of(part: Message) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""
