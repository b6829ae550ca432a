"""Documents of many formats, made of one text: capitals are headings, bullets items."""

from __future__ import annotations

import html
import json
import struct
from collections.abc import Callable, Iterator
from email.message import EmailMessage
from io import BytesIO
from itertools import pairwise
from zipfile import ZIP_DEFLATED, ZipFile

OASIS = "urn:oasis:names:tc:opendocument:xmlns"
ODF_NAMES = " ".join(
    f'xmlns:{short}="{OASIS}:{name}:1.0"'
    for short, name in {
        "office": "office", "text": "text", "style": "style", "table": "table",
        "draw": "drawing", "fo": "xsl-fo-compatible", "svg": "svg-compatible",
    }.items()
)  # fmt: skip


def kinds(text: str) -> Iterator[tuple[str, str]]:
    """Yield each line of a text with its kind: h1, li or p."""
    for line in filter(None, text.splitlines()):
        kind = "li" if line.startswith("• ") else "h1" if line.isupper() else "p"
        yield kind, line.removeprefix("• ")


def odt(body: str, styles: str = "", head: str = "") -> bytes:
    """Return an .odt of XML; ``head`` is what stands in its headers."""
    data = BytesIO()
    with ZipFile(data, "w", ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr(
            "content.xml",
            f"<office:document-content {ODF_NAMES}><office:automatic-styles>{styles}"
            f"</office:automatic-styles><office:body><office:text>{body}</office:text>"
            "</office:body></office:document-content>",
        )
        archive.writestr(
            "styles.xml",
            f"<office:document-styles {ODF_NAMES}><office:master-styles><style:master-page>"
            f"<style:header>{head}</style:header></style:master-page></office:master-styles>"
            "</office:document-styles>",
        )
    return data.getvalue()


def as_odt(text: str) -> bytes:
    """Return a text as .odt."""
    made = {
        "h1": "<text:h>{}</text:h>",
        "p": "<text:p>{}</text:p>",
        "li": "<text:list><text:list-item><text:p>{}</text:p></text:list-item></text:list>",
    }
    return odt("".join(made[kind].format(html.escape(line)) for kind, line in kinds(text)))


def rtf(body: str) -> bytes:
    """Return an .rtf of its words; the second colour is white."""
    head = (
        r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset2 Symbol;}}"
        r"{\colortbl;\red0\green0\blue0;\red255\green255\blue255;}{\info{\title Secret}}"
    )
    return f"{head}\\pard\\plain\\f0\\fs22 {body}}}".encode("ascii")


def as_rtf(text: str) -> bytes:
    """Return a text as .rtf, signs that are no ASCII by their number."""
    marker = r"{\listtext\f1\'b7\tab}"
    lines = (
        marker * (kind == "li")
        + "".join(one if one.isascii() else f"\\u{ord(one)}?" for one in line)
        for kind, line in kinds(text)
    )
    return rtf("\\par\n".join(lines) + "\\par")


def as_page(text: str) -> bytes:
    """Return a text as HTML."""
    lines = (f"<{kind}>{html.escape(line)}</{kind}>" for kind, line in kinds(text))
    return f"<!DOCTYPE html><html><body>{''.join(lines)}</body></html>".encode()


def as_archive(text: str) -> bytes:
    """Return a text as a web archive, as Word and browsers save it."""
    message = EmailMessage()
    message.set_content(as_page(text).decode(), subtype="html", cte="quoted-printable")
    message.make_related()
    message.add_related(b"\x89PNG" + bytes(90), maintype="image", subtype="png")
    return bytes(message)


def email(body: str, **attached: bytes) -> bytes:
    """Return an e-mail; of a name of a file the last ``_`` is its full stop."""
    message = EmailMessage()
    message["From"], message["To"] = "noor@example.org", "jobs@example.org"
    message["Subject"] = "For the post"
    message.set_content(body)
    for name, data in attached.items():
        message.add_attachment(
            data, maintype="application", subtype="octet-stream", filename=named(name)
        )
    return bytes(message)


def named(name: str) -> str:
    """Return the name of a file."""
    stem, _, suffix = name.rpartition("_")
    return f"{stem}.{suffix}"


