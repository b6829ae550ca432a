"""What an advertisement also says: place, travel, hours, strength, pay, checks."""

from __future__ import annotations

from matcher.language.patterns import Regex, phrases

_DAY: Regex = r"(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:days?)?"
_AMOUNT: Regex = r"\d(?:[\d,.]*\d)?\s?k?\b"
_MONEY: Regex = rf"(?:[$£€₹]|\b(?:usd|gbp|eur|inr|cad|aud)\b|\brs\.? ?)\s?{_AMOUNT}"

LIFTING: Regex = (
    r"(?<!\btail[ -])(?<!\bfork[ -])(?<!\bski[ -])(?<!\bchair[ -])(?<!\bstair[ -])"
    r"(?<!\bpassenger )(?<!\bgoods )(?<!\bservice )(?<!\bscissor[ -])(?<!\bboom[ -])"
    r"(?<!\bvehicle )(?<!\bcar )(?<!\bplatform )(?<!\bhydraulic )(?<!\bthe )(?<!\ba )"
    r"\blift(?:ing)?\b(?! (?:truck|shaft|engineer|operat|maint|install|motor"
    r"|equipment|plan|gear))"
)
"""Lifting by hand, and no machine that lifts."""
WAY: Regex = (
    r"(?:(?:fully|100%|partly|partially|mostly) )?(?:remote(?:ly)?|hybrid|on[- ]?site"
    r"|in[- ](?:the )?office|office[- ]based|home[- ]based|in[- ]person|work(?:ing)? from home"
    r"|wfh)\b(?: work(?:ing)?| role| position)?"
)
"""Where somebody works that is no place on a map."""
_CAPITAL: Regex = r"(?-i:[A-Z])[\w.’'-]*"
_TOWN: Regex = (
    rf"{_CAPITAL}(?: (?:(?:of|on|upon|de|la|le|del|am|by) )?{_CAPITAL}){{0,3}}"
    rf"(?:, ?{_CAPITAL}(?: {_CAPITAL}){{0,2}}){{0,2}}(?: \d{{5}})?"
)
_JOINED: Regex = r"(?:\s?[/|]\s?|\s[–—-]\s|, ?(?:or |and )?|\s(?:or|and|&)\s)"
_ASIDE: Regex = r"(?:\s?\([^()]{0,40}\))?"
PLACE_AND_WAY: Regex = (
    rf"{_TOWN}(?:\s?\((?=[^()]*\b{WAY})[^()]{{0,60}}\)|{_ASIDE}{_JOINED}"
    rf"{WAY}(?: (?:within|in|from|across|anywhere)\b[^.;()]{{0,40}})?{_ASIDE})\.?"
    rf"|{WAY}{_ASIDE}(?:{_JOINED}|:? (?:(?:in|at|from|within|near|based in|our) ){{0,2}})"
    rf"{_TOWN}{_ASIDE}\.?"
)

