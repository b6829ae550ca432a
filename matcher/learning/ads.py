"""Learn to read job advertisements: which sentences ask something, and which are duties.

First stage: the sentences of SkillSpan (Zhang et al. 2022), by their text alone. Second:
advertisements read by careful readers, with what the first stage says of each sentence and
of those around it. Only numbers of hashed features are kept.

    python -m matcher.learning.ads --skillspan DATA/json --ads DATA -o models/ads
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import numpy as np
import numpy.typing as npt

from matcher.learning.advariants import masked, variants
from matcher.roles.ads.cues import SIZE, hashed, place_features, text_features
from matcher.roles.ads.linear import CONTEXT, LineModel, save_lines, surroundings
from matcher.roles.ads.reading import Said, said_in

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

_TOKEN = re.compile(r"[a-z0-9+#]+")
_HALF = 0.5
_SHARE_OF_FORMS = 0.5
_SHARE_OF_MASKED = 0.5001
_FIRST_PENALTY, _SECOND_PENALTY = 0.3, 0.15
"""Inverse strengths of the penalties, chosen by leaving advertisements out."""

Labels = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Reading:
    """An advertisement and the quotes that a reader ticked off, 1 for those of duties."""

    name: str
    text: str
    quotes: tuple[tuple[str, int], ...]


def read_ads(folder: Path, split: str = "train") -> list[Reading]:
    """Read the advertisements of a split: ads/ID.txt, gold.jsonl and split.json."""
    wanted = json.loads((folder / "split.json").read_text(encoding="utf-8"))[split]
    rows = (folder / "gold.jsonl").read_text(encoding="utf-8").splitlines()
    gold = {row["id"]: row for row in map(json.loads, rows)}
    return [
        Reading(
            name,
            (folder / "ads" / f"{name}.txt").read_text(encoding="utf-8"),
            tuple(_quotes(gold[name])),
        )
        for name in wanted
    ]


def _quotes(row: Mapping[str, Any]) -> Iterator[tuple[str, int]]:
    """Yield quotes, 1 for a duty, 0 for none, -1 where the kind is an earlier one's."""
    for each in row["requirements"]:
        for i, quote in enumerate(each["quotes"]):
            yield quote, -1 if i else int(each["kind"] == "responsibility")


def label(said: Sequence[Said], quotes: Sequence[tuple[str, int]]) -> tuple[Labels, Labels]:
    """Return for each sentence 1 if a quote is of it, and 1, 0 or -1 if it is a duty."""
    asked, duty = np.zeros(len(said), dtype=np.int64), np.full(len(said), -1)
    for i, each in enumerate(said):
        if each.is_title:
            continue
        covers = [(_covers(each.text, quote), kind) for quote, kind in quotes]
        best = max(covers, default=(0.0, -1))
        if best[0] > _HALF:
            asked[i], duty[i] = 1, int(best[1])
    return asked, duty


