"""What makes a denial of a clause whatever it begins with: "Pricing was never my job".

A pattern comes in if it says so of any subject, in any trade; what begins a clause of the
person's own stands in ``undone``.
"""

from __future__ import annotations

from matcher.language.patterns import Regex

DENIED_ANYWHERE: Regex = (
    r"\b(?:not|never) (?:really |strictly |ever )?(?:been )?(?:part of (?:my|the|our"
    r"|this) (?:\w+ )?"
    r"(?:job|role|post|dut|remit|work|responsib|brief|position)|(?:within |in |under )?my"
    r" (?:job|role|remit|responsib|dut|task|area|field|hands|brief|department|decision|call)"
    r"|something i|mine\b)"
    r"|\b(?:outside|beyond)(?: of)? my (?:job|role|remit|responsib|dut|task|area|field|hands"
    r"|brief|experience|competence|scope)"
    r"|\b(?:have|had|has|having) none\b|\bnothing to do with\b"
    r"|\bmy (?:[\w-]+ ){0,2}?(?:experience|jobs?|roles?|work|duties|posts?|background|training)"
    r" (?:excludes?|excluded|lacks|lacked)\b"
    r"|\babove my (?:pay|station|grade|level)\b|\bnot for me to\b"
    r"|\bmy (?:[\w-]+ ){0,2}?(?:experience|jobs?|roles?|work|duties|posts?|contract)"
    r" stop(?:s|ped) (?:well )?short of\b|\b(?:was|were|is|are) (?:out of|not in) my hands\b"
    r"|\bmy (?:[\w-]+ ){0,2}?(?:experience|jobs?|roles?|work|duties|posts?|positions?"
    r"|tasks|training"
    r"|background|contract|degree|studies|course|education) (?:(?:do|does|did|has|have"
    r"|had) not|(?:have |has |had )?never)"
    r" (?:includ|involv|cover|extend|entail|touch|comprise"
    r"|(?:require|ask|allow|permit|let|need)\w* me\b)"
    r"|\b(?:am|is|are|was|were) (?:not|never) (?:among|one of|part of) my (?:[\w-]+ )?"
    r"(?:skill|strength|task|dut|responsib|abilit|competenc|qualification|strong)"
    r"|\b(?:is|are|was|were|remains?|stays?) (?:still |quite |all |rather |as yet |[a-z]+ly )*"
    r"(?:new|foreign|unknown|alien|unfamiliar|an? (?:closed book|mystery|riddle)"
    r"|uncharted (?:territory|waters)) (?:to|for) me\b"
    r"|\bmy (?:[\w-]+ ){1,4}(?:is|are|was|were) (?:nil|none|zero|non-?existent)\b"
    r"|\bmy (?:jobs?|roles?|work|duties|posts?|tasks) (?:was|were|is|are) (?:never|not) about\b"
    r"|\b(?:never|not) part of what i\b"
    r"|\bmy (?:application|request|bid) (?:[^ ]+ ){0,8}?(?:was|were) (?:rejected|refused"
    r"|declined"
    r"|turned down|unsuccessful)\b"
    r"|\bthere (?:was|were|is|has been) never (?:[^ ]+ ){1,5}(?:in|under|to|for) (?:my|me)\b"
    r"|\b(?:was|were|is) nothing i (?:could|did|had|was)\b(?! not)"
    r"|\bnot (?:what|something|anything|a thing) (?:i|we)\b"
    r"|\bi (?:have |had )?(?:[a-z]+ly |always |so far )?(?:stayed|kept|steered)"
    r" (?:[a-z]+ly |well |right )?(?:out|clear) of\b"
    r"|\b(?:was|were|is|are) (?:kept (?:away )?from (?:me|us)|off[- ]limits)\b"
    r"|\b(?:is|are|was|were) (?:still |as yet )?(?:missing|absent|lacking) (?:from|in) my\b"
    r"|\b(?:never|not) (?:once |ever |really )?(?:asked|expected|required|demanded|wanted)"
    r" of me\b"
    r"|\b(?:never|not) (?:been )?(?:quite |really |exactly )?my (?:[a-z]+ )?(?:suit|point"
    r"|forte|thing|cup|business|world|department|calling|line)\b"
    r"|\bwithout my (?:involvement|participation|input|doing|help|knowledge)\b"
    r"|\bbefore i (?:could|was able to|got to|had (?:a|the|any) (?:chance|opportunity))\b"
    r"|\b(?:has|have|had|with) a gap where\b|\b(?:left|leaves) to (?:others|somebody|someone)\b"
)