SAID: dict[str, Regex] = {
    "authorisation": (
        r"\b(?:legally )?authori[sz](?:ed|ation) to work\b(?:[^.;,|]|\.\d){0,40}"
        r"|\bright to work\b[^.;,"
        r"|]{0,30}"
        r"|\bwork (?:permit|authori[sz]ation|visa)\b|\b(?:visa )?sponsorship\b"
        r"|\bsponsor (?:\w+ )?visas?\b"
        r"|\b(?:[\w.]+ )?security"
        r" clearance\b|\b[sd][cv] clear(?:ed|ance)\b|\b(?:u\.?s\.? )?citizen(?:s|ship)?\b"
        r"|\b(?:legally )?eligib\w+ to work\b(?:[^.;,|]|\.\d){0,30}"
        r"|\bauthori[sz]ation to work\b[^.;,"
        r"|]{0,30}"
    ),
    "travel": (
        r"\b(?:up to )?\d+ ?% (?:of )?(?:\w+ ){0,2}travel\b|\b(?:occasional(?:ly)?"
        r"|frequent(?:ly)?"
        r"|regular(?:ly)?|extensive|overnight|some|domestic|international|national"
        r"|willing\w* to"
        r"|able to|ability to|required to|expected to|must|may|need to"
        r"|will) (?:\w+ ){0,3}travel\b"
        r"(?:l?ing)?[^.;()|]{0,30}|\btravel(?:l?ing)?:? (?:up to )?\d+ ?%"
        r"|\btravel(?:l?ing)?\b(?:[^.;|]|\.\d){0,30}"
        r"\b(?:required|expected|necessary|needed|\d+ ?%)|\btrips? to\b(?:[^.;|]|\.\d){0,40}"
    ),
    "shift": (
        r"\b(?:1st|2nd|3rd|first|second|third|day|night|evening|rotating|rotational|split"
        r"|early|late"
        r"|weekend|morning|afternoon|swing|\d+[- ]hour) shifts?\b|\bshifts?[ -](?:work|pattern"
        r"|basis"
        r"|rota|system|patterns)\b|\bon[- ]call\b(?: rota)?|\bovertime\b(?: saturdays| work)?"
        rf"|\b(?:alternate |every |some |rotating )?weekends?\b(?! pay)|\b{_DAY} ?(?:-|–|to"
        rf"|through) ?{_DAY}"
        r"\b(?:[^.;|]|\.\d){0,30}|\b\d{2}(?:\.\d+)? ?(?:h|hrs?|hours) ?(?:/|per|a"
        r"|p/) ?w(?:ee)?k\b"
        r"|\bodd hours\b|\bunsoci(?:al|able) hours\b|\bflexible (?:hours|schedule)\b"
        r"|\bnights\b|\bnight work\b"
        r"|\b(?:one |some )?evenings?\b(?: a week)?|\bearlies\b|\blates\b|\b24[/-]7\S*"
        r"|(?<![\d.:])\d{1,2}(?:[:.]\d\d)? ?[ap]m ?(?:-|–|to) ?\d{1,2}(?:[:.]\d\d)? ?[ap]m\b"
        r"|\bour shifts\b"
        r"|\b\d ?(?:weekends|nights|days) in \d\b|\bpublic holidays\b|\b/ ?[123](?:st|nd|rd) ?$"
    ),
    "physical": (
        rf"(?:{LIFTING}|\b(?:carry|push|pull)(?:ing)?\b)(?:[^.;|]|\.\d){{0,50}}?\d+ ?(?:lbs?"
        r"|pounds|kg|kilo\w*)\b\.?"
        rf"|\b\d+ ?(?:lbs?|pounds|kg)\b|{LIFTING}(?: (?:heavy|and)|, \w)(?:[^.;|]|\.\d){{0,30}}"
        r"|\bclimb(?:ing)?\b"
        r"(?:[^.;|]|\.\d){0,30}|\bstoop|\bkneel|\bcrouch|\b(?:stand|sit|walk)(?:ing)? (?:for"
        r"|and|,"
        r"|or)(?:[^.;|]|\.\d){0,30}"
        r"|\bon (?:your|their) feet\b|\bmanual dexterity\b|\bpush and pull\b(?:[^.;|]"
        r"|\.\d){0,30}"
        r"|\bphysical(?:ly)? (?:demand|fit|requirement|abilit|able)\w*|\bcolou?r vision\b"
        r"|\bregularly (?:sits?|stands?|required to)\b|\bconfined spaces\b"
        r"|\bwork(?:ing)? at heights?\b"
    ),
    "pay": (
        rf"{_MONEY}(?: ?(?:-|–|to) ?{_MONEY})?(?: ?(?:/|per|an?|p\.?) ?(?:hour|hr|h|year|annum"
        rf"|day"
        r"|month|week|yr|a))?\b(?:[^.;,|]|\.\d){0,15}"
    ),
    "other": (
        r"\b(?:criminal )?background (?:check|screen\w*|investigation)|\bdrug (?:test\w*"
        r"|screen\w*)"
        r"|\b(?:enhanced )?dbs\b(?: check)?|\bown (?:hand )?(?:tools|transport\w*|vehicle|car"
        r"|van)\b"
        r"|\breliable transport\w*|\bcriminal record\w*|\b(?:over|at least|be|aged) (?:18|21"
        r"|eighteen|twenty-one)\b(?! days| months)|\b(?:18|21)(?:\+| years? (?:of age|old|or)"
        r"| or (?:over"
        r"|older))|\bcredit (?:history|check)"
        r"|\bworking with children check|\bpolice (?:check|clearance)|\bfingerprint\w*"
        r"|\bvaccinat\w+|\breferences? (?:check|required)|\b\d\d years of age"
    ),
    "location": (
        rf"(?:\b{_CAPITAL}(?: {_CAPITAL})?,? (?:or|and) )?(?:\b(?:fully"
        r"|100%|partly|partially|work(?:ing)?|role|position|is) remote(?:ly)?\b"
        r"|\bremote(?:ly)?(?: or (?:in |from |at )?(?:our |the )?(?-i:[A-Z])[\w’'-]*"
        r"|[ -](?:first|work\w*|position|role|job|only|opportunity)\b|\W*$|[,;)]|(?= (?:or"
        r"|from|within))))"
        r"|\bhybrid (?:schedule|work(?:ing|place)?|role|position|model|pattern)|\(hybrid\b"
        r"|^hybrid\b"
        r"|\bwork(?:ing)? from home\b|\b(?:from|in) the office\b(?:[^.;|]|\.\d){0,30}"
        r"|\bon-?site\b(?= (?:position"
        r"|role|work|\d|only|in|at|days))|\b(?:based|located) (?:in|at|out of) (?:our |the "
        r"|an? )?"
        r"(?-i:[A-Z])(?:[^.;|]|\.\d){0,40}|\bliving within\b(?:[^.;|]|\.\d){0,40}"
        r"|\b(?:relocat\w+)\b(?:[^.;|]|\.\d){0,20}"
    ),
}

