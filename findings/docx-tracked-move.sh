#!/usr/bin/env bash
# A line moved in Word with "Track Changes" on: three readers, three answers.
#
# When a line is cut and pasted while changes are tracked, Word does not write
# a deletion and an insertion. It writes the text twice, once in w:moveFrom
# (where it was) and once in w:moveTo (where it is now), both with ordinary
# w:t text. Accepted or not, the line stands in the document once.
#
# Expected: a reader of .docx text returns the moved line once. Or, at worst,
# a reader that knows nothing of tracked changes returns it twice; no reader
# loses a line that was never deleted.
#
# Real: from one and the same file
#   - python-docx has the line nowhere: both copies are skipped, and what is
#     left are two paragraphs that look empty;
#   - docx2txt and docx2python have it twice, so that a count of its words
#     doubles;
#   - mammoth has it once, at its new place.
# None of them fails, and none tells that it left out or doubled a line. The
# control, a copy of the file in which the move has been accepted, is read
# alike by all four.
#
# Versions: python-docx 1.2.0, docx2txt 0.9, docx2python 3.7.1, mammoth 1.13.0;
# tried with CPython 3.11.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/python" -m pip install -qq --disable-pip-version-check python-docx==1.2.0 docx2txt==0.9 docx2python==3.7.1 mammoth==1.13.0

cd "$work"
"$work/venv/bin/python" - <<'PY'
import sys
from importlib.metadata import version

import docx2txt
import mammoth
from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx2python import docx2python

LINE = "Ran the Kubernetes platform of a hospital."
WHO = 'w:author="Ada Example" w:date="2024-05-06T07:08:00Z"'


def paragraph(inner):
    return parse_xml(f"<w:p {nsdecls('w')}>{inner}</w:p>")


def plain(text):
    return paragraph(f"<w:r><w:t>{text}</w:t></w:r>")


def moved(side, first_id):
    """The paragraph on one side of a tracked move: 'From' or 'To'."""
    a, b, c = first_id, first_id + 1, first_id + 2
    return paragraph(
        f'<w:pPr><w:rPr><w:move{side} w:id="{a}" {WHO}/></w:rPr></w:pPr>'
        f'<w:move{side}RangeStart w:id="{b}" w:name="move1" {WHO}/>'
        f'<w:move{side} w:id="{c}" {WHO}><w:r><w:t>{LINE}</w:t></w:r></w:move{side}>'
        f'<w:move{side}RangeEnd w:id="{b}"/>'
    )


def save(path, paragraphs):
    document = Document()
    body = document.element.body
    for p in paragraphs:
        body.insert(len(body) - 1, p)  # before the section's properties
    document.save(path)


save(
    "tracked.docx",
    [
        plain("Grace Sample"),
        moved("From", 1),
        plain("Taught evening courses."),
        moved("To", 11),
        plain("Speaks Dutch."),
    ],
)
save(
    "accepted.docx",
    [
        plain("Grace Sample"),
        plain("Taught evening courses."),
        plain(LINE),
        plain("Speaks Dutch."),
    ],
)


def with_mammoth(path):
    with open(path, "rb") as file:
        result = mammoth.extract_raw_text(file)
    if result.messages:
        sys.exit(f"mammoth now says something: {result.messages}")
    return result.value


def with_docx2python(path):
    with docx2python(path) as result:
        return result.text


READERS = {
    "python-docx": lambda path: "\n".join(p.text for p in Document(path).paragraphs),
    "docx2txt": docx2txt.process,
    "docx2python": with_docx2python,
    "mammoth": with_mammoth,
}
ONCE = ["Grace Sample", "Taught evening courses.", LINE, "Speaks Dutch."]
TWICE = ["Grace Sample", LINE, "Taught evening courses.", LINE, "Speaks Dutch."]
NEVER = ["Grace Sample", "Taught evening courses.", "Speaks Dutch."]
EXPECTED = {"python-docx": NEVER, "docx2txt": TWICE, "docx2python": TWICE, "mammoth": ONCE}

failed = False
for name, read in READERS.items():
    print(f"{name} {version(name)}")
    for path, wanted in (("accepted.docx", ONCE), ("tracked.docx", EXPECTED[name])):
        lines = [line for line in read(path).split("\n") if line.strip()]
        print(f"  {path}: the moved line {lines.count(LINE)} time(s): {lines}")
        if lines != wanted:
            failed = True
            print(f"  CHANGED, was: {wanted}")
sys.exit("the behaviour has changed" if failed else 0)
PY
echo "Behaviour as described: one file, the moved line 0, 1 or 2 times."
