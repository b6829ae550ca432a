"""Results as HTML for the cells of a notebook, from their JSON form.

Colours are the notebook's own, dark or light; there are no scripts, which notebooks strip.
Every text is of strangers: it is made plain and escaped.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from matcher.display.inert import plain
from matcher.display.signs import (
    FACT_SYMBOLS,
    GROUPS,
    NICE,
    NOT_FOUND,
    SYMBOLS,
    bar,
    footer,
    measured_words,
    rounded_score,
    score_heading,
    shown_words,
    verdict_words,
)

_LEFT = ' style="text-align:left"'


def result_html(data: Mapping[str, Any]) -> str:
    """Return the table of a résumé's competencies, what is missing, and the evidence folded.

    ``data`` is what ``MatchResult.to_dict`` gives.
    """
    matches = data["competencies"]
    learned = all(match["learned"] for match in matches)
    missing = [_text(match["name"]) for match in matches if match["verdict"] == "missing"]
    notes = [f"! {_text(warning)}" for warning in data["warnings"]]
    if data["duplicate_of"] is not None:
        notes.insert(0, f"Same text as {_name(data['duplicate_of'])}")
    parts = [
        f"<p><b>{_name(data['resume'])}</b> · {_text(data['profile'])} · {_whole(data)}</p>",
        *(f"<p>{note}</p>" for note in notes),
        _table(matches, score_heading(learned=learned)),
        f"<p>Missing: {', '.join(missing) or 'nothing'}</p>",
        _facts(data["facts"]),
        _folded("Evidence", map(_evidence, matches)),
        f"<p><small>{footer(learned=learned)}</small></p>",
    ]
    return f"<div>{''.join(parts)}</div>"


def competency_html(data: Mapping[str, Any]) -> str:
    """Return one competency of a résumé: verdict, why, numbers, and the evidence folded.

    ``data`` is what ``CompetencyMatch.to_dict`` gives.
    """
    cosines = f"lexical {data['lexical']:.2f}, semantic {data['semantic']:.2f}"
    shown = rounded_score(data["score"], data["verdict"])
    line = (
        f"<p><b>{_text(data['name'])}</b> · {_verdict(data)}{_why(data)}"
        f" · {score_heading(learned=data['learned']).lower()} {_score(shown)} · {cosines}</p>"
    )
    passages = _passages(data["evidence"], nearest=data["verdict"] == "missing")
    return f"<div>{line}{_folded('Evidence', [passages])}</div>"


def failure_html(data: Mapping[str, Any]) -> str:
    """Return why a file was not read; ``data`` is what ``Failure.to_dict`` gives."""
    error = data["error"]
    reason = f"{_text(error['kind'])}: {_text(error['message'])}"
    return f"<div><p><b>{_name(data['resume'])}</b> · not read · {reason}</p></div>"


def _table(matches: Sequence[Mapping[str, Any]], score: str) -> str:
    """Return one row a competency, by kind."""
    named = ("Competency", score, "Verdict", "Why")
    headings = "".join(f'<th scope="col"{_LEFT}>{heading}</th>' for heading in named)
    groups = []
    for kind, title in GROUPS.items():
        rows = [_row(match) for match in matches if match["kind"] == kind]
        if rows:
            span = f'colspan="{len(named)}" scope="rowgroup"'
            head = f"<tr><th {span}{_LEFT}>{title}</th></tr>"
            groups.append(f"<tbody>{head}{''.join(rows)}</tbody>")
    return f"<table><thead><tr>{headings}</tr></thead>{''.join(groups)}</table>"


def _row(match: Mapping[str, Any]) -> str:
    return (
        f'<tr><th scope="row" style="text-align:left;font-weight:normal">'
        f"{_text(match['name'])}{_nice(match['must'])}</th>"
        f"<td{_LEFT}>{_score(rounded_score(match['score'], match['verdict']))}</td>"
        f"<td{_LEFT}>{_verdict(match)}</td>"
        f"<td{_LEFT}>{_text(match['why'])}</td></tr>"
    )


def _nice(must: bool) -> str:
    return "" if must else f" <small>· {NICE}</small>"


def _facts(facts: Sequence[Mapping[str, Any]]) -> str:
    """Return which facts are met, and by what; nothing where there are none."""
    items = []
    for fact in facts:
        about = f" ({_text(fact['about'])})" if fact["about"] else ""
        label = f"{_text(fact['type'].capitalize())}: {_text(fact['value'])}{about}"
        found = f" · {NOT_FOUND}" if fact["status"] == "not met" else ""
        found = f" · found: {_text(fact['found'])}" if fact["found"] else found
        status = f"{FACT_SYMBOLS[fact['status']]} {fact['status']}"
        items.append(f"<li>{status} · {label}{_nice(fact['must'])}{found}</li>")
    return f"<p>Facts, which move no score:</p><ul>{''.join(items)}</ul>" if items else ""


def _evidence(match: Mapping[str, Any]) -> str:
    """Return the passages of one competency below its name."""
    heading = f"<p><b>{_text(match['name'])}</b> · {_verdict(match)}{_why(match)}</p>"
    return heading + _passages(match["evidence"], nearest=match["verdict"] == "missing")


def _passages(evidence: Sequence[Mapping[str, Any]], *, nearest: bool = False) -> str:
    """Return passages as a list, each with its place; or only the nearest, not enough."""
    lead, shown = ("nearest, not enough: ", evidence[:1]) if nearest else ("", evidence)
    items = "".join(f"<li>{lead}{_passage(e)}</li>" for e in shown)
    return f"<ul>{items}</ul>" if items else "<p>no passage</p>"


def _passage(evidence: Mapping[str, Any]) -> str:
    """Return a passage in quotes, the one that made the verdict marked, and what matched."""
    text = f"“{_text(evidence['text'])}” ({_place(evidence)})"
    if not evidence["decisive"]:
        return text
    matched = _text(", ".join(evidence["matched"]))
    return f"<mark>{text}</mark>{f' · matched: {matched}' if matched else ''}"


def _place(evidence: Mapping[str, Any]) -> str:
    page = "" if evidence["page"] is None else f", page {evidence['page']}"
    return f"{_text(evidence['section'])}{page}"


def _folded(summary: str, parts: Iterable[str]) -> str:
    return f"<details><summary>{summary}</summary>{''.join(parts)}</details>"


def _score(score: float) -> str:
    """Return a score as number and bar; only the number is read aloud."""
    return f"{score:.2f} {_bar(score)}"


def _bar(score: float) -> str:
    cells = "".join(bar(score))
    return f'<span style="font-family:monospace" aria-hidden="true">{cells}</span>'


def _whole(data: Mapping[str, Any]) -> str:
    """Return how much of the role is shown, and where that lies among people measured."""
    measured = data["measured"]
    among = f", {measured_words(**measured)}" if measured else ""
    return f"{shown_words(data['score'])} {_bar(data['score'])}{among}"


def _verdict(match: Mapping[str, Any]) -> str:
    words = verdict_words(match["verdict"], unsure=match["unsure"])
    return f"{SYMBOLS[match['verdict']]} {words}"


def _why(match: Mapping[str, Any]) -> str:
    return f": {_text(match['why'])}" if match["why"] else ""


def _name(name: str) -> str:
    """Return a file's name, whose direction of writing ends with it."""
    return f"<bdi>{_text(name)}</bdi>"


def _text(text: str) -> str:
    """Return text that is text wherever it stands."""
    from html import escape  # with a table of all entities: for HTML alone

    return escape(plain(text))
