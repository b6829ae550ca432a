"""Whose deed a clause tells, by its subject: words that somebody else is named by.

A word comes into ``_NAMED`` if it names somebody, or several, who do some work for or beside
the person whatever the trade; into ``_SERVED`` if it ends like one for a worker and names whom
work is done for; a verb into ``_NOT_DONE`` if who does it does no work, or something happens to
them, and into ``_LEADING`` if what those do whom it is done to is the person's deed as well.
"""

from __future__ import annotations

from matcher.language.doerwords import Doers
from matcher.language.en.others import CRAFTS, PERSONS
from matcher.language.patterns import words

_PEOPLE = words("""
    boss head specialist expert superintendent nurse sister matron statistician man woman lady
    gentleman coach caterer scheduler freelancer subcontractor registrar auditor trainee
    apprentice intern physician sonographer scientist foreman chairman owner sponsor
    franchisor treasurer speaker presenter vp svp evp dba cfo ceo cto coo cmo hod senco rn
    lpn gp pm po programmer fitter bursar warden sous-chef headmaster stylist artist
    """)
_GROUPS = words("""
    squad crew desk centre center department board council committee office firm agency
    bureau vendor contractor consultancy unit division branch headquarters subsidiary
    laboratory lab ministry university college authority folks guys lads people shift staff
    company developer bank partner parent faculty
    """)
_NAMED = frozenset(
    form
    for word in (*PERSONS, *CRAFTS, *_PEOPLE, *_GROUPS)
    for form in (word, f"{word}s", f"{word[:-1]}ies" if word[-1] == "y" else word)
) | frozenset(words("men women gentlemen ladies others somebody someone management"))
_BARE = frozenset(
    words("predecessor boss owner professor management head matron sister rn lpn gp pm")
)
"""Those that stand without an article as well."""
_ENDINGS = words("ers ors ists ians ants")
_SINGLE_ENDINGS = words("er or ist ian ant")
_SERVED = frozenset(
    words("""
    customers users members others visitors readers learners beginners travellers followers
    subscribers passengers papers orders letters numbers computers servers towers containers
    routers meters filters layers posters folders banners drivers buyers tenders sensors
    motors sectors vendors errors colors colours doors floors corridors factors vectors
    reactors transistors lists tourists tenants participants applicants restaurants grants
    plants variants merchants assistants vegetarians investors competitors sponsors donors
    voters offers transfers newsletters matters quarters chapters dinners suppers corners
    borders clusters parameters carriers barriers adapters converters generators boilers
    printers scanners processors indicators conveyors compressors power water customer user
    order number computer paper server tower order career error sector motor tender factor
    door summer winter weather quarter letter offer matter chapter poster newsletter tutor
    dollar tenant participant restaurant grant plant variant merchant list tourist investor
    competitor master junior senior under over after never ever per further other another
    rather whether together however either neither former latter later better higher lower
    larger smaller faster greater newer older earlier router meter filter layer folder
    banner driver buyer boiler printer scanner processor indicator conveyor compressor
    generator
    """)
)
_OUR_OWN = frozenset(words("team firm company office department agency group crew unit people"))
"""Groups that are the person's own behind "my", "our" and "the"."""
_OF_OWN_TEAMS = frozenset(
    words("""
    whole entire new old small big large resulting same own project scrum agile combined
    winning remote global local night day strong dedicated full joint young core lean best
    first second last only fine final merged selected expanded growing wider extended
    enlarged reorganised reorganized restructured rest i we delivery programme program
    """)
)
_ARTICLES = frozenset(
    words("the a an my our his her their its another other one some two three")
)
_LED_IN = frozenset(
    words(
        "while whilst as when where how because since whereas and but that which before until"
    )
)
_PREPOSITIONS = frozenset(
    words("of from in at for on with by to into under over per as between within during via")
)
_ADVERBS = frozenset(
    words("also always usually then often mostly mainly personally alone sometimes himself")
)
_NO_SUBJECT = frozenset(
    words("""
    with is are was were has have had will can including as i we me us myself you who whom
    whose and or but nor to not no never by if than them him itself be been being having
    there
    """)
)
"""Words that the name of somebody else does not have."""
_NOT_DONE = frozenset(
    words("""
    left retired resigned departed complained asked praised loved liked used wanted needed
    thanked adopted called knew thought learned learnt worked reported visited bought paid
    grew came went chose selected expected required relied trusted based related involved
    located owned had faced lacked lost suffered struggled employed promoted accepted
    approved rated turned experienced qualified became received gained achieved won
    increased reduced improved saved exceeded reached helped allowed enabled met let found
    felt feared hoped said told agreed included comprised consisted signed depended
    benefited benefitted enjoyed appreciated recommended nominated awarded chosen appointed
    invited fell rose
    """)
)
_LEADING = frozenset(
    words("""
    led managed supervised trained mentored coached hired recruited directed oversaw headed
    guided taught organised organized coordinated briefed appraised developed steered ran
    built engaged motivated inspired commissioned instructed contracted assembled advised
    helped supported enabled formed grew onboarded delegated
    """)
)
_ONLY_FINITE = frozenset(
    words("""
    gave wrote drew took did drove chose began spoke saw flew threw rode sang ran knew went
    came became oversaw undertook arose forgot ate swam
    """)
)
"""Verbs in the past that are no participles as well."""
_THEY = frozenset(words("he she they"))
_DONE_BY = frozenset(
    words("""
    owned prioritised prioritized run led managed made set written built drawn done planned
    designed developed defined prepared chosen driven headed overseen performed negotiated
    drafted coordinated introduced examined treated checked served inspected repaired fixed
    assembled tested taught painted cooked installed presented calculated programmed handled
    processed monitored tracked costed audited reconciled wired found analysed analyzed
    measured recorded dressed scheduled booked posted closed filed marked assessed staffed
    cleaned counted picked packed loaded maintained reviewed configured deployed produced
    """)
)
"""Participles of what somebody did by whom they are followed."""
_HANDED = frozenset(words("left handed passed entrusted contracted"))
_OUTSOURCED = frozenset(words("outsourced subcontracted"))
_OWN_AGENTS = frozenset(
    words("""
    me us myself ourselves i we hand hands phone email mail means default design request law
    post road train car example exception half day night then
    """)
)
"""Words behind "by" that name nobody else."""

