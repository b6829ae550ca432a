"""How well facts are read and checked: ``python -m benchmarks.facts --data DIR``.

DIR holds ads/ID.txt, gold.jsonl with the facts that careful readers noted, pairs.jsonl with
whether a résumé meets them, the résumés as pdf/ID.pdf, and split.json. An advertisement of the
training set is read with a model that was learned without it. Whether a fact is met is asked of
the readers' own facts, each read from what they quoted: readers and all that is measured then
speak of the same. ``--cases`` names a folder of small advertisements, each with a JSON file.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import click

from benchmarks.ads import held, left_out
from matcher import read_resume
from matcher.datamodels import CHECKED_FACTS, FACT_TYPES, Fact, Passage, Resume
from matcher.errors import ResumeReadError
from matcher.facts import check_facts
from matcher.facts.levels import levels_in, lowest, rank
from matcher.learning.ads import prepared, read_ads
from matcher.packaged import packaged_shared
from matcher.readers import parse_resume
from matcher.results import FactStatus
from matcher.roles.ads import read_advertisement
from matcher.roles.ads.linear import read_lines
from matcher.roles.ads.reading import Said
from matcher.roles.ads.slices import Slice
from matcher.roles.ads.stating import facts_in
from matcher.scoring.comparing import nearness_to
from matcher.scoring.folder.sharedfiles import read_shared
from matcher.sections import split_passages
from matcher.text import clean

Row = Mapping[str, Any]

_ENOUGH = 0.5
_OTHER_NAMES = {"salary": "pay"}


def rows_of(path: Path) -> list[Row]:
    """Return the rows of a file of JSON lines."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def type_of(gold: Row) -> str:
    """Return the type of a fact that a reader noted."""
    kind = str(gold["type"])
    return _OTHER_NAMES.get(kind, kind)


def is_right(gold: Row, fact: Fact) -> bool:
    """Tell whether years are as many, and a degree of the level, as a reader noted."""
    if fact.type == "years":
        return fact.value == str(gold["value"])
    if fact.type == "degree":
        ranks = [rank(each.level) for each in levels_in(str(gold["value"]))]
        ranks = ranks or [rank(each.level) for each in levels_in(gold["quote"])]
        if gold["value"] in ("none", "none needed"):
            return lowest(fact.value) is None
        return lowest(fact.value) == min(ranks, default=None)
    return True


def counted(gold: Sequence[Row], found: Sequence[Fact]) -> Counter[tuple[str, str]]:
    """Count by type what readers noted, what of it was found and right, and what was made."""
    counts: Counter[tuple[str, str]] = Counter((each.type, "made") for each in found)
    used: set[int] = set()
    for each in gold:
        kind = type_of(each)
        near = [
            i
            for i, fact in enumerate(found)
            if fact.type == kind and held(each["quote"], fact.statement) >= _ENOUGH
        ]
        counts[kind, "noted"] += 1
        if near:
            best = max(near, key=lambda i: (i not in used, is_right(each, found[i])))
            used.add(best)
            counts[kind, "found"] += 1
            counts[kind, "right"] += is_right(each, found[best])
            counts[kind, "must"] += each["must"] == found[best].must
    for number in used:
        counts[found[number].type, "meant"] += 1
    return counts


def show_read(name: str, counts: Counter[tuple[str, str]]) -> None:
    """Print by type how many facts were found, how well, and how many more were made."""
    print(f"\n{name}: facts read\n  {'':14s} noted  recall  right  must  made  precision")
    for kind in FACT_TYPES:
        noted, made = counts[kind, "noted"], counts[kind, "made"]
        if noted or made:
            found = counts[kind, "found"]
            print(
                f"  {kind:14s} {noted:5d}  {found / max(1, noted):6.3f}"
                f"  {counts[kind, 'right'] / max(1, found):5.2f}"
                f"  {counts[kind, 'must'] / max(1, found):4.2f}"
                f"  {made:4d}  {counts[kind, 'meant'] / max(1, made):9.3f}"
            )


def as_facts(gold: Row) -> tuple[Fact, ...]:
    """Return a reader's fact as it is read from what the reader quoted.

    Several languages of one quote are one fact to a reader, and one each to matcher.
    """
    division = "skill" if gold["must"] else "nice"
    said = Said(Slice.of(gold["quote"]), "", division, "", True, 20, True, "")  # type: ignore[arg-type]
    read = [fact for fact in facts_in(said) if fact.type == gold["type"]]
    right = [fact for fact in read if is_right(gold, fact)]
    whole = Fact(gold["type"], str(gold["value"]), "", gold["must"], gold["quote"])
    if gold["type"] == "language" and read:
        return tuple(read)
    return (next(iter([*right, *read]), whole),)


