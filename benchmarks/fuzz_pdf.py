"""Feeds the PDF reader damaged files for some minutes, and tells what it cannot bear.

    python -m benchmarks.fuzz_pdf --minutes 10

Starts from the examples, from their streams unpacked, and from small files of every operator,
and changes bytes, numbers, names and operators, or cuts, doubles and mixes pieces. A file may
be read or refused with a ResumeReadError. Any other exception, a fall to the stock parser
without damage to explain it, or more than ten seconds is a finding: its file is kept in the
folder of findings, and the exit status is 1.
"""

from __future__ import annotations

import random
import re
import sys
import zlib
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from time import monotonic

import click

from matcher.errors import ResumeReadError
from matcher.readers.pdf import open_pdf
from matcher.readers.pdf.content.scanner import operations
from matcher.readers.pdf.engine import UNCHECKED

EXAMPLES = Path(__file__).parents[1] / "examples"

SLOWEST = 10.0
"""Time that one small file may take, in seconds."""

WORDS = (
    b"BT ET q Q cm gs Do Tf Tc Tw Tz TL Ts Tr Td TD T* Tm Tj TJ ' \" re m l c v y h f f* F B b"
    b" S s n W W* sh g rg k G RG K cs CS sc scn SC SCN BI ID EI BDC EMC << >> [ ] ( ) < > { } %"
    b" /F1 /X /DeviceRGB /Pattern 0 -1 0.5 1e9 99999999999 -.5 true null R obj endobj stream"
    b" endstream xref trailer startxref /Length /Filter /FlateDecode /Kids /Type /Page /Font"
    b" /Annots /AP /N /V /DA /Rect /Rotate /ActualText /Span /EF /Names /AcroForm /XFA"
    b" /ToUnicode beginbfrange endbfrange beginbfchar endbfchar <0041> <FFFF> \\ \\\\ \\777"
).split(b" ")

EUROPASS = (
    b"<SkillsPassport xmlns='http://europass.cedefop.europa.eu/Europass'><LearnerInfo>"
    b"<Headline><Description><Label>ferries</Label></Description></Headline></LearnerInfo>"
    b"</SkillsPassport>"
)

_STREAM = re.compile(
    rb"(<<[^<>]*?/Filter ?/FlateDecode[^<>]*?>>)\s*stream\r?\n(.*?)\r?\nendstream", re.S
)
_NUMBER = re.compile(rb"\d+")


def seeds() -> list[bytes]:
    """Return whole files: the examples as they are and unpacked, and one of every operator."""
    examples = [path.read_bytes() for path in sorted(EXAMPLES.glob("*.pdf"))]
    return [*examples, *map(unpacked, examples), every_operator()]


def unpacked(data: bytes) -> bytes:
    """Return a file whose packed streams stand open, so that changes reach what is in them."""

    def unpack(match: re.Match[bytes]) -> bytes:
        try:
            content = zlib.decompress(match[2])
        except zlib.error:
            return match[0]
        entries = (
            match[1].replace(b"/Filter /FlateDecode", b"").replace(b"/Filter/FlateDecode", b"")
        )
        return b"%b\nstream\n%b\nendstream" % (entries, content)

    return _STREAM.sub(unpack, data)


def every_operator() -> bytes:
    """Return a file whose page uses every operator, a form, an image and a font with a map."""
    content = (
        b"q 1 0 0 1 0 0 cm /G gs 0.5 g 10 10 80 20 re f 1 0 0 rg 0 0 m 9 9 l 1 2 3 4 5 6 c h S "
        b"Q /DeviceRGB cs 0 0 0 sc BT /F1 12 Tf 14 TL 1 Tc 2 Tw 90 Tz 1 Ts 0 Tr 50 700 Td "
        b"(Planned the ferries) Tj T* [(of) -300 <6E696E65>] TJ (harbours) ' 1 1 (and) \" "
        b"1 0 0 1 50 500 Tm (Kept the \\(great\\) ledger) Tj ET /X Do 0 0 9 9 re W n "
        b"BI /W 1 /H 1 ID x EI /A <</MCID 0>> BDC EMC /Span <</ActualText(in all)>> BDC BT "
        b"/F1 9 Tf 0 1 -1 0 9 9 Tm (al) Tj ET EMC"
    )
    objects = [
        b"<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[8 0 R]/DR<</Font<</F1 5 0 R>>>>>>"
        b"/Names<</EmbeddedFiles<</Names[(a.xml) 9 0 R]>>>>>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1"
        b" 5 0 R>>/XObject<</X 6 0 R>>/ExtGState<</G<</ca 0.9/BM/Normal>>>>>>/Rotate 0"
        b"/Annots[8 0 R<</Subtype/FreeText/Rect[9 9 99 30]/Contents(Rowed)/AP<</N 6 0 R>>>>]>>",
        b"<</Length %d>>\nstream\n%b\nendstream" % (len(content), content),
        b"<</Subtype/TrueType/BaseFont/A/FirstChar 32/Widths[250 300]/ToUnicode 7 0 R>>",
        b"<</Subtype/Form/BBox[0 0 9 9]/Length 5>>\nstream\nq Q q\nendstream",
        b"<</Length 60>>\nstream\n1 beginbfrange <20> <7E> <0020> endbfrange\nendstream",
        b"<</Subtype/Widget/FT/Tx/V(Sailed)/DA(/F1 9 Tf)/F 4/Rect[9 90 99 130]>>",
        b"<</UF(a.xml)/EF<</F 10 0 R>>>>",
        b"<</Length %d>>\nstream\n%b\nendstream" % (len(EUROPASS), EUROPASS),
    ]
    data, places = b"%PDF-1.7\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    trailer = b"trailer\n<</Size 11/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % len(data)
    return data + head + table + trailer


