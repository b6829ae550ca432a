"""Who does what a clause tells, by its subject and its verb: the person, or somebody else."""

from __future__ import annotations

from collections.abc import Sequence

from matcher.language import LANGUAGE
from matcher.lazily import late

_WORDS = LANGUAGE.doers
_FORMS = LANGUAGE.tenses.forms
_NAMES = LANGUAGE.tenses.names
_PAST = late(LANGUAGE.stances.past)
_MOST_BEFORE, _MOST_WORDS = 9, 14
_MOST_LED_IN, _SHORTEST_VERB = 3, 3
_NEAR, _BEHIND = 4, 4
_SIGNS = ".,;:()[]\"“”'"


def tells_of_somebody(plain: str, rest: str) -> bool:
    """Tell whether the subject of a clause is somebody else, who did or does something.

    ``plain`` is the clause in lower case, ``rest`` with what follows it in its sentence.

    >>> tells_of_somebody("social workers planned it", "social workers planned it")
    True
    >>> tells_of_somebody("planned it with social workers", "planned it with social workers")
    False
    """
    words = rest.split(None, _MOST_WORDS)[:_MOST_WORDS]
    first = _first_of_subject(words)
    listed = words[0] in _WORDS.joining and not _WORDS.articles.intersection(words[1:2])
    if listed or " ".join(words[:2]) in _WORDS.as_one:
        return False
    led_in = first > 0
    if led_in and words[first : first + 1] and words[first] in _WORDS.they:
        return _does(words, first + 1, led_in=led_in)
    length = len(plain.split())
    for place in range(first + 1, min(len(words), first + _MOST_BEFORE, length)):
        done = words[place - 1] not in _WORDS.prepositions and _does(
            words, place, led_in=led_in
        )
        if done and _names_somebody(words[first:place]):
            return True
        if words[place] in _WORDS.no_subject or _ends(words[place - 1]):
            return False
    return False


def is_done_by_somebody(plain: str, *, alone: bool) -> bool:
    """Tell whether a clause names what somebody else did, or was given to do.

    So do "roadmap owned by the director" and "payroll outsourced to a bureau", where no verb
    of the person's stands before them: a clause that is not ``alone`` needs one of its own.
    """
    words = [word.strip(_SIGNS) for word in plain.split()]
    if words[0] in _WORDS.of_oneself or _is_verb(words[0]):
        return False
    if not alone and _WORDS.auxiliaries.isdisjoint(words):
        return False
    for place in range(2, min(len(words) - 1, _MOST_BEFORE)):
        done = words[place - 1]
        if words[place] == _WORDS.by and not _WORDS.done_by.isdisjoint(words[1:place]):
            return _is_agent(words[place + 1 :])
        if words[place] == _WORDS.to and (done in _WORDS.outsourced or done in _WORDS.handed):
            return done in _WORDS.outsourced or _is_agent(words[place + 1 :])
    return False


def ends_with_somebody(plain: str) -> bool:
    """Tell whether a clause ends with a name for somebody who does some work."""
    words = [word.strip(_SIGNS) for word in plain.split()]
    head, before = words[-1], words[max(0, len(words) - _NEAR) : -1]
    return (
        _WORDS.like not in before
        and names_one(head)
        and (head.endswith("s") or not _WORDS.articles.isdisjoint(before))
    )


def does_for_us(plain: str, rest: str) -> bool:
    """Tell whether what begins with no deed of the person's was done for them."""
    return any(said in rest for said in _WORDS.for_us) and len(plain.split()) > 1


def leads(word: str) -> bool:
    """Tell whether a verb makes a deed of the person's of what those do whom it is done to."""
    return word in _WORDS.leading


def acts(plain: str) -> bool:
    """Tell whether a clause that begins with "who" tells what somebody did."""
    who, *words = plain.split()
    verb = next((word for word in words if word not in _WORDS.adverbs), "").strip(_SIGNS)
    return who == _WORDS.who and (_is_past(verb) or verb in _FORMS[1])


def may_name(word: str) -> bool:
    """Tell whether a word, with what stands around it, may name several who do some work."""
    bare = word.strip(_SIGNS)
    several = bare.endswith(_WORDS.endings) or (bare[-1:] == "s" and bare in _WORDS.named)
    return several and bare not in _WORDS.served


def names_worker(word: str) -> bool:
    """Tell whether a word may name one or several who do some work."""
    bare = word.strip(_SIGNS)
    return may_name(word) or bare in _WORDS.named or bare in _WORDS.teams