NOT_SAID: dict[str, Regex] = {
    "authorisation": (
        r"\bregardless\b|\bstatus as\b|\brace\b|\bcitizens? (?:advice|of the|and)\b"
    ),
    "travel": (
        r"\btravel(?:l?ing)? (?:agen|arrange|book|plan|expens|itinerar|logistic|coordinat"
        r"|benefit"
        r"|industry|schedul|insur|discount|allow|public|and expens)|\breimburs|\btravell?ers?\b"
    ),
    "shift": (
        r"\bbenefit|\beligible\b|\bour (?:customer|business)|\bpaid (?:holiday|time|overtime)"
        r"|\binsurance\b|\bcontact us\b|\bcall us\b|\bvacation\b|\bpto\b|\bopening night"
        r"|\bcommunity\b|\bstudents\b|\bhours of operation\b|\bsupport when\b|\bour team of\b"
    ),
    "physical": (
        r"\bdental\b|\binsurance\b|\bstandards?\b(?= (?:for|and))|\bwalk[- ]ins?\b"
        r"|\bphysical secur"
        r"|\bforklift|\bairlift|\bface[- ]?lift|\bclimb(?:ing)? (?:the|your) (?:ladder|career)"
    ),
    "pay": (
        r"\b(?:revenue|turnover|budget|sales of|raised|funding|worth|portfolio|billion|million"
        r"|assets|projects?|donat|deposit|fine|gift|referral|savings?|limit|contracts?)\b"
        r"|\d ?(?:bn|m)\b"
    ),
    "other": r"\bregardless\b|\bfree dbs\b|\bfair chance\b|\breference (?:number|code)",
    "location": r"\bheadquarter|\boffices (?:in|across)|\bfounded\b|\bcustomers\b|\bwe are a\b",
}

PLACE_LABELS = phrases("""location, locations, job location, work location, place of work,
    based,    office location, city, duty station, work site, where""")

PLACE: Regex = (
    r"(?:(?<=\bin )|(?<=\bat )|(?<=our ))(?:[A-Z][\w.’'-]+ ){0,2}[A-Z][\w.’'-]+, (?:[A-Z]{2}\b"
    r"|[A-Z][a-z]{3,})|^(?:[A-Z][\w.’'&-]+ ){0,5}[A-Z][\w.’'-]+, ?(?:[A-Z]{2}|[A-Z][a-z]{2,})"
    r"(?: \d{5})?$|(?<=\bour )(?:[A-Z][\w.’'-]+ ){1,3}(?=location|office|site|plant|store)"
)
