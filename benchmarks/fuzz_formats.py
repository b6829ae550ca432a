"""Feeds the readers beside PDF damaged files, and tells what they cannot bear.

    python -m benchmarks.fuzz_formats --minutes 2

Starts from a small file of each format with what its reader knows, and changes bytes, numbers,
words and elements, or cuts, doubles and mixes pieces; of archives also the parts. A file may be
read or refused with a ResumeReadError. Any other exception, or more than ten seconds of
processor time, is a finding: its file is kept in the folder of findings, and the exit status
is 1.
"""

from __future__ import annotations

import json
import random
import sys
from collections import Counter
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from time import monotonic, process_time
from zipfile import ZIP_DEFLATED, ZipFile

import click

from benchmarks.fuzz_pdf import EUROPASS, changed
from matcher.errors import ResumeReadError
from matcher.readers import parse_resume

SLOWEST = 10.0
"""Processor time that one small file may take, in seconds."""

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "urn:oasis:names:tc:opendocument:xmlns"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PAGE = (
    "<!DOCTYPE html><html><head><style>.a{color:white} #b{display:none}</style></head><body>"
    "<h1>Noor</h1><p class=a style='font-size:1px'>x</p><ul><li>Led it<li>Won it</ul><table>"
    "<tr><td>2019<td>Oven</table><pre>a\n  b</pre><a href='#n1'>1</a>&amp;&nbsp;</body></html>"
)
_MESSAGE = (
    "From: a@example.org\nTo: b@example.org\nMIME-Version: 1.0\nContent-Type: multipart/mixed;"
    ' boundary="b"\n\n--b\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding:'
    " quoted-printable\n\nLed=20it\n--b\nContent-Type: text/html; name*=utf-8''cv%2Ehtml\n"
    f"Content-Disposition: attachment; filename=cv.html\n\n{_PAGE}\n--b--\n"
)
_JSON = {
    "basics": {"name": "Noor", "summary": "**Bakes** <b>bread</b>", "location": {"city": "X"}},
    "work": [{"position": "Lead", "startDate": "2018-01-01", "highlights": ["Led it"]}],
    "skills": [{"name": "SQL", "keywords": ["a", "b"]}],
    "languages": [{"language": "French", "fluency": "B2"}],
}
_TEXTS = {
    "cv.rtf": (
        r"{\rtf1\ansi\ansicpg1252\uc1{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset2 Symbol;}}"
        r"{\colortbl;\red0\green0\blue0;\red255\green255\blue255;}{\header Noor\par}{\footer "
        r"{\field{\*\fldinst PAGE}{\fldrslt 1}}\par}{\listtext\f1\'b7\tab}Led {\deleted it}"
        r"{\v no}\u8211\'96{\cf2 x}\par\trowd\cellx9\pard\intbl a\cell b\cell\row\pard {\shp"
        r"{\*\shpinst{\shptxt Box\par}}}{\footnote Note}\bin3 abc\par}"
    ),
    "cv.html": _PAGE,
    "cv.mhtml": (
        "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type:"
        f" text/html; charset=unicode\nContent-Transfer-Encoding: 8bit\n\n{_PAGE}\n--b--\n"
    ),
    "cv.eml": _MESSAGE,
    "cv.json": json.dumps(_JSON),
    "cv.md": (
        "---\ntitle: x\n---\n# Noor\n\n## Jobs {#a}\n\n1. Led **it** [a](b)\n   - `c` ![d](e)\n"
        "\n| a | b |\n|---|---|\n| c | d |\n\n<!-- no -->\n[[x|y]] ==z== :a: &amp; <b>c</b>\n\n"
        "```\nq\n```\n[^1]: n\n"
    ),
    "cv.xml": f"<?xml version='1.0'?>{EUROPASS.decode()}",
}
_PARTS = {
    "cv.docx": {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": f"<Relationships><Relationship Id='a' Type='{_RELATIONS}/officeDocument'"
        " Target='word/document.xml'/></Relationships>",
        "word/document.xml": (
            f"<w:document xmlns:w='{_WORD}'><w:body><w:p><w:pPr><w:framePr w:dropCap='drop'/>"
            "<w:numPr><w:ilvl w:val='0'/></w:numPr></w:pPr><w:r><w:rPr><w:vanish/><w:sz w:val="
            "'2'/></w:rPr><w:t>Led</w:t></w:r></w:p><w:p><w:ins><w:r><w:fldChar w:fldCharType="
            "'begin'/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType='separate'/>"
            "<w:t>it</w:t><w:fldChar w:fldCharType='end'/></w:r></w:ins></w:p><w:tbl><w:tr>"
            "<w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:sectPr>"
            "<w:pgSz w:w='9000' w:h='9000'/></w:sectPr></w:body></w:document>"
        ),
    },
    "cv.odt": {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": (
            f"<office:document-content xmlns:office='{_OFFICE}:office:1.0' xmlns:text="
            f"'{_OFFICE}:text:1.0' xmlns:style='{_OFFICE}:style:1.0' xmlns:fo='{_OFFICE}:"
            "xsl-fo-compatible:1.0'><office:automatic-styles><style:style style:name='a'"
            " style:family='text'><style:text-properties fo:color='#ffffff'"
            " fo:font-size='1pt'/></style:style></office:automatic-styles>"
            "<office:body><office:text><text:p>Led "
            "<text:span text:style-name='a'>it</text:span><text:s text:c='3'/><text:note>"
            "<text:p>n</text:p></text:note></text:p><text:list><text:list-item><text:p>a"
            "</text:p></text:list-item></text:list></office:text></office:body>"
            "</office:document-content>"
        ),
    },
}


