"""A short name for what is asked, in the advertisement's own words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from matcher.language import LANGUAGE, any_of
from matcher.language.needles import seldom
from matcher.roles.ads.addressing import reader_does
from matcher.roles.ads.cues import form_of
from matcher.roles.ads.eliding import with_end_of_list
from matcher.roles.ads.mending import SOFT, third_persons
from matcher.roles.ads.phrases import best_phrase
from matcher.roles.ads.sharing import with_last_of_list
from matcher.roles.ads.shortening import LONGEST_NAME, says_something, short_name
from matcher.roles.ads.tagging import read_tags
from matcher.roles.ads.telling import is_bare, is_hollow
from matcher.roles.ads.titles import division
from matcher.roles.ads.trimming import is_shouted_heading, main_clause, without_post
from matcher.roles.ads.wholes import others_named

_WORDS, _NAMES = LANGUAGE.ads, LANGUAGE.ads.naming
_SIGNS = " .,;:-–—•*\"'“”()?!&/\\"
_START = seldom(
    rf"(?:[A-Z]{{1,2}}\d{{1,2}}[.):]?\s+(?=(?:{_WORDS.qualifier}\s+)*{_WORDS.knowing}\s)"
    rf"|{_WORDS.subject}|{_WORDS.years}\s+|(?:{_WORDS.qualifier}\s+)*{_WORDS.knowing}\s+"
    rf"|{_WORDS.qualifier}\s+(?=\S))",
    re.I,
)
_WISH = seldom(_WORDS.wish, re.I)
_WISHED = seldom(_WORDS.wished, re.I)
_WELCOME = seldom(_WORDS.nice, re.I)
_CLAUSE = seldom(_WORDS.clause, re.I)
_NOTE = re.compile(
    r"\s*\([^)]*\)?|,?\s(?:is|are)?\s?(?:strongly |highly )?\b(?:" + _WORDS.nice + r").*$"
    r"|[,;]?\s*\b(?:etc|e\.g|i\.e|incl)\b.*$",
    re.I,
)
_SETTLED = seldom(_NAMES.settled, re.I)
_SOUGHT = seldom(_NAMES.sought, re.I)
_FUSED = re.compile(
    r"(?<=\w)(?:\.(?=[A-Z][a-z])|\.\.+|…)"
    rf"|(?<=[a-z]{{3}}) (?=[A-Z][a-z]+ (?:{any_of(_NAMES.finite)})\b)"
)
_ANNOUNCING = seldom(_WORDS.announcing, re.I)
_OF_TITLES = frozenset(_WORDS.title_words)
_KNOWN = frozenset(_NAMES.known)
_PERSONAL, _OURS = frozenset(_NAMES.personal), frozenset(_NAMES.possessive)
_SPENDING, _ASIDE = seldom(_NAMES.spending, re.I), seldom(_NAMES.aside, re.I)
_SHORTENED = re.compile(r"['’]")
_COMMA = re.compile(rf",(?= (?:{any_of(_NAMES.conjunctions)}) )")
_QUOTES = (('"', '"'), ("“", "”"))
_DOES = ("plain", "third")
_AMOUNTS = frozenset(_NAMES.quantity)
_SOUGHT_ALONE = seldom(_NAMES.sought_alone, re.I)
_PRELIMINARY = seldom(_NAMES.preliminary, re.I)
_OPENING = seldom(_WORDS.opening, re.I)
_ONE_OF = seldom(_NAMES.one_of, re.I)
_MOST_STEPS, _SHORTEST, _FEWEST = 6, 2, 2
_LOOKED_AT = 60
"""Words of a sentence in which a name is looked for."""


def name_of(text: str, lead: str = "") -> str:
    """Return a name of at most :data:`LONGEST_NAME` words, all of them words of the text.

    ``lead`` is the name that the text bears itself, if it does. Articles are left out where
    the name would be too long with them. Empty if no word of the text names anything.
    """
    if lead and _is_name(lead) and (own := short_name(lead.split())):
        return _capitalised(" ".join(own))
    if is_shouted_heading(text):
        return ""
    text = _ONE_OF.sub("", _SOUGHT.sub("", without_post(text.split()[:_LOOKED_AT])))
    first, *others = _FUSED.split(_announced(text), maxsplit=1)
    text = others[0] if others and _SOUGHT_ALONE.match(first) else first
    text = _SPENDING.sub("", _ASIDE.sub("", _PRELIMINARY.sub("", text))).strip(_SIGNS) or text
    told = reader_does(text)
    text = text[told:] if told else text
    wish = _WISH.match(text)
    text = text[wish.end() :] if wish else text
    telling = [word for word in text.split() if says_something(word, itself=True)]
    for name in (_phrase_of(_bare(text)), text.split() if telling else [], telling):
        if found := _capitalised(" ".join(short_name(name))):
            return _not_hollow(found, text)
    return ""


def _bare(text: str) -> str:
    """Return a sentence without notes, how much it is asked, and who is meant."""
    bare = _SETTLED.sub("", _NOTE.sub("", text)).strip(_SIGNS) or text
    bare = _WISHED.sub("", bare).strip(_SIGNS) or bare
    clause = _CLAUSE.match(bare)
    if (
        clause
        and form_of(bare.split(maxsplit=1)[0].lower()) != "plain"
        and len(bare[clause.end() :].split()) >= _FEWEST
    ):
        bare = bare[clause.end() :]
    return bare


def _phrase_of(bare: str) -> list[str]:
    """Return the words that name a sentence best, with what led to them where they need it."""
    rest = _without_beginning(bare)
    words = main_clause(rest).split()
    words, tags = with_last_of_list(words, _tags_of(words))
    chosen = best_phrase(words, tags)
    ended = with_end_of_list(words, tags, chosen)
    before = _kept(bare.removesuffix(rest).split())
    if len(chosen) == 1 and chosen[0].islower() and (described := _praised(bare, rest)):
        return [described, *chosen]
    if not before:
        return ended
    low = [word.strip(_SIGNS).lower() for word in chosen]
    own = read_tags().tags([*before, *chosen])[len(before) :]
    others = others_named(low, own) or tags.startswith("I") or words[0].lower() in _OURS
    if tags.startswith("I") and chosen and form_of(chosen[0].lower()) == "plain":
        return ended
    if not (others or is_bare([word.lower() for word in before], low, chosen)):
        return ended
    words = before + words
    longer = best_phrase(words, _tags_of(words), begins=True)
    room = len(longer) >= len(before) + len(chosen) - 1
    if not (others or room) and len(chosen) > _FEWEST:  # words of it would be left out
        return ended
    cut = any(word.endswith(SOFT) for word in longer) and longer[-1:] != chosen[-1:]
    enough = len(longer) > 1 and not cut if others else longer[-1:] == chosen[-1:]
    return longer if enough else ended


def _tags_of(words: Sequence[str]) -> str:
    """Return the tags of words, with a participle behind a noun as part of its compound.

    So are those of person centred care and of grass cutting, at the end of a phrase.
    """
    tags = list(read_tags().tags(words))
    verbs = third_persons(words, "".join(tags))
    tags[:verbs] = ["V" if tag != "C" else tag for tag in tags[:verbs]]
    for number in range(1, len(words)):
        before, own = words[number - 1], tags[number]
        if tags[number - 1] != "N" or not before.isalpha() or before.endswith("s"):
            continue
        following = tags[number + 1] if number + 1 < len(words) else "C"
        if own == "P" and following == "N":
            tags[number] = "A"
        elif own == "G" and (following == "C" or words[number][-1] in _SIGNS):
            tags[number] = "N"
    return "".join(tags)


def _praised(bare: str, rest: str) -> str:
    """Return the adjective right before what is left of a sentence, if one stands there."""
    before = bare.removesuffix(rest).split()[-1:]
    tags = read_tags().tags([*before, *rest.split()[:_FEWEST]])
    return before[0] if before and tags[:1] == "A" else ""


def _not_hollow(name: str, text: str) -> str:
    """Return a name, or one of what stands behind it where it names nothing to be shown."""
    end = text.lower().find(name.lower()) + len(name)
    if end < len(name) or not is_hollow(name) or not text[end:].strip(_SIGNS):
        return name
    rest = name_of(text[end:].strip(_SIGNS))
    first = rest.split(maxsplit=1)[:1]
    empty = is_hollow(rest) or not _AMOUNTS.isdisjoint(map(str.lower, first))
    return name if empty or len(rest.split()) < _FEWEST else rest


def _is_name(lead: str) -> bool:
    """Tell whether what stands before a colon names an item and opens no list."""
    words = lead.split()
    spoken = any(_SHORTENED.split(word.lower())[0] in _PERSONAL for word in words)
    opens = division(lead) == "nice" or _ANNOUNCING.search(lead) or _is_heading(words)
    welcome = _WELCOME.fullmatch(lead)
    return len(words) <= LONGEST_NAME and not (spoken or opens or welcome)


def _is_heading(words: Sequence[str]) -> bool:
    """Tell whether words are those of a heading: job purpose, main duties."""
    return all(word.lower() in _OF_TITLES for word in words)


def _announced(text: str) -> str:
    """Return what is behind a label that says that it is welcome, or that a list follows."""
    label, colon, rest = text.partition(": ")
    short = len(label.split()) <= LONGEST_NAME
    opens = division(label) == "nice" or _ANNOUNCING.search(label) or _is_heading(label.split())
    welcome = _WELCOME.fullmatch(label)
    return rest if colon and (opens or welcome or (short and _OPENING.search(label))) else text


def _kept(before: Sequence[str]) -> list[str]:
    """Return the end of a beginning, from what is done or known of those who follow."""
    low = [word.strip(_SIGNS).lower() for word in before]
    starts = [i for i, word in enumerate(low) if form_of(word) == "doing" or word in _KNOWN]
    return list(before[starts[-1] :]) if starts else []


def _places(word: str, rest: str) -> bool:
    """Tell whether a word is what one does with goods, and no post that does something."""
    post = word.rstrip("s") in _OF_TITLES and form_of(word) in _DOES
    return post and form_of(rest.split(maxsplit=1)[0].lower()) not in ("third", "ed")


def _capitalised(text: str) -> str:
    text = text.strip(_SIGNS)
    for opening, closing in _QUOTES:
        if text.count(opening) + text.count(closing) * (opening != closing) == 1 or (
            opening == closing and text.count(opening) % 2
        ):
            text = text.replace(opening, "").replace(closing, "")
    text = text.strip(_SIGNS)
    if text.count(",") == 1:  # no list of three, which would have another
        text = _COMMA.sub("", text)
    return text[:1].upper() + text[1:]


def _without_beginning(text: str) -> str:
    for _ in range(_MOST_STEPS):
        match = _START.match(text)
        rest = text[match.end() :].lstrip(" ,:") if match else text
        if match and _places(match[0].strip().lower(), rest):
            break
        if rest == text or len(rest.strip(_SIGNS)) < _SHORTEST:
            break
        text = rest
    return text
