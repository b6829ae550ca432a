"""The results as one HTML page that needs no network: a ranking, and a view of each person."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Iterator
from hashlib import sha256
from importlib.resources import files
from itertools import chain
from typing import TYPE_CHECKING, TextIO

from matcher.display.inert import plain
from matcher.display.signs import UNMET
from matcher.reports.html.overview import Ranking
from matcher.reports.html.people import person
from matcher.reports.html.rolebox import asked_in
from matcher.results import Failure, MatchResult
from matcher.version import __version__

if TYPE_CHECKING:
    from jinja2 import Template
    from markupsafe import Markup

_SCRIPTS = (
    "elements.js",
    "facts.js",
    "ranking.js",
    "coverage.js",
    "marks.js",
    "todo.js",
    "person.js",
    "compare.js",
    "head.js",
    "page.js",
    "address.js",
    "start.js",
)


def write_html(
    rows: Iterable[MatchResult | Failure], stream: TextIO, *, blind: bool = False
) -> None:
    """Write results as one self-contained HTML page to a stream of UTF-8 text.

    ``rows`` come ranked, failures last, and are read once: each person is written as it
    comes, and little of it is kept. The page loads nothing from anywhere. With
    ``blind`` it holds no file name, no hidden text and, in place of what tells who a person
    is, a mask (see :func:`~matcher.sections.private.private_spans`); numbers in the order of
    the ranking stand for the names. Raises what ``rows`` raise.
    """
    iterator = iter(rows)
    first = next(iterator, None)
    known = [] if first is None else [first]
    with Ranking(blind=blind) as ranking:
        write_page(
            stream,
            css=asset("page.css"),
            script="\n".join(map(asset, _SCRIPTS)),
            role=plain(first.profile) if isinstance(first, MatchResult) else "",
            asked=asked_in(first) if isinstance(first, MatchResult) else None,
            people=_people(chain(known, iterator), ranking),
            ranking=ranking,
        )


def write_page(
    stream: TextIO, *, css: str, script: str, ranking: Ranking, **values: object
) -> None:
    """Write a page with these styles and this script, and what its template asks for."""
    from markupsafe import Markup

    parts = _template().generate(
        policy=_policy(css, script),
        css=Markup(css),  # noqa: S704 -- our own, and without a closing tag
        script=Markup(script),  # noqa: S704 -- likewise
        version=__version__,
        blind=ranking.blind,
        ranking=ranking,
        unmet=UNMET.capitalize(),
        **{"crossed": None} | values,
    )
    stream.writelines(parts)
    stream.write("\n")


def _people(
    rows: Iterable[MatchResult | Failure], ranking: Ranking
) -> Iterator[tuple[int, Markup]]:
    """Yield each person's number and data, and note in the ranking what it needs of them."""
    for row in rows:
        if isinstance(row, Failure):
            ranking.add_failure(row)
        else:
            number = ranking.add(row)
            yield number, person(row, ranking.columns_of(row), blind=ranking.blind)


def _template() -> Template:
    """Return the template of the page; a name that it lacks is an error."""
    from jinja2 import Environment, FunctionLoader, StrictUndefined

    environment = Environment(
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        loader=FunctionLoader(asset),
    )
    return environment.get_template("page.html.j2")


def asset(name: str) -> str:
    """Return a file of this package, with line feeds only, which a browser hashes."""
    return files(__name__).joinpath(name).read_text(encoding="utf-8")


def _policy(css: str, script: str) -> str:
    """Return the content security policy: these styles and this script, and nothing else."""
    return "; ".join(
        (
            "default-src 'none'",
            f"style-src {_hash(css)}",
            f"script-src {_hash(script)}",
            "base-uri 'none'",
            "form-action 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types 'none'",
        )
    )


def _hash(text: str) -> str:
    digest = b64encode(sha256(text.encode("utf-8")).digest()).decode("ascii")
    return f"'sha256-{digest}'"
