"""Clauses that deny, wish, or tell what somebody else did: how they are cut and joined.

What may begin a clause comes in here; what makes it one of a kind stands in :mod:`.undone`,
:mod:`.wishes` and :mod:`.others`.
"""

from __future__ import annotations

from matcher.language.en import longings, nones, outsiders, shunned, unmet
from matcher.language.en.absent import NONE, REFUSED, TOPIC
from matcher.language.en.disowned import DENIED_ANYWHERE
from matcher.language.en.longings import (
    LONGED_ANYWHERE,
    LONGED_LABEL,
    LONGINGS,
    PENDING,
)
from matcher.language.en.nones import DENIED_LABEL, NONES, NONES_FIRST, NOT_SO_ANYWHERE
from matcher.language.en.others import (
    BY_OTHERS,
    NAMED_LAST,
    OBSERVED,
    OF_OTHERS,
    OTHERS_FIRST,
    PAST,
    PERSON_LAST,
    RELATIVE,
)
from matcher.language.en.outsiders import (
    BENEATH,
    BENEATH_CUE,
    BY_OUTSIDERS,
    FOR_AGENT,
    OUTSIDE_DEEDS,
    PASSED_ON,
    PASSED_ON_CUE,
    SUBJECTS,
    UNDER_CUE,
    UNDER_SOMEBODY,
    WHO_DID,
)
from matcher.language.en.spoken import (
    DID,
    DOES,
    DONE,
    DONE_CUE,
    FEELS,
    SPEAKS,
    SPEAKS_FIRST,
)
from matcher.language.en.spotless import SPOTLESS
from matcher.language.en.stancecues import (
    DENYING,
    FIRST,
    FOLLOWED,
    OF_ANOTHER,
    PRECEDED,
    PROMPTING,
    WISHING,
)
from matcher.language.en.undergone import (
    AGENTS,
    FOR_NAMED,
    OF_NAMED,
    OUTSIDERS,
    STANDING,
    UNDERGONE,
)
from matcher.language.en.undone import (
    BARE_VERB,
    CONTRASTED,
    DENIED,
)
from matcher.language.en.wishedwhole import WISHED_ANYWHERE
from matcher.language.en.wishes import GOAL_LABEL, WISHED, WISHED_OUTSIDE
from matcher.language.patterns import NO_CUE, Regex, words
from matcher.language.stancewords import Stances

_BEFORE: Regex = (
    r"(?:(?:i|he|she|have|has|had|having|am|is|was|were|been|be|being|do|does|did|can|could"
    r"|will|would|currently|now|presently|also|so far|to date|as yet|as of yet|still|personally"
    r"|actually|honestly|unfortunately|regrettably|sadly|admittedly|although|though|while"
    r"|whilst"
    r"|because|since|and|or|but|nor|despite|who|that|yet|really|myself|at present|at the moment"
    r"|very|quite|absolutely|until now|therefore|however|even|where|when|which|then|thus far"
    r"|in all|mostly"
    r"|largely|simply|just|always|already|only) )"
)

