"""What somebody was to do, or was asked to, and what tells that it never came about."""

from __future__ import annotations

from matcher.language.patterns import Regex, words

UNMET: Regex = (
    r"(?:i )?(?:was |were |had |have )?(?:been )?(?:meant|supposed|due|planned|planning|hoped"
    r"|hoping|intended|going|asked|offered|invited|about|appointed|selected|chosen|expected"
    r"|scheduled|approached|lined up|to)"
    r" (?:to|for|the|an?|[a-z]+)\b"
)
"""How a clause begins that tells so."""
FELL_THROUGH: Regex = (
    r"(?:but |and |then |until |though |before |which |i |was )*(?:turned (?:it|this|that|them"
    r"|the [a-z]+) down|(?:i )?(?:declined|refused|said no)\b|had to (?:move|leave|decline|turn"
    r"|quit|refuse|withdraw|pull out)|could not (?:take|accept)|did not take it|made redundant"
    r"|(?:(?:the|it|its|this|that|they|my|our|funding|lockdown|covid)(?: [a-z-]+){0,3} )"
    r"(?:(?:was|were|got) (?:cancell?ed|scrapped|shelved|called off|withdrawn|closed|dropped"
    r"|cut)"
    r"|ended\b|fell through|did not happen|never happened|came to nothing|folded|went under"
    r"|closed"
    r"|came\b|ran out|moved abroad|did not materiali[sz]e|never materiali[sz]ed)"
    r"|lockdown came|fell (?:ill|sick)|covid (?:came|hit))"
)
"""How a clause goes by which it never came about."""
WORDS = words("""
    down declined refused redundant lockdown covid happen happened cancelled canceled
    scrapped shelved withdrawn folded materialise materialize materialised materialized
    """)
"""Words, one of which stands in each passage that tells so."""
FOLLOWED = (
    (words("had"), words("to"), "wishing"),
    (words("fell ended"), words("through"), "wishing"),
    (words("contract project role plan scheme"), words("ended folded closed"), "wishing"),
    (words("said"), words("no"), "wishing"),
)
"""Words that are such cues only beside others; what they tell."""