def _covers(text: str, quote: str) -> float:
    """Return the share of the shorter of two that is one run of words in the other."""
    one, two = _TOKEN.findall(text.lower()), _TOKEN.findall(quote.lower())
    if not one or not two:
        return 0.0
    short, long = sorted((one, two), key=len)
    joined = f" {' '.join(long)} "
    for size in range(len(short), max(1, len(short) // 2), -1):
        runs = (" ".join(short[i : i + size]) for i in range(len(short) - size + 1))
        if any(f" {run} " in joined for run in runs):
            return size / len(short) if size > 1 or len(short) == 1 else 0.0
    return 0.0


def skillspan(folder: Path) -> Iterator[tuple[tuple[Said, ...], Labels]]:
    """Yield the advertisements of SkillSpan as sentences, 1 for those with a skill in them."""
    documents: dict[tuple[str, str, int], list[dict[str, Any]]] = {}
    for part, row in _rows(folder):
        documents.setdefault((part, row["source"], row["idx"]), []).append(row)
    for rows in documents.values():
        texts = [_written(row["tokens"]) for row in rows]
        marked = [text for text, row in zip(texts, rows, strict=True) if _has_skill(row)]
        said = said_in("\n".join(texts))
        joined = " | ".join(marked).lower()
        found = [not each.is_title and each.text.lower()[:60] in joined for each in said]
        yield said, np.array(found, dtype=np.int64)


def skillspan_texts(folder: Path) -> list[str]:
    """Return the sentences of SkillSpan."""
    return [_written(row["tokens"]) for _, row in _rows(folder)]


def _rows(folder: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    for part in ("train", "dev", "test"):
        for line in (folder / f"{part}.json").read_text(encoding="utf-8").splitlines():
            yield part, json.loads(line)


def _written(tokens: Iterable[str]) -> str:
    return re.sub(r"\s+([,.;:!?)])|(?<=\()\s+", r"\1", " ".join(tokens))


def _has_skill(row: Mapping[str, Any]) -> bool:
    return "B" in row["tags_skill"] or "B" in row["tags_knowledge"]


def fit_first(documents: Iterable[tuple[tuple[Said, ...], Labels]]) -> LineModel:
    """Return a model that judges by the text alone; duties are told by their headings."""
    rows: list[Labels] = []
    asked: list[int] = []
    duties: list[Labels] = []
    kinds: list[int] = []
    for said, labels in documents:
        for each, is_asked in zip(said, labels, strict=True):
            if each.is_title:
                continue
            numbers = hashed(text_features(each.text))
            rows.append(numbers)
            asked.append(int(is_asked))
            if is_asked and each.division in ("duty", "skill", "nice"):
                duties.append(numbers)
                kinds.append(int(each.division == "duty"))
    weights, intercepts = {}, {}
    stages = {"asked_by_text": (rows, asked), "duty_by_text": (duties, kinds)}
    for name, (features, targets) in stages.items():
        found, intercepts[name] = _logistic(features, None, targets, None, _FIRST_PENALTY)
        weights[name] = found[:SIZE]
    return LineModel(weights, intercepts, {})


@dataclass(frozen=True, slots=True)
class Examples:
    """Sentences of one advertisement in all its forms, by model: features, label, share."""

    rows: Mapping[str, list[tuple[npt.NDArray[np.int64], npt.NDArray[np.float64], int, float]]]


def prepared(first: LineModel, reading: Reading) -> Examples:
    """Return what the second stage learns from an advertisement.

    All other forms together count half as much as the text as it is.
    """
    rows: dict[str, list[Any]] = {"asked": [], "duty": []}
    forms = list(variants(reading.text).values())
    other = _SHARE_OF_FORMS / (len(forms) - 1)
    shares = [1.0] + [other] * (len(forms) - 1) + [_SHARE_OF_MASKED]
    unknown = tuple((masked(quote), kind) for quote, kind in reading.quotes)
    for text, share in zip([*forms, masked(reading.text)], shares, strict=True):
        said = said_in(text)
        quotes = unknown if share is shares[-1] else reading.quotes
        texts = [text_features(each.text) for each in said]
        plain = [hashed(features) for features in texts]
        for name, target in zip(rows, label(said, quotes), strict=True):
            weights = first.weights[f"{name}_by_text"]
            offset = first.intercepts[f"{name}_by_text"]
            around = surroundings(np.array([weights[n].sum() + offset for n in plain]), said)
            for i, each in enumerate(said):
                if not each.is_title and target[i] >= 0:
                    numbers = hashed([*texts[i], *place_features(said, i)])
                    rows[name].append((numbers, around[i], int(target[i]), share))
    return Examples(rows)


def fit_second(first: LineModel, examples: Sequence[Examples]) -> LineModel:
    """Return the whole model: the first stage, and what readers of advertisements add."""
    weights, intercepts = dict(first.weights), dict(first.intercepts)
    dense = {}
    for name in ("asked", "duty"):
        every = [row for each in examples for row in each.rows[name]]
        features, around, labels, shares = zip(*every, strict=True)
        found, intercepts[name] = _logistic(
            features, np.array(around), labels, shares, _SECOND_PENALTY
        )
        weights[name], dense[name] = found[:SIZE], found[SIZE:]
    return LineModel(weights, intercepts, dense)


def logistic_rows(rows: Sequence[npt.NDArray[np.int64]], size: int) -> csr_matrix:
    """Return the matrix with a one where a row has a number, (rows, size)."""
    from scipy.sparse import csr_matrix

    ends = np.cumsum([0, *map(len, rows)])
    columns = np.concatenate(rows)
    return csr_matrix((np.ones(len(columns)), columns, ends), shape=(len(rows), size))


def _logistic(
    rows: Sequence[npt.NDArray[np.int64]],
    dense: npt.NDArray[np.float64] | None,
    labels: Sequence[int],
    shares: Sequence[float] | None,
    strength: float,
) -> tuple[npt.NDArray[np.float64], float]:
    """Return weights and intercept of a logistic regression on hashed and dense features."""
    from scipy.sparse import csr_matrix, hstack
    from sklearn.linear_model import LogisticRegression

    matrix = logistic_rows(rows, SIZE)
    whole = matrix if dense is None else hstack([matrix, csr_matrix(dense)]).tocsr()
    model = LogisticRegression(C=strength, solver="liblinear", max_iter=500)
    model.fit(whole, np.array(labels), sample_weight=shares)
    return np.asarray(model.coef_[0], dtype=np.float64), float(model.intercept_[0])


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--skillspan", "spans", type=click.Path(path_type=Path), required=True)
@click.option("--ads", "folder", type=click.Path(path_type=Path), required=True)
@click.option("-o", "--output", type=click.Path(path_type=Path), required=True)
def main(spans: Path, folder: Path, output: Path) -> None:
    """Learn the model of job advertisements and save it in a folder."""
    first = fit_first(skillspan(spans))
    model = fit_second(first, [prepared(first, each) for each in read_ads(folder)])
    save_lines(model, output)
    click.echo(f"{output}: {CONTEXT} numbers of the place and {SIZE} hashed ones a model")


if __name__ == "__main__":
    main()
