"""Denials, wishes and deeds of others in words that no list has, and deeds that look like them.

The sentences are of people who do not exist. What is not the person's own stands in braces; a
sentence without any is wholly so, and one of ``OWN`` wholly the person's own.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
import test_polarity as told

DENIED = """
I never had a hand in the rota or chose suppliers
As a trainee I was supervised by a mason who planned the walls
Coaching and appraisals were not among my duties
Budgets, forecasts and audits were outside my remit
Strategy and pricing: somebody else's job
I was not the one who planned releases
Not a people manager
Did no customer interviews
Have done no coding to date
Nobody reported to me
No one has ever reported to me
Roadmaps remained the job of the product owner
Sprint planning was left to others
We had no dashboards and tracked no metrics
The school ran no clubs and organised no trips
Our firm never carried out usability tests
Gaps: stakeholder management, budgeting
Weaknesses: public speaking, delegation
Areas for improvement: negotiating contracts, presenting to executives
Not yet trained in wound care
Still without a forklift licence
Without line responsibility
I could not program a PLC if asked
I wouldn't call myself a leader
Public speaking is not for me
Data analysis isn't something I have done
I have had nothing to do with payroll
Wound dressing was reserved for registered nurses
Only doctors were allowed to prescribe and assess patients
Was barred from administering medication
Was not entrusted with the management of projects
Management of staff: 0 people
Team led: none
Experience with Terraform: none so far
I lack any knowledge of tax returns
My knowledge of SQL is nil
Driving forklifts was forbidden to me
I'm no leader and have supervised nobody
I was never given a team to lead
I missed out on leading the team
I did not get to design menus
I never once planned a lesson
In eight years I did not write a single recipe
I have yet to manage a budget
I have still not managed a project
It was not I who led the team
The team was led without me
I took no part in the audit
There were no apprentices to train
There was nobody to supervise
My contract excluded the supervision of staff
No leading of teams, no hiring
Zero hours of teaching
Neither planned nor ran projects
Haven't yet mentored juniors
Hadn't led anyone before I left
Never in charge of a kitchen
Never more than a helper: others led the kitchen
Can't say I ever reported to executives
The vision for the product was set long before I joined
User research was scrapped before I arrived
I was too junior to lead a team
I was too new to be trusted with the payroll
I turned down the offer to lead the team
I declined to supervise apprentices
I resigned rather than manage a team
Passed up the chance to lead projects
Was passed over for team leader
My application to lead the team was rejected
I failed the exam for electrical inspection
Failed to build a roadmap
The project I was to manage was cancelled
I have never been in charge of a team.
At no point did I supervise staff or run a shift.
Line management: none so far
My posts have not included the supervision of technicians.
Neither recruited nor appraised employees
No exposure to roadmaps, backlogs or sprint planning
Was never asked to prioritise features or plan releases
Zero experience of product strategy or pricing
Have not carried out competitor analysis or market research
Rarely if ever reported progress to executives; had no contact with clients
Unable to analyse data in Excel, R or SPSS
I don't give presentations and have never spoken in public.
Not responsible for managing projects, schedules or budgets
Not yet authorised to administer intravenous medication
I have not given injections or set up infusions since qualifying.
No wound care or dressings in this placement
Hygiene audits and isolation were not part of my duties
I wasn't permitted to explain treatment to relatives.
I am not able to program PLCs or commission drives
Not qualified to test circuits or issue certificates
No apprentices to supervise, no mates to train
Have never wired a house or fitted a consumer unit
Costing dishes and holding food cost to budget was no concern of mine.
I do not process payroll
Nobody has ever let me build a budget or a forecast.
Parents' evenings were cancelled, and I met no carers.
I hold no forklift licence and have driven neither reach nor counterbalance trucks.
Stock takes and cycle counts fell outside my job
I was exempt from on-call and resolved no production incidents
I have mentored no one and reviewed nobody's code.
"""

WISHED = """
Need practice in drafting budgets
Needs training in tax returns
I would benefit from training in leadership
Would benefit from experience of managing projects
Set on learning to weld
Hungry for a chance to lead a team
Give me a team and I will lead it
Let me lead your next launch
I could lead a team if given the chance
I can see myself leading a team of engineers
I have always wanted to manage projects
Always dreamt of running a kitchen
Next on my list: learning SQL and Python
To learn: Terraform, Kubernetes
Learning goals: statistics and machine learning
In the future I will manage large projects
My plan is to supervise apprentices
The plan for next year is to become a team leader
Would jump at the chance to lead a ward
Would not say no to leading a team
Available to supervise staff from June
Prepared to supervise night shifts
Fully prepared to manage projects from day one
Awaiting a place on a course in wound care
On the waiting list for forklift training
Registered for the PMP exam in May
About to start training as an auditor
Will be trained in payroll in March
Soon to be in charge of a team
Soon to lead a team of five
Studying towards a certificate in project management
Taking evening classes in data analysis from September
Half-way through a course on user research
Course in leadership (not yet started)
Course in HACCP - planned
Upcoming: training in wound care
Planned: PRINCE2 course
Hope that I will soon lead a team
Wish I could lead a team
If only I could run user interviews
I should love to define product strategy
Eager for responsibility for a team
Craving the chance to manage a budget
Longing to teach pupils with dyslexia
My heart is set on leading a ward
Leadership is what I want to learn next
Product strategy is where I would like to grow
I look for a post with user research
I am after a job in which I manage stock
Please describe a team you led and its results
Give examples of projects you managed
Use action verbs: led, managed, built
<Describe your leadership experience>
Write about how you handled stakeholders
List KPIs you monitored
Your achievements in leadership go here
Keen to lead and manage a team of people one day
I would love the chance to mentor junior colleagues.
My ambition is to head a department within five years.
Ready to take on the supervision of staff
[Describe a time when you led a team and what came of it]
I intend to become a product owner for a platform.
Eager to learn competitor analysis and pricing
I dream of launching my own product and setting its go-to-market plan.
Interested in running user interviews and usability tests
Looking forward to giving presentations and running workshops
Insert project you managed, with budget, schedule and outcome
I should like to be trained to administer intravenous medication
Seeking a post where I can dress wounds and leg ulcers
One day I wish to take charge of a ward and allocate staff
Would be glad to wire houses and fit consumer units
Set on learning to program PLCs and commission drives
Aiming at the certificate for testing circuits and installations
Need practice in tracing and repairing faults in circuits
What I'd like next is to cost dishes and keep food cost within budget.
Would like to order meat and fish and negotiate prices with suppliers
Desire to close month-end accounts and post journals
I can't wait to plan lessons and schemes of work in mathematics.
Happy to organise school trips and run an after-school club if wanted
Curious about Terraform and about deploying services to AWS
Someday I hope to mentor junior developers and review their code
"""

OF_OTHERS = """
An outside consultancy researched the market and analysed competitors for us
The routes were planned by dispatchers
Dispatchers planned the routes and booked carriers
Invoices were sampled by external auditors
An agency ran the payroll
The tax office was dealt with by our accountant
Our accountant dealt with the tax office
A consultant from London set the strategy
Two consultants drew up the business plan
My sister leads a team of twenty
My flatmate builds REST APIs in Python
My colleague Ana mentored the juniors
Was shown how managers prioritise a backlog
Reported to a director responsible for product strategy
The other shift supervised the pickers
The day shift carried out the cycle counts
It was the sous chef who led the brigade
It was the agency that ran the campaign
Responsibility for KPIs lay with the finance team
The roadmap came from the product owner
Typed up strategies formulated by the board
Teachers marked homework and wrote reports
The company's lawyers negotiated contracts with suppliers
The landlord's electrician wired the shop
Contractors commissioned the drives
Volunteers from the church ran the club
Parents organised the school trips
The city council ran the after-school club
A local firm caters for our banquets
Software is developed offshore by a partner
I was led by a head of sales who mentored junior colleagues.
My supervisor managed a team of twenty people and coached them
The foreman supervised workers and technicians
Shadowed the director while she led and motivated her staff
The product owner kept the backlog groomed and prioritised
My manager defined the product vision and strategy
The agency built our go-to-market plan and pricing
Statistical analysis was done by an external laboratory
Projects were managed from planning to delivery by the main contractor
Watched the tissue viability nurse dress surgical wounds and leg ulcers
Sister Okafor took charge of the ward and allocated staff
Hand hygiene was audited by the infection control team.
Relatives were told about treatment and prognosis by the consultant
A subcontractor wired the houses and installed the consumer units
Testing of circuits was carried out by an approved contractor
My boss negotiated prices with suppliers and ordered the fish
External auditors sampled invoices and tested internal controls
Printed the annual budget built by the finance director
Specialists supported pupils with autism and dyslexia and wrote their education plans
The shift manager supervised pickers and packers and set daily targets
Delivery routes and loads are planned by head office
Was taught by a lead who mentored junior developers and reviewed our code
"""

PARTLY_OF_OTHERS = """
Passed samples to engineers {who tested the pumps}
Assisted the firm {that wired the harbour}
Carried out orders from a supervisor {who planned the routes}
Maria, my manager {, ran the user interviews}
{The captain led the team} and I carried the balls
Served under a captain {who led a crew of thirty}
Swept the kitchen {while cooks prepared banquets}
Assisted the chef {who designed the seasonal menus}
Learned from a mentor {who had led large teams}
Worked under a project manager {who planned schedules and budgets}
Worked for a start-up {whose founder defined the vision}
Member of a class {whose teacher ran an after-school club}
Poured coffee {while executives set the strategy}
Took minutes {while the directors discussed strategy}
Wrote articles about founders {who led large teams}
Interviewed leaders {who had managed big projects}
Received training from managers {who led teams}
Took the coats {while partners briefed investors and sponsors}
{The staff nurse administered oral and intravenous medication} while I fetched water
Handed tools to the electrician {who fitted lighting, sockets and switches}
Washed pots for a sous chef {who led a brigade of nine cooks}
"""

OWN = """
Supervised the electricians who wired the factory
Managed contractors who installed trunking
Led engineers who built the data platform
Was asked by the board to lead the merger and did
Was taught by a master baker, now teach apprentices myself
The client hired me to rebuild its website
Hired by a bank to audit branches
Chosen by the teachers to run the school trip
The team I led never lost a client
My crew and I rewired forty flats
Together with the head chef I designed the menus
With my manager defined the roadmap for 2020
Under my lead the team shipped six releases
No audit finding was left open
No patient waited more than ten minutes after I changed the rota
Nothing left the kitchen unchecked
None of the 40 apprentices I trained failed
Nobody was hurt on sites that I ran
Never once ran over budget in nine projects
Not a single complaint in three years of managing the shop
Did not rest until every fault was traced
Could not have been prouder of the team I led
Couldn't find a tool for rotas, so wrote one
There was no dashboard, so I built one in Excel
When no one else volunteered, took charge of the ward
Took on clients that nobody wanted and kept them all
Replaced an agency that had run our campaigns
Replaced a system that did not work
Fixed a bug no one could reproduce
Turned customers who wanted to leave into regulars
Won back clients who were about to leave
Advised founders who wanted to raise money
Taught pupils who hoped to study medicine
Trained staff who will run the new branch
Recruited graduates seeking a first job
Wrote a guide for people learning to code
Designed a course for nurses wishing to return to work
Planned and led the move, which was then copied by other offices
Wrote the manual that is used by all teams
Built a dashboard used daily by the board
Launched a product praised by critics
Introduced a checklist adopted by the whole hospital
Delivered a strategy approved by the board
Reviewed code written by junior developers
Checked the work done by apprentices
Marked essays written by pupils
Audited accounts prepared by branch managers
Implemented the strategy set by the board
Managed stock supplied by three vendors
Stood in for the manager and led the team
Led the team after my manager resigned
Deputised for the head of finance and closed the books
Reduced waste without losing customers
Sold more than any other branch
More than doubled sales though the market shrank
Not only led a team of nine people but hired them too
Supervised no fewer than six technicians on the late shift
Led and motivated a team of fifteen staff without supervision
Was asked to lead the weekend team of eight staff and did
Never lost a single member of the team of ten staff I managed and coached
Mentored junior colleagues hoping to be promoted
Planned sprints and releases for a team with no scrum master
Left no competitor unstudied in the market research and pricing for a new launch
Briefed executives who would not read long reports
Analysed sales data nobody had looked at and cut returns to zero
Gave presentations to audiences that didn't speak English
Negotiated prices with suppliers who had refused any discount
Developed web applications in Python and MySQL with no downtime at all
Administered intravenous medication on the ward with no errors in four years
Dressed leg ulcers that would not heal
Audited hand hygiene until infections on the ward fell to nil
Took charge of the ward when the sister was away and allocated staff
Explained treatment to relatives who feared they had not been told the truth
Wired houses to drawings without a single snag
Traced faults in circuits that two other firms had failed to find
Was taught PLC programming by Siemens and since then have programmed PLCs on nine lines
Led a brigade of no less than twelve cooks
Ordered fish and vegetables, seeking out suppliers who could deliver daily
Reconciled bank statements to the penny, leaving no items unmatched
Planned lessons for pupils who did not yet read
My assistant and I managed behaviour in a class of thirty pupils
Supervised a shift of pickers, many of whom wanted to become drivers
Resolved production incidents without waking anyone else
"""


def is_no_deed(sentence: str) -> bool:
    """Tell whether a sentence is no deed, neither in a summary nor under a job."""
    return not (told.taken(sentence, "summary")[1] or told.taken(sentence, "experience")[1])


def is_no_duty(sentence: str) -> bool:
    """Tell whether a sentence is no deed where jobs are listed."""
    return not told.taken(sentence, "experience")[1]


@pytest.mark.parametrize(
    ("block", "is_right"),
    [
        (DENIED, told.is_cut),
        (WISHED, is_no_deed),
        (OF_OTHERS, is_no_duty),
        (PARTLY_OF_OTHERS, told.is_cut),
        (OWN, told.is_own),
    ],
    ids=["denied", "wished", "of others", "partly of others", "own"],
)
def test_whose_deed_it_is_shows_in_any_words(
    block: str, is_right: Callable[[str], bool]
) -> None:
    """By nobody and nothing, by what is asked of the reader, by who the subject is."""
    assert [each for each in block.strip().split("\n") if not is_right(each)] == []
