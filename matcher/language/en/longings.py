"""More clauses that tell a wish: what is offered, asked of the reader, or needed first.

A pattern comes in if nobody tells by it what they have done, in any trade.
"""

from __future__ import annotations

from matcher.language.patterns import Cued, Regex, as_one, words

_MONTH: Regex = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|spring|summer|autumn|winter|next|this)"
)
_TO_GET: Regex = (
    r"(?:more |further |some |additional |first |proper )*(?:practice|training|experience|help"
    r"|guidance|coaching|exposure|chance|opportunity)\b"
)
_OFFERED: Regex = (
    r"(?:(?:fully|well|quite|always|more than|already|very) )?(?:prepared|ready|available|free"
    r"|poised|happy|glad|pleased|keen|eager|willing|set|delighted|content) (?:and (?:ready"
    r"|able|willing|keen|eager) )?to (?!(?:the|all|any|anyone|everyone|public|customers|eat"
    r"|use|cook|wear|drink|go)\b)[a-z]+"
)
LONGINGS: Cued = as_one(
    (
        r"(?:need|benefit|crav|long|thirst|hunger|hungry|dream|jump|lik|love|after|chance)",
        rf"(?:(?:still |also )?needs? {_TO_GET}|(?:would |will |could )?(?:greatly |really )?"
        rf"benefit from {_TO_GET}|crav(?:e|es|ing)\b|long(?:s|ed|ing) to\b|(?:hunger|hungry"
        r"|thirst|thirsty|thirsting) (?:for|to)\b|(?:always |long |often )*dream(?:t|ed)"
        r" (?:of|about)\b|would jump at\b|(?<=am )after an? (?:job|post|role|position"
        r"|place)\b)",
    ),
    (
        r"(?:want|wish|hop)",
        r"(?:always|long|ever since [^ ]+|for years|for a long time) (?:wanted|wished|hoped)"
        r" to\b",
    ),
    (r"(?:me|us)\b", r"(?:give|let|hire) me [a-z]+"),
    (
        r"(?:prepared|ready|available|free|poised|happy|glad|pleased|keen|eager|willing|set"
        r"|delighted|content)\b",
        _OFFERED,
    ),
    (
        r"(?:if|given|when|once)\b",
        r"if only\b|(?:could|would|can|will) (?:[^ ]+ ){1,9}?(?:if|when|once) (?:i |we"
        r" )?(?:am |was"
        r" |were )?(?:given|hired|asked|allowed|needed|wanted|required|trained|taught)\b"
        r"|would (?:not )?(?:say no|gladly|happily|willingly)\b",
    ),
    (r"would", r"would (?:not say no|gladly|happily|willingly|do anything|give anything)\b"),
    (
        r"(?:future|years?|months?)\b",
        r"in (?:the (?:near )?future|a few (?:years|months)|future|five years|ten years|the"
        r" coming"
        r" (?:years?|months?)|the next (?:few )?(?:years?|months?))(?: time)?,? (?:i|we)"
        r" (?:will"
        r"|would|shall|want|hope|plan|intend|see)\b",
    ),
    (r"will\b", r"will (?:soon |then )?be (?:trained|taught|shown|sent on|learning)\b"),
    (
        r"(?:taking|attending|starting|joining|doing|beginning)\b",
        rf"(?:taking|attending|starting|joining|doing|beginning) (?:[^ ]+ ){{1,8}}?(?:from|in"
        rf"|this"
        rf"|next|as of) {_MONTH}\b",
    ),
    (r"(?:set|bent|intent|keen)\b", r"(?:set|bent|intent|keen) on [a-z]+ing\b"),
    (r"(?:half|part|mid)", r"(?:half-?way|part-?way|mid-?way) through (?:an?|my|the)\b"),
    (r"plan\b", r"(?:the|my) plan (?:for|after|is|was) (?:[^ ]+ ){1,6}?(?:is |was )?to\b"),
    (
        r"(?:shown|told|taught|explained)\b",
        r"(?<=was )(?:shown|told|taught)(?: by [^ ]+ [^ ]+)? (?:how|what|why|when|where)\b"
        r"|(?<=been )(?:shown|told|taught)(?: by [^ ]+ [^ ]+)? (?:how|what|why|when|where)\b",
    ),
)
"""How a clause begins that tells so."""