def changed(data: bytes, others: Sequence[bytes], chance: random.Random) -> bytes:
    """Return a file with one to eight changes."""
    for _ in range(chance.randint(1, 8)):
        data = chance.choice(_CHANGES)(data, others, chance)
    return data


def _flip(data: bytes, _: Sequence[bytes], chance: random.Random) -> bytes:
    place = chance.randrange(len(data) + 1)
    return data[:place] + bytes([chance.randrange(256)]) + data[place + 1 :]


def _insert(data: bytes, _: Sequence[bytes], chance: random.Random) -> bytes:
    place = chance.randrange(len(data) + 1)
    word = chance.choice(WORDS) * chance.choice((1, 1, 1, 50, 5_000))
    return data[:place] + b" " * chance.randrange(2) + word + b" " + data[place:]


def _cut(data: bytes, _: Sequence[bytes], chance: random.Random) -> bytes:
    start = chance.randrange(len(data) + 1)
    return data[:start] + data[start + chance.choice((1, 10, 1_000, 10**6)) :]


def _double(data: bytes, _: Sequence[bytes], chance: random.Random) -> bytes:
    start = chance.randrange(len(data) + 1)
    piece = data[start : start + chance.choice((10, 100, 1_000))]
    return data[:start] + piece * chance.choice((1, 2, 100)) + data[start:]


def _mix(data: bytes, others: Sequence[bytes], chance: random.Random) -> bytes:
    other = chance.choice(others)
    start, place = chance.randrange(len(other)), chance.randrange(len(data) + 1)
    return data[:place] + other[start : start + chance.choice((20, 200, 2_000))] + data[place:]


def _renumber(data: bytes, _: Sequence[bytes], chance: random.Random) -> bytes:
    found = list(_NUMBER.finditer(data))
    if not found:
        return data
    match = chance.choice(found)
    number = chance.choice(
        (b"0", b"-1", b"2147483648", b"9" * 30, b"%d" % chance.randrange(12))
    )
    return data[: match.start()] + number + data[match.end() :]


_CHANGES: tuple[Callable[[bytes, Sequence[bytes], random.Random], bytes], ...] = (
    _flip,
    _insert,
    _cut,
    _double,
    _mix,
    _renumber,
)


def outcome(data: bytes) -> str:
    """Return what reading a file ends in; a name in capitals is a finding."""
    start = monotonic()
    try:
        read = open_pdf(data)
        name = "read by the stock parser" if UNCHECKED in read.warnings else "read"
    except ResumeReadError as error:
        name = error.kind
    except Exception as error:  # that is what is looked for
        return f"FOREIGN {type(error).__name__}: {error}"
    return name if monotonic() - start < SLOWEST else f"SLOW {name}"


def scanned(data: bytes) -> str:
    """Return what scanning the bytes as a content stream ends in."""
    try:
        for _ in operations(data):
            pass
    except Exception as error:
        return f"FOREIGN in the scanner {type(error).__name__}: {error}"
    return "scanned"


@click.command()
@click.option("--minutes", default=10.0, help="How long to go on.")
@click.option("--seed", default=0, help="Where the row of chances begins.")
@click.option("--findings", default="findings", help="Folder for the files that are findings.")
def main(minutes: float, seed: int, findings: str) -> None:
    """Read damaged PDFs, and keep those that end in anything but a text or our own error."""
    chance = random.Random(seed)  # noqa: S311 -- the same row of files for the same seed
    whole, end = seeds(), monotonic() + 60 * minutes
    counts: Counter[str] = Counter()
    slowest = 0.0
    while monotonic() < end:
        data = changed(chance.choice(whole), whole, chance)
        start = monotonic()
        for name in (outcome(data), scanned(data)):
            counts[name] += 1
            if name.startswith(("FOREIGN", "SLOW")):
                Path(findings).mkdir(exist_ok=True)
                (Path(findings) / f"{sum(counts.values())}.pdf").write_bytes(data)
        slowest = max(slowest, monotonic() - start)
    for name, count in counts.most_common():
        print(f"{count:8d}  {name}")
    print(f"slowest {slowest:.2f} s")
    sys.exit(any(name.startswith(("FOREIGN", "SLOW")) for name in counts))


if __name__ == "__main__":
    main()