DOERS = Doers(
    named=_NAMED,
    bare=_BARE,
    endings=_ENDINGS,
    single_endings=_SINGLE_ENDINGS,
    served=_SERVED,
    our_own=_OUR_OWN,
    our_articles=frozenset(words("the my our its")),
    teams=frozenset(words("team teams")),
    their_articles=frozenset(words("the another their his her")),
    of_own_teams=_OF_OWN_TEAMS,
    articles=_ARTICLES,
    third="s",
    relative="which",
    them=frozenset(words("him her them")),
    led_in=_LED_IN,
    prepositions=_PREPOSITIONS,
    adverbs=_ADVERBS,
    no_subject=_NO_SUBJECT,
    not_done=_NOT_DONE,
    leading=_LEADING,
    only_finite=_ONLY_FINITE,
    they=_THEY,
    done_by=_DONE_BY,
    handed=_HANDED,
    outsourced=_OUTSOURCED,
    joining=frozenset(words("and but or")),
    own_agents=_OWN_AGENTS,
    as_one=("as a", "as an"),
    of_oneself=frozenset(words("was were been being am got be i we my")),
    auxiliaries=frozenset(words("was were is are")),
    had=frozenset(words("had has have")),
    engaged=frozenset(words("paid hired engaged commissioned contracted retained brought")),
    for_us=("on our behalf", "on my behalf"),
    like="as",
    who="who",
    by="by",
    to="to",
)
