"""Document frequencies, learned from many CVs: lexical.json and lexical.npz of a model.

    python -m matcher.learning.frequencies --data DIR

DIR holds corpus/cv_texts.jsonl.gz and eval/{train,dev}.jsonl. Only counts enter the model:
of terms in at least ten CVs, none of them a name of a person or a place. CVs of the
development set are left out, the other texts of the training set taken in.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
from collections.abc import Iterator
from pathlib import Path

import click

from matcher.learning.wordlist import WordList
from matcher.packaged import packaged_profile, packaged_shared
from matcher.roles.profiles import RoleProfile
from matcher.scoring.folder.sharedfiles import accept_files
from matcher.scoring.vectorizers import LexicalVectorizer
from matcher.text import clean

MIN_DOCUMENTS = 10
_MASK = re.compile(r"\[(?:email|phone)\]")


def read_documents(data: Path) -> Iterator[str]:
    """Yield the texts that may be counted, masks of e-mails and phones removed."""
    return (text for _, text in read_entries(data))


def read_entries(data: Path) -> Iterator[tuple[str, str]]:
    """Yield the id and the text of each CV that may be learned from."""
    dev = {entry["id"] for entry in _json_lines(data / "eval" / "dev.jsonl")}
    train = {entry["id"] for entry in _json_lines(data / "eval" / "train.jsonl")}
    counted = set()
    with gzip.open(data / "corpus" / "cv_texts.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            entry = json.loads(line)
            counted.add(entry["id"])
            if entry["id"] not in dev:
                yield entry["id"], clean(_MASK.sub(" ", entry["text"]))
    for name in sorted(train - counted):
        text = (data / "eval" / "train" / "text" / f"{name}.txt").read_text(encoding="utf-8")
        yield name, clean(_MASK.sub(" ", text))


def _json_lines(path: Path) -> Iterator[dict[str, str]]:
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.strip():
            yield json.loads(line)


def learn_frequencies(data: Path) -> LexicalVectorizer:
    """Count terms, drop names, add the packaged profile's own terms as rare ones."""
    learned = LexicalVectorizer.learn(read_documents(data), min_documents=MIN_DOCUMENTS)
    allowed = WordList().allows
    kept = [n for n, term in enumerate(learned.terms) if all(map(allowed, term.split()))]
    lexical = LexicalVectorizer(
        [learned.terms[n] for n in kept], learned.document_frequency[kept], learned.n_documents
    )
    profile = RoleProfile.from_file(packaged_profile())
    return lexical.extended([t for c in profile.competencies for t in c.texts])


def main() -> None:
    """Build, write, and say how much was kept."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "--data", type=Path, required=True, help="folder with corpus/ and eval/"
    )
    lexical = learn_frequencies(parser.parse_args().data)
    lexical.save(packaged_shared())
    accept_files(packaged_shared())
    click.echo(f"{len(lexical.terms)} terms from {lexical.n_documents} documents")


if __name__ == "__main__":
    main()
