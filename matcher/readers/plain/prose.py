"""Text that is written for a program and not for a reader: told by its shape, never scored."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from itertools import takewhile

from matcher.lazily import late
from matcher.readers.marks import MARKED_HEADING, TAG

_ADVICE = {
    "LaTeX source": "give the PDF that is made of it",
    "Typst source": "give the PDF that is made of it",
    "an e-mail": "save the résumé attached to it, or its text alone",
    "a web archive (MHTML)": "open it in a browser, and print it to a PDF",
    "a web page (HTML)": "open it in a browser, and print it to a PDF",
    "base64, which a file was packed into for a mail": "save the attachment itself",
}

_HEADER = late(r"([A-Za-z][A-Za-z0-9-]{1,40}):(?:[ \t]|$)|[ \t]+\S|From \S+@")
_SURE_HEADERS = late(
    r"mime-version|received|return-path|message-id|delivered-to|content-type|in-reply-to"
    r"|content-transfer-encoding|dkim-signature|x-mailer"
)
_LETTER_HEADERS = late(r"from|to|subject|date|sent|cc|reply-to")
_FEWEST_HEADERS = 3
_ARCHIVE = late(
    r"^(?:Content-Type:\s*multipart/related|Snapshot-Content-Location:)", re.I | re.M
)

_PAGE = late(r"<(?:!doctype html|html|head|body)\b", re.I)
_BEFORE_PAGE = late(
    r"\s*(?:<!--(?:[^-]|-(?!->))*-->\s*|<\?xml[^>]*>\s*|<!doctype[^>]*>\s*)*+", re.I
)
_MOST_TAGS, _FEWEST_TAGS = 0.12, 4  # of the characters of Markdown with some HTML in it
_ELEMENT = late(r"<([A-Za-z_][\w:.-]{0,60})(?:\s[^<>]{0,2000})?>")

_TEX = late(
    r"^[ \t]*\\(?:documentclass|documentstyle|usepackage|begin\{|end\{|(?:sub)*section\*?\{"
    r"|item\b|newcommand|cv\w{1,20}\{|resume\w{1,30}\b)",
    re.M,
)
_FEWEST_TEX = 3
_TYPST = late(r"^#(?:set [a-z]+\(|show[ :]|import \"|let \w+)", re.M)

_KEY = late(r"[ \t]*(?:- )*[\"']?[A-Za-z_][\w -]{0,40}[\"']?:(?:[ \t]|$)")
_NEST = late(r"^[ \t]*(?:- )?[a-z_][\w-]{0,40}:[ \t]*$(?=\n(?:[ \t]|- ))", re.M)
_NESTED_KEY = late(r"^(?:[ \t]+(?:- )?|- )[a-z_][\w-]{0,40}:[ \t]+\S", re.M)
_ITEM = late(r"[ \t]*-(?: |$)|[ \t]{2,}\S|#|---$|\.\.\.$")
_FEWEST_NESTED, _LEAST_YAML = 3, 0.9
_TABLE_OF_TOML = late(r"^\[\[?[\w.-]{1,60}\]\]?[ \t]*$", re.M)
_PAIR_OF_TOML = late(r"^[\w-]{1,40}[ \t]*=[ \t]*(?:[\"'\[{]|\d|true|false)", re.M)

_JSON_START = late(r"\s*[\[{]\s*[\"{\[]")
_JSON_KEY = late(r"\"[^\"\n]{1,80}\"\s*:")
_BASE64 = late(r"^[ \t]*[A-Za-z0-9+/]{40,}={0,2}[ \t]*$", re.M)
_MIXED = late(r"[0-9+/]")
_MOST_BASE64 = 0.5
_UUENCODED = late(r"^begin [0-7]{3} \S", re.M)
_CARD = late(r"\s*BEGIN:V(?:CARD|CALENDAR)\b")


def not_prose(text: str) -> tuple[str, str]:
    """Return what a text is, with its article, and what to do; two empty ones for prose."""
    for noun, tells in _KINDS.items():
        if tells(text):
            return noun, _ADVICE.get(noun, "")
    return "", ""


def _is_mail(text: str) -> bool:
    """Tell whether a text begins with the head of an e-mail."""
    head = text.lstrip()[:20_000].split("\n")
    found = takewhile(bool, map(_HEADER.match, head))
    names = {match[1].lower() for match in found if match and match[1]}
    letter = sum(bool(_LETTER_HEADERS.fullmatch(name)) for name in names)
    written = letter >= _FEWEST_HEADERS and "from" in names and "subject" in names
    return written or any(map(_SURE_HEADERS.fullmatch, names))


def _is_archive(text: str) -> bool:
    return _is_mail(text) and bool(_ARCHIVE.search(text[:20_000]))


def _is_page(text: str) -> bool:
    """Tell whether a text is a web page, or a piece of one; Markdown may hold some tags."""
    start = _BEFORE_PAGE.match(text)
    if _PAGE.match(text, start.end() if start else 0) or _PAGE.match(text.lstrip()):
        return True
    if text.count("<") < _FEWEST_TAGS or MARKED_HEADING.search(text):
        return False
    tags = [match[0] for match in TAG.finditer(text)]
    closed = any(tag.startswith("</") for tag in tags)
    return closed and len(tags) >= _FEWEST_TAGS and sum(map(len, tags)) > _MOST_TAGS * len(text)


def _is_xml(text: str) -> bool:
    text = text.strip()
    first = _ELEMENT.match(text)
    return text.startswith("<?xml") or bool(first and text.endswith(f"</{first[1]}>"))


def _is_tex(text: str) -> bool:
    if "\\" not in text:
        return False
    found = {match[0].strip() for match in _TEX.finditer(text)}
    return "\\documentclass" in found or len(_TEX.findall(text)) >= _FEWEST_TEX


def _is_json(text: str) -> bool:
    """Tell whether a text is JSON, whole, cut short, or an object a line."""
    if not _JSON_START.match(text):
        return False
    if len(_JSON_KEY.findall(text)) >= _FEWEST_NESTED:
        return True
    try:
        return isinstance(json.loads(text), dict | list)
    except (ValueError, RecursionError):
        return False


def _is_yaml(text: str) -> bool:
    """Tell whether a text is nothing but keys and what is nested below them."""
    if not _NEST.search(text) or len(_NESTED_KEY.findall(text)) < _FEWEST_NESTED:
        return False
    lines = [line for line in text.split("\n") if line.strip()]
    fit = sum(bool(_KEY.match(line) or _ITEM.match(line)) for line in lines)
    return fit >= _LEAST_YAML * len(lines)


def _is_toml(text: str) -> bool:
    pairs = len(_PAIR_OF_TOML.findall(text))
    return pairs >= _FEWEST_NESTED and bool(_TABLE_OF_TOML.search(text))


def _is_typst(text: str) -> bool:
    return len(_TYPST.findall(text)) > 1


def _is_packed(text: str) -> bool:
    """Tell whether most of a text is a file packed into letters."""
    if _UUENCODED.match(text.lstrip()):
        return True
    lines = [line for line in _BASE64.findall(text) if _MIXED.search(line)]
    return sum(map(len, lines)) > _MOST_BASE64 * len(text)


def _is_card(text: str) -> bool:
    return bool(_CARD.match(text))


_KINDS: dict[str, Callable[[str], bool]] = {
    "a web archive (MHTML)": _is_archive,
    "an e-mail": _is_mail,
    "a web page (HTML)": _is_page,
    "an XML file": _is_xml,
    "LaTeX source": _is_tex,
    "Typst source": _is_typst,
    "a JSON file": _is_json,
    "a YAML file": _is_yaml,
    "a TOML file": _is_toml,
    "a contact card or a calendar": _is_card,
    "base64, which a file was packed into for a mail": _is_packed,
}
"""What is told, in the order in which it is tried."""
