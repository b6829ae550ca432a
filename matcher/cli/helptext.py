"""What ``match --help`` says above and below its options, with the facts from their homes."""

from __future__ import annotations

from matcher.readers.formats import READ_SUFFIXES, SEARCHED, listed
from matcher.settings import USUAL

HELP = f"""\
Show what résumés hold of a role: each competency with score, verdict and evidence.

\b
match resume.pdf                 what it shows of the packaged role, and lacks
match resume.pdf -p job.txt      for a job: its ad, saved as a file
match resumes/ -o report.html    many, ranked, as a page for a browser

PATHS are résumés ({", ".join(READ_SUFFIXES)}) and folders of them; '-' is standard input.
"""

EPILOG = f"""\
Folders are searched at any depth for {listed(SEARCHED, "and")}; a file named by itself is
read whatever its suffix. A .zip is searched as a folder is. Rankings go by score, files that
could not be read stand last.

JSON is one object where PATHS is a single file and no filter (-n, --min-score) is given,
else an array; jsonl streams in input order, unless -n ranks it.

Several roles, one -p each: every file is read once and matched with each. Tables, HTML, CSV
and Parquet rank résumés for each role and roles for each résumé, and -n and --min-score keep
so many, or these, of each role; JSON and jsonl hold an object a résumé and role, in the order
of the files and then of the roles. A file that could not be read stands there once.

A .jsonl file (-o) without a filter is gone on from: a second run scores only what is new or
changed, by content, and what an interrupted run left. Another model or profile, or another
version of matcher, scores all anew.

Worker processes read and score. A file on which one spends more than {USUAL["seconds"]:g}
seconds, or more than {USUAL["memory"] / 2**20:g} MB of memory (Linux), counts as one that
could not be read. --bound sets these and others: {", ".join(USUAL)}.

Each option has a variable of the environment: MATCHER_ and its name, MATCHER_MIN_SCORE=0.4.
What the command line says counts more.

Exit status: 0 all scored; 1 an error, or some file could not be read (the others are
reported); 2 wrong usage; 130 interrupted.
"""
