#!/usr/bin/env bash
# resumehq gives the recipe of a cake full marks for the phrases and terms that a job asks.
#
# It scores a résumé against a job description by weighted parts, 0 to 100 each.
# Its README names the phrases of the trade (25 %) and its weighted terms (15 %)
# first and third among them. Both come from lists of words, in a folder "data"
# beside the program.
#
# Expected: a text that shares no word with a job gets nothing for these parts;
# or, where a list is missing, the program says so.
#
# Real: the package of PyPI holds no such folder. Missing lists are read as empty
# ones without a word, a part of which nothing is asked counts as fully met, and
# so every text, also an empty one, gets 100 for both: 40 of 100 points (45 where
# MiniLM is not there either) before anything was compared. Put lists of the
# program's own form in that place, and the recipe gets 0 and a text with the
# phrase 100: that is the control.
#
# sentence-transformers (MiniLM, another part) and textstat (readability) are left
# out below; the program goes on without them by design, and neither part uses them.
#
# Versions: resumehq 1.2.0, pdfplumber 0.11.10, nltk 3.10.4, numpy 2.4.6; tried with
# CPython 3.11.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/python" -m pip install -qq --disable-pip-version-check pdfplumber==0.11.10 python-docx==1.2.0 nltk==3.10.4 networkx==3.6.1 rank-bm25==0.2.2 numpy==2.4.6
"$work/venv/bin/python" -m pip install -qq --disable-pip-version-check --no-deps resumehq==1.2.0

cd "$work"
cat >score.py <<'PY'
import json

import ats_scorer

JOB = """Data Engineer
We build data pipelines for hospitals.
Requirements
- Stream processing and data pipelines
- Python and SQL
"""
TEXTS = {
    "empty": "",
    "cake": "Beat four eggs with the sugar. Fold in the flour and the melted chocolate. Bake.",
    "engineer": "Grace Sample\nBuilt data pipelines and stream processing in Python and SQL.",
}
parts = ("phrase_score", "weighted_score", "keyword_score", "total_score")
for name, text in TEXTS.items():
    found = ats_scorer.calculate_ats_score(text, JOB)
    print(json.dumps({"text": name, **{part: found[part] for part in parts}}))
PY

cat >compare.py <<'PY'
import json
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import ats_scorer

for name in ("resumehq", "pdfplumber", "nltk", "numpy"):
    print(name, version(name))


def scores(title):
    command = [sys.executable, "score.py"]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    rows = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    for row in rows:
        print(f"{title}: {row}")
    return {row["text"]: row for row in rows}


lists = Path(ats_scorer.__file__).parent / "data"
packed = lists.exists()
before = scores("as installed")
lists.mkdir()
terms = {"terms": {"data pipelines": {"weight": 3}, "stream processing": {"weight": 2}}}
for name in set(ats_scorer._DOMAIN_KEYWORD_FILES.values()):
    (lists / name).write_text(json.dumps(terms), encoding="utf-8")
after = scores("with lists")

both = ("phrase_score", "weighted_score")
checks = {
    "the package holds no lists": not packed,
    "without lists every text gets 100 for both": all(
        row[part] == 100 for row in before.values() for part in both
    ),
    "without lists the cake gets 40 points or more, and 0 for keywords": (
        before["cake"]["total_score"] >= 40 and before["cake"]["keyword_score"] == 0
    ),
    "with lists the cake and the empty text get 0 for both": all(
        after[name][part] == 0 for name in ("cake", "empty") for part in both
    ),
    "with lists the engineer gets 100 for both": all(
        after["engineer"][part] == 100 for part in both
    ),
}
for name, holds in checks.items():
    print(f"{name}: {holds}")
sys.exit(0 if all(checks.values()) else "the behaviour has changed")
PY
"$work/venv/bin/python" compare.py
echo "Behaviour as described: full marks for whatever text."