def outlook(body: str, **attached: bytes) -> bytes:
    """Return an Outlook message: streams of [MS-OXMSG] in a compound file."""
    streams = {
        ("__properties_version1.0",): bytes(32),
        ("__substg1.0_1000001F",): body.encode("utf-16-le"),
    }
    for number, (name, data) in enumerate(attached.items()):
        folder = f"__attach_version1.0_#{number:08X}"
        streams[folder, "__substg1.0_37010102"] = data
        streams[folder, "__substg1.0_3707001F"] = named(name).encode("utf-16-le")
    return compound(streams)


SECTOR, FREE, END = 512, 0xFFFFFFFF, 0xFFFFFFFE


class Compound:
    """A compound file, as [MS-CFB] has it, of streams that are in no small sectors."""

    def __init__(self) -> None:
        self.entries: list[list[object]] = [["Root Entry", 5, FREE, END, 0, FREE]]
        self.below: dict[int, list[int]] = {0: []}
        self.folders: dict[tuple[str, ...], int] = {}
        self.chains: list[int] = []
        self.sectors = b""

    def put(self, data: bytes) -> int:
        """Add data in a chain of sectors, and return the first."""
        start, count = len(self.chains), -(-len(data) // SECTOR)
        self.chains += [*range(start + 1, start + count), END]
        self.sectors += data.ljust(count * SECTOR, b"\0")
        return start

    def folder(self, path: tuple[str, ...]) -> int:
        """Return the number of a folder, which is made if there is none."""
        if path and path not in self.folders:
            parent = self.folder(path[:-1])
            self.folders[path] = len(self.entries)
            self.below[parent].append(len(self.entries))
            self.below[len(self.entries)] = []
            self.entries.append([path[-1], 1, FREE, 0, 0, FREE])
        return self.folders.get(path, 0)

    def add(self, path: tuple[str, ...], data: bytes) -> None:
        """Add a stream, which is at least so long that it takes whole sectors."""
        data = data.ljust(4096, b"\0")
        parent = self.folder(path[:-1])
        self.below[parent].append(len(self.entries))
        self.entries.append([path[-1], 2, FREE, self.put(data), len(data), FREE])

    def link(self) -> None:
        """Join what stands in each folder to a tree that leans to the right."""
        for parent, below in self.below.items():
            names = {one: str(self.entries[one][0]) for one in below}
            order = sorted(below, key=lambda one: (len(names[one]), names[one]))
            self.entries[parent][2] = order[0] if order else FREE
            for one, after in pairwise(order):
                self.entries[one][5] = after


def compound(streams: dict[tuple[str, ...], bytes]) -> bytes:
    """Return a compound file of streams by their paths."""
    made = Compound()
    for path, data in streams.items():
        made.add(path, data)
    made.link()
    first = made.put(b"".join(entry(*one) for one in made.entries))
    at, tables = len(made.chains), 1
    while (at + tables) * 4 > tables * SECTOR:
        tables += 1
    chains = [*made.chains, *[0xFFFFFFFD] * tables]
    fat = b"".join(struct.pack("<I", one) for one in chains).ljust(tables * SECTOR, b"\xff")
    head = struct.pack(
        "<8s16xHHHHH6xIIIIIIIII",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 0x3E, 3, 0xFFFE, 9, 6,
        0, tables, first, 0, 4096, END, 0, END, 0,
    )  # fmt: skip
    difat = b"".join(struct.pack("<I", at + i if i < tables else FREE) for i in range(109))
    return head + difat + made.sectors + fat


def entry(name: object, kind: int, child: int, start: int, size: int, right: int) -> bytes:
    """Return an entry of the directory of a compound file."""
    text = str(name).encode("utf-16-le")
    return struct.pack(
        "<64sHBBIII16sIQQIQ",
        text, len(text) + 2, kind, 1, FREE, right, child, b"", 0, 0, 0, start, size,
    )  # fmt: skip


MADE: dict[str, Callable[[str], bytes]] = {
    "cv.odt": as_odt,
    "cv.rtf": as_rtf,
    "cv.html": as_page,
    "cv.mhtml": as_archive,
    "cv.eml": email,
    "cv.msg": outlook,
}
"""What makes a document of a text, by the name of its file."""


def as_json(resume: dict[str, object]) -> bytes:
    """Return JSON."""
    return json.dumps(resume).encode()
