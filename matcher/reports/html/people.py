"""What the page knows of one person: text, evidence, competencies, warnings, hidden text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from matcher.datamodels import HiddenText, Resume
from matcher.display.inert import plain
from matcher.display.signs import rounded_score, score_heading
from matcher.reports.html.blind import masked_warning
from matcher.reports.html.islands import island
from matcher.reports.html.pieces import cut
from matcher.reports.titlewanting import title_lacks, titled_words
from matcher.reports.undone import open_matches
from matcher.results import VERDICTS, CompetencyMatch, Evidence, FactMatch, MatchResult

if TYPE_CHECKING:
    from markupsafe import Markup

    from matcher.text import Span

_Place = tuple[int, int, str]


def person(result: MatchResult, columns: Sequence[int], *, blind: bool) -> Markup:
    """Return the data of a person's view as JSON.

    ``columns`` are the competencies' numbers in the ranking. A passage that stands behind
    several competencies is there once; its words are those between the marks in the text,
    and given again only where they differ. ``blind`` masks what tells who the person is.
    """
    source = result.source or Resume("", "")
    places = _places(result)
    marks = [(start, end) for start, end, _ in places]
    masks = _private_spans(source) if blind else ()
    quoted = {_place(e): e for match in result.competencies for e in match.evidence}
    private = {source.text[start:end] for start, end in masks} if blind else None
    passages = [_passage(quoted[place], source, blind=blind) for place in places]
    whys = {why: number for number, why in enumerate({m.why: 0 for m in result.competencies})}
    return island(
        {
            "role": plain(result.profile),
            "called": score_heading(learned=result.is_learned),
            "measured": [*result.measured.to_dict().values()] if result.measured else None,
            "titled": _titled(result),
            "warnings": _warnings(result, source, masks, blind=blind),
            "hidden": [_hidden(part, blind=blind) for part in source.hidden],
            "facts": [_fact(each, private) for each in result.facts],
            "text": cut(source, marks, masks),
            "passages": passages,
            "whys": [plain(why) for why in whys],  # few of them, for many verdicts
            "matches": [
                [*_match(match, column, places, private or ()), whys[match.why]]
                for match, column in zip(result.competencies, columns, strict=True)
            ],
            "open": [result.competencies.index(match) for match in open_matches(result)],
        }
    )


def _titled(result: MatchResult) -> str:
    """Return what nearness to the title counts, where it alone tells why a score is low."""
    told = result.title if title_lacks(result) else None
    return titled_words(told) if told else ""


def _private_spans(source: Resume) -> Sequence[Span]:
    from matcher.sections.private import private_spans  # it takes as long as many people

    return private_spans(source)


def _warnings(
    result: MatchResult, source: Resume, masks: Iterable[Span], *, blind: bool
) -> list[str]:
    """Return the warnings, in which nothing names the file or the person if ``blind``."""
    if not blind:
        return [plain(warning) for warning in result.warnings]
    names = (result.resume, source.name)
    private = {source.text[start:end] for start, end in masks}
    return [masked_warning(warning, names, private) for warning in result.warnings]


def _place(evidence: Evidence) -> _Place:
    return evidence.start, evidence.end, evidence.text


def _places(result: MatchResult) -> dict[_Place, int]:
    """Return the number of each distinct passage, in the order of the text."""
    places = {_place(e) for match in result.competencies for e in match.evidence}
    return {place: number for number, place in enumerate(sorted(places))}


def _passage(evidence: Evidence, source: Resume, *, blind: bool) -> list[Any]:
    """Return section, page, weight, and the words where the text has others."""
    values = [evidence.section, evidence.page, round(evidence.weight, 2)]
    there = source.text[evidence.start : evidence.end]
    if blind or there.split() == evidence.text.split():
        return values
    return [*values, plain(evidence.text)]


def _match(
    match: CompetencyMatch,
    column: int,
    places: dict[_Place, int],
    masked: Iterable[str],
) -> list[Any]:
    """Return column, cosines, score, verdict, passages, and whether it is unsure.

    Of each passage number, cosines, the words that matched but for ``masked`` ones, and 1 if
    it made the verdict.
    """
    hidden = " ".join(masked)
    return [
        column,
        round(match.lexical, 2),
        round(match.semantic, 2),
        rounded_score(match.score, match.verdict),
        VERDICTS.index(match.verdict),
        [
            [
                places[_place(e)],
                round(e.lexical, 2),
                round(e.semantic, 2),
                [plain(word) for word in e.matched if word not in hidden],
                *([1] if e.decisive else []),
            ]
            for e in match.evidence
        ],
        int(match.unsure),
    ]


def _fact(match: FactMatch, masked: Iterable[str] | None) -> list[Any]:
    """Return label, must, status, what was found, and passages.

    ``masked`` are private texts, where names are masked: no passage is quoted then.
    """
    fact, found = match.fact, plain(match.found)
    passages = [[plain(p.text), p.section, p.page] for p in match.evidence]
    if masked is not None:
        found, passages = masked_warning(found, (), masked), []
    return [plain(fact.label), int(fact.must), match.status, found, passages]


def _hidden(part: HiddenText, *, blind: bool) -> list[Any]:
    """Return page, reason, number of words, and the words unless they may name somebody."""
    values = [part.page, plain(part.reason), len(part.text.split())]
    return values if blind else [*values, plain(part.text)]
