"""Words that the items of job advertisements begin with: verbs of duties, and others."""

from __future__ import annotations

from matcher.language.patterns import words

VERBS = words("""accept achieve acquire act adapt address adhere adjust administer administrate
    adopt advise align allocate analyse analyze answer anticipate apply appoint appraise approve
    arrange articulate assemble assess assign assist attend audit balance book bring build
    calculate calibrate capture care carry catalogue challenge champion change check clean close
    coach code collaborate collect communicate compile complete comply compose conduct configure
    connect consult contact contribute control convert coordinate co-ordinate cook counsel cover
    create cultivate cut customize deal debug define delegate deliver demonstrate deploy design
    detect determine develop diagnose direct discuss dispatch distribute document draft draw
    drive
    edit educate enable encourage enforce engage engineer enhance ensure enter escalate
    establish
    estimate evaluate examine execute expand explain extend fabricate facilitate file find
    fit fix
    follow forecast foster fulfil fulfill gather generate give grow guide handle help hire host
    identify implement improve increase influence inform initiate innovate inspect install
    instruct integrate interact interface interpret interview investigate issue keep lead learn
    leverage liaise listen load log maintain make manage market maximize measure meet mentor
    migrate minimize mitigate model monitor motivate move negotiate observe obtain offer operate
    optimise optimize order organise organize oversee own pack participate partner patrol
    perform
    pick place plan position prepare present prevent prioritise prioritize process procure
    produce
    program promote propose protect provide publish purchase pursue raise read receive recognize
    recommend reconcile record recruit reduce refer refine register relocate repair replace
    reply
    report represent research resolve respond restock review revise run safeguard sample
    schedule
    screen search secure select sell serve service set share shape solve source specify spot
    standardize stay steer stock store streamline strengthen structure submit suggest supervise
    supply support sustain take teach test track train transform translate transport treat
    troubleshoot type understand undertake update upload upsell use utilise utilize validate
    verify
    visit weld welcome work write""")

OPENERS = words("""a able about abilities ability academic accountable additional adept advanced
    adaptable aptitude articulate as assisting associate at attention authorization bachelor
    bachelor's basic bilingual bs ba calm certification certified clean clear college
    comfortable
    commercial commitment committed competence competent computer confident considerable
    creative
    customer current deep degree demonstrable demonstrated detail detail-oriented diploma driven
    dependable eagerness education effective energetic enthusiasm enthusiastic excellent
    exceptional experience experienced expert expertise exposure extensive eye familiar
    familiarity
    fast flexibility flexible fluency fluent focused for friendly full good graduate great
    hands-on hard hardworking high highly honest ideally in independent initiative
    innovative interest interpersonal intermediate keen kind knowledge knowledgeable leadership
    licence license master's mastery minimum must natural nice no organisational organised
    organizational organized other outgoing outstanding passion passionate patience patient
    people physical physically polite positive possess practical preferably preferred previous
    prior proactive problem problem-solving professional proficiency proficient programming
    proven
    punctual quick reliable relevant required resilient resourceful responsible result
    results-driven right robust self-motivated self-starter sense skilled skills solid some
    sound
    specialist strong superior team teamwork technical the thorough this three time track
    two understanding university valid verbal very willing willingness with working written
    years
    you your""")
