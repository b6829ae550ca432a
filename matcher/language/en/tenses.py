"""Forms of English verbs, by which a deed of today is told as one of then.

The verbs are those of duties and the few that résumés alone tell deeds with. One comes into
``_ALSO_NAMES`` if it often is, or qualifies, a noun where a line begins.
"""

from __future__ import annotations

from collections.abc import Iterable

from matcher.language.en.duties import VERBS
from matcher.language.patterns import words
from matcher.language.tensewords import Tenses

_MORE = words("""amend arbitrate augment author automate brief broker catalog chart cite commit
    compare compile convince deepen devise double edit elicit equip execute expedite finance
    fund groom halve head invent launch map merge migrate modernise modernize
    negotiate nominate onboard orchestrate outsource overhaul pilot pioneer plot poll
    prototype rank rationalise rationalize relay reorganise reorganize roll save scale scope
    send settle shadow shape ship sit size sketch soothe split stage standardise steer
    supervise survey tell trim tutor unify vet ward wireframe""")
_BY_HAND = words("""
    bake bathe bill boil bone brew brush butcher chop clear climb comb drill dry dust dye
    empty fell fetch fillet fold forge fry glaze glue grease grill guard hammer hoe hoist
    iron knead knit label ladle lock lop lower massage melt mend milk mop mould mow nail
    paint paste pave peel plaster plough pluck polish pour pump push rake rig rinse rivet
    roast sand scan scrape scrub sew shampoo sharpen shave shear shelve shine shovel shunt
    sift slaughter slice smoke solder sow spray squeeze stack staple steam sterilise
    sterilize stir stitch strip style tape thatch thread tidy tie tighten tile tow trap
    unpack vacuum varnish wax wipe wrap""")
"""What is done with the hands, in any trade."""
_IRREGULAR = {
    pair.split(":")[0]: pair.split(":")[1]
    for pair in words("""begin:began bring:brought build:built buy:bought choose:chose cut:cut
    deal:dealt draw:drew drive:drove feed:fed find:found forecast:forecast get:got give:gave
    grow:grew hold:held keep:kept lay:laid lead:led make:made meet:met oversee:oversaw
    pay:paid put:put read:read rebuild:rebuilt run:ran see:saw sell:sold send:sent set:set
    sit:sat speak:spoke spend:spent split:split take:took teach:taught tell:told
    undertake:undertook understand:understood upsell:upsold wear:wore win:won write:wrote
    bind:bound catch:caught dig:dug freeze:froze grind:ground hang:hung ride:rode shoot:shot
    sing:sang spin:spun spread:spread sweep:swept swim:swam weave:wove wring:wrung""")
}
_DOUBLING = frozenset(
    words("""begin commit control cut debug equip fit get input log map patrol plan plot program
        put refer run set ship sit split spot stop submit transfer transmit trim vet win
        chop dig lop mop rig scan scrub spin stir strip swim trap wrap""")
)
_ALSO_NAMES = frozenset(
    words("""account address answer approach audit balance book brief care catalog challenge
        change chart check clean coach code commission contact contract control cook cost
        count cover cut deal design detail direct document draft draw drive engineer estimate
        feed file finance fit fix forecast fund grant group guide handle harvest head
        help host influence interface interview issue lead lift load log map market model
        monitor move offer order own pack partner patrol pick pilot place plan position
        present process produce program prototype purchase raise range rank read record
        release repair report request research return review roll sample scale schedule scope
        screen search secure select sense service set shape share ship size sketch sort
        source spot stage stock store structure study support survey tend test trace track
        train transfer transport trim tutor type update use vet visit ward wash watch
        weld work bill brush butcher catch drill dust dye fold forge glaze glue grease grill
        guard hammer hoist iron label ladle lock massage milk mop mould nail paint paste plaster
        plough polish pump push rake rig roast sand scan scrape shampoo shave shine shoot shovel
        slice smoke sow spin spray spread stack staple steam stitch strip style sweep swim tape
        thatch thread tie tile tow trap vacuum varnish wax wrap""")
)
_ALSO_GERUNDS = frozenset(
    words("""accounting banking building cleaning coding consulting engineering marketing
        planning processing programming recruiting scheduling selling testing training
        welding writing baking brewing knitting mowing painting paving plastering sewing
        smoking swimming tiling weaving""")
)
_NEVER = frozenset(words("engage position result tend type understand ward work"))


def _past(verb: str) -> str:
    if verb in _IRREGULAR:
        return _IRREGULAR[verb]
    if verb.endswith("e"):
        return f"{verb}d"
    if verb.endswith("y") and verb[-2] not in "aeou":
        return f"{verb[:-1]}ied"
    return f"{verb}{verb[-1]}ed" if verb in _DOUBLING else f"{verb}ed"


def _third(verb: str) -> str:
    if verb.endswith("y") and verb[-2] not in "aeou":
        return f"{verb[:-1]}ies"
    return f"{verb}es" if verb.endswith(("s", "sh", "ch", "x", "z", "o")) else f"{verb}s"


def _gerund(verb: str) -> str:
    if verb.endswith("e") and not verb.endswith("ee"):
        return f"{verb[:-1]}ing"
    return f"{verb}{verb[-1]}ing" if verb in _DOUBLING else f"{verb}ing"


def _of(verbs: Iterable[str]) -> Tenses:
    known = sorted({*verbs, *_MORE, *_BY_HAND, *_IRREGULAR} - _NEVER)
    names = {form for verb in _ALSO_NAMES for form in (verb, _third(verb))}
    return Tenses(
        forms=tuple(
            {form(verb): _past(verb) for verb in known} for form in (str, _third, _gerund)
        ),
        names=_ALSO_GERUNDS | names,
        before_objects=frozenset(
            words("""a an the all any both each every her his its it my our their them these
                this those your up out new what who how which where why people staff teams""")
        ),
        after_names=frozenset(
            words("""of in is was for provider supplier manufacturer company firm
                reports""")
        ),
        conjunctions=frozenset(words("and or &")),
        endings=(
            "research",
            "tion",
            "tions",
            "ment",
            "ments",
            "ing",
            "sis",
            "ance",
            "ence",
            "ity",
            "time",
        ),
        pronoun=r"(?:i|i['’]ve|i have|i['’]m|i am)(?: (?:also|currently|now|have|then))? ",
        joints=r",(?: and)?| and| &| or| then",
    )


TENSES = _of(VERBS)
