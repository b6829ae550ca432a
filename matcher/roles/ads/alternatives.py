"""What of a requirement is enough: the names of a list of which one will do, and examples."""

from __future__ import annotations

import re
from collections.abc import Iterator

from matcher.language import LANGUAGE
from matcher.language.needles import seldom
from matcher.roles.ads.shortening import says_something
from matcher.sections.tense import begins_as_done

_NAMES = LANGUAGE.ads.naming
_ONE_OF, _SUCH_AS = seldom(_NAMES.one_of, re.I), seldom(_NAMES.such_as, re.I)
_EITHER = seldom(_NAMES.either)
_BETWEEN = re.compile(_NAMES.between, re.I)
_END = re.compile(r"[.;:()](?:\s|$)|[()]| [-–—] ")
_SIGNS = " .,;:()*•\"'“”"
_MOST, _LONGEST = 8, 4


def alternatives_in(statement: str) -> tuple[str, ...]:
    """Return the names in a statement each of which shows it: of a list with "or", of examples.

    At most eight, each of at most four words; none where it lists nothing of the kind.

    >>> alternatives_in("Knowledge of at least one of Java, C++ or Python.")
    ('Java', 'C++', 'Python')
    """
    return tuple(dict.fromkeys(_listed(statement)))[:_MOST]


def _listed(statement: str) -> Iterator[str]:
    for leads in (_ONE_OF, _SUCH_AS):
        for match in leads.finditer(statement):
            end = _END.search(statement, match.end())
            listed = statement[match.end() : end.start() if end else len(statement)]
            yield from _items(listed)
    for match in _EITHER.finditer(statement):
        doing = match.start() == 0 and begins_as_done(statement)
        yield from _items(match[0].partition(" ")[2] if doing else match[0])


def _items(listed: str) -> Iterator[str]:
    for item in _BETWEEN.split(listed):
        name = item.strip(_SIGNS)
        if 0 < len(name.split()) <= _LONGEST and says_something(name.split()[-1], itself=True):
            yield name
