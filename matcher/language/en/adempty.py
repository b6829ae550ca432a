"""What stands alone in an item of an advertisement and asks nothing of a person.

A pattern comes in if it asks nothing whatever the trade: it matches the whole of an item.
"""

from __future__ import annotations

from matcher.language.patterns import Regex

_TERM: Regex = (
    r"(?:(?:full|part)[- ]time|permanent|temporary|fixed[- ]term|casual|seasonal|contract"
    r"|self[- ]employed|paye|salaried|hourly|temp|perm|internship|freelance|zero[- ]hours?)"
)
_RIDER: Regex = (
    r"^(?:an? |any |or )?(?:equivalent|similar|comparable|relevant|related|appropriate)"
    r" (?:[\w/-]+ ){0,4}(?:will be|is|are|may be|can be|also|considered|accepted"
    r"|acceptable|welcomed?)(?: (?:be |also )?(?:considered|accepted|acceptable|welcomed?))?"
    r"\W*$|^(?:an? |any |or )?(?:equivalent |suitable )?combination of"
    r" (?:(?:education|training|experience|qualifications|and|or|work|relevant|related),? ?)+"
    r"\W*$|^or equivalent(?: experience)?\W*$"
)
_LABEL: Regex = (
    r"^(?:(?:date )?posted(?: on)?|date posted|job (?:id|ref(?:erence)?|number|type|code)"
    r"|req(?:uisition)?\.? (?:id|no|number)|vacancy (?:id|ref(?:erence)?|number)|apply by"
    r"|valid (?:through|until)|(?:employment|contract) type|seniority level|job function"
    r"|(?:no\.?|number) of (?:positions|openings|vacancies)|(?:closing|start) date"
    r"|job category|posting (?:id|date))\s*(?:$|[:#–-]|\w*\d)"
)
_MEMBER: Regex = (
    r"^(?:[\w’']+ ){0,6}?(?:key|vital|valued|integral|important|core) (?:member|part) of"
    r" (?:our|the|an?) (?:[\w&-]+ ){0,4}(?:team|crew|company|business|department|family)"
    r"\W*$"
)
_FIRM: Regex = r"^(?:[\w&.’'-]+,? ){1,5}(?:ltd|limited|inc|llc|plc|gmbh|llp|corp)\.?\W*$"

SIGNING: Regex = (
    r"^(?:cheers|(?:many |with )?thanks|thank you|regards"
    r"|(?:kind|best|warm)(?:est)? (?:regards|wishes)"
    r"|yours (?:sincerely|faithfully|truly)|all the best|best)(?:\s*[,!.–—-]+\s*|\s*$)"
    r"(?:[\w.'’-]+(?:[^\w.'’-]+|$)){0,4}$"
)
"""How a letter ends."""

_CONTACT: Regex = (
    r"^(?:(?:interested|keen|curious|any questions|questions)\W+)?"
    r"(?:(?:please|just|simply|so|or)\W+)*"
    r"(?:give (?:me|us|\w+) an? (?:ring|call|shout|bell|buzz)\b"
    r"|(?:reply|respond|write|apply) to \S+@"
    r"|(?:reply|respond) to (?:this|me|us|the (?:ad|advert|post))\b"
    r"|drop (?:me|us|\w+) an? (?:line|note|e-?mail|message|text)\b"
    r"|get in touch\b|(?:call|ring|phone|text|e-?mail|message|whatsapp|dm|contact)"
    r" (?:(?:me|us)\b|(?:to |at )?[^\s@]+@|\w+(?: \w+)? (?:if you|(?:on|at) \W*[\d+])))"
)
_SOUGHT: Regex = (
    r"^(?:interested|keen|curious|(?:any )?questions|sounds? (?:good|like you))\W*$|"
    r"^(?:\w+\W+){0,2}we(?:['’]re| are)? (?:currently |now )?(?:need|want|require|seek"
    r"|looking for|after|hiring) (?:somebody|someone|a person|people|staff)"
    r"(?: (?:for|in|at|to join))"
    r"(?: [\w&’'-]+){1,5}\W*$"
)

