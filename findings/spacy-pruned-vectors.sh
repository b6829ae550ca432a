#!/usr/bin/env bash
# spaCy: giving one word its own vector gives it to other words, too.
#
# Vocab.prune_vectors makes a table of word vectors smaller: a dropped word
# points at the row of the nearest word that was kept. (Pipelines are shipped
# like that: many more words than rows.) After it "nurse" may well stand on
# the row of "cook", and the two are alike with 1.0. To put that right, one
# gives "nurse" its vector back: Vocab.set_vector(word, vector), "set a vector
# for a word in the vocab".
#
# Expected: "nurse" has the given vector and all other words keep theirs. So
# nurse and cook are hardly alike any more.
#
# Real: the vector is written into the shared row. "cook", which had been
# kept, loses its own vector and now has that of "nurse", and so has "chef",
# which was never mentioned. Nurse and cook stay alike with 1.0, cook and
# kitchen fall from near 1 to near 0, and a pipeline saved to disk and loaded
# again stays so. A word that is new to the table gets a vector that is only
# its own, so trying the call out with a new word shows nothing wrong. No
# warning in any case.
#
# Versions: spaCy 3.8.18, numpy 2.4.6; tried with CPython 3.11.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/python" -m pip install -qq --disable-pip-version-check spacy==3.8.18 numpy==2.4.6

cd "$work"
"$work/venv/bin/python" - <<'PY'
import sys
import warnings

import numpy as np
import spacy

NURSE = np.array([0.0, 0.1, 0.0, 1.0], dtype="float32")
TABLE = {
    "python": [1.0, 0.0, 0.0, 0.0],
    "cook": [0.0, 1.0, 0.0, 0.0],
    "kitchen": [0.0, 0.9, 0.2, 0.0],
    "chef": [0.0, 1.0, 0.0, 0.1],
    "nurse": NURSE,
}
failed = False


def check(what, got, wanted):
    global failed
    print(f"  {what}: {got}")
    if got != wanted:
        failed = True
        print(f"  CHANGED, was: {wanted}")


def show(nlp, wanted):
    """The rows of the words, and how alike some pairs of words are."""
    for word in ("cook", "chef", "nurse"):
        got = [round(float(x), 2) for x in nlp.vocab.get_vector(word)]
        check(word, got, wanted[word])
    for one, other in (("nurse", "cook"), ("cook", "kitchen")):
        alike = round(float(nlp(one).similarity(nlp(other))), 2)
        check(f"{one} and {other}", alike, wanted[one, other])


print("spaCy", spacy.__version__, "numpy", np.__version__)
with warnings.catch_warnings():
    warnings.simplefilter("error")  # a warning would be news: it ends the script
    nlp = spacy.blank("en")
    for word, vector in TABLE.items():
        nlp.vocab.set_vector(word, np.array(vector, dtype="float32"))
    print("whole table")
    cook, chef, nurse = [0, 1, 0, 0], [0, 1, 0, 0.1], [0, 0.1, 0, 1]
    show(nlp, {"cook": cook, "chef": chef, "nurse": nurse,
               ("nurse", "cook"): 0.1, ("cook", "kitchen"): 0.98})

    nlp.vocab.prune_vectors(3)
    print("pruned to 3 rows: chef and nurse are on the row of cook")
    show(nlp, {"cook": cook, "chef": cook, "nurse": cook,
               ("nurse", "cook"): 1.0, ("cook", "kitchen"): 0.98})

    nlp.vocab.set_vector("nurse", NURSE)
    print("after set_vector('nurse', ...)")
    broken = {"cook": nurse, "chef": nurse, "nurse": nurse,
              ("nurse", "cook"): 1.0, ("cook", "kitchen"): 0.1}
    show(nlp, broken)

    nlp.to_disk("saved")
    nlp = spacy.load("saved")
    print("saved and loaded")
    show(nlp, broken)

    nlp.vocab.set_vector("midwife", np.array([0.0, 0.0, 1.0, 1.0], dtype="float32"))
    print("after set_vector('midwife', ...), a word new to the table: no other word changes")
    show(nlp, broken)
sys.exit("the behaviour has changed" if failed else 0)
PY
echo "Behaviour as described: one word was set, three words changed."