def _first_of_subject(words: Sequence[str]) -> int:
    place = 0
    if words[1:2] == [_WORDS.relative] and words[0] in _WORDS.prepositions:
        return 2
    while place < min(_MOST_LED_IN, len(words)) and words[place] in _WORDS.led_in:
        place += 1
    return place


def _ends(word: str) -> bool:
    return word[-1] in ",;:."


def _is_verb(word: str) -> bool:
    return _is_past(word) or any(word in forms for forms in _FORMS)


def _is_past(word: str) -> bool:
    return word not in _WORDS.not_done and _PAST.fullmatch(word) is not None


def _does(words: Sequence[str], place: int, *, led_in: bool) -> bool:
    """Tell whether the word at a place is the verb of a subject before it."""
    while place < len(words) and words[place] in _WORDS.adverbs:
        place += 1
    if place >= len(words):
        return False
    word, behind = words[place].strip(_SIGNS), words[place + 1 : place + _BEHIND]
    if word in _WORDS.auxiliaries:
        return bool(behind) and behind[0] in _WORDS.engaged
    if word in _WORDS.only_finite or (led_in and word in _WORDS.had):
        return True
    return _may_do(word, "" if _ends(words[place]) else " ".join(behind), led_in=led_in)


def _may_do(word: str, behind: str, *, led_in: bool) -> bool:
    """Tell whether a word is a verb of doing behind its subject, by what stands behind it."""
    first, second, *_ = *(each.strip(_SIGNS) for each in behind.split()), "", ""
    named = word in _NAMES and first not in _WORDS.articles
    if not (_is_past(word) or (word in _FORMS[1] and not named)):
        today = word.endswith(_WORDS.third) and len(word) > _SHORTEST_VERB
        return today and first in _WORDS.articles
    if not first:
        return led_in and _is_past(word)
    if first in LANGUAGE.tenses.conjunctions:
        return _is_past(second) or second in _FORMS[1]
    return led_in or first not in _WORDS.prepositions


def _names_somebody(subject: Sequence[str]) -> bool:
    """Tell whether the words of a subject name somebody who does work, and not one's own."""
    bare = [word.strip(_SIGNS).removesuffix("'s") for word in subject]
    within = next((n for n, word in enumerate(bare) if word in _WORDS.prepositions), len(bare))
    named = bare[:within]
    if not named or (_is_verb(named[0]) and not (named == named[:1] and named[0] in _NAMES)):
        return False
    head, article = named[-1], named[0] in _WORDS.articles
    if named[:-1] == named[:1] and named[0] in _WORDS.our_articles and head in _WORDS.our_own:
        return False
    if head in _WORDS.teams:
        return named[0] in _WORDS.their_articles and _is_of_a_trade(named[1:-1])
    alone = named == [head] and head in _WORDS.bare
    return alone or (names_one(head) and (article or _are_several(head)))


def is_of_own_group(words: Sequence[str]) -> bool:
    """Tell whether a sentence begins with a group of one's own, as in "Our research team"."""
    own = words[0] in _WORDS.our_articles and words[0] not in _WORDS.their_articles
    return own and not _WORDS.our_own.isdisjoint(words[1:_NEAR])


def _is_of_a_trade(words: Sequence[str]) -> bool:
    """Tell whether words before a team say what it does, and not how it was made up."""
    return bool(words) and not any(word in _WORDS.of_own_teams or "-" in word for word in words)


def _are_several(head: str) -> bool:
    return head.endswith(_WORDS.endings) or (head in _WORDS.named and head[-1] == "s")


def names_one(head: str) -> bool:
    """Tell whether a noun names somebody, or several, who do some work."""
    if head in _WORDS.served:
        return False
    return head in _WORDS.named or head.endswith((*_WORDS.endings, *_WORDS.single_endings))


def _is_agent(words: Sequence[str]) -> bool:
    """Tell whether words behind "by" begin with a name for somebody else."""
    named = [word.removesuffix("'s") for word in words[:_NEAR]]
    if not named or named[0] in _WORDS.own_agents:
        return False
    own = named[0] in _WORDS.articles and len(named) > 1 and named[1] in _WORDS.our_own
    return not own and any(
        word in _WORDS.named
        or word in ("her", "him", "them")
        or (word.endswith(_WORDS.endings) and word not in _WORDS.served)
        for word in named
    )
