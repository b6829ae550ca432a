"""Words that the items of job advertisements begin with: verbs of duties, and others."""

from __future__ import annotations

from matcher.language.patterns import words

VERBS = words("""accept achieve acquire act adapt address adhere adjust administer administrate
    adopt advise align allocate analyse analyze answer anticipate apply
    appoint appraise approve arrange articulate assemble assess assign assist
    attend audit authorise authorize balance book bring build calculate
    calibrate capture care carry catalogue chair challenge champion change
    chase check clarify clean close co-ordinate coach code collaborate collate
    collect commission communicate compile complete comply compose conduct
    configure connect consolidate construct consult contact contribute control
    convert cook cooperate coordinate correct counsel count cover create
    cultivate customise customize cut deal debug decide define delegate
    deliver demonstrate deploy describe design detect determine develop
    diagnose direct discuss dismantle dispatch dispense dispose distribute
    document draft draw drive edit educate embed embrace empower enable
    encourage enforce engage engineer enhance ensure enter escalate escort
    establish estimate evaluate examine excavate execute expand explain
    explore extend extract fabricate facilitate feed file finalise finalize
    find fit fix follow forecast formulate foster fulfil fulfill gather
    generate give grow guide handle harvest help hire host identify illustrate
    implement improve increase influence inform initiate innovate inspect
    install instruct integrate interact interface interpret interview
    investigate isolate issue justify keep lay lead learn leverage liaise lift
    listen load locate log maintain make manage market maximize measure meet
    mentor migrate minimize mitigate mix model moderate monitor motivate mount
    move negotiate nurture observe obtain offer operate optimise optimize
    order organise organize oversee own pack participate partner patrol
    perform pick place plan position prepare present prevent prioritise
    prioritize process procure produce program promote propose protect provide
    prune publish purchase pursue quantify raise read rebuild receive
    recognise recognize recommend reconcile record recruit rectify redesign
    reduce refer refine register regulate reinforce release relocate remove
    renew repair replace replenish reply report represent research resolve
    respond restock restore retain retrieve return review revise rotate run
    safeguard sample schedule screen search secure select sell serve service
    set shape share simplify solve sort source specify spot standardize stay
    steer stimulate stock store streamline strengthen structure submit suggest
    summarise summarize supervise supply support survey sustain tailor take
    teach tend test trace track train transfer transform translate transport
    treat trim troubleshoot tune type understand undertake unload update
    upload upsell use utilise utilize validate verify visit wash watch weigh
    welcome weld wire work write""")

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