_BOARD: Regex = (
    r"^(?:the |our )?(?:[\w’'-]+ ){1,4}(?:wish(?:es)?|(?:is|are) (?:looking|seeking|keen"
    r"|delighted|pleased|excited|hoping)|would like|seeks?)"
    r" to (?:appoint|recruit|hire|employ|welcome)\b"
    r"|^(?:we|(?:the|our|this) (?:school|trust|college|academy|council|company|organi[sz]ation"
    r"|charity|university|home|service|employer|board)(?: \w+)?) (?:is|are)"
    r" (?:fully )?committed to (?:safeguarding|equal|diversity|inclusi|the safe"
    r"|promoting|creating|being)"
)
_ARISEN: Regex = (
    r"^(?:an?|this|our|the)? ?(?:[\w-]+,? ){0,4}(?:opportunit(?:y|ies)|vacanc(?:y|ies)"
    r"|openings?|positions?|posts?|roles?) (?:has|have) (?:(?:now|just|recently|also) )?"
    r"(?:arisen|come up"
    r"|become (?:available|vacant)|opened(?: up)?|been created)\b"
    r"(?!.*\b(?:with (?!us\b|our\b|the\b)|who|able to|experienced?|must|should)\b)"
)
"""That a post is vacant, and nothing of who may have it."""

_GREETED: Regex = (
    r"^(?:(?:and|all|any|also|even|we welcome|open to) )*(?:[\w-]+ ){0,2}(?:grads?"
    r"|graduates?|school[ -]leavers?|leavers|beginners?|newcomers?"
    r"|career[ -]changers?|returners?|starters?"
    r"|students?|trainees?|juniors?|apprentices|applicants?|applications?|backgrounds?|nqns?"
    r"|parents|everyone|everybody)(?: \w+ \w+)??"
    r"(?: (?:are|is|also|very|most|warmly|always|more than|equally))* (?:welcomed?|encouraged"
    r"|considered|accepted|ok(?:ay)?|fine)(?: (?:too|to apply))?\W*$"
)
"""Who may apply too, of whom nothing is asked."""

_TITLE: Regex = r"^[^.;:]{3,60}\((?:[mwfdx] ?/ ?){1,3}[mwfdx]\)[^.;:]{0,40}$"

_NOTICE: Regex = (
    r"^(?:strictly |sorry,? |please,? )?no (?:recruit\w+(?: agenc\w+)?|agenc\w+"
    r"|time[- ]?wasters|cold call\w*|callers|canvassers)(?:,? please| thanks?(?: you)?)?\W*$"
    r"|^(?:an? |the )?(?:[\w&’'-]+ ){0,4}(?:firm|business|company|bakery|workshop|shop|farm"
    r"|garage|practice|team|house)(?:,? (?:run|established|founded))?,? since \d{4}\W*$"
    r"|^(?:established|founded|est\.?)(?: in)? \d{4}\W*$"
)
"""Whom an advertisement wants no answer of, and how long a firm has been there."""

_COLUMN: Regex = (
    r"^(?:(?:hourly|daily|weekly|fortnightly|monthly|quarterly|yearly|annual(?:ly)?|ad[ -]hoc"
    r"|once|twice|every (?:day|week|month|quarter|year)|as (?:needed|required)|ongoing)"
    r"(?: (?:a|per) \w+)?|how often|frequency|when|tasks?|dut(?:y|ies)|criteri(?:on|a)|yes|no"
    r"|n/a)\W*$"
)
"""What stands in the cells of a table beside what is to be done, and above them."""

_ALLIED: Regex = (
    r"^(?:[\w&-]+,? ){0,5}or (?:an?(?:other)? |any )?(?:closely )?(?:related|similar|relevant"
    r"|numerate|technical|quantitative) (?:subject|field|discipline|area)s?\W*$"
)
"""The end of a list of what a degree may be in."""