STANCES = Stances(
    denying=(*DENYING, *nones.DENYING),
    wishing=(*WISHING, *longings.WISHING, *unmet.WORDS),
    of_another=OF_ANOTHER,
    followed=(
        *FOLLOWED,
        *unmet.FOLLOWED,
        *nones.FOLLOWED,
        *longings.FOLLOWED,
        *outsiders.FOLLOWED,
        *shunned.FOLLOWED,
    ),
    preceded=(
        *PRECEDED,
        *nones.PRECEDED,
        *longings.PRECEDED,
        *outsiders.PRECEDED,
        *shunned.PRECEDED,
    ),
    led_in=words("who whose how as which that while whilst when"),
    prompting=PROMPTING,
    infinitive="to",
    first_words=FIRST,
    written_out={
        r"\bcan(?:no|')t\b": "can not",
        r"\bwon't\b": "will not",
        r"n't\b": " not",
        r"\bi'm\b": "i am",
        r"'ve\b": " have",
        r"\bi'd\b": "i would",
        r"'ll\b": " will",
    },
    joints=(
        r"when(?= (?:my|our|the|his|her)\b)|whose|how(?= (?:the|my|our|an?|his|her) )|"
        r"as(?= (?:he|she|they|[a-z]{2,}(?:ers|ors|ists|ians)) )|(?:at|in|on|during|for) which|"
        r"but|however|although|though|while|whilst|whereas|except|and|or|nor"
        r"|(?<!not )(?<!n't )(?<!n’t )yet(?= (?:i|have))"
        r"|because|since|so(?= i\b)"
    ),
    loose_joints=(
        r"(?=that|which)(?:^|(?<=team )|(?<=firm )|(?<=company )|(?<=agency )|(?<=department"
        r" )|(?<=supplier )"
        r"|(?<=office )|(?<=contractor ))(?:that|which)|who|with(?:out)?(?= (?:no|any|little"
        r"|zero|prior|previous|formal))|without(?= )"
        r"|seeking|looking"
        r" (?:for|to)|eager|hoping|keen|interested in|willing to|aspiring|wanting|ready to"
        r"|hopes"
        r"|wants|wishing|having(?= (?:no|never))|lacking|unfamiliar|inexperienced"
    ),
    named_others=NAMED_LAST,
    fresh=(r"(?:but|however|although|though|whereas|except|yet)\b"),
    alternative=r"(?:or|nor)\b",
    own=(
        r"(?:and )?now (?!(?:i |we )?(?:[a-z]+ )?(?:learn|look|seek|hop|wish|want|keen|eager"
        r"|ready|am|would"
        r"|will|train|study|tak|plan|interest))[a-z]+ |"
        r"(?:(?:and|then|also|so|but|while|whilst|because|since|as) )?(?:i|we)\b(?! (?:can"
        r"|could|will|would|may|might|hope|wish|want)\b)"
        r"|(?:and |then )?(?:helped|assisted|supported) (?:him|her|them)\b"
        r"|(?:and )?(?:strong|good|excellent|solid|proficient|skilled|expert|experienced|with"
        r" (?!no\b|little\b|a view)|over \d|\d+|bringing|having (?!no|never)|able to|fluent)\b"
    ),
    speaks=SPEAKS,
    speaks_first=SPEAKS_FIRST,
    did=((NO_CUE, DID), (DONE_CUE, DONE)),
    does=DOES,
    feels=FEELS,
    new_verb=(
        rf"(?:(?:and|then|also|instead|while|have|has|had) )*(?!(?:put|set|cut|sought)\b){PAST}"
    ),
    described=words("""experienced qualified dedicated motivated skilled seasoned certified
        accomplished talented detail-oriented self-motivated determined
        committed licensed licenced educated driven results-driven result-oriented
        focused goal-oriented results-oriented focussed registered chartered enthused
        versed well-organised well-organized multi-skilled unemployed retired gifted
        diversified distinguished disciplined devoted interested bored excited
        hard-working well-rounded"""),
    before=_BEFORE,
    pronoun=r"\bi ",
    behind_pronoun=(
        r"(?:have|am|was|had|did|do|can|could|will|would|also|currently|still|just|personally"
        r"|really|always|only|been) "
    ),
    denied=(*DENIED, *NONES, *shunned.SHUNNED),
    denied_anywhere=rf"{DENIED_ANYWHERE}|{NOT_SO_ANYWHERE}",
    denied_first=NONES_FIRST,
    denied_label=DENIED_LABEL,
    contrasted=CONTRASTED,
    none=NONE,
    refused=REFUSED,
    topic=TOPIC,
    unmet=unmet.UNMET,
    fell_through=unmet.FELL_THROUGH,
    spotless=SPOTLESS,
    bare_verb=BARE_VERB,
    wished=(*WISHED, *LONGINGS),
    wished_anywhere=rf"{WISHED_ANYWHERE}|{LONGED_ANYWHERE}",
    pending=PENDING,
    wished_label=LONGED_LABEL,
    wished_outside_entries=WISHED_OUTSIDE,
    goal_label=GOAL_LABEL,
    of_others=OF_OTHERS,
    others_first=OTHERS_FIRST,
    by_others=BY_OTHERS,
    observed=OBSERVED,
    person=PERSON_LAST,
    by_outsiders=((r"by\b", BY_OUTSIDERS),),
    passed_on=((PASSED_ON_CUE, PASSED_ON), (UNDER_CUE, UNDER_SOMEBODY), (BENEATH_CUE, BENEATH)),
    subject_endings=("ers", "ors", "ists"),
    subjects=(*words("the a an my only most both"), *AGENTS, *SUBJECTS),
    undergone=UNDERGONE,
    standing=STANDING,
    outsiders=rf"{OUTSIDERS}|{OUTSIDE_DEEDS}",
    of_named=((OF_NAMED, FOR_NAMED), (WHO_DID, FOR_AGENT)),
    without_agent=r".* (?:was|were|is|are) [a-z]+$",
    joined=r"(?:and|or|nor)",
    of_theirs=r"\b(?:his|her|their)\b",
    finite=(
        r"\b(?:was|were|remains?|is|are|been|being|got|has|have|had|did|does|do|will|fell|lay"
        r"|belonged)\b"
    ),
    past=PAST,
    relative=RELATIVE,
    shared=r"\b(?:i|me|we|(?<!for )(?<!of )us|myself|together|jointly|ours|by [a-z]+ing"
    r"|my (?:lead|leadership|direction|guidance|supervision|management|help|coaching))\b",
    prompts=(
        r"^\W*sample text\b|^\W*\[(?:example|sample)\b"
        r"|^(?:please )?(?:use|start with|begin with) action verbs\b|\blorem"
        r" ipsum\b|\bdolor sit amet\b|\bconsectetur\b|\badipiscing\b|\bsed do eiusmod\b"
        r"|\bdolore magna\b|\but enim ad\b|\bduis aute\b|\bexcepteur sint\b|\bquis nostrud\b"
        r"|\b(?:click|tap)(?: or (?:click|tap))?(?: on)? (?:here|this|to (?:enter|edit|add))\b"
        r"|^\W*(?:please )?(?:insert|describe|enter|list|type|write|mention|replace"
        r"|summari[sz]e|state"
        r"|provide|add|tell|show|think of|delete|remove|use|begin|start"
        r"|fill in|include|put|give|outline|highlight|briefly describe|explain|specify"
        r"|say) (?:[^ ]+ ){0,8}(?:your|yourself|you|here)\b"
        r"|^\W*(?:in|use) this (?:section|part|paragraph|box|field|space|area)\b"
        r"|^(?:do not|don't) forget\b|^remember to\b|^consider adding\b"
        r"|^keep (?:it|this) (?:short|brief|to)\b|^this is where\b|^your (?:[^ ]+"
        r" ){1,4}goe?s? here\b"
        r"|^(?:here|in this \w+),? you (?:can|could|may|should)\b|^(?:tip|hint|instructions?): "
        r"|^(?:what|how|when|where|why|which) (?:did|have|do|were|are) you\b"
        r"|^(?:have|did) (?:\w+ )?you\b|^think about (?:[^ ]+ ){0,8}you\b"
        r"|^feel free to|^\W*this is the place (?:for|to)\b|^\W*\[ ?you\b"
        r"|^(?:it is|it's) okay to brag\b|^(?:use|replace|delete) (?:this|the) (?:section"
        r"|text|sentence|line|paragraph|box|bullet|example"
        r"|space|placeholder)"
        r"|^\W*(?:\[[^\]]*\]\W*(?:to\W+)?)*\[[^\]]*\b(?:your|name|title|dates?|start|end"
        r"|city|month|year|insert|describe|enter|add|company"
        r"|degree|text"
        r"|achievements?|placeholder|here|x)\b[^\]]*\]\W*(?:(?:to\W+)?\[[^\]]*\]\W*)*$"
        r"|^\W*<(?:[^>]*\b(?:your|name|title|company)\b|(?:insert|enter|add|type)\b)[^>]*>"
        r"|^\W*\byour (?:name|job title|degree|school|company"
        r"|address|title"
        r"|position|role|text|own text|achievements?|responsibilit\w+"
        r"|skills?)(?: (?:goes )?here)?\W*$"
    ),
)
