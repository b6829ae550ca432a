"""What occupations are called in English, and how an advertisement says whom it seeks.

``heads`` are last words that titles of occupations have, written down by hand and no copy of a
list, without those that mostly mean a firm or a thing (page, post, model, marine). A word that
advertisements say of firms and customers too stands in ``headed``, with what makes a job of it.
"""

from __future__ import annotations

from matcher.language.pagewords import Callings
from matcher.language.patterns import Regex, words

_ARTICLE: Regex = r"(?:an?|another|one|our|the|its|their|your)"
_SOUGHT: Regex = (
    r"\b(?:looking|searching)(?: \w+ly)? (?:for|to (?:hire|recruit|appoint|add|find|employ"
    r"|bring on))"
    r"|\bin search of|\bon the (?:lookout|hunt) for"
    r"|\bseek(?:s|ing)?(?: to (?:hire|recruit|appoint|employ))?"
    r"|\b(?:is|are|now|['’]re) (?:\w+ly )?(?:hiring|recruiting)(?: for)?"
    r"|\b(?:to|wish to|will) (?:appoint|hire|recruit)"
    r"|\bwe (?:\w+ly )?(?:need|require|want)"
    r"|(?:^|(?<=\n))hiring(?= (?:an?|\d+|two|three) )"
    r"|\bwelcome(?= (?:an?|another|our next) )"
    r"|\b(?:needs|requires|wants)"
    r"(?= (?:an?|another|two|three|four|experienced|qualified|skilled)\b)"
    r"|\b(?:client|agency|company|firm|depot|family|farm|shop|school|practice|charity|hospital"
    r"|clinic|business|bank|hotel|council|restaurant|studio|team)\b[^.;:]{0,60}?"
    r" (?:needs|requires|wants)"
    r"|\b(?:opportunity|vacancy|opening) (?:\w+ ){0,4}?for"
    r"|\b(?:position|role|post|job|vacancy) (?:of|as|for)"
    r"|\bjoin (?:\w+ ){1,5}as"
)

