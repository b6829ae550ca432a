"""Ten résumés of the ten trades of ``advertised``, made up, each in words of its own."""

from __future__ import annotations

PEOPLE = {
    "baker": """Odile Marchetti-Brandt

PROFILE
Baker who has worked nights for seven years.

EXPERIENCE
Baker, Tilsbury Bread, 2019 - 2026
- Shaped four hundred loaves a night from natural leaven and rye doughs
- Fed the starter and adjusted proving times to the weather
- Fired two stone ovens and scrubbed them down at the end of each shift
- Labelled trays with allergens and noted core temperatures in the log
Trainee, Corner Patisserie, 2017 - 2019
- Rolled croissants and laminated butter doughs by hand

TRAINING
Food safety level 2
""",
    "bus driver": """Tobiah Wrenfield

EXPERIENCE
Coach and bus driver, Mellow Valley Transport, 2015 - 2026
- Drove the number 9 and 14 routes through the old town to timetable
- Took fares, gave change and helped passengers with prams and wheelchairs
- Walked round the vehicle before the first run and reported defects
- Trained three new drivers on the ring road route
Taxi driver, 2011 - 2015
- Carried passengers across the city and learned its streets by heart
""",
    "accountant": """Ingrid Solano-Petty

EXPERIENCE
Bookkeeper, Larkspur Joinery Ltd, 2018 - 2026
- Closed the purchase and sales ledgers at the end of each month
- Matched bank statements to entries and chased differences
- Paid two hundred suppliers twice a month and keyed their invoices into Sage
- Explained overspends to workshop managers
Accounts assistant, Fennimore Estate, 2015 - 2018
- Posted journals by double entry and prepared VAT returns

QUALIFICATIONS
AAT level 3
""",
    "nursery teacher": """Marguerite Oyelaran-Voss

EXPERIENCE
Early years practitioner, Acorn Steps Preschool, 2016 - 2026
- Led a room of twelve three-year-olds and planned songs, stories and outdoor play
- Wrote observations of each child and shared learning journals with families
- Met parents every term to talk about progress
- Settled new children in with their carers
Nanny, 2013 - 2016
- Looked after twins and took them to music and swimming groups

EDUCATION
Diploma in early childhood education
""",
    "network technician": """Casimir Doyle-Anand

EXPERIENCE
Field engineer, Brightline Networks, 2017 - 2026
- Racked and configured Cisco switches at ninety branch offices
- Pulled and tested Cat6 cabling and fibre on building sites
- Traced Wi-Fi dropouts and moved access points
- Wrote firewall rules and moved VPN tunnels to new gateways
- Migrated OSPF and BGP routing between two data centres
- Scripted backups of configurations in Python

CERTIFICATIONS
CCNA
""",
    "gardener": """Philippa Ravensdale-Okoro

EXPERIENCE
Gardener, Thornby Hall Gardens, 2014 - 2026
- Pruned climbing roses, espaliered pears and four hundred metres of yew hedge
- Sharpened shears and serviced mowers each winter
- Showed summer volunteers how to weed and mulch the borders
- Treated box blight and apple scab and sprayed with certified products
Nursery hand, Dell Plants, 2011 - 2014
- Potted perennials and watered the glasshouse
""",
    "lawyer": """Anselm Kirkbride-Tanaka

EXPERIENCE
Solicitor, Hollis and Wray, 2016 - 2026
- Negotiated leases of shops and offices for landlords and tenants
- Drafted contracts of sale and reported on title
- Advised developers on planning permission and appeals
- Ran sixty property files at a time
- Trained two trainee solicitors
Paralegal, 2014 - 2016
- Reviewed farm tenancies and grazing licences

EDUCATION
LLB in law
""",
    "warehouse manager": """Devora Lindqvist-Marsh

EXPERIENCE
Warehouse shift manager, Peakline Distribution, 2015 - 2026
- Managed a team of twenty-six pickers, packers and loaders over two shifts
- Booked lorries with hauliers and drew up the weekly rota
- Counted stock by cycle and halved the losses from breakage
- Moved the depot to a new warehouse management system
Forklift driver, 2011 - 2015
- Loaded trailers with a counterbalance truck
""",
    "nurse": """Rosalind Achterberg-Quaye

EXPERIENCE
Registered nurse, surgical unit, St Brannock Hospital, 2016 - 2026
- Prepared patients for theatre and monitored them in recovery
- Gave intravenous medicines and charted vital signs every hour
- Escalated deteriorating patients to the outreach team
- Mentored nursing students on placement
- Handed over to colleagues and spoke with families
Healthcare assistant, 2013 - 2016
- Washed and fed patients on an acute medical ward
""",
    "translator": """Leopold Strand-Iversen

EXPERIENCE
Freelance translator, German and Dutch into English, 2014 - 2026
- Translated operating manuals of presses, pumps and packaging machines
- Revised the work of four fellow translators for an agency
- Maintained glossaries and a translation memory in Trados and memoQ
- Looked up terms in standards and patents
Subeditor, 2011 - 2014
- Edited articles of a trade magazine on engineering

EDUCATION
MA in translation studies
""",
}
"""A résumé for each trade."""
