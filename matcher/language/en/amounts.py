"""Amounts of time in English, and the times of posts on résumés.

Months stand in ``dates``. What makes a number of years one that nobody has worked comes in if
it stands so in advertisements of several firms.
"""

from __future__ import annotations

from matcher.language.en import denials
from matcher.language.en.dates import MONTHS_ABROAD
from matcher.language.factwords import Amounts, Periods
from matcher.language.patterns import Regex, words

_OTHERS = (
    r"(?:colleagues?|friends?|boss(?:es)?|mentors?|father|mother|brother|sister|husband|wife"
    r"|candidates?|applicants?|staff|people|workers|teams?|persons|professionals|employees"
    r"|engineers|managers|developers|clients|customers|technicians|welders|drivers|nurses"
    r"|teachers|members|consultants|analysts|operators|someone|somebody)"
)
OF_OTHERS: Regex = (
    rf"\b{_OTHERS} (?:\w+ ){{0,2}}(?:with|having|who (?:has|have|had)|of)(?: \w+){{0,3}} ?$"
    r"|\b(?:ask(?:s|ed|ing)?(?: for)?|requir(?:es|ed|ing)|seeking|demanding|needing|advertis\w+"
    r"|wanted|sought|stipulat\w+)(?: \w+){0,4} ?$"
    r"|\b(?:hir|recruit|interview)(?:ed|ing) [^,;.]{0,40}\b(?:with|having|of"
    r"|who)(?: \w+){0,3} ?$"
)

