"""Clauses in which a person denies something of themselves, in any trade.

A false alarm costs an honest person more than a denial overlooked. So what denies begins its
clause, with no subject but the person, and what is good where it never happened stands in
:mod:`.spotless`. What few texts need stands behind a cue of its own: ``SPOTLESS`` is long.
"""

from __future__ import annotations

from matcher.language.en.spotless import SPOTLESS, SPOTLESS_SOON
from matcher.language.en.verbs import IRREGULAR_PAST
from matcher.language.patterns import NO_CUE, Cued, Regex, any_of

_PARTICIPLE: Regex = (
    rf"(?:[a-z-]{{2,}}ed|{any_of(IRREGULAR_PAST)}|run|written|grown|driven|given|taken|overseen"
    r"|spoken|begun|chosen|seen|done|been|had|flown|known|understood|learnt|drawn|dealt|sung"
    r"|fought|bought|thought|caught|sought|gone|become|come|set up)\b"
)
SPOILT: Regex = (
    r"(?:accident|incident|complain|defect|error|mistake|injur|deadline|breach|late\b"
    r"|delay|miss"
    r"|fail|lost|downtime|away\b|empty|unhappy|unsafe|harm|unpaid|unanswered|behind\b)"
)
_SOON: Regex = rf"(?!{SPOTLESS_SOON}|(?:[^ ,]+ ){{1,6}}?{SPOILT})"
_ADVERBS: Regex = (
    r"(?:(?:yet|as yet|as of yet|ever|once"
    r"|really|actually|personally|even|formally|directly|currently|properly"
    r"|been|fully|previously|so far|to date|at all|professionally|myself|officially|had to"
    r"|had (?:the|a|any) (?:chance|opportunity|occasion|need) to) ){0,3}"
)
_BETWEEN: Regex = (
    rf"(?:(?!{SPOTLESS}|and |with |having |but |to |for |of |in |from )[\w&/'.+#-]+ ){{0,4}}"
)
_EXPERIENCE: Regex = (
    r"(?:experience|experiences|exposure|background|knowledge|training|familiarity"
    r"|qualifications?|skills?|understanding|involvement|expertise|responsibilit(?:y|ies)"
    r"|track record|history|part in|role in|direct reports|subordinates|say in|hand in"
    r"|input (?:in|into|on)|authority|accountability|ownership|interest in|talent for"
    r"|contact with|dealings with|degree|diploma|certificates?|certifications?|coursework"
    r"|schooling|competence|command of|grasp of|idea (?:of|how|about)|clue|practice"
    r"|credentials|duties|tasks|claim to"
    r"|licen[cs]e)\b(?! (?:plans?\b|program|manual|material))"
)
_PEOPLE_LED: Regex = (
    r"(?:staff|teams?|budgets?|people|reports|line management|management duties|leadership"
    r"|management|years?|months?|yrs)\b"
)
_NOT_SO: Regex = (
    r"(?:responsible|involved|in charge|familiar|experienced|trained|qualified|certified"
    r"|skilled"
    r"|versed|exposed|accountable|able to|proficient|comfortable|confident|good (?:at|with)"
    r"|used to|part of|an? |the (?:person|one|leader|manager|owner|lead)|in an?\b|in any|asked"
    r"|allowed|given|expected to|permitted|licen[cs]ed|entitled|supervis|manag|lead|led|yet|my"
    r"|competent|fluent|knowledgeable|tasked|taught|employed|of )"
)
_DO: Regex = (
    r"(?:manage|lead|supervise|know|program|code|use|hold|possess|own|run|handle|work"
    r"|understand"
    r"|speak|write|teach|design|build|sell|cook|drive|train|plan|operate|make|deal|take part"
    r"|participate|read|play|set|decide|define|develop|create|oversee|coach|mentor|hire)\b"
)
DENIED: Cued = (
    (
        r"(?:excluding|exception of)\b",
        r"(?:excluding|with the exception of)\b",
    ),
    (r"avoided public", r"avoided public\b"),
    (r"out of\b", r"(?:kept|shut|left) out of (?!trouble|debt|court|harm)"),
    (r"so much as\b", r"not so much as\b"),
    (
        r"(?:away|clear|over|down|rejected|refused|declined)\b",
        rf"(?:kept|stayed|stay) (?:well |far |right )?(?:away from|clear of) (?!{SPOTLESS})"
        r"|(?:passed over|turned down|rejected) (?:for|as) (?:an?|the|promotion|team|project)\b"
        r"|(?:refused|declined|turned down) (?:every|any|all|each|the) (?:chance|opportun|off)",
    ),
    (
        r"(?:no one|nobody|instead|rather|far)\b",
        r"(?:no one|nobody) (?:has |have |had )?(?:ever )?(?:asked|let|allowed|invited|trusted"
        r"|wanted|expected|needed) me\b"
        rf"|(?:instead of|rather than|far from) (?:ever )?(?!{SPOTLESS})[a-z]+ing\b",
    ),
    (
        r"without\b",
        any_of(
            (
                rf"without (?:any |having )?{_BETWEEN}{_EXPERIENCE}",
                rf"without (?:ever )?having (?!{SPOTLESS_SOON})",
                r"without ever (?:leading|managing|supervising|holding|owning|teaching|hiring"
                r"|training|coaching|designing|writing|selling|being (?:in charge|in command))",
            )
        ),
    ),
    (
        r"never\b",
        any_of(
            (
                rf"never {_SOON}{_ADVERBS}(?!{SPOTLESS_SOON})(?:{_PARTICIPLE}|a |an |in |any "
                rf"|responsible"
                r"|gets? to |got to )",
                rf"(?<=i )never {_SOON}(?!will|would|want|again)",
                r"never been (?:one|the (?:one|type|kind|sort)) (?:to|who|for|of|[a-z]+ing)\b",
            )
        ),
    ),
    (
        r"not\b",
        any_of(
            (
                r"not (?:honestly |truthfully |really |ever )*(?:say (?:that )?i\b|claim"
                r"|(?:call|describe|consider) myself|pretend)",
                rf"not (?!{SPOTLESS_SOON}){_ADVERBS}(?!{SPOTLESS_SOON}){_PARTICIPLE}",
                rf"(?<=did )not (?!{SPOTLESS_SOON}|want|affect|allow|accept|go\b|have to"
                rf"|believe|rest|sleep|stop"
                rf"|take (?:no|time|sick|any)|let)"
                r"(?:[a-z]+ly |ever |yet )?[a-z]+",
                rf"(?<=do )not (?!{SPOTLESS_SOON})(?:yet |currently |really "
                rf"|personally )*(?:{_DO}"
                rf"|have (?:the |an? |any |much )?{_BETWEEN}{_EXPERIENCE})",
                rf"(?<=does )not (?:yet |currently |really )*(?:{_DO}|have (?:the |an? "
                rf"|any |much )?"
                rf"{_BETWEEN}{_EXPERIENCE})",
                rf"(?<=have )not (?:any |much |the |a )?{_BETWEEN}{_EXPERIENCE}",
                rf"not (?!{SPOTLESS_SOON}){_ADVERBS}(?!{SPOTLESS_SOON}){_NOT_SO}",
                rf"not yet (?!{SPOTLESS_SOON})",
                rf"can not claim (?:any |much )?{_BETWEEN}{_EXPERIENCE}",
                rf"(?:can|could) not (?:yet |really |currently "
                rf"|claim to )*(?!{SPOTLESS_SOON}){_DO}",
                rf"(?<=i could )not (?!{SPOTLESS_SOON}|(?:be|have|find|help|wait|resist|afford"
                r"|imagine|ask|hope|get|allow|accept|believe|agree|bear|let|see|rely|stand)\b)"
                r"[a-z]+",
                r"not let (?:near|into|anywhere|loose)\b",
            )
        ),
    ),
    (
        r"(?:no|zero|0|nil|nothing|none|nobody|few|little|not|hardly|barely|scarcely|next"
        r"|lack)",
        any_of(
            (
                rf"(?:with |without |of |having |there )*(?:is |was )?(?:no|zero|nil"
                rf"|(?:precious |very )?little(?! bit)|little (?:to|or) no|not much"
                rf"|not any|not a lot of|hardly any|barely any|scarcely any|next to no"
                rf"|lack(?:s|ing"
                rf"|ed)?(?: of)?|in lack of) {_BETWEEN}{_EXPERIENCE}",
                rf"(?:no|zero|0) (?:formal |direct |real |prior |previous )*{_PEOPLE_LED}",
                r"there (?:was|were|is|are) (?:no|nobody|none) ?(?:[^ ]+ ){0,3}?(?:under"
                r"|below|beneath"
                r"|reporting to) me\b",
                r"none of my [a-z]+ (?:ever )?(?:had|required|involved|included|asked|allowed"
                r"|needed"
                r"|let)\b",
                r"(?:no one|nobody|few) (?:would|could|has|have|had)(?: ever)? (?:call|describe"
                r"|consider|mistake|take)",
                r"(?:there (?:was|were|is|are)|got|had|have) no (?:opportunit|chance|scope"
                r"|occasion|possibilit)",
                r"none (?:in|of it|yet|with)\b",
                r"so (?:none|nobody|nothing|no [a-z]+) (?:were|was|got|had)\b",
                r"took on no\b",
                r"(?:took|takes?|taken|play(?:s|ed)?|ha[dsv]e?) no (?:part|share|role|hand|say)"
                r"|(?:makes?|made|la(?:y|id)) no (?:claim|pretence|pretense)",
                r"no (?:line )?(?:supervision|leadership|management|oversight|coaching) of\b",
                r"(?:had|have|has|with) (?:nobody|no one|no-one) (?:to|under|below)\b",
                r"know (?:nothing|little|next to nothing|hardly anything) (?:about|of)\b",
                r"(?:no one|nobody) (?:has |have |had )?(?:ever )?(?:report|work(?:s"
                r"|ed)? (?:for"
                r"|under))",
                r"nothing (?:in|to do with) ",
                r"lack(?:s|ed)? (?:the )?(?!of\b)",
                r"(?:led|managed|supervised|trained|mentored|coached|hired|taught"
                r"|headed) (?:nobody"
                r"|no one|no(?: other)? (?:people|staff|teams?))\b(?! (?:else|better|worse"
                r"|less|more"
                r"|but))",
            )
        ),
    ),
    (
        r"(?:was|were|is|are) (?:ever )?(?:part of|involved|included|done|asked)",
        rf"no (?:(?!{SPOTLESS})[^ ]+ ){{1,5}}?(?:was|were|is|are) (?:ever )?(?:part of"
        r"|involved|included|done|asked)",
    ),
    (
        r"(?:possess|hold|own|did|got|do|bring|claim|offer)(?:es|s)? no",
        r"(?:possess|hold|own|did|got|do|bring|claim|offer)(?:es|s)? (?:no|nothing|none)\b"
        rf"(?! {SPOTLESS}| wrong| harm)",
    ),
    (
        r"no (?:previous|prior|formal|real|direct|personal|relevant|leadership|manage"
        r"|supervisory|professional|commercial)",
        r"no (?:previous|prior|formal|real|direct|personal|relevant|leadership|managerial"
        rf"|management|supervisory|professional|commercial) (?!{SPOTLESS})[a-z]+",
    ),
    (
        r"i [a-z]+ no\b",
        r"(?<=i )(?:led|ran|managed|supervised|wrote|held|built|planned|trained|taught"
        r"|hired|recruited|designed|owned|headed|coached|mentored|sold|drew|oversaw) no"
        rf" (?!{SPOTLESS})",
    ),
    (r"done no", rf"done (?:nothing|no|none)\b(?! {SPOTLESS}| wrong)"),
    (r"i am no\b", rf"(?<=i am )no (?!{SPOTLESS}|stranger|newcomer|novice|beginner)"),
    (
        r"none of my\b",
        rf"none of my (?:roles?|jobs?|posts?|work|positions?) (?!{SPOTLESS_SOON})",
    ),
    (
        r"(?:have|had|did|do|was|am|could) i\b",
        r"(?:never|not once|at no (?:point|time|stage)|(?:under|in) no [a-z]+)"
        rf" (?:have|had|did|do|was|am|could) i (?!(?:[^ ]+ ){{0,3}}{SPOTLESS})",
    ),
    (
        r"neither\b",
        rf"(?:possess|have|had|hold|bring)(?:es|s|ed)? neither (?!{SPOTLESS_SOON})"
        rf"|(?<!which )(?<!that )(?<!whom )neither (?!{SPOTLESS_SOON})",
    ),
    (
        r"(?:is|are|was|were) (?:nil|none|zero|non-?existent|absent|lacking|minimal)\b",
        rf"(?:my |any |the )?{_BETWEEN}{_EXPERIENCE}(?: (?:of|in|with|for) [^ ]+){{0,2}}"
        r" (?:is|are|was|were) (?:nil|none|zero|non-?existent|absent|lacking|minimal)\b",
    ),
    (r"yet to\b", rf"(?:have |has |had )?yet to (?!{SPOTLESS_SOON}|be )"),
    (
        NO_CUE,
        any_of(
            (
                r"(?:spared|excluded|exempt(?:ed)?|barred|discouraged) from ",
                r"(?:refrain|abstain)(?:s|ed)? from |sh(?:y|ied) away from |steered clear of "
                r"|avoid(?:s|ed)? (?:leading|managing|presenting|speaking|supervising"
                r"|talking|working)",
                r"(?:an? )?(?:complete |total |absolute |mere |relative "
                r"|utter )?(?:beginner|novice"
                r"|newcomer|newbie) (?:in|at|to|with)\b",
                r"dropped out (?:of|before|when)\b",
                r"(?<=was )(?:refused|denied|rejected|turned down|passed over) (?:for |as "
                r"|the |an? )",
                r"(?<=am )(?:hopeless|useless|terrible|no good) (?:at|with|in)\b",
                r"(?<=am )an? (?:[a-z]+ )?stranger to\b|(?<!that )in no way (?!inferior)",
                r"fail(?:s|ed|ing)? to ",
                rf"(?:hardly|barely|scarcely|rarely) (?:ever )?{_PARTICIPLE}",
                r"(?:completely |entirely |wholly |totally |largely )?(?:(?:unfamiliar"
                r"|inexperienced"
                r"|unqualified|untrained|unskilled|unversed) (?:with|in|at|as|for|to)\b"
                r"|unable to (?!travel|deliver))",
                r"(?:completely|entirely|wholly|totally|relatively|fairly|still|brand) new to",
                r"(?<=am )new to",
            )
        ),
    ),
)
CONTRASTED: Regex = rf"(?:and |but |though )?(?:not|never) (?!{SPOTLESS_SOON})"
BARE_VERB: Regex = rf"(?:never|not)(?: [a-z]+)? (?:{_PARTICIPLE})$"
