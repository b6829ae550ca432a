"""How well job advertisements are read: ``python -m benchmarks.ads --data DIR``.

DIR holds ads/ID.txt, gold.jsonl with what careful readers ticked off, and split.json. On the
training set the second stage of the model is learned with each advertisement left out; the
development set is read with the packaged model, which was learned from the whole training set.
"""

from __future__ import annotations

import json
import re
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import click
import numpy as np

from matcher.language import LANGUAGE
from matcher.learning.ads import Examples, Reading, fit_second, prepared, read_ads
from matcher.learning.advariants import variants
from matcher.roles.ads.cues import cues_in, words_in
from matcher.roles.ads.linear import LineModel, read_lines
from matcher.roles.ads.reading import said_in
from matcher.roles.ads.ticking import Requirement, read_advertisement

Row = Mapping[str, Any]

_TOKEN = re.compile(r"[a-z0-9+#]+")
_STOP = frozenset(LANGUAGE.ads.stop) - {"all"}
_MOST_WORDS = 45


def words(text: str) -> list[str]:
    """Return the words that are compared."""
    return _TOKEN.findall(text.lower())


def held(quote: str, text: str) -> float:
    """Return the share of a quote's words, function words left out, that a text holds."""
    own = set(words(quote))
    own = (own - _STOP) or own
    return len(own & set(words(text))) / max(1, len(own))


def said(each: Requirement) -> str:
    """Return the words of a requirement that count: the first 45 of its name and sentences."""
    return " ".join(" ".join([each.name, *each.sentences]).split()[:_MOST_WORDS])


def measure(gold: Row, found: Sequence[Requirement]) -> np.ndarray[Any, Any]:
    """Return counts: found, asked, right, made, blurb, matched, kind and must right, named."""
    from scipy.optimize import linear_sum_assignment

    asked = gold["requirements"]
    quotes = [quote for each in asked for quote in each["quotes"]]
    seen = sum(any(held(q, said(c)) >= 0.5 for q in r["quotes"] for c in found) for r in asked)
    right = sum(
        any(held(q, said(c)) >= 0.5 or held(" ".join(c.sentences), q) >= 0.5 for q in quotes)
        for c in found
    )
    blurb = sum(
        any(len(set(words(o)) - _STOP) >= 3 and held(o, said(c)) >= 0.7 for o in gold["other"])
        and not any(held(q, said(c)) >= 0.5 for q in quotes)
        for c in found
    )
    table = np.zeros((len(asked), len(found)))
    for i, each in enumerate(asked):
        for j, c in enumerate(found):
            table[i, j] = max(held(q, said(c)) for q in [*each["quotes"], each["name"]])
    rows, columns = linear_sum_assignment(-((table >= 0.5) + 1e-3 * table))
    pairs = [(int(i), int(j)) for i, j in zip(rows, columns, strict=True) if table[i, j] >= 0.5]
    kind = sum(asked[i]["kind"] == found[j].kind for i, j in pairs)
    must = sum(asked[i]["must"] == found[j].must for i, j in pairs)
    return np.array([seen, len(asked), right, len(found), blurb, len(pairs), kind, must])


def figures(counts: np.ndarray[Any, Any]) -> dict[str, float]:
    """Return the figures of counts that were summed over advertisements."""
    seen, asked, right, made, blurb, matched, kind, must = counts
    recall, precision = seen / asked, right / max(1, made)
    return {
        "F1": 2 * recall * precision / max(1e-9, recall + precision),
        "recall": recall,
        "precision": precision,
        "one-to-one F1": 2 * matched / (asked + made),
        "blurb": blurb,
        "made / asked": made / asked,
        "kind": kind / max(1, matched),
        "must": must / max(1, matched),
    }


def intervals(rows: Sequence[np.ndarray[Any, Any]]) -> dict[str, tuple[float, float]]:
    """Return the 95 % bootstrap interval over advertisements of each figure."""
    table = np.array(rows)
    draws = np.random.default_rng(0).integers(0, len(table), (1000, len(table)))
    many = [figures(table[draw].sum(0)) for draw in draws]
    ends = {key: np.quantile([each[key] for each in many], [0.025, 0.975]) for key in many[0]}
    return {key: (float(low), float(high)) for key, (low, high) in ends.items()}


def report(name: str, rows: Sequence[np.ndarray[Any, Any]]) -> None:
    """Print figures with 95 % bootstrap intervals over advertisements."""
    ends = intervals(rows)
    print(f"\n{name}: {len(rows)} advertisements")
    for key, value in figures(np.sum(rows, axis=0)).items():
        low, high = ends[key]
        interval = f"   {low:.3f} to {high:.3f}" if key != "blurb" else ""
        print(f"  {key:16s} {value:6.3f}{interval}")


def left_out(first: LineModel, examples: Sequence[Examples]) -> list[LineModel]:
    """Return for each advertisement the model that was learned without it."""
    numbers = range(len(examples))
    return [fit_second(first, [examples[j] for j in numbers if j != i]) for i in numbers]


def ticked_off(data: Path) -> dict[str, Row]:
    """Return what readers ticked off, of each advertisement by its name."""
    rows = map(json.loads, (data / "gold.jsonl").read_text(encoding="utf-8").splitlines())
    return {row["id"]: row for row in rows}


@click.command()
@click.option("--data", type=click.Path(path_type=Path), required=True)
@click.option("--train-only", is_flag=True, help="Leave the development set alone.")
def main(data: Path, *, train_only: bool) -> None:
    """Print how well the advertisements in a folder are read."""
    gold = ticked_off(data)
    packaged = read_lines()
    train = read_ads(data)
    models = left_out(packaged, [prepared(packaged, each) for each in train])
    show("train, each left out", list(zip(train, models, strict=True)), gold)
    if not train_only:
        show("development", [(each, packaged) for each in read_ads(data, "dev")], gold)


def show(
    name: str, pairs: Sequence[tuple[Reading, LineModel]], gold: Mapping[str, Row]
) -> None:
    """Print the figures of advertisements, each read by its model, and of their other forms."""
    forms = [variants(reading.text) for reading, _ in pairs]
    for form in forms[0]:
        for remembered in (cues_in, words_in, said_in):
            remembered.cache_clear()
        started = time.process_time()
        found = [
            read_advertisement(texts[form], model).requirements
            for texts, (_, model) in zip(forms, pairs, strict=True)
        ]
        spent = (time.process_time() - started) / len(pairs)
        rows = [measure(gold[r.name], f) for (r, _), f in zip(pairs, found, strict=True)]
        if form == "as it is":
            report(name, rows)
            print(f"  {'CPU, ms an ad':16s} {1000 * spent:6.1f}\n")
        else:
            got = figures(np.sum(rows, axis=0))
            print(f"  {form:16s} " + "  ".join(f"{k} {v:.3f}" for k, v in got.items()))


if __name__ == "__main__":
    main()