AMOUNTS = Amounts(
    numbers={
        word: number
        for number, word in enumerate(
            words("""one two three four five six seven eight nine ten eleven twelve thirteen
                fourteen fifteen sixteen seventeen eighteen nineteen twenty"""),
            start=1,
        )
    }
    | {"thirty": 30, "couple of": 2},
    one=("a", "an"),
    half=r"(?:and )?(?:a )?half|½|1/2\b",
    halved=r"half",
    year=(r"years?(?:\s?\(s\))?|yrs?|yoe\b|y(?=\+)|y(?=\.?\s(?:of\s)?(?:\w+\s)?exp)"),
    month=r"months?|mths?|mos\b|mo(?=\.?\s(?:of\s)?(?:\w+\s)?exp)",
    decade=r"decades?",
    between=r"to(?: (?:a )?max(?:imum)?(?: of)?)?|or|and",
    more=r"\+{1,2}|plus|odd\b|or more|or longer|and above|or above|and over|and more",
    whole=(
        r"full|whole|consecutive|complete|continuous|solid|calendar|good|academic|long|straight"
        r"|successful"
    ),
    opening=r"must|should|an?|ideally|you|preferably",
    spent=r"of|in|as|with|within|working",
    in_duty=(
        r"\bmin(?:imum)?\b|\bor more\b|\b(?:must|should|will) (?:have|possess)|\bpreferred\b"
        r"|\brequired\b|['’]ll have\b|\byou (?:have|bring)\b|\bcandidates?\b|\bsomeone\b"
        r"|\bseniority\b|\bexpect\b"
    ),
    turn=(
        r"(?:(?:full|complete|whole|consecutive) )?(?:seasons?|winters?|summers?|harvests?)"
        r"|(?:full|complete|whole) (?:[\w-]+ )?cycles?"
    ),
    qualified=r"pqe\b",
    newly=r"nq|newly[- ]qualified",
    some=words("several many some few multiple numerous"),
    least_told=r"at least\b|min(?:imum)?\b|yoe\b",
    least=(
        r"at least|minimum(?: of)?|min\.?|more than|over|not less than|no less than|have|with"
        r"|possess|requires?|typically"
    ),
    of_those=r"of (?:them|these|those|which|that)\b",
    never_after=(
        r"running\b(?=\W*(?:$|[,.;:)]))|old\b|or older\b|of age\b|ago\b|ahead\b"
        r"|initially\b|to hire\b|free\b|warrant|guarantee|anniversar|heritage|histor"
        r"|(?:\w+ )?(?:work|employment|address|credit) history"
    ),
    not_after=(
        r"of (?:college|university|(?:\w+ )?training|study|education|schooling|a-levels?)\b"
        r"|terms?\b|['’]? ?worth of\b(?! \w*\s?experience)"
        r"|fixed\b|contracts?\b"
        r"|probation|(?:college |university |associate['’]?s? |bachelor['’]?s? "
        r"|master['’]?s? |technical )?degrees?\b|college\b"
        r"|(?:training |graduate )?programm?e?s?\b"
        r"|courses?\b|apprentice|(?:\w+ )?plans?\b|strateg|in business\b|of business\b|roadmap"
        r"|project\b|diploma|review|renewal|salar|maternity|paternity|parental|ftc\b|budget|placement|internship|visa|lease|limit|rotation"
        r"|of (?:growth|success|innovation|continuous|service to)|period\b|horizon"
        r"|(?:fixed|full)[- ]term"
    ),
    not_before=(
        r"(?:last|past|next|first|every|each|within|after|previous|recent|coming|ages?"
        r"|aged|combined|per|by|since|until|under|founded|established|celebrating|during)\W+"
        r"(?:(?:the|a|an|your|our|his|of|at least|last|past|next|first|over|than)\W+){0,3}"
        r"|(?:older|newer) than\W+|commit\w*\W+(?:\w+\W+){0,2}?(?:to|for)\W+"
        r"(?:(?:at least|a minimum of|more than)\W+)?|clean (?:\w+ )?record\W+(?:for\W+)?"
        r"|(?:probation(?:ary period)?|apprenticeship|course|bond|agreement|notice(?: period)?"
        r"|contract|warranty|guarantee|term"
        r"|programme|program|duration"
        r"|lease)(?: of|:)\W+"
        r"|(?:stor|retain|keep|kept|archiv|valid)\w*\W+(?:\w+\W+){0,3}for\W+"
        r"|(?:licen[cs]e\W+(?:\w+\W+){0,2}"
        r"|(?:right to work|permit|visa)\W+(?:\w+\W+){0,4}|run(?:s|ning)?\W+"
        r"|last(?:s|ing)?\W+|cover\W+"
        r"|(?:stay|lived?|living|resid\w+)\W+(?:\w+\W+){0,4}"
        r"|(?:role|post|position|job|contract|assignment)\W+(?:is|will be)\W+)for\W+"
        r"(?:(?:at least|more than|over|a minimum of)\W+)?"
        r"|\b(?:last(?:s|ing)?|runs|(?<!experience )(?<!career )spans)\W+"
        r"|\b(?:maternity|paternity|parental) (?:leave )?cover\W+"
        r"|\b(?:temporary|temp|interim|ftc|fixed[- ]term)\W{1,3}"
    ),
    prior=r"previous|recent|past",
    spent_before=r"have spent|who spent|having spent|spending",
    children=(
        r"\b(?:infants?|babies|toddlers|child|children|kids|pupils|boys|girls|learners|students"
        r"|ages?|aged)\W{1,3}(?:aged?\W|ages\W|of\W|from\W|between\W)?\W*$"
    ),
    of_firm=(
        r"(?:^|.*?\b)(?:we|directors|(?:the|this|a) (?:company|firm|group|agency|business)"
        r"|our (?!ideal|successful|new|next|right|perfect|candidate)\w+|\w+ (?:ltd|inc|llc"
        r"|limited))"
        r"(?:['’]ve\b|\W+(?:(?!you|must|should|who\b|candidate|applicant)\w+\W+){0,3}?"
        r"(?:have|has|had|been|share|bring)\b)"
        r"|(?!.*\b(?:you|your|must|candidates?|applicants?|some(?:one|body))\b)"
        r".*\bfor (?:over|more than|nearly|almost)\W+$"
    ),
    up_to=(
        r"up ?to|maximum(?: of)?|max\.?|(?:no|not) more than|not exceeding|below|under"
        r"|(?<!not )(?<!no )(?:less|fewer) than"
    ),
    experience=(
        r"experienced?|exp[eia]r[eia]+nce|exp\b|work(?:ed|ing)?\b|practice|practising"
        r"|background|track record|post[- ]qualif\w*|pqe\b|employ\w*|careers?\b|exposure|tenure"
    ),
    of_others=OF_OTHERS,
    wished=(
        r"\b(?:wish|want|hop(?:e|ing)|aim(?:ing)?|like|plan(?:ning)?|intend(?:ing)?"
        r"|aspir(?:e|ing)|eager|keen|need|expect|going|looking) to (?:gain|get|acquire|obtain"
        r"|build|spend|complete|have|work|reach|collect)(?: \w+){0,4} ?$"
        r"|\b(?:looking|searching|hoping|applying) for(?: (?:at least|over|some))? ?$"
    ),
    less=r"(?<!not )(?<!no )\b(?:less|fewer) than ?$|\b(?:below|not even|almost no|no) ?$",
    nearly=denials.NEARLY,
    demanded=denials.DEMANDED,
    served=denials.SERVED,
    denied=(
        r"\b(?:no|without(?: any)?|lack(?:ing)? of|not any|zero|(?:do|did) not have(?: any)?)"
        r" (?:(?:prior|previous|direct|real|professional|hands-on|practical|paid) ){0,2}"
        r"(?:experience|knowledge|background|exposure)[^,;.|•\n]*"
    ),
    parts=r",|;|\.(?!\d)|\||•|\n|&|\band\b|\bbut\b|\bthen\b",
    joining=(
        r"(?:or more|plus|or so|of|in|with|as|an?|the|at|on|for|from"
        r"|within(?! the (?:last|past|previous))|using|['’`ʼs]+"
        r"|hands[- ]on|prior|proven"
        r"|previous|solid|strong|minimum|direct|demonstrated|progressive(?:ly)?|responsible"
        r"|full"
        r"[- ]time|worth|standing|or longer"
        r"|(?:under|behind) (?:your|their) belts?|behind (?:you|them)|or thereabouts|good"
        r"|recent"
        r"|verifiable|documented|demonstrable|combined|practical|actual"
        r"|paid|(?:or )?(?:volunteer|voluntary|unpaid)(?: or paid)?"
        r"|continuous|or so|post[- ]?(?:qualification|graduate|graduation|registration)"
        r"|in[- ]house|progressively"
        r"|more|working|work"
        r"|experienced?|exp|experiences|doing|hands on|is|are|required|preferred|experience:)"
    ),
    vague=words("""relevant related industry professional similar equivalent comparable role
        roles work working position positions field fields environment capacity job jobs area
        areas discipline relatable applicable total overall experience experienced same setting
        background post operational operation the a an in of or and any such other level
        this that least facing min seniority needed"""),
    light=words("""project projects management manager supervision supervisor team system
        systems tool tools"""),
    where=r"\s(?:for|in|at|with|within|of|on) ",
    ready=(
        r"(?:able|willing|available|ready|happy|prepared|free) to|(?:own|reliable) (?:car|tools"
        r"|transport|vehicle|van)|must|you|flexible|available|right to"
    ),
    slightly=(
        r"\b(?:some|a (?:bit|touch|little)(?: of)?|bits of|a little|occasional(?:ly)?"
        r"|dabbled in) [\w#+.-]+(?:,? (?:and|or|&) [\w#+.-]+)?"
    ),
    such_as=r"such as|for example|e\.?g\.?|like",
    of_roles=words("""engineer manager officer specialist assistant executive administrator
        technician analyst coordinator supervisor lead leader head senior junior associate
        representative consultant director superintendent generalist staff worker operator
        deputy chief principal intern trainee foreman personal team multi skilled digital"""),
    ending=(
        r"\.(?!\d)|[;:!?()\[\]•|]|\s[–—-]\s|\be\.?g\b|,\s(?:with|and|including|or|plus"
        r"|preferably"
        r"|ideally|at"
        r"|of which|minimum)\b|\b(?:is|are|would be|strongly|highly)? ?(?:required|preferred"
        r"|desired|desirable|essential|necessary|a plus|is|are|must|will)\b"
        r"|\b(?:or|and) (?:an? )?(?:equivalent|related|relevant)"
        r"|\b(?:including|preferably|ideally|such as|who|which|that|plus|and at least|and a"
        r"|along with|combined with|as well as|at the|within the (?:last|past))\b"
    ),
)

