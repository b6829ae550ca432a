"""Words by which a phrase is told to name what an advertisement asks.

One comes in if names of several trades begin or end better for it.
"""

from __future__ import annotations

from matcher.language.namewords import NameWords
from matcher.language.patterns import words

NAMES = NameWords(
    general=words("""experience experiences ability abilities skill skills knowledge team
        teams part
        range level environment work role requirements duties area areas thing
        things person candidate candidates individual individuals people
        position company job years year background understanding way basis
        opportunity opportunities variety number other member members manner
        time order conjunction support liaison record requirement accordance
        line"""),
    needing=words("""ability abilities knowledge understanding experience record part order
        conjunction accordance responsibility interest use range variety number
        level"""),
    trait_ending=(
        r"(?:oriented|orientated|driven|minded|focused|motivated|organi[sz]ed|literate|savvy)$"
    ),
    adjective=r"(?:ous|ful|able|ible|less)$",
    settled=(
        r",?\s+(?:(?:is|are) )?(?:(?:strictly|absolutely|also) )?(?:required|essential"
        r"|mandatory"
        r"|necessary|needed|desired|a must|likewise|as well)\W*$"
    ),
    personal=words("""you your we our us they their he she will must should is are"""),
    clausal=words("""that which who whom whose when where why how what whether if because while
        whilst so you we they"""),
    adverb=("ly", "well", "quickly"),
    causing=words("ensure ensures ensuring help helps helping make makes making"),
    finite=words("""is are was were has have had be been being does do did"""),
    conjunctions=words("and or and/or & nor but"),
    articles=words("a an the"),
    quantity=words("""ability abilities range level levels part variety number set degree amount
        series kind type types terms use areas needs"""),
    light=words("""maintain provide ensure support perform participate assist conduct act serve
        demonstrate handle drive execute complete have possess work keep use
        utilize oversee manage lead carry"""),
)
