"""Trades in English: what a field of work is called in an advertisement, and its jobs.

A job comes into a line if whoever asks for years in the field would count years in the job.
"""

from __future__ import annotations

from matcher.language.patterns import Phrases, Regex, phrases

JOBS: dict[Regex, Phrases] = {
    r"\bcatering\b|\bfood (?:service|and beverage|preparation|industry)|\brestaurant": phrases(
        """chef, catering assistant, waiter, waitress, barista, bartender, dishwasher, baker,
        food and beverage, banqueting"""
    ),
    r"\bhospitality\b|\bhotel": phrases("""chef, waiter, waitress, barista, bartender,
        receptionist, concierge, housekeeping, food and beverage, front office, porter,
        front desk, guest relations, guest services, night auditor, room attendant"""),
    r"\bculinary\b|(?:\w+ )?\bkitchens?\b": phrases("""chef, baker, kitchen porter, pastry cook,
        patissier, patissiere, commis, sous chef"""),
    r"(?:\w+ )?\bbaker(?:y|ies)\b|\bpastry\b|\bbaking\b": phrases("""baker, pastry chef,
        pastry cook, patissier, patissiere, confectioner"""),
    r"(?:acute|critical|intensive|emergency|hospital)(?: patient)? care\b|\bicu\b": phrases(
        """icu, itu, ccu, intensive care, critical care, emergency department, high dependency,
        acute ward, emergency nurse"""
    ),
    r"\b(?:social|adult|personal|child|residential|home|elderly|domiciliary|health) ?care\b"
    r"|\bcare(?: (?:home|sector|work))?|\bcaring\b": phrases(
        """carer, care assistant, healthcare assistant, support worker, nurse, home help,
        nursing assistant, caregiver"""
    ),
    r"\b(?:it|ict|technical|desktop|user|computer|application) support\b|\bhelp ?desk\b"
    r"|\bservice desk\b": phrases("""helpdesk, help desk, service desk, desktop engineer,
        desktop support, it technician, it assistant, it support, it engineer, it officer,
        it administrator, system administrator, systems administrator, computer technician,
        hardware engineer, support engineer, support analyst"""),
    r"\b(?:network|system|systems|server|windows|linux) administration\b"
    r"|\bnetworking\b": phrases("""network engineer, network technician, network support,
        network administrator, lan administrator, system administrator, systems administrator,
        system engineer, systems engineer, server administrator, system admin"""),
    r"\bconstruction\b|\bbuilding (?:trade|industry|site|sector)s?\b": phrases(
        """bricklayer, carpenter, joiner, plasterer, roofer, scaffolder, groundworker, mason,
        steel fixer, plumber, quantity surveyor, site engineer, site manager, site supervisor,
        civil engineer, labourer, formwork, tiler, glazier"""
    ),
    r"\belectrical (?:maintenance|installation|work|repair|field|trade)s?\b": phrases(
        "electrician, wireman, electrical technician, electrical engineer"
    ),
    r"\bmechanical (?:maintenance|repair|trade|field)s?\b|\bmaintenance\b": phrases(
        """mechanic, fitter, maintenance technician, maintenance engineer, millwright,
        handyman"""
    ),
    r"(?:administrat(?:ive|ion)|secretarial|clerical|office)(?: support| work| duties)?": (
        phrases("""personal assistant, pa, receptionist, typist, clerk, data entry, secretary,
            office manager, office assistant, office administrator""")
    ),
    r"\bretail\b": phrases("""shop assistant, sales assistant, cashier, store assistant,
        store manager, sales associate, shelf stacker, till operator"""),
    r"\bcustomer[- ](?:facing|service|care|support|relation)\w*": phrases("""receptionist,
        cashier, waiter, waitress, shop assistant, sales assistant, call centre, barista,
        customer advisor, cabin crew, bank teller, contact centre"""),
    r"\bwarehous\w+": phrases("""picker, packer, forklift driver, forklift operator,
        storekeeper, goods in, stock controller"""),
    r"\blogistics\b|\btransport\b|\bsupply[- ]chain\b": phrases(
        """dispatcher, freight forwarder, transport coordinator, transport planner, transport
        manager, transport clerk, transport supervisor, transport administrator, transport
        officer, transport controller, transport assistant, fleet manager, fleet coordinator,
        shipping clerk, shipping coordinator, supply planner, supply manager, supply
        coordinator, supply analyst, supply officer, warehouse"""
    ),
    r"\baccount(?:ing|ancy|s)\b|\bbook ?keeping\b|\bfinance\b": phrases("""accounts payable,
        accounts receivable, bookkeeper, auditor, accountant, credit controller, payroll clerk,
        accounts assistant, accounts executive"""),
    r"\bcleaning\b": phrases("cleaner, housekeeper, janitor, room attendant, caretaker"),
    r"\bmanufacturing\b|\bproduction\b|\bfactory\b": phrases("""machine operator, assembler,
        production operative, production operator, cnc machinist, line operator, process
        operator"""),
    r"\bsecurity\b": phrases("security guard, security officer, door supervisor, watchman"),
    r"\bteaching\b|\beducation\b": phrases("""teacher, lecturer, tutor, professor, teaching
        assistant"""),
    r"\bhuman resources?\b|\bhr\b": phrases("""hr officer, recruiter, hr executive,
        hr generalist, talent acquisition, hr administrator"""),
    r"\bsoftware (?:development|engineering)\b|\bprogramming\b": phrases("""developer,
        programmer, software engineer, full stack, web developer, coder"""),
    r"\bmarketing\b": phrases("seo, copywriter, brand manager, social media"),
    r"\blegal\b|\blaw\b": phrases("paralegal, solicitor, lawyer, attorney, legal secretary"),
    r"\bdriving\b": phrases("driver, courier, chauffeur"),
    r"\blab(?:oratory)?\b": phrases(
        "lab technician, laboratory technician, chemist, lab assistant"
    ),
    r"\bnursing\b|\bclinical\b": phrases("nurse, midwife, healthcare assistant"),
    r"\bengineering design\b|\bdrafting\b": phrases("drafter, draughtsman, cad technician"),
    r"\bgardening\b|\bhorticultur\w+|\blandscap\w+": phrases(
        "gardener, groundsman, landscaper"
    ),
    r"\bbeauty\b|\bhairdressing\b|\bsalon\b": phrases(
        "hairdresser, beautician, barber, stylist"
    ),
    r"\bchild ?care\b|\bearly years\b": phrases(
        "nursery nurse, nanny, childminder, nursery assistant"
    ),
}

OF_ANY_FIELD = phrases("""arts, art, science, sciences, engineering, technology, studies,
    management, administration, business, general""")
"""Words of fields that tell little in which somebody has worked."""
