"""Words of a sentence that say whose deed it tells, and none of what the deed is about.

A word comes in if it names no trade, tool or topic: one of grammar, a word that people wish,
deny, watch or leave undone with, or a word for people whatever their trade. It is a cue if few
of what people tell of their own deeds has it.
"""

from __future__ import annotations

from matcher.language.patterns import words
from matcher.language.sensewords import Senses

_CUES = frozenset(
    words("""
    abandoned absence absent actually again ago ahead aim aimed aiming aims alongside
    already although always am ambition ambitions ambitious among another anticipate
    anticipated anybody anyone anything apart ask asked asks aspiration aspirations aspire
    aspired aspires aspiring attempt attempted attempting aunt avoided await awaiting
    awaits banned barely barred because become becoming been before began begin beginner
    beginning begins begun being belong belonged belongs beside besides beyond booked boss
    bosses bound brief brother but by cancel canceled cancelled cannot chance chances
    clear colleague colleagues competence completely consider considered considering could
    cousin credited crew curious currently dare daughter decline declined delayed
    delegated desire desired desires despite determined did directors does done dream
    dreamed dreaming dreams dreamt dropped eager either else else's elsewhere enough enrol
    enroll enrolled entirely entrusted even eventually ever every everybody everyone
    except excited exclude excluded excluding exempt expect expected expecting expects
    explore fail failed failing fails fall familiar fancy far father fell few fewer firm
    formerly forward friend friends gap gaps gave gets getting gives glad guy guys had
    handed handled handles happen happened happy hardly he hear heard her heretofore hers
    herself him himself hired his hitherto hope hoped hopeful hopefully hopes hoping
    however hungry husband i if imagine inexperienced instead intend intended intending
    intends interest interested invited involve involvement itself joining juniors just
    keen kept knew know knows lack lacked lacking lacks later learned learning learns
    learnt least leave leaves left less let lets listen listened little long longing
    looked looking looks love materialise materialised me meant men merely might mine
    minimal miss missed missing moment mother much must my myself n/a na named need needed
    negligible neither never newcomer next nil no nobody nobody's none nor not nothing
    novice now nowhere objective objectives observe observed observing offer offered okay
    once only opportunity ought our ours ourselves outsourced owe owed owned owner owners
    parent parents pending picture possibility post postponed predecessor previously
    purely quite quote quoted rarely rather ready really recently refuse refused register
    registered reject rejected remit responsibility retraining said sat saw say saying
    says scarcely scheduled scrapped see seeing seek seeking seeks seen seldom seniors
    shadow shadowed shadowing shall she shelved should sign signed simply since sister sit
    sitting so solely somebody somebody's someday someone someone's something son soon
    sought spared stand starting starts stay stayed still stood stop stopped studied
    studying subcontracted successor supervisors supposed taken takes tell tells tempted
    thanks theirs them themselves they think thinking though thought throughout today told
    tomorrow too took transition tried tries try trying turn turned unable uncle
    unfamiliar uninvolved unless unlike unqualified unskilled until untrained wait waiting
    waits want wanted wanting wants was watch watched watches watching we weak weakness
    were what when whereas whether while whilst who whom whose why wife willing wish
    wished wishes wishing without women would yearn yearning yes yesterday yet yours zero
    """)
)
_COMMON = frozenset(
    words("""
    a ability able about above across after against agency all along also an and any
    applied apply applying are around as assigned assist assisted assisting at attend
    attended avoid background be behind below between both call called can capable career
    company consultant consultants contractor contractors credit date day days director do
    doing down due during duties duty each employer employers end experience experienced
    exploring exposure follow followed following for from future get give given goal goals
    got group handle has have having head help helped helping here how in into involved is
    it its job join joined junior keep knowledge known lead leader leaders learn like
    limited look made make man manager managers many may month months more most move name
    near needs of off offers on one onto open opportunities or other others out over own
    part passed past people per person persons place plan planned planning plans position
    present presently proficient qualified report reported reporting responsibilities
    responsible role same scope senior set several skill skilled skills some staff start
    started step studies study supervisor support supported supporting switch take taking
    target task team teams than that the their then there these this those through till
    time times to train trained training under up upon us very via week weeks where which
    will with within woman work worked working works year years you your
    """)
)
SENSES = Senses(
    plain=_CUES | _COMMON,
    cues=_CUES,
    openers=frozenset(words("the a an my our his her their all most some")),
    numerals=frozenset(
        words("""
    dozen eight eleven fifteen fifty five forty four fourteen hundred nine one seven six
    sixteen sixty ten thirteen thirty thousand three twelve twenty two
        """)
    ),
    times=frozenset(
        words("""
    april august autumn december february friday january july june march may monday
    november october saturday september spring summer sunday thursday tuesday wednesday
    winter
        """)
    ),
    nothing="zero",
    done="ed",
    doing="ing",
    manner="ly",
    belonging="'s",
)
