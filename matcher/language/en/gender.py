"""English words that tell a person's gender.

A word comes in with the form that most people write, since what a model learned it learned
of that; the first part of a compound in -man if one in -woman or in -person is in use. After
a change the document frequencies have to be counted anew.
"""

from __future__ import annotations

from matcher.language.base import Gender, words

GENDER = Gender(
    pronouns=frozenset(
        words("""he she they him her them his hers their theirs himself herself themselves
            themself""")
    ),
    contractions=words("s re d ll ve"),
    usual_forms={
        "actress": "actor",
        "barmaid": "barman",
        "bartender": "barman",
        "headmistress": "headmaster",
        "hostess": "host",
        "househusband": "homemaker",
        "housewife": "homemaker",
        "landlady": "landlord",
        "manageress": "manager",
        "maternity": "parental",
        "paternity": "parental",
        "stewardess": "steward",
        "waitress": "waiter",
    },
    stems=words("""alder anchor assembly bar business camera chair congress council crafts
        delivery door drafts draughts fire fisher fore handy lay middle news ombuds police post
        repair sales service spokes sports states trades work"""),
    endings={
        "woman": "man",
        "person": "man",
        "women": "men",
        "people": "men",
        "persons": "men",
    },
    before_self=r"(?:i(?: am|['’]m) )?an? |(?=\d\d[- ]year|mother of |father of )",
    of_self=(
        r"(?:(?:(?:\d\d[- ]years?[- ]old|young"
        r"|middle-aged|elderly|married|unmarried|divorced|widowed|single|female|male|gay|lesbian"
        r"|transgender|disabled|pregnant|christian|catholic|muslim|hindu|jewish|sikh|buddhist)\b"
        r"|(?:(?:mother|father|parent) (?:of|to) [a-z]+|woman|man)\b(?= and ))"
        r"(?:,| and(?: an?)?)? )+"
    ),
)
