#!/usr/bin/env bash
# RTF to text with striprtf: what the page does not show stays, what it shows goes.
#
# RTF marks text that was deleted with tracked changes by \deleted, and hidden
# text by \v. Neither is seen on the page or on paper. Headers, footnotes and
# text boxes are seen on every one.
#
# Expected: a converter that promises the text of an RTF file leaves out what
# was deleted and what is hidden, and has header, footnote and text box; or, if
# it knows nothing of them, treats all of these groups alike.
#
# Real: striprtf keeps the deleted and the hidden words in the running text, as
# if they stood on the page, and leaves out header, footnote and text box
# without a word about it. A résumé that lists its skills in a text box comes out
# without them, and one whose writer struck a line out comes out with it. The
# control, the same words as plain paragraphs, is whole.
#
# Versions: striprtf 0.0.35; tried with CPython 3.11.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/python" -m pip install -qq --disable-pip-version-check striprtf==0.0.35

cd "$work"
"$work/venv/bin/python" - <<'PY'
import sys
from importlib.metadata import version

from striprtf.striprtf import rtf_to_text

SEEN = {
    "header": "Ada Example, harbour pilot",
    "body": "Brought four hundred ships into port",
    "footnote": "Licensed since the year of the flood",
    "text box": "Radar, charts and three languages",
}
UNSEEN = {"deleted": "Never learned to swim", "hidden": "Will work for herring"}

document = (
    r"{\rtf1\ansi\deff0{\fonttbl{\f0 Arial;}}"
    rf"{{\header\pard\plain {SEEN['header']}\par}}"
    rf"\pard\plain {SEEN['body']}{{\super\chftn{{\footnote\pard\plain {SEEN['footnote']}.}}}}\par"
    rf"\pard\plain {{\deleted {UNSEEN['deleted']}}}{{\v {UNSEEN['hidden']}}}\par"
    rf"\pard\plain {{\shp{{\*\shpinst\shpwr2{{\sp{{\sn shapeType}}{{\sv 202}}}}"
    rf"{{\shptxt\pard\plain {SEEN['text box']}\par}}}}}}\par"
    "}"
)
lines = "".join(rf"\pard\plain {text}\par" for text in (SEEN | UNSEEN).values())
control = r"{\rtf1\ansi\deff0{\fonttbl{\f0 Arial;}}" + lines + "}"

told, plain = rtf_to_text(document), rtf_to_text(control)
print("striprtf", version("striprtf"))
for kind, text in (SEEN | UNSEEN).items():
    where = "seen on the page" if kind in SEEN else "not seen"
    print(f"{kind:9} ({where}): in the text {text in told}, in the control {text in plain}")

expected = {"header": False, "body": True, "footnote": False, "text box": False}
expected |= {"deleted": True, "hidden": True}
real = {kind: text in told for kind, text in (SEEN | UNSEEN).items()}
whole = all(text in plain for text in (SEEN | UNSEEN).values())
sys.exit(0 if real == expected and whole else "behaves otherwise than the head says")
PY
