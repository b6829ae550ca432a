#!/usr/bin/env bash
# extract-msg: a message that is rich text alone has no body, neither as text nor as HTML.
#
# An Outlook message may hold its text as rich text and in no other form; the
# best body of those that are there is to be shown ([MS-OXBBODY]), and Outlook
# shows such a message whole. extract-msg unpacks the rich text (rtfBody), and makes a body
# out of it where it was packed around a text: so one would think that it does
# for any.
#
# Expected: body, or at least htmlBody, says what the rich text says.
#
# Real: both are None where the rich text was written as such. Only rich text
# that says of itself that it was made of a text (\fromtext) gives body and
# htmlBody; what was made of HTML (\fromhtml1) gives htmlBody alone, although
# the other way round, of a text, an HTML body is made. Who reads body, or body
# and then htmlBody, scores an application that has plenty to say as empty.
#
# Versions: extract-msg 0.57.0, tried with CPython 3.11.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/python" -m pip install -qq --disable-pip-version-check extract-msg==0.57.0

cd "$work"
"$work/venv/bin/python" - <<'PY'
import struct
import sys
from importlib.metadata import version

import extract_msg
from extract_msg import OleWriter

WORDS = "Ran a bakery of nine for six years."
RICH = r"{\rtf1\ansi%s\deff0{\fonttbl{\f0 Arial;}}\f0 %s\par}"


def stored(rich: str) -> bytes:
    """Rich text as a property holds it, not compressed: sizes, a mark, no checksum."""
    data = rich.encode("ascii")
    return struct.pack("<II4sI", len(data) + 12, len(data), b"MELA", 0) + data


def message(name: str, text: str | None = None, rich: str | None = None) -> None:
    writer = OleWriter()
    writer.addEntry("__properties_version1.0", bytes(32))
    writer.addEntry("__nameid_version1.0", storage=True)
    for stream in ("00020102", "00030102", "00040102"):
        writer.addEntry(f"__nameid_version1.0/__substg1.0_{stream}", b"")
    said = {"001A": "IPM.Note", "0037": "Application"} | ({"1000": text} if text else {})
    for number, value in said.items():
        writer.addEntry(f"__substg1.0_{number}001F", value.encode("utf-16-le"))
    if rich:
        writer.addEntry("__substg1.0_10090102", stored(rich))
    writer.write(name)


message("text.msg", text=WORDS)
message("of-text.msg", rich=RICH % (r"\fromtext", WORDS))
message(
    "of-html.msg",
    rich=r"{\rtf1\ansi\fromhtml1 {\fonttbl{\f0 Arial;}}{\*\htmltag64 <p>}%s{\*\htmltag72 </p>}}" % WORDS,
)
message("rich.msg", rich=RICH % ("", WORDS))

print(f"extract-msg {version('extract-msg')}")
found = {}
for name in ("text", "of-text", "of-html", "rich"):
    with extract_msg.openMsg(f"{name}.msg") as opened:
        bodies = opened.body, opened.htmlBody, opened.rtfBody
    found[name] = tuple(WORDS in str(body) for body in bodies)
    said = ", ".join(
        f"{kind} {'says it' if there else 'None' if body is None else 'lacks it'}"
        for kind, there, body in zip(("body", "htmlBody", "rtfBody"), found[name], bodies)
    )
    print(f"{name:8}: {said}")

expected = {
    "text": (True, True, False),
    "of-text": (True, True, True),
    "of-html": (False, True, True),
    "rich": (False, False, True),
}
sys.exit(0 if found == expected else "behaves otherwise than the head says")
PY
