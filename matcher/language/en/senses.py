"""Words of a sentence that say whose deed it tells, and none of what the deed is about.

A word comes in if it names no trade, tool or topic: one of grammar, a word that people wish, deny,
watch or leave undone with, or a word for people whatever their trade. It is a cue if few of what
people tell of their own deeds has it.
"""

from __future__ import annotations

from matcher.language.patterns import words
from matcher.language.sensewords import Senses

_CUES = frozenset(
    words("""
    abandoned absence absent actually again ago ahead aim aimed aiming aims alongside
    already although always am ambition ambitions ambitious among another anticipate
    anticipated anybody anyone anything apart applied apply applying ask asked asks
    aspiration aspirations aspire aspired aspires aspiring attempt attempted attempting
    attend attended aunt avoid avoided await awaiting awaits background banned barely
    barred because become becoming began begin beginner beginning begins begun belong
    belonged belongs beside besides beyond booked boss bosses bound brief brother but call
    cancel canceled cancelled cannot capable chance chances clear colleague colleagues
    competence completely consider considered considering consultants contractors could
    cousin credit credited crew curious currently dare daughter decline declined delayed
    delegated desire desired desires despite determined did directors does dream dreamed
    dreaming dreams dreamt dropped eager either else else's elsewhere enough enrol enroll
    enrolled entirely entrusted even eventually ever everybody everyone except excited
    exclude excluded excluding exempt expect expected expecting expects experienced
    explore exploring exposure fail failed failing fails fall familiar fancy far father
    fell few fewer formerly forward friend friends gap gaps gave gets getting gives glad
    goal goals got guy guys handed handles happen happened happy hardly he hear heard her
    heretofore hers herself him himself hired his hitherto hope hoped hopeful hopefully
    hopes hoping however hungry husband if imagine inexperienced instead intend intended
    intending intends interest interested invited involve involvement itself joining
    juniors just keen keep kept knew know known knows lack lacked lacking lacks later
    learned learning learns learnt least leave leaves left less let lets like limited
    listen listened little long longing looked looking looks love materialise materialised
    may me meant men merely might mine minimal miss missed missing moment mother much must
    myself n/a na name named need needed needs negligible neither never newcomer next nil
    no nobody nobody's none nor not nothing novice now nowhere objective objectives
    observe observed observing offer offered offers okay once opportunities opportunity
    ought ours ourselves outsourced owe owed owned owner owners parent parents passed
    pending picture possibility post postponed predecessor presently previously proficient
    purely quite quote quoted rarely rather ready really recently refuse refused register
    registered reject rejected remit reporting responsibility retraining said same sat saw
    say saying says scarcely scheduled scrapped see seeing seek seeking seeks seen seldom
    seniors shadow shadowed shadowing shall she shelved should sign signed simply since
    sister sit sitting so solely somebody somebody's someday someone someone's something
    son soon sought spared stand starting starts stay stayed still stood stop stopped
    studied studies studying subcontracted successor supervisors supposed switch taken
    takes taking tell tells tempted thanks theirs themselves think thinking though thought
    throughout till today told tomorrow too took transition tried tries try trying turn
    turned unable uncle unfamiliar uninvolved unless unlike unqualified unskilled until
    untrained wait waiting waits want wanted wanting wants watch watched watches watching
    weak weakness whereas whether while whilst whom whose why wife willing wish wished
    wishes wishing without women would yearn yearning yes yesterday yet yours zero
    """)
)
_COMMON = frozenset(
    words("""
    a ability able about above across after against agency all along also an and any are
    around as assigned assist assisted assisting at be been before behind being below
    between both by called can career company consultant contractor date day days director
    do doing done down due during duties duty each employer employers end every experience
    firm follow followed following for from future get give given group had handle handled
    has have having head help helped helping here how i in into involved is it its job
    join joined junior knowledge lead leader leaders learn look made make man manager
    managers many month months more most move my near of off on one only onto open or
    other others our out over own part past people per person persons place plan planned
    planning plans position present qualified report reported responsibilities responsible
    role scope senior set several skill skilled skills some staff start started step study
    supervisor support supported supporting take target task team teams than that the
    their them then there these they this those through time times to train trained
    training under up upon us very via was we week weeks were what when where which who
    will with within woman work worked working works year years you your
    """)
)
SENSES = Senses(
    plain=_CUES | _COMMON,
    cues=_CUES,
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