def zipped(parts: dict[str, bytes]) -> bytes:
    """Return an archive."""
    data = BytesIO()
    with ZipFile(data, "w", ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return data.getvalue()


def damaged(name: str, chance: random.Random) -> bytes:
    """Return the small file of a format with changes; of an archive in a part or as it is."""
    others = [text.encode() for text in _TEXTS.values()]
    if name in _TEXTS:
        return changed(_TEXTS[name].encode(), others, chance)
    parts = {part: text.encode() for part, text in _PARTS[name].items()}
    if chance.random() < 1 / 4:
        return changed(zipped(parts), others, chance)
    part = chance.choice([one for one in parts if one.endswith((".xml", ".rels"))])
    parts[part] = changed(parts[part], others, chance)
    return zipped(parts)


def outcome_of(data: bytes, name: str) -> str:
    """Return what reading a file ends in; a name in capitals is a finding."""
    start = process_time()
    try:
        parse_resume(data, name)
    except ResumeReadError as error:
        return _timed(error.kind, start)
    except Exception as error:  # that is what is looked for
        return f"FOREIGN {type(error).__name__}: {error}"
    return _timed("read", start)


def _timed(found: str, start: float) -> str:
    return found if process_time() - start < SLOWEST else f"SLOW {found}"


def fuzzed(
    name: str, end: float, chance: random.Random, keep: Callable[[bytes], None]
) -> Counter[str]:
    """Return how often reading ended in what, until a time."""
    counts: Counter[str] = Counter()
    while monotonic() < end:
        data = damaged(name, chance)
        found = outcome_of(data, name)
        counts[found] += 1
        if found.startswith(("FOREIGN", "SLOW")):
            keep(data)
    return counts


@click.command()
@click.option("--minutes", default=2.0, help="How long to go on with each format.")
@click.option("--seed", default=0, help="Where the row of chances begins.")
@click.option("--findings", default="findings", help="Folder for the files that are findings.")
def main(minutes: float, seed: int, findings: str) -> None:
    """Read damaged files, and keep those that end in anything but a text or our own error."""
    chance = random.Random(seed)  # noqa: S311 -- the same row of files for the same seed
    kept = 0
    for name in (*_TEXTS, *_PARTS):

        def keep(data: bytes, name: str = name) -> None:
            nonlocal kept
            kept += 1
            Path(findings).mkdir(exist_ok=True)
            (Path(findings) / f"{kept}-{name}").write_bytes(data)

        counts = fuzzed(name, monotonic() + 60 * minutes, chance, keep)
        told = ", ".join(f"{count} {found}" for found, count in counts.most_common())
        print(f"{name:8}  {told}", flush=True)
    sys.exit(kept > 0)


if __name__ == "__main__":
    main()
