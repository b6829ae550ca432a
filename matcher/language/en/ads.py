"""English of job advertisements, as they are written in Britain, India and North America.

A heading or phrase comes in if it opens a section, or a line, in advertisements of several
trades; a verb if duties begin with it. The weights of ``models/ads`` were learned of what
``titles``, ``cues`` and ``verbs`` find: after a change of these they are learned anew.
"""

from __future__ import annotations

from matcher.language.adwords import Ads
from matcher.language.en.adcues import CUES, FACT_WORDS, FACTS, NUMBER
from matcher.language.en.adempty import PAGE, PORTAL, SIGNING, UNASKED
from matcher.language.en.adnames import NAMES
from matcher.language.en.adtitles import LISTING_LABELS, NICE, TITLES, WHOLE_TITLES
from matcher.language.en.duties import OPENERS, VERBS
from matcher.language.patterns import Regex, words

_ADVERB: Regex = r"(?:typically|also|already|ideally|likely|then|often|only|primarily|always)"
_MODAL: Regex = (
    r"(?:will|must|should|can|may|are|is|have|has|needs?|would|to|be|do|does|get|had|able"
    r"|required|expected|responsible|accountable|involved|tasked|demonstrate|possess|having"
    r"|bring|includes?|involve|looking|want|comfortable)"
)
_WISH: Regex = (
    r"(?:it(?:['’](?:d|s)| would| will| is)(?: also| even)?(?: be)? (?:[\w-]+ ){1,4}if you"
    r"|(?:even )?better if you|if you)(?:['’](?:ve|re|d))?\s+"
    r"(?:(?:also|had|have|has|could|can|are|were|already|ever|know how to)\s+){0,3}"
)
_SUBJECT: Regex = (
    rf"(?:{_WISH}|we(?:['’]d| would) (?:like|love) you to (?:bring|have)\s+|"
    r"(?:in this (?:role|position|job),?\s+)?(?:as (?:an? |the |our )?[\w /-]{2,40}?"
    r"(?:,\s+|\s+(?=you\b)))?(?:"
    r"(?:you(?:['’](?:ll|re|ve))?|we(?:['’]re| are)? (?:currently |now "
    r"|actively )?(?:looking for|need|want|seeking|expect)"
    r"(?: an?| you to| someone (?:who|with))?|(?:the |our |these )?(?:\w+ ){0,3}?(?:candidates?"
    r"|applicants?"
    r"|holder|incumbent|positions?|roles?|person|post ?holder|employee|jobholder)|somebody who"
    r"|someone who|some(?:body|one) with|(?:this|which) (?:role |position |job )?(?:will )?"
    r"(?:also )?(?:involves?|includes?|requires?|entails?|means?)|in addition to|ideally,?"
    r"|one or more of the following|seeking|looking for"
    r"|we (?:hope|ask|trust) (?:that )?you|he/she|she/he|he or she|do you|are you|they"
    r"|(?-i:[Ii]t))\s+|(?=must |should |will )))"
    rf"(?:(?:{_ADVERB}|{_MODAL})\b\s*)*(?:(?:for|in|with|to|of|by)\b\s*)?"
)
_QUALIFIER: Regex = (
    r"(?:very|also|both|including|expected to|need to|expect to|a|an|the|some|any|strong"
    r"|strongly|excellent|good|great|proven|solid|demonstrated|demonstrable|demonstrates?"
    r"|extensive|outstanding|exceptional|superior|advanced|basic|working|in[- ]depth|deep"
    r"|hands[- ]on|prior|previous|past|sound|thorough|effective|highly|exemplary|general"
    r"|detailed|comprehensive|relevant|significant|substantial|broad|clear|practical"
    r"|intermediate|expert|minimum|at least|recent"
    r"|direct(?= (?:\w+ )?(?:experience|knowledge|exposure|involvement))|considerable|full|well"
    r"|well[- ]developed|proficient|fluent|progressive|progressively|responsible|professional"
    r"|specific|current|existing|adept|confident|must|should|have|has|having|be|being|possess"
    r"|required|requires?|to|of|for|in|with|is|are|able|and|or|actively|proactively|effectively"
    r"|successfully|closely|regularly|continuously|occasionally|skilled|high level of"
    r"|experienced)"
)
_KNOWING: Regex = (
    r"(?:experienced?|knowledge|knowledgeable|understanding|familiarity|familiar|proficiency"
    r"|proficient|expertise|ability|abilities|background|exposure|skilled|skills?|competence"
    r"|competent|competency|fluency|passion|passionate|desire|willing(?:ness)?|capab(?:le"
    r"|ility)"
    r"|capacity|comfortable|comfort|track record|record(?= of)|grasp(?= of)|command(?= of)"
    r"|aptitude|awareness"
    r"|appreciation|commitment|committed|interest|at (?:ease|home)|mastery|responsible"
    r"|accountable|eagerness|no stranger(?= to)|know your way (?:a)?round|feel(?= for)"
    r"|(?:eye|head|flair)(?= for)|bonus points(?= for))"
    r"(?:\s+(?:in|with|of|to|for|using|on|at|about|the|an?|and/or|or|and|as|within"
    r"|working (?:directly |closely )?with|working in|working on|working knowledge of"
    r"|knowledge of|experience (?:in|with)))*(?:,\s+(?:and|or)\s+\w+\s+(?:to|in|for|of|with),)?"
)
_YEARS: Regex = (
    r"(?:(?:minimum|at least|a|of|over|more than|typically|requires?)\s+)*"
    r"(?:(?:several|many|some|numerous|an?|a few|few|a couple of|couple of)\s+|"
    rf"\(?(?:{NUMBER}|eleven|twelve|eighteen|twenty)\)?\s*(?:\+|plus|or more)?\s*(?:(?:-|–"
    rf"|to)\s*{NUMBER}\s*\+?\s*)?-?\s*)"
    r"(?:years?|yrs?|months?)['’]?s?(?:\s+or more)?(?:\s+(?:of|in|with)\b)?"
)
ADS = Ads(
    titles=TITLES,
    title_words=words("""key main primary essential core major principal general your the our
        job
        role position minimum basic required preferred desired desirable technical additional
        professional work working and or of for you are we is skills skill experience
    experiences
        qualifications qualification requirements requirement responsibilities responsibility
        duties duty accountabilities competencies knowledge abilities attributes criteria
        education benefits perks compensation summary description overview purpose details tasks
        what who about looking will do bring need have us offer nice to must haves how
        apply post person specification good helpful"""),
    before_no_title=words("and the our for own all key"),
    will=r"you(?:['’]ll| will)(?: also| then)? ",
    bringing=(
        r"(?:you|they|(?:the |our )?(?:\w+ )?(?:candidates?|applicants?|person|postholder))"
        r"(?:['’]ll|['’]d|(?: will| would| must| should))?(?: also| ideally)?"
        r" (?:needs?|have|has|brings?|show|possess)|must (?:have|hold|own)"
        r"|we (?:need|hope (?:that )?you can show)"
    ),
    charged=r"\b(?:responsible|accountable) for \w+ing\b",
    question=r"^(?:do|are|can|have|would|will|could) you\b",
    opening=(
        r"^(?:what|who|how|why|about|your|the|lovely|nice)\b|^you(?:['’]\w+)?(?: \w+){0,2}\W*$"
    ),
    announcing=(
        r"\b(?:includ(?:e|es|ing)|(?:the )?following|must have|you will(?: be)?|be able to"
        r"|responsible for|as follows|you(?:['’]ll| would|['’]d) (?:be|have|need|bring|do)"
        r"|you(?:['’]ll|['’]d)|(?:you )?(?:need|should have)"
        r"|\bif(?: you(?:['’](?:ve|re|ll|d)| have| are| can)?)?)\W*$|\bfollowing(?: \w+){0,2}$"
    ),
    asking=(
        r"\b(?:knowledge of|experience (?:in|with|of)|proficien|ability to (?!lift|stand|sit"
        r"|walk"
        r"|travel|work)|manag|skills)"
    ),
    whole_titles=WHOLE_TITLES,
    around=(
        r"^(?:(?:more |other )?(?:similar|related|recommended|suggested|recent|latest|featured)"
        r" (?:jobs|roles|positions|vacancies|searches)|jobs (?:you may|like this|for you)"
        r"|people also (?:viewed|searched)|(?:get |create )?job alerts?|share this (?:job|page)"
        r"|browse (?:jobs|by)|more jobs (?:at|from|like)|popular searches)\b"
    ),
    page=PAGE,
    portal=PORTAL,
    verbs=VERBS,
    openers=OPENERS,
    linking=words("""but limited
        a an the and or of for to in on with by at from as is are be been that
        which
        their our your its his her this these those all any both into using through within under
        between across per via not no than new multiple various each every some such about over
        during including & must will can should related relating involved engaged along
        capable concerning regarding"""),
    nice=NICE,
    ideally=r"(?:most )?preferably|ideally",
    listing_labels=LISTING_LABELS,
    adding=r"and|&|plus",
    choosing=r"or|and/or",
    best_where=r",\s(?:(?:most )?preferably|ideally)\s(?=(?:in|at|within|from|for)\b)",
    denied=(
        r"\b(?:you )?(?:don['’]t|do not|won['’]t|will not|needn['’]t) (?:need|ask|require|have"
        r" to)\b|(?<!you )\b(?:don['’]t|do not|won['’]t|will not) (?:mind|care)\b"
        r"|\bno (?:experience|degree|previous|prior) (?:is )?(?:needed|required|necessary)\b"
        r"|\bnot (?:open to|accept\w*)\b|\bnobody\b(?! else)"
        r"|\bno (?!less\b|fewer\b|more\b|later\b)[\w /-]{3,50} (?:is |are )?(?:required|needed"
        r"|necessary|expected|called for)\b"
        r"|\bcares? (?:very |so )?(?:little|nothing) (?:for|about)\b"
        r"|\bsets? (?:very )?(?:little|no) store by\b"
    ),
    unneeded=(
        r"(?:\bnot|n['’]t) (?:be )?(?:needed|necessary|required)\b"
        r"|\b(?:must|should|may|can) ?(?:not|n['’]t|never) (?:have|hold|be)\b"
    ),
    contacting=(
        r"^(?:call|ring|phone|text|e-?mail|dm|message|ask for|start(?:s|ing)?)\b"
        r"|\b(?:area|and around|nearby)\W*$"
    ),
    subordinate=(
        r",\s(?:which|who|so|though|although|because|but|whereas)\b.*"
        r"|\s(?:matters?|counts?|(?:is|are) (?:very |so )?(?:important|vital|key)) to us\W*$"
        r"|(?<!work)(?<!working)(?<!shift)(?<!shifts)\s(?:every|each) (?:other |second )?"
        r"(?:mon|tues|wednes|thurs|fri|satur|sun)day\W*$"
    ),
    one_skill=(
        r"(?!.*\b(?:you|[Yy]our|we|[Oo]ur|[Ww]hat|[Ww]ho|[Oo]ther|these|following)\b)"
        r"(?:\S+ ){1,4}(?:skills|experience|knowledge|expertise)"
    ),
    likewise=r",\s+as (?:is|are)\s",
    wished=r"^if you\b(?:['’]ve)?(?: have)?(?: ever| also)?\b",
    labels=(
        r"(?:salary|pay|wages?|rate|compensation|remuneration|hours|location|schedule|shift|travel|type"
        r"|(?:job|employment|contract) type|term|(?:start|closing) date|reports? to)\W*"
    ),
    foreign=words("""à de en la entre agus att auch auf aus aux avec avez bei byddwch con das
        dans dem del della der des dla du ein eine einer een ei eich et
        être för für gan gli gyda het ihr ihre im ist le les lo los las
        más nach não nel neu nos notre nous och oder oraz ou på para pour
        por que qui się sie sind sont su sur uma un und une vos votre vous
        von voor wedi wij wir y yn yr zu zum zur är"""),
    busy=(
        r"\b(?:you(?:['’]ll| will|['’]d| would)(?: also| then| mainly| mostly)? be"
        r"|(?:role|position|job|post|work)(?: will| would)? (?:also |mainly |mostly )?"
        r"(?:involves?|includes?|entails?|means?|consists? of))"
        r"(?: [a-z]+ly)? (?=[a-z]+ing\b|[^.;:]{5,90}(?:,| and) (?!includ)[a-z]+ing\b)"
        r"(?!(?:join|receiv|earn|gett|enjoy|becom|be|work|liv|look|start|report|mov)[a-z]*\b)"
    ),
    signing=SIGNING,
    alone=UNASKED,
    empty=(
        r"\bspecial (?:[\w-]+ ){0,2}(?:duties|tasks|projects|assignments)(?: as \w+)?\W*$"
        r"|\b(?:other|additional|related|misc\w*|further) (?:[\w-]+ ){0,2}(?:duties"
        r"|tasks"
        r"|activities|projects|assignments|functions|responsibilities|requests?)\b"
        r"|\b(?:duties|activities|tasks) (?:as|when) (?:assigned|required|needed)\b"
        r"|\b(?:duties|responsibilities|description|document|posting) (?:may|can"
        r"|might) (?:be )?"
        r"(?:chang|amend|var|modif|add)|\bmay (?:change|amend|modify|add)\b.{0,40}\b(?:duties"
        r"|time)\b"
        r"|\bthis (?:job )?(?:description|document|posting|advert\w*) (?:is|does|should|shall)"
        r"(?: not|n[’']t)?\b|\b(?:with or )?without notice\b"
        r"|\breasonable (?:accommodation|adjustment|request)|\bnot (?:intended to be"
        r"|an exhaustive)"
        r"|\b(?:listed|described) (?:above|below|here)\b"
        r"|\bperform (?:this|the) job\b"
        r"|\b(?:looking for|seeking|seeks|needs|wants|hiring|recruiting) (?:an?|the)"
        r" (?:(?!with|who)[^\s.;:,]+ ){1,6}"
        r"to join (?:(?!and|to|who|with)[^\s.;:,]+\W*){1,9}$"
        r"|\bdo you want\b|\byou(?:['’]ll| will) be (?:valued|supported|rewarded|given"
        r"|offered|paid)\b"
        r"|\bcore (?:set of )?values\b|\bbelieve in (?:our|the)\b|\bour (?:purpose|vision"
        r"|story)\b"
        r"|\breliably commute\b"
        r"|\byou (?:will|may) be (?:evaluated|considered|assessed|contacted|notified|rated)\b"
    ),
    cues=CUES,
    unasked_cues=words("we money perk equal apply address company hours reports offer"),
    unlisted_cues=words("we amount perk equal apply address hours"),
    facts=FACTS,
    fact_words=FACT_WORDS,
    wish=_WISH,
    subject=_SUBJECT,
    qualifier=_QUALIFIER,
    knowing=_KNOWING,
    years=_YEARS,
    clause=(
        r"(?!(?:ensur|mak|help)\w*\b|(?:you|we|they|he|she|it)\b)(?:(?!that\b|which\b|who\b"
        r"|why\b"
        r"|how\b)[^\s.;:]+\s+){1,18}?"
        r"(?:will|must|should|shall|entails|involves|includes"
        r"|(?<=duties )include|(?<=tasks )include|(?<=responsibilities )include"
        r"|(?:is|are|be) (?:\w+ly |also )?(?:to|responsible|accountable|looking|seeking"
        r"|expected"
        r"|required))\s+"
        rf"(?:(?:{_ADVERB}|{_MODAL})\b\s*)*(?:(?:for|in|with|to|of|by)\b\s*)?"
    ),
    naming=NAMES,
    sure_facts=words("degree licence certificate physical authorisation"),
    endings="ations?|ing|ies|ers?|ments?|ed|es|s|e|y|ions?|al|ive",
    stop=words("""a an and any are as at be been by can do for from has have in into is it
        its of
        on or our such that the their them these this those to up we which who will with within
        you your ability able experience experienced knowledge skill skills strong good
    excellent
        including must required requirements preferred etc other all"""),
    trait=(
        r"\b(?:skills?|experience|ability|knowledge|player|learner|attention to detail"
        r"|motivated|essential|desirable|useful|handy|an? (?:plus|bonus|must)"
        r"|oriented|organi[sz]ed|enthusiastic|reliable|attitude|hardworking)\b"
    ),
)
