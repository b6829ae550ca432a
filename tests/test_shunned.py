"""Refusing, evading or leaving a task to others is no deed; refusing what is bad is one.

The sentences are of people who do not exist.
"""

from __future__ import annotations

import pytest
import test_polarity as told

SHUNNED = """
Refused to present to the owners or track takings.
Refused to lead the evening crew
Flatly refused to train apprentices
Refuses to work on weekends
Resisted leading the choir of forty
Resisted presenting figures to the parish
Avoided presenting to the council
Avoided taking charge of the kitchen
Evaded managing the apprentices
Dodged planning the summer fair
Shirked running the night shift
Shied away from speaking to large groups
Stopped short of managing the bakery
Stopped well short of leading the crew
Fired pots, {but stopped short of running the kiln}
Answered the bell {and left all bookkeeping and stock management to the warden}
Left all planning to the head gardener
Left the roadmap and strategy to others
Left hiring to the matron
Left negotiations with breweries to my uncle
"""
OWN = """
Refused deliveries that failed inspection
Refused to sign off brakes that failed the test
Refused to run the lift until its cable was changed
Refused to work with dealers in unsafe boilers
Refused to compromise on hygiene
Avoided downtime by building spare pumps
Avoided running costs of a second kiln
Avoided hiring temps by planning the harvest ahead
Avoided training delays with a checklist
Resisted scope creep by prioritising with the parish
Resisted corrosion with a coat of zinc
Stopped short circuits in four looms
Stopped short of missing a single sailing
Left the bakery to join the navy
Left clear notes to the next shift
Left the orchard to my successor in good order
Left all customers to their full satisfaction
Left every room clean for the next guest
Grew sales from 10 to 40 crates
"""


def test_a_task_that_was_refused_or_left_to_others_is_no_deed() -> None:
    """In any trade; what the person did beside it stays."""
    assert [each for each in SHUNNED.strip().split("\n") if not told.is_cut(each)] == []


@pytest.mark.parametrize("sentence", OWN.strip().split("\n"))
def test_refusing_what_is_bad_is_good_work(sentence: str) -> None:
    """Nor does leaving a place deny what was done there."""
    assert told.is_own(sentence)