UNASKED: Regex = (
    rf"^(?:this is an? |an? )?(?:{_TERM}[ ,/&-]{{0,3}}(?:and |or )?)+"
    r"(?:position|role|post|job|contract|employment|vacancy|basis|opportunity)?"
    r"(?:\W+(?:your choice|as you (?:like|prefer)))?\W*$"
    rf"|{_RIDER}|{_LABEL}|{_MEMBER}|{_FIRM}|{SIGNING}|{_CONTACT}|{_SOUGHT}|{_BOARD}|{_TITLE}|{_ARISEN}"
    rf"|{_GREETED}|{_COLUMN}|{_ALLIED}|{_NOTICE}"
    r"|^(?:(?:you|it|this|the|will|shall|['’]ll|role|position|post|job|holder) ?){0,4}"
    r"\breport(?:s|ing)? (?:directly )?(?:in)?to (?:\S+ ){0,9}\S+$"
    r"|^(?:please )?apply (?:by \w+ing|in writing|online|now|via|through the)\b"
    r"|^(?:please )?send (?:us |in )?(?:an?|your|the) (?:cv|resum[eé]|résumé|application"
    r"|(?:covering|cover) letter)\b|^the following (?:reflects|is|are|describes|lists)\b"
    r"|^(?:you can |to )?(?:read|find out|learn) more\b|^and (?:much )?more\b"
    r"|^(?:\w+\W+){0,3}fast[- ](?:paced|moving) (?:work )?(?:environment|place|setting)"
    r"(?: of [\w ]{3,40})?\W*$"
    r"|^(?:an? )?(?:culture|place|environment) of [\w ]{3,40}\W*$"
    r"|^(?:(?:committed|dedicated|devoted) to |(?:striving|strive|passion|drive) for )"
    r"(?:\w+ ){0,2}(?:greatness|excellence|success|perfection)\W*$"
    r"|^(?:working|working life|life|careers?|jobs) (?:at|with) (?-i:[A-Z])[\w&'’-]+"
    r"(?: (?-i:[A-Z])[\w&'’-]+){0,2}\W*$"
    r"|^(?:\w+ ){0,2}(?:support|training|accommodation|parking|uniform|live-in|tools|transport)"
    r" (?:is |are |will be |can be )?(?:available|provided|given|included|supplied|offered)\W*$"
    r"|^.{0,50}\b(?:align|match)(?:es)? (?:with )?your (?:profile|r[eé]sum[eé]|cv|skills)\b"
    r"|^but (?:this|that|it|these|they)\b|^even better\W*$"
)
"""Terms of employment, riders, labels of portals, praise of the post, a firm's name."""

PAGE: Regex = (
    r"(?:skip to (?:main )?content|home|menu|search(?: jobs)?|log ?in|sign (?:in|up|out)"
    r"|register|apply(?: now)?|save(?: job)?|share|print|back(?: to (?:results|search"
    r"|top))?"
    r"|show (?:more|less)|read more|view all|accept(?: all)?(?: cookies)?|reject all"
    r"|cookie (?:settings|policy|preferences)|privacy(?: policy)?|terms(?: of use)?|sitemap"
    r"|contact(?: us)?|about(?: us)?|jobs|careers|report (?:this )?job|email (?:me"
    r"|a friend)"
    r"|facebook|twitter|linkedin|instagram|youtube|help|faqs?|sort(?: by)?(?::.*)?"
    r"|page \d+ of \d+"
    r"|next|previous"
    r"|filters?|enable javascript.*|blog|companies|salaries|create (?:an )?account"
    r"|unsubscribe|(?:set|create) (?:an? )?(?:job )?alerts?(?: .*)?|easy apply"
    r"|promoted by .*|over \d+ applicants|.*\bresponses managed off \w+)"
    r"|.*\butm_\w+=.*|#?(?:li-\w+|[\w-]+(?= #))(?:\s+#[\w-]+)*|.*\bunsubscribe\b.*"
    r"|(?:\w+ ){1,3}(?:unavailable|n/a|not (?:specified|provided|available))"
    r"|.*\b(?:we|site|website|page) uses? cookies\b.*|.*©.*|.*\ball rights reserved\b.*"
)
"""Lines of menus, notices and footers of pages."""

PORTAL: Regex = (
    r"(?:seniority|experience|career) level|(?:employment|contract|job|work|workplace) type"
    r"|job (?:functions?|category)|industr(?:y|ies)|sectors?|specialisms?|date posted|posted"
)
"""Labels that portals put around an advertisement, each above its value."""
