#!/usr/bin/env bash
# ats-resume-scorer gives other advice each time it is started, for one résumé and one job.
#
# It works by rules alone: no model that is asked, no sampling, no clock. Of the
# skills that a job description lists and a résumé lacks it names five as the
# critical ones to add.
#
# Expected: the same résumé and the same job give the same report, and the five
# are those that the job names first, or that weigh most.
#
# Real: the skills are kept in a Python set, and the five are the first of that
# set in whatever order it has. Python draws the order of strings in a set anew
# for each process, so each start of the program names other skills as critical.
# What the job lists first is as likely to be left out as anything else. The
# score stays the same. With PYTHONHASHSEED fixed, which its documentation does
# not speak of, the advice repeats: that is the control.
#
# Versions: ats-resume-scorer 2.0.0, spaCy 3.8.18; tried with CPython 3.11.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/python" -m pip install -qq --disable-pip-version-check ats-resume-scorer==2.0.0 spacy==3.8.18 python-docx==0.8.11 numpy==1.26.4

cd "$work"
cat >score.py <<'PY'
import json
import logging
import warnings

warnings.simplefilter("ignore")
import docx
from ats_resume_scorer import ATSResumeScorer

logging.disable(logging.CRITICAL)
JOB = """Data Engineer
Requirements
- Python
- SQL
- Airflow
- Kafka
- Terraform
- dbt
- Snowflake
- Spark
"""
RESUME = """Grace Sample
grace@example.org
SKILLS
Cooking, Painting
EXPERIENCE
Cook at Example Kitchen
2019 - 2023
Cooked for two hundred guests a day."""

document = docx.Document()
for line in RESUME.splitlines():
    document.add_paragraph(line)
document.save("grace.docx")
report = ATSResumeScorer().score_resume("grace.docx", JOB)


def messages(part):
    if isinstance(part, dict):
        part = list(part.values())
    if isinstance(part, list):
        return [message for each in part for message in messages(each)]
    return [part] if isinstance(part, str) and "critical missing skills" in part else []


advice = messages(report)[0].partition(": ")[2].split(", ")
print(json.dumps({"score": report["overall_score"], "advice": advice}))
PY

cat >compare.py <<'PY'
import json
import os
import subprocess
import sys
from importlib.metadata import version

for name in ("ats-resume-scorer", "spacy", "python-docx", "numpy"):
    print(name, version(name))


def started(seed):
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    command = [sys.executable, "score.py"]
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    return json.loads(done.stdout.splitlines()[-1])


plain = [started("random") for _ in range(4)]
fixed = [started("7") for _ in range(2)]
for name, runs in (("as it is", plain), ("PYTHONHASHSEED=7", fixed)):
    for run in runs:
        print(f"{name}: score {run['score']}, add {', '.join(run['advice'])}")
asked = {"python", "sql", "airflow", "kafka", "terraform", "dbt", "snowflake", "spark"}
everything = plain + fixed
checks = {
    "five of the eight each time": all(
        len(run["advice"]) == 5 and set(run["advice"]) < asked for run in everything
    ),
    "one score": len({run["score"] for run in everything}) == 1,
    "other skills from start to start": len({frozenset(run["advice"]) for run in plain}) > 1,
    "the same with the seed fixed": len({tuple(run["advice"]) for run in fixed}) == 1,
}
for name, holds in checks.items():
    print(f"{name}: {holds}")
sys.exit(0 if all(checks.values()) else "the behaviour has changed")
PY
"$work/venv/bin/python" compare.py 2> >(grep -v 'fitz' >&2)
echo "Behaviour as described: one score, other critical skills each time."