def together(statuses: Sequence[FactStatus]) -> FactStatus:
    """Return the status of facts all of which are asked."""
    if "not met" in statuses:
        return "not met"
    return "unclear" if "unclear" in statuses else "met"


def answers(
    data: Path, gold: Mapping[str, Row], ads: Sequence[str]
) -> Iterator[tuple[str, str, str]]:
    """Yield for each fact a reader answered its type, the reader's status, and ours."""
    resumes: dict[str, tuple[Resume, tuple[Passage, ...]]] = {}
    near = partial(nearness_to, read_shared(packaged_shared()))
    for pair in rows_of(data / "pairs.jsonl"):
        if pair["ad"] not in ads:
            continue
        if pair["cv"] not in resumes:
            resume = read_resume(data / "pdf" / f"{pair['cv']}.pdf")
            resumes[pair["cv"]] = resume, split_passages(resume)
        resume, passages = resumes[pair["cv"]]
        noted = gold[pair["ad"]]["facts"]
        for number, status in pair["facts"].items():
            facts, role = as_facts(noted[int(number)]), gold[pair["ad"]]["role"]
            found = check_facts(facts, resume, role=role, passages=passages, near=near)
            yield facts[0].type, status, together([match.status for match in found])


def show_met(name: str, found: Sequence[tuple[str, str, str]]) -> None:
    """Print by type how often the readers' answer is given, and how often the commonest is."""
    print(f"\n{name}: facts met, against {len(found)} answers of readers")
    for kind in (*CHECKED_FACTS, "all"):
        rows = [row for row in found if kind in (row[0], "all")]
        if rows:
            right = sum(theirs == ours for _, theirs, ours in rows) / len(rows)
            commonest = Counter(theirs for _, theirs, _ in rows).most_common(1)[0][1]
            clear = [row for row in rows if "unclear" not in row[1:]]
            sure = sum(theirs == ours for _, theirs, ours in clear) / max(1, len(clear))
            print(
                f"  {kind:12s} {len(rows):4d}  right {right:.3f}"
                f"  (commonest answer {commonest / len(rows):.3f})"
                f"  where both are sure {sure:.3f} of {len(clear)}"
            )


@click.command()
@click.option("--data", type=click.Path(path_type=Path), required=True)
@click.option("--cases", type=click.Path(path_type=Path), help="Small advertisements.")
@click.option("--train-only", is_flag=True, help="Leave the development set alone.")
def main(data: Path, cases: Path | None, *, train_only: bool) -> None:
    """Print how well facts are read from advertisements and checked against résumés."""
    gold = {row["id"]: row for row in rows_of(data / "gold.jsonl")}
    packaged = read_lines()
    train = read_ads(data)
    models = left_out(packaged, [prepared(packaged, each) for each in train])
    sets = {"train, each left out": list(zip(train, models, strict=True))}
    if not train_only:
        sets["development"] = [(each, packaged) for each in read_ads(data, "dev")]
    for name, pairs in sets.items():
        counts = Counter[tuple[str, str]]()
        for reading, model in pairs:
            found = read_advertisement(reading.text, model).facts
            counts += counted(gold[reading.name]["facts"], found)
        show_read(name, counts)
        show_met(name, list(answers(data, gold, [reading.name for reading, _ in pairs])))
    if cases:
        show_read(*counted_cases(cases))


def counted_cases(folder: Path) -> tuple[str, Counter[tuple[str, str]]]:
    """Return the counts of small advertisements, and how many of them could be read."""
    counts, unread = Counter[tuple[str, str]](), 0
    for path in sorted(folder.glob("*.json")):
        (source,) = [each for each in folder.glob(f"{path.stem}.*") if each != path]
        noted = json.loads(path.read_text(encoding="utf-8")).get("facts")
        try:
            text = clean(parse_resume(source.read_bytes(), source.name).text)
        except ResumeReadError:
            unread += 1
            continue
        if noted is not None:
            counts += counted(noted, read_advertisement(text).facts)
    return f"small advertisements, {unread} not read", counts


if __name__ == "__main__":
    main()