LONGED_ANYWHERE: Regex = (
    r"\b(?:is|are|remains?) (?:what|something|the (?:thing|field|area)|where) i (?:want|wish"
    r"|hope"
    r"|would|long|need|mean|plan|intend|aim)\b"
    r"|\b(?:not (?:yet )?(?:started|begun)|coming soon|to be (?:taken|started|begun"
    r"|booked))\W*$"
)
"""What tells so wherever it stands in a clause."""

PENDING: Regex = (
    r"(?:is |are )?(?:planned|not (?:yet )?(?:started|begun|taken)|upcoming|to come|coming soon"
    rf"|booked|pending|awaited|to be (?:taken|started|begun)"
    rf"|(?:starts|starting|begins) (?:soon|(?:in |next |this )*{_MONTH}(?: \d{{4}})?))"
)
"""What stands behind a label, or in parentheses, of what is yet to come."""

LONGED_LABEL: Regex = (
    r"(?:hopes?|(?:on )?(?:my )?(?:to-?do|to-?learn|wish|bucket|learning|reading)[ -]?list|next"
    r"|next on my list|next up|on my list|to learn|to do|to be learned|learning goals?"
    r"|learning plans?|my plans?|plans?|plans? for (?:the future|\d{4}|next year|this year"
    r"|the coming year)|future(?: plans?| goals?| skills?| courses?)?|upcoming"
    r"|planned|coming(?: up| soon)?|expected(?: in)?(?: \w+)? \d{4}|wish ?list|bucket list"
    r"|in planning|in preparation|to follow|want to learn|would like to learn|currently"
    r" learning"
    r"|still to learn|yet to learn|interested in|seeking|looking for|hoping for|available for"
    r"|open to)"
)
"""A label, in any section, that a wish stands behind."""
FOLLOWED = (
    (
        words("need needs benefit"),
        words("""practice training experience help guidance coaching exposure chance more
            further
            some additional first proper from"""),
        "wishing",
    ),
    (words("longs longed"), words("to"), "wishing"),
    (words("dreamt dreamed"), words("of about"), "wishing"),
    (words("jump"), words("at"), "wishing"),
    (words("wanted wished hoped"), words("to"), "wishing"),
    (words("give let hire"), words("me"), "wishing"),
    (
        words("available free poised happy glad pleased delighted content prepared ready set"),
        words("to and"),
        "wishing",
    ),
    (
        words("if once when"),
        words("given hired asked allowed needed wanted required trained taught only i"),
        "wishing",
    ),
    (words("bent intent keen"), words("on"), "wishing"),
    (words("half-way part-way mid-way halfway partway"), words("through"), "wishing"),
    (words("shown told taught"), words("how what why when where by"), "wishing"),
    (words("plan"), words("for after is was"), "wishing"),
    (words("will"), words("soon then shortly sit take be"), "wishing"),
    (words("should"), words("i"), "wishing"),
    (words("would"), words("not gladly happily willingly do give jump benefit"), "wishing"),
)
PRECEDED = (
    (words("after"), words("am i'm"), "wishing"),
    (words("meant slated earmarked lined considered shortlisted"), words("was"), "wishing"),
    (words("to"), words("was"), "wishing"),
    (words("have"), words("would"), "wishing"),
    (words("future years months"), words("in few five ten coming next"), "wishing"),
    (
        words("""january february march april june july august september october november
            december
            spring summer autumn winter next"""),
        words("from in of this"),
        "wishing",
    ),
    (
        words("started begun planned booked soon"),
        words("not yet - – course training is are (not coming starts starting"),
        "wishing",
    ),
)
"""Words that are cues only beside others; what they tell."""
WISHING = words("""hopes: to-do ideally
    next: up: list: learn: goals: goal: plans: plan: future: upcoming: planned:
    coming: soon: wishlist: crave craving craves""")
"""Words, one of which stands in each passage that such a clause wishes in."""