CALLINGS = Callings(
    heads=words("""abstractor accompanist accountant actor actress actuary acupuncturist
        adjuster administrator adviser advisor advocate aide ambassador anaesthetist analyst
        anesthetist animator announcer appraiser apprentice arborist archaeologist architect
        archivist artist artworker assembler assessor assistant associate astronomer athlete
        attendant attorney au-pair auctioneer audiologist auditor author baker banker barback
        barber barista barman barrister bartender bdr beautician bellhop biller biochemist
        biologist blacksmith blaster blogger boilermaker bookbinder bookkeeper botanist brewer
        bricklayer broker builder bursar butcher butler buyer caddy cameraman captain
        caregiver carer caretaker carpenter cartographer caseworker cashier caterer ceo cfo
        chairman chairperson chambermaid chaplain chauffeur checker chef chemist childminder
        chiropodist chiropractor choreographer cio cleaner clerk clinician co-ordinator coach
        cobbler coder collector columnist commissioner compositor comptroller concierge
        conductor conservator constable consultant controller coo cook coordinator copywriter
        coroner counsel counsellor counselor courier crafter crewman crier croupier cto
        curator custodian dancer dealer dean decorator demonstrator dentist deputy
        dermatologist designer detailer detective developer dietician dietitian director
        dishwasher dispatcher dispenser diver docker doctor doorman drafter draftsman
        draftsperson draughtsman draughtsperson dressmaker driller driver drywaller ecologist
        economist editor educator electrician embalmer embryologist engineer engraver
        enumerator epidemiologist erector ergonomist escort estimator ethicist evaluator
        examiner executive expeditor fabricator facilitator farmer farmhand farrier financier
        finisher firefighter fisherman fitter florist forager foreman forester forwarder
        framer fundraiser furrier futurist gamekeeper gardener gemmologist generalist
        geneticist geographer geologist geophysicist glassblower glazier goldsmith governess
        grader grinder groom grounds-keeper groundskeeper groundsman groundsperson
        groundworker guard hairdresser handler handyman handyperson hca healer herbalist hgv
        histologist historian horticulturist host hostess hydrogeologist hydrologist hygienist
        illustrator imam inspector installer instructor insulator intern interpreter
        interviewer investigator ironworker janitor jeweler jeweller joiner journalist judge
        keyholder labeller laborer labourer landscaper laundress lawyer lecturer librarian
        lifeguard linesman linguist loader lobbyist locksmith longshoreman lumberjack
        machinist magistrate maid manager manageress manicurist marketeer marketer mason
        masseur masseuse mathematician matron mechanic mechatronician mediator merchandiser
        metallurgist meteorologist microbiologist midwife milkman miller millwright miner
        minister moderator monitor mortician mover musician mycologist nanny naturopath
        navigator negotiator neurologist neurosurgeon newsreader notary nurse nutritionist
        obstetrician oceanographer officer oncologist operative operator optician optometrist
        orderly organiser organist organizer orthodontist orthoptist osteopath packer
        paediatrician painter palaeontologist paralegal paramedic park-keeper pathologist
        patrolman paver payroller pediatrician perfumer pharmacist pharmacologist phlebotomist
        photographer physician physicist physiologist physiotherapist picker pilot pipefitter
        planner plasterer plater plumber podiatrist policeman polisher porter postman potter
        practitioner preacher presenter presser priest printer processor procurer producer
        professor programmer projectionist proofreader prosthetist provisioner psychiatrist
        psychologist psychotherapist publican publicist purchaser purser rabbi radiographer
        radiologist radiotherapist ranger realtor receptionist recruiter referee refinisher
        registrar rep repairer repairman reporter representative researcher restorer retoucher
        reviewer rigger roofer roustabout saddler sailor salesman salesperson saleswoman
        sampler sawyer scaffolder scaler scheduler scientist sculptor sdr seamstress secretary
        server servicer setter sewer shearer shipper shopfitter signaller signwriter
        silversmith slater smith solderer soldier solicitor sommelier sonographer sous-chef
        specialist sprayer sre statistician steeplejack stenographer stevedore steward
        stewardess stocker stonemason storekeeper storeman storeperson storyteller strategist
        stripper student stylist superintendent supervisor surgeon surveyor sweeper tailor
        taxidermist teacher technician technologist telemarketer telephonist teller tester
        therapist tiler toolmaker toolpusher trader trainee trainer transcriber
        transcriptionist translator treasurer turner tutor typesetter typist undertaker
        underwriter upholsterer urologist usher valet valeter valuer venipuncturist verger
        veterinarian videographer violinist waiter waitress warden warehouseman weaver
        bailiff bosun conveyancer gaffer gravedigger groomer jockey jointer lineman luthier
        modeller pastor performer sexton skipper splicer stockperson stoker trustee
        webmaster weigher welder welder-fabricator winemaker wirer woodworker worker writer
        yardman zookeeper zoologist busser cna cra devops gp lpn rn senco vet
        vicar"""),
    headed=(
        r"(?:customer|technical|tech|it|ict|desktop|application|user|product|sales|admin"
        r"|administrative|business|office|operations|member|client) support"
        r"|(?:team|shift|group|crew|project|section|squad|youth|play|line|cell|ward|practice"
        r"|worship|squadron|tour|delivery|engagement|scout) leader"
        r"|(?:ward|nursing|theatre|junior|senior) sister|(?:dog|pet) walker"
        r"|ph\.?d\.? (?:position|candidate|student)|(?:\w+ ){0,2}customer success"
        r"|(?:mri|ct|x-ray|lab|vet|pharmacy|surgical|radiology|nail|auto|it) tech"
        r"|(?:graduate|marketing|management|sales|hr|finance|trade|office) trainee"
        r"|(?:\w+ ){1,3}lead|(?:deputy|department|assistant|section|interim) head|head of"
        r"|(?:\w+ ){0,3}vp(?: of)?|vp \w+|chief of staff"
        r"|(?:front|back)[ -]of[ -]house(?: \w+)?|au pair|chief mate|health visitor"
        r"|(?:executive )?(?:pa|ea) to|civil servant|board member|(?:mail|letter) carrier"
        r"|panel beater|steel fixer|news anchor|maître d['’]h?ô?t?e?l?"
        r"|(?:cabinet|clock|sail|model|instrument) maker"
        r"|(?:choir|station|harbour|quarter|concert|post)[ -]?master"
        r"|(?:\w+ ){0,3}(?:business|people|hr|talent|finance|client|channel|alliance) partner"
        r"|(?:sales|ticket|call|cent(?:re|er)|estate|letting|lettings|service|support|travel"
        r"|insurance|site|desk|booking|reservations?|purchasing|security|gate|field|ramp|ground"
        r"|cargo|procurement|leasing|claims) agent"
        r"|(?:crew|team|staff|cast|kitchen|bar|production) member|(?:crew|cabin|bar) staff"
        r"|cabin crew|chef de (?:partie|cuisine|rang)|commis"
        r"|(?:farm|deck|ranch|stage|stable|kennel) ?hand"
        r"|(?:electrician['’]?s?|plumber['’]?s?|driver['’]?s?|trade['’]?s?|bricklayer['’]?s?"
        r"|roofer['’]?s?|fitter['’]?s?) (?:mate|helper)"
        r"|kitchen (?:help|hand|helper)|(?:tour|travel|mountain|museum) guide|scrum ?master"
        r"|(?:head|deputy|assistant|school|vice)[ -]?(?:principal|master|mistress|teacher)"
        r"|product owner|process owner|(?:research|teaching|clinical|postdoctoral|policy"
        r"|training) fellow|(?:postdoc|traineeship|internship|apprenticeship)"
        r"|(?:vice|assistant vice) president|home help"
        r"|(?:night|shop|sales|lifting|bar|van|lorry|parts|hotel|banks)(?:man|woman|person)"
        r"|(?:kitchen|store|sales|warehouse|retail|events|care|bank|nursing|catering) (?:temp"
        r"|hand|volunteer)|volunteer"
    ),
    never_heads=(
        r"\b(?:hiring|task|file|password|cookie|account|reporting|line|job|your|our|this|consent"
        r"|tag|download) managers?$|^(?:job ?seekers?|employers?|advertiser|recruiter|student"
        r"|students|printer|monitor|server|host|judge|minister|deputy|executive|associate"
        r"|graduate|trainee|apprentice|processor|dealer|worker|handler|commissioner|consultant"
        r"|specialist|reviewer|sewer|caterer|setter|checker)$"
        r"|^(?:contact|ask|meet|email|call(?! cent)|share|save|report|view|follow|find|search"
        r"|post|print)\b"
    ),
    plain=words("""a an the our your you we us they it i my me is are was be will would can has
        have had do does did what who how why when where which that this these those about with
        from by for to of in on at as if but not no more all per via see find contact dear
        since than join reports reporting posted meet hello hi thanks regards"""),
    behind_head=words("of for to in de at with on and i ii iii iv v vi"),
    behind_number=r"\d{2,3}-\d{2,3}|(?:l|level|grade|band|scale|tier)-?\d{0,2}[a-c]?|\d{1,2}[a-c]?|[ivx]{1,4}",
    ending=(r"\w{2,}(?:keeper|maker|smith|wright|grapher|ologist|ician|herd|monger|therapist)"),
    opening=(
        r"\s*[-–—:]?\s*(?:(?:key |main )?(?:job )?(?:description|responsibilities|duties"
        r"|requirements|specification|vacancy|advert)|position|vacancy|job)\b(?! of\b)"
    ),
    label=(
        r"(?:job|post|position|role|vacancy|working) ?(?:title|name)"
        r"|title(?: of (?:the )?(?:post|job|role|position))?"
        r"|name of (?:the )?(?:post|job|role|position)"
    ),
    plain_label=(
        r"(?:(?:the|your|our|open|current|advertised) )?(?:job|post|position|role|vacancy"
        r"|opening|opportunity)(?: offer| opening| opportunity| vacancy| advert)?"
        r"|subject|fwd?|re|(?:very )?urgent(?:ly required)?|(?:job|role) description"
        r"|(?:now |we['’]re |we are )?(?:hiring|recruiting|wanted)"
        r"|urgently (?:wanted|required|needed)|job offer"
    ),
    sought=rf"(?:{_SOUGHT})(?: for)?\s+(?:{_ARTICLE}\s+)?",
    addressed=rf"\bas {_ARTICLE}\s+",
    offered=(
        r"(?:(?:job )?(?:offer|vacancy|opening|opportunity)|we (?:are|['’]re) hiring|now hiring"
        r"|hiring)\W+"
    ),
    praise=words("""experienced skilled motivated highly self-motivated talented passionate new
        dedicated enthusiastic reliable friendly hard-working hardworking energetic dynamic
        ambitious proactive full-time part-time fulltime parttime full time part permanent
        temporary qualified competent creative driven exceptional outstanding excellent great
        good confident committed professional results-driven detail-oriented organised organized
        additional another extra second third next very really strong bright caring
        compassionate capable
        suitable an a and our first fantastic brilliant amazing exciting freelance seasonal
        immediate full-fledged well-organised hands-on forward-thinking versatile kind"""),
    firm=(
        r".*(?:&|\band) (?:sons?|daughters?|bro(?:ther)?s|sisters|co(?:mpany)?|partners|family)"
        r"\b.*|.*\b(?:llp|ltd|limited|inc|llc|plc|gmbh)\b\.?"
    ),
    town=(
        r"(?:butler|baker|mason|porter|weaver|turner|cook|carpenter|judge|fisher|miller|dean)"
        r"(?: \w+)?, (?-i:[A-Z]{2})|[\w. ]+, (?-i:[A-Z]{2}) \d{5}"
    ),
    for_whom=r" for (?:an?|our|the|my|your) .*",
    aside=(
        r".*[£$€₹¥].*|.*\b(?:usd|gbp|eur|inr|salary|per (?:hour|annum|year|day|month))\b.*"
        r"|.*\b\d+ ?k\b.*|.*\b(?:immediate|asap|urgent)\b.*"
        r"|(?:ref\w*|id|job id|req\w*|no|nr|vacancy|requisition)\b[\W_]*\w*\d.*|[\W\d]+"
        r"|.*\b(?:full|part)[- ]?time\b.*|.*\b(?:permanent|temporary|contract|fixed[- ]term"
        r"|freelance|maternity|secondment|per diem|internship)\b.*"
        r"|.*\b(?:remote|hybrid|on-?site|work from home|home[- ]based|anywhere|nationwide)\b.*"
        r"|.*\b(?:linkedin|indeed|glassdoor|monster|reed|totaljobs|job board|jobs?|careers?"
        r"|vacanc(?:y|ies))\b.*|.*\.(?:com|org|net|io|co\.uk|de|in)\b.*"
        r"|.*\b(?:ltd|limited|plc|llp|llc|inc|gmbh|corp|corporation|group|company|co|trust"
        r"|university|college|council|hospital|services|solutions|systems|technologies"
        r"|holdings|partners|agency)\b\.?"
        r"|(?:\d(?:st|nd|rd|th)|first|second|third|day|night|late|early|evening|weekend"
        r"|twilight|back|am|pm) shifts?|home (?:daily|weekly)"
        r"|(?:inside|outside) ir35|(?-i:(?:The|St\.?) [A-Z]).*"
        r"|(?:[\w.’'-]+ ){2,}(?:library|church|museum|school|academy|clinic|surgery|practice"
        r"|cathedral|parish|park|laborator(?:y|ies)|lab|hotel|restaurant|bank|theatre|farm)"
        r"|.*\b(?:ago|posted|reposted|closing|apply|applicants?|start)\b.*|.*\b\d+ ?hours?\b.*"
        r"|(?:united kingdom|uk|usa?|united states|england|scotland|wales|ireland|india|canada"
        r"|australia|germany|emea|eu|europe)"
    ),
)
