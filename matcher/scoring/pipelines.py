"""spaCy pipelines: how they are loaded, and texts to their words, none of which is kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

from matcher.errors import ModelError

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

MOST_NEW_WORDS = 1_024
"""New words after which a vocabulary is thrown away: spaCy holds 0.46 KB for each."""


def load_pipeline(pipeline: str | Path, *, keep: bool) -> Language:
    """Return a spaCy pipeline with vectors, given its folder or its name.

    With ``keep``, a folder is loaded once in a process, as long as its table is the same.
    Raises ModelError if it cannot be loaded or has no vectors.
    """
    table = Path(pipeline) / "vocab" / "vectors"
    if keep and table.exists():
        return _kept(pipeline, table.stat().st_mtime_ns)
    return _loaded(pipeline)


@lru_cache(maxsize=1)
def _kept(pipeline: str | Path, _changed: int) -> Language:
    return _loaded(pipeline)


def _loaded(pipeline: str | Path) -> Language:
    import spacy

    try:
        nlp = spacy.load(pipeline)
    except (OSError, ValueError) as error:
        message = (
            f"{pipeline}: spaCy cannot load this pipeline; name an installed one with "
            "vectors, or reinstall matcher to get its own back"
        )
        raise ModelError(message) from error
    if not nlp.vocab.vectors_length or not nlp.vocab.vectors.n_keys:
        message = f"{pipeline}: this spaCy pipeline has no word vectors; name one that has"
        raise ModelError(message)
    return nlp


class Tokens:
    """The tokenizer of a pipeline, for one thread at a time, with a vocabulary of its own.

    A vocabulary keeps each new word for ever, and what a memory zone of spaCy's gives back
    leaves its place in a table that doubles. So this one is made anew now and then. Words
    have the same hashes in any. A tokenizer of a language of its own is used as it is, with
    the pipeline's vocabulary.
    """

    def __init__(self, nlp: Language) -> None:
        self._nlp = nlp
        self._turn = Lock()
        self._tokenize: Callable[[str], Doc] = self._made()
        self._own = self._seen()

    def read(self, texts: Sequence[str], use: Callable[[Sequence[Doc]], Any]) -> Any:  # noqa: ANN401 -- what ``use`` returns
        """Return what ``use`` makes of the texts as documents, which end with the call."""
        with self._turn:
            if self._seen() > self._own + MOST_NEW_WORDS:
                self._tokenize = self._made()
            return use([self._tokenize(text) for text in texts])

    def _seen(self) -> int:
        return len(getattr(self._tokenize, "vocab", ()))

    def _made(self) -> Callable[[str], Doc]:
        from spacy.attrs import LOWER
        from spacy.tokenizer import Tokenizer
        from spacy.vocab import Vocab

        given: Any = self._nlp.tokenizer
        if type(given) is not Tokenizer:
            return self._nlp.make_doc
        # Of each new word spaCy works out a dozen attributes; a vector needs but one of them.
        vocab = Vocab(lex_attr_getters={LOWER: str.lower})
        if self._nlp.vocab.vectors.mode != "default":  # made of the parts of words
            vocab.vectors = self._nlp.vocab.vectors
        parts = ("prefix_search", "suffix_search", "infix_finditer", "token_match", "url_match")
        same = {name: getattr(given, name) for name in ("rules", *parts)}
        tokenizer: Callable[[str], Doc] = Tokenizer(vocab, **same)
        return tokenizer