PERIODS = Periods(
    seasons={"winter": 1, "spring": 3, "summer": 6, "autumn": 9, "fall": 9},
    quarters={"q1": 1, "q2": 4, "q3": 7, "q4": 10},
    day=r"\d{1,2}(?:st|nd|rd|th|sd|t)?",
    ordinal=r"(?:st|nd|rd|th)\b",
    since=r"s[ie]{1,2}n[cs]e|w\.?\s?e\.?\s?f\.?|doj|date of joining",
    outset=r"from|during|between",
    between=r"to|untill?|till?|upto|up ?to|thru|through|bis|hasta|até|à|au|al?",
    now=(
        r"presen\w{1,4}|now\b|current(?:ly)?|date\b|today|ongoing|on-going|continu\w*|tilldate"
        r"|so far|still|till(?=\s*(?:$|[\n.),]|(?:in|at)\b))|heute|aujourd['’]hui"
        r"|actualidad|actualmente|oggi|presente|atual(?:idade)?\b"
    ),
    onwards=r"onwards?\b|till? ?date|till? ?now",
    at_work=(
        r"\bwork(?:ed|ing|s)\b|\bemploy(?:er|ed|ment)\b|\bdesignation\b|\bjoined\b"
        r"|\bcompany\b|\bexperience\b|\bduration\b|\bclient\b|\bposition\b|\bperiod\b"
    ),
    signed=r"dated?\b(?! of\b)",
    deed=(
        r"\w{2,20}ed|\w{2,20}ing|led|ran|built|wrote|grew|won|drove|gave|taught|made|kept|took"
        r"|brought|oversaw|sold|put|found"
    ),
    titled=(
        r"\b(?:designation|position|role|post(?: held)?|(?:job )?title|worked as|working as)\b"
        r"(?! (?:&|and|responsib))[ \t]*(?:\n\s*)?(?:[:–-][ \t]*\n?[ \t]*)?[^\n]{3,60}"
    ),
    breaks=(
        r"^\W*(?:(?:on|taking|took|full[- ]time|planned|extended|unpaid|voluntary) ){0,2}"
        r"(?:(?:parental|maternity|paternity|family|medical|sick|study|military|compassionate"
        r"|adoption|carer['’]?s?|garden(?:ing)?|personal|unpaid|long[- ]term|sabbatical)"
        r" (?:leave|break|time)\b|leave of absence|career (?:break|gap|pause)|unemploy(?:ed"
        r"|ment)\b"
        r"|sabbatical\b|gap year|(?:between|in between) jobs|job ?[- ]?(?:search|seeking"
        r"|hunt)\w*|out of work|not (?:working|employed)|redundan(?:t|cy)\b"
        r"|looking for (?:work|a job)|stay[- ]at[- ]home|house ?wife|home ?maker"
        r"|break from work"
        r"|(?:mother|father|parent)(?:hood)?\W*$|travell?(?:ing|ed) (?:in|through|around"
        r"|the)\b)"
        r"(?!.*\b(?:cover|replacement|officer|advis[eo]r|clerk|manager|co-?ordinator|coach"
        r"|counsell?or|consultant|specialist|administrator)\b)"
    ),
    months_abroad=MONTHS_ABROAD,
    ahead=(
        r"\b(?:will (?:be )?(?:start|join|begin)\w*|incoming\b|(?:due|about) to (?:start|join)"
        r"|offer accepted|accepted (?:an )?offer|yet to (?:start|join))"
    ),
    loosely=r"early|mid|late|about|around|circa|c\.|(?:the )?(?:end|beginning|start|middle) of",
    expiring=r"\bexp\b|expir|valid|renew|recert|expected|anticipated|\bawaited|retire",
    not_worked=(
        r"birth|\bd\.? ?o\.? ?b\b|\bborn\b|expir(?!\w*nce)|valid|passport|visa\b|\bissued?\b"
        r"|expected|anticipated|licen[cs]e"
    ),
)
