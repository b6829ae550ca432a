#!/usr/bin/env bash
# trafilatura takes the dates out of a sentence when they are marked as dates.
#
# HTML has an element for a date, <time>, and résumés on the web use it for
# what a job lasted: <time datetime="2019-03">March 2019</time>. It is inline
# text like <span>, <em> or <abbr>.
#
# Expected: an extractor of a page's main text keeps the words of a sentence
# in its main part, whichever inline element they stand in; better markup can
# only help.
#
# Real: trafilatura removes every <time> with the words in it, and the
# sentence around it stays: "From March 2019 to June 2023 she ran ..." comes
# out as "From to she ran ...". The option meant to keep more (favor_recall)
# changes nothing, and neither does Markdown output. The same page with
# <span> in place of <time> keeps both dates, and so does jusText, a library
# which trafilatura itself depends on, with either page. How long somebody
# did a job, read from such a page, is silently unknown.
#
# Versions: trafilatura 2.3.1, jusText 3.0.2, lxml 6.1.3; tried with
# CPython 3.11.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/python" -m pip install -qq --disable-pip-version-check trafilatura==2.3.1 justext==3.0.2 lxml==6.1.3 lxml_html_clean==0.4.6

cd "$work"
"$work/venv/bin/python" - <<'PY'
import sys
from importlib.metadata import version

import justext
import trafilatura

PAGE = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Grace Sample</title></head><body>
<main>
<h1>Grace Sample</h1>
<p>I build payment systems for banks, and before that I wrote software for
hospitals in three countries.</p>
<h2>Work</h2>
<p>From {a}March 2019{z} to {b}June 2023{z} she ran the team for card payments
at Example Bank, which grew from three people to eleven.</p>
<p>She also teaches a course on databases each spring at the evening school of
her town, and she speaks about it now and then.</p>
</main>
</body></html>
"""
PAGES = {
    "span": PAGE.format(a="<span>", b="<span>", z="</span>"),
    "time": PAGE.format(a='<time datetime="2019-03">', b='<time datetime="2023-06">', z="</time>"),
}


def with_justext(page):
    blocks = justext.justext(page, justext.get_stoplist("English"))
    return "\n".join(" ".join(block.text.split()) for block in blocks)


READERS = {
    "trafilatura": trafilatura.extract,
    "trafilatura, favor_recall": lambda page: trafilatura.extract(page, favor_recall=True),
    "trafilatura, Markdown": lambda page: trafilatura.extract(page, output_format="markdown"),
    "jusText": with_justext,
}
REST = " she ran the team for card payments at Example Bank, which grew from three people to eleven."
KEPT = "From March 2019 to June 2023" + REST
LOST = "From to" + REST

for name in ("trafilatura", "justext", "lxml"):
    print(name, version(name))
failed = False
for name, read in READERS.items():
    for element, page in PAGES.items():
        text = read(page) or ""
        sentences = [" ".join(s.split()) for s in text.split("\n") if s.startswith("From ")]
        print(f"{name}, <{element}>: {sentences}")
        wanted = LOST if element == "time" and name.startswith("trafilatura") else KEPT
        if sentences != [wanted] or (wanted == LOST and ("2019" in text or "2023" in text)):
            failed = True
            print(f"  CHANGED, was: {[wanted]}")
sys.exit("the behaviour has changed" if failed else 0)
PY
echo "Behaviour as described: dates marked as dates are lost, the sentence stays."
