"""Sentences of people who do not exist: what they deny, wish, tell of others, and did.

What is not told as the person's own stands in braces; a sentence without any is wholly so in
``DENIED``, ``WISHED``, ``OF_OTHERS`` and ``UNDERGONE``, and wholly the person's own in ``OWN``.
"""

from __future__ import annotations

DENIED = """
I have no experience in fleet management.
No experience of managing budgets
No formal training in bookkeeping
I have never led a team.
Never managed staff
Have never worked with children under five
I have not yet supervised apprentices
Leadership: none
People management: n/a
Budget responsibility – none
Line management experience: 0 years
Direct reports: zero
Project management (none)
Not responsible for hiring
I was not responsible for the rota or the till
I was never responsible for a budget
I am not familiar with double-entry bookkeeping
Unfamiliar with SAP and Oracle
I lack experience in wholesale purchasing
Lacking any background in pharmacology
No exposure to commercial kitchens
I haven't designed a circuit
I haven't managed a product roadmap
I've never written a marketing plan
I don't have any experience with forklift trucks
I do not manage people
I did not lead the refurbishment
Did not take part in the tender
I have yet to run a sprint
No prior knowledge of contract law
No hands-on experience with lathes, mills or presses
Zero experience in public speaking
0 years of teaching experience
Little or no experience of night shifts
Hardly any experience in field sales
I cannot program
I can't drive a lorry
I have neither led a ward nor trained nurses
Never been trained as a first aider
I never owned a roadmap, set priorities or hired engineers
I am not a manager
I have not been involved in procurement
Not involved in budgeting
Not yet qualified as an electrician
I had no direct reports
No staff responsibility
I had no part in the merger
Strategy was never part of my job
Pricing was not my responsibility
Recruitment was outside my remit
Inexperienced in negotiating with suppliers
I have no background in statistics, machine learning or data engineering
I have no knowledge of irrigation
Data protection: not applicable
Personally I have never negotiated a lease
{Although I have never led a team,} I organised the summer fair for forty stalls
{I have no experience in sales} but I ran a market stall for three summers
Chef de partie {with no experience in pastry}
Baked bread for two hundred guests a day; {I have never managed a kitchen}
Repaired combine harvesters and tractors, {but have never worked on trains}
I have had no dealings with unions
My experience does not include managing people
Experience in payroll: nothing yet
I was never asked to lead anybody
Never once chaired a meeting
I have not had the opportunity to manage a budget
No managerial experience
No management experience to speak of
Have not held a leadership position
I didn't write any of the code
I wasn't involved in setting the strategy
I've no experience of scrum
We had no product owner {and I never acted as one}
Supervisory duties: none
Team size led: 0
I do not possess a driving licence for heavy goods
I am no leader
I am not experienced in sales
Not experienced with Kubernetes, Terraform or AWS
Without any experience in retail
With no background in coding
Have never been in charge of a shift
I can not speak in public
I could not manage a team
I know nothing about marketing
Knowledge of accounting software: none so far
No training has been received in first aid
I never had to hire anyone
I never had the chance to work with enterprise clients
I never took on a supervisory role
As a junior I was not allowed to talk to customers
My job did not involve budgets
My role never included hiring or firing
I have little experience in forecasting
Barely any knowledge of French cuisine
I have no certificate in food hygiene
Nobody reported to me
Roadmap ownership – not my area
I have not done any market research
In twenty years on the docks I have never managed anybody
I have never been responsible for people or money
There was no opportunity to lead in this job
I did no hiring in this post
I have zero knowledge of Python
I was not given any responsibility for staff
Not a team leader yet
I have not run a marketing campaign before
I have never once held a budget
My degree did not cover statistics
Stakeholder management: I have none
Product strategy: not yet
Agile coaching: no experience
Foreign languages: none
{Though I have not led a team myself,} I trained two interns
I haven't had any exposure to enterprise sales
I am unfamiliar with A/B testing
Have not been trained in conflict resolution
I do not know how to code
I don't speak to clients in my job
I never get to decide on priorities
Never worked in a product team
I have only limited experience, {and none in leadership}
No leadership roles held
No previous roles in product management
Without having managed a project
I am yet to manage people
Not skilled in user research
I possess no qualifications in accounting
I have done nothing in the field of data analysis
No one has ever reported to me
I was not part of the leadership team
I've not led projects
I am not a people manager
I had neither budget nor staff
Lacks experience with cross-functional teams
I couldn't lead a project in that role
Decision making was above my pay grade
I have not written a line of code in my life
No involvement in strategy, pricing or planning
I rarely dealt with suppliers and never negotiated prices
I've had no responsibility for a P&L
No track record in enterprise software
I never learned to program
Have not been responsible for a team
I have not held a post with budget authority
Did not manage anyone
I don't know SQL
Not experienced in stakeholder management
Conflict management: no experience yet
Team leadership - not applicable
There is no experience with public tenders to report
I never did any coaching
I do not have the skills to lead a team
Strategy work was not part of my duties
Hiring was not within my remit
Neither planned nor ran a campaign
I was not the leader of the group
Never acted as a project manager
I can not claim any knowledge of data analysis
I have zero background in marketing
Have yet to manage a team
As an assistant I never made decisions about products
I worked for six years as a cashier {and never supervised anyone}
Packed boxes at the depot; {no responsibility for others}
Cleaner, {without any experience of office work}
I was not involved in product decisions at all
No exposure to roadmaps, backlogs or sprints
Presentation skills: none
I lack leadership experience
Not yet familiar with agile methods
No analysis of customers was part of this job
Without any analytical duties
I have no practical experience of change management
I never took charge of a team
Never involved in pricing
I have not worked with stakeholders outside the shop
I do not have experience leading designers
Budgeting: no knowledge
Coaching – none so far
I wasn't asked to plan anything
I have no hands-on knowledge of analytics tools
Not in charge of staff
My duties did not include customer research
I haven't been trained to lead
Without prior exposure to software teams
Has never owned a product
Zero years of experience as a manager
I can't claim leadership experience
I didn't get to run any project
No one reported to me
I am inexperienced in negotiation
As a temp I had no say in planning
SQL and data analysis are not among my skills.
My work never required me to write reports.
I do not yet have experience of leading crews.
Supervised no staff.
I was spared from managing anyone
I am yet to gain experience of product roadmaps
Experience with stakeholders - minimal to none
Leadership experience: not applicable to my career so far
I had no hand in shaping the strategy
Never have I led a team
At no point did I lead a team
Under no circumstances was I allowed to present to clients
I would not say that I have led teams
I cannot honestly claim to have managed projects
My knowledge of SQL is nil
I am a complete beginner in data analysis
I'm new to product management
I lack any exposure to user research
I do not hold a management qualification
I have had no opportunity so far to work cross-functionally
No leadership duties
Zero direct reports
There were no team members under me
I refrained from managing anyone
I was never given the responsibility of leading a project
I have not personally defined a product strategy
Not once did I present to executives
Agile: never used
Roadmapping: no
Data analytics: 0/5
Experience in user research: absent
Never been a product manager
I was excluded from strategy meetings
I have yet to own a roadmap
I didn't have any people to manage
Couldn't say I have any analytical skills
I avoided leading teams
None of my jobs involved leading people
None of my roles required analysis
I wouldn't describe myself as a leader
My experience excludes team leadership
No one would call me a leader
I possess neither leadership nor analytical skills
I dropped out before learning project management
I failed to lead the team
Not comfortable presenting to executives
I have never been one to lead teams
It was not my job to talk to customers
I have no claim to leadership
Kept well away from product strategy
Stayed clear of sales
My role stopped short of project management
The roadmap was out of my hands
Nobody ever asked me to manage stakeholders
Refused every chance to present to the board
Passed over for the post of product manager
{Instead of managing projects, }I carried bags
{Rather than analysing data, }I polished the shoes
Far from leading anyone
Leadership: not really my thing
Project management - someone else's desk
Budgets are something I have stayed out of so far
Cooking for more than ten people is new to me
Forklift driving is not one of my skills
Leading people is not what I do
People leadership is still missing from my career
I was never put in charge of anything
Sales is a closed book to me
My CV has a gap where management should be
Never had the pleasure of running a kitchen
I took no part in menu planning
Payroll was off limits for interns
Cash handling: not part of this job
Hoists: never used
Night duty: no
Experience with children - none whatsoever
I can offer no references in sales
I am a stranger to spreadsheets
Yet to supervise anyone
Still without a driving licence
I am not a trained nurse
I've not touched a welding torch since school and never professionally
I do not speak to customers in my current post
Customer contact was kept away from us
I wasn't trusted with the till
The budget was not mine to manage
I did not get to train the apprentices
Not once did I lead a shift
At no time was I responsible for staff
In no way involved in pricing
Neither planned nor ran events
Managing projects has never been my strong suit
Not a manager by any stretch
I would not call myself a leader
I cannot claim any experience in law
I make no claim to know SAP
I have absolutely no clue about accounting
My knowledge of Python is nil
Experience of dementia care: not so far
Team leadership - not yet
I was not yet allowed to drive the train alone
Public speaking was never asked of me
I have not had to deal with suppliers
Have not as yet managed a budget
I left before I could lead a project
There were no staff under me
I had nobody to supervise
No supervision of others
No staff, no budget, no shifts to plan
I ran no campaigns
I led nobody
I wrote no reports
I hold no HACCP certificate
I possess no knowledge of French
I never learned to weld
I never got round to learning the till system
I am unable to drive a forklift
Never held a supervisory post in my life
I cannot say that I have sold anything
Training others is foreign to me
Spreadsheets remain a mystery to me
Menu planning was kept from us helpers
I stayed out of the budget talks
Have as yet not driven a lorry
Managing people? Not me.
I coached nobody and hired nobody
Had no one reporting to me
Took no share in the planning
Played no role in recruitment
My job was never about customers
I quit before I got to run a shift
The till was off-limits to trainees
No leadership of teams so far
I'm no good with figures
I am hopeless at public speaking
I have precious little experience with children
Scarcely any practice in baking
I do not have a forklift licence
I don't yet hold a food hygiene certificate
Without any knowledge of accounting
Not a day of teaching in my life
Not even once chaired a meeting
At no stage was I asked to lead
I have had zero contact with patients
Did not use Excel
Did not finish my nursing degree
I never went beyond cleaning tables
I have never in my life written code
Project plans were not part of what I did
I don't know how to drive a crane
Negotiation isn't something I have done
Medication: strictly not my task
Nights: none; weekends: none
Dementia care (no experience)
No qualification as an electrician
I was refused the post of team leader
My application to lead the ward was rejected
I was passed over for shift leader
I led no project, big or small
I had no say in the menu
There was never a budget in my hands
Budget was nothing I could decide on
Kitchen management: I have yet to do it
I am still a beginner in SQL
I have no cooking experience at all
Haven't ever balanced a till
I was never a supervisor
Never ran a shift on my own
Not skilled in carpentry
My knowledge of wine is zero
Teaching is not something I have tried
Stock taking was not among my duties
I was not involved when prices were set
No budget was ever given to me
Never dealt with families of residents
Did not drive the tram, only sold tickets
I lack a driving licence
Management responsibility: none to date
I have not worked with hoists
Not once have I trained a colleague
I am not an electrician
Payroll is unknown to me
I have yet to cook for guests
Solar panels: no experience
Without training in first aid
Nobody trusted me with the keys
Patients were never my responsibility
I can't speak French
Shunting was done by others, never by me
"""

WISHED = """
Seeking a position as a product manager where I can lead teams
Looking for a role where I can manage a cross-functional team
I hope to lead a ward one day
Hoping to move into data science and build models
I would like to manage a hotel
I'd love to run my own kitchen
Eager to learn project management
Keen to lead a design team
I aspire to become a head gardener
Aspiring data analyst
Aspires to own a product roadmap
Interested in stakeholder management and strategy
I am very interested in robotics
Want to become a midwife
I want to learn how to negotiate contracts
Willing to take on line management
Open to learning new programming languages
Open to leading a small team
Career objective: to lead a finance department
Objective: a post in which I can use my leadership skills
My goal is to manage a chain of bakeries
My ambition is to lead a research group
My long-term aim is to own the roadmap of a product
Currently learning product management
I am currently studying project management at evening school
I am learning to weld
Still learning SQL
Planning to take a course in leadership
I plan to study agile methods next year
I will study cost accounting from September
Will start a diploma in management in the autumn
About to start a course in food hygiene
I am about to take my first course in team leadership
Due to begin training as a paramedic
Enrolled in a course on stakeholder management
Currently working towards a certificate in coaching
To obtain a challenging position in a company where I can manage projects
To work as a buyer in an organisation with room for growth
To secure a role leading a sales team
Dreaming of opening a restaurant
I dream of leading an orchestra
Desire to lead large construction projects
Would welcome the chance to lead a team of surveyors
Ready to learn about procurement
Looking forward to managing my own portfolio
Looking to gain experience in quality assurance
In search of a position leading a kitchen brigade
Actively seeking an opportunity to build a customer service team
I intend to become a team leader
Longing to work in a museum
Excited to join a company that builds bridges
Determined to become a head nurse
I wish to lead a classroom of my own
Am looking for an apprenticeship in carpentry
Aiming to become a site manager
A role in which I can plan campaigns and lead people
Planned: course in budgeting starts in May
Ten years as a warehouse clerk in two firms, {now seeking a role as shift manager}
Joiner with eight years in shipyards {looking for a position as foreman}
Ran a post office for six years {and hope to manage a bank branch}
Seeking employment as a site manager with responsibility for a crew
I'm seeking an entry-level job in product management
I am looking to become a team lead
Looking for new challenges in logistics leadership
Hope to one day own a product from idea to launch
I want to lead people
I want a job where I can manage projects
I'd like to learn how to build data pipelines
My dream is to run a theatre
My career goal is to become chief nurse
Goal: become a certified project manager
Objective: to obtain a managerial role in hospitality
Career aim: leading a laboratory
I am eager to take responsibility for a budget
I'm keen on managing a portfolio of clients
Open to management positions
I am open to leading remote teams
Ambitious to lead a multinational team
Ready to take on a leadership role
I am ready to lead
Would be happy to manage a shop
Would love to work with stakeholders across the business
Interested in leading product teams
Very much interested in learning negotiation
Currently training to be a yoga teacher
At the moment I am taking a course on roadmapping
Presently enrolled in an evening class on leadership
Now studying for the exam in project management
I will soon learn how to manage a sprint
I shall begin a management course in October
I am going to start an apprenticeship as an electrician
Next year I plan to take a course in finance
Planning to become a scrum master
Preparing to sit the exam in supply chain management
Self-study of product strategy in progress
Aspiring to lead a charity
A position in which I can lead a team of chefs
Motivated to grow into a management role
To become a successful manager in a reputed company
I intend to study for an MBA and manage a factory
Hopeful of leading a product team
I would relish the chance to own a roadmap
Seeks to join a dynamic team and lead projects
Looking for my first role in management
I am searching for a post as ward manager
In my next job I want to lead a team
My objective is to obtain a position in hospital administration
The goal is to become a product manager
Career goals: lead a regional sales force
Professional objective: to head a finance team
I plan on becoming a team leader
I plan to become a coach
Would like the opportunity to manage stakeholders
I am willing to learn how to manage a budget
Eager for a chance to lead
Passionate about becoming a leader
Can't wait to lead my first project
I see myself leading a design team in five years
In five years I want to run a department
Soon to be trained in scrum
I am starting a certificate in product management next month
Taking an online course in leadership at the moment
I have just started learning about user research
I am being trained in project management
Will be attending a workshop on negotiation
Will complete a diploma in logistics in June
Expected to finish a course in coaching this winter
Signed up for a class on data analysis
Registered for a leadership academy
On track to become a chartered engineer
Open to any role that lets me lead people
Interested to work as a project coordinator
I wish I could lead a team
Hoping for a role with more responsibility
Wants to grow as a leader
Enthusiastic about learning to manage products
To utilise my skills in a growing company and lead teams
To be part of a company where I can define strategy
To become an expert in product management
Desirous of a career in strategic planning
I hope that I can lead a team soon
Hoping to gain experience in product management
I would like to get into product strategy
Looking for a chance to lead a project
Seeking a traineeship in hotel management
Eager to develop into a team lead
Keen to take part in strategic decisions
My aim is to become a project manager
Career objective: management of a retail store
Objective: seeking a managerial position with a reputed firm
Ambition: to run a department of my own
I aspire to lead cross-functional teams
I want to grow into leadership
Interested in becoming a product owner
Willing to learn stakeholder management
Currently taking a course in negotiation
Now learning how to lead sprints
I am currently enrolled in a leadership programme
Will begin training as a supervisor next month
Planning to study business administration
About to begin a traineeship in logistics management
I'm about to complete a course in agile leadership
To work in a challenging environment and lead a team
To gain a position as a manager in a hospital
To obtain a role where I can own the roadmap
Ready for a role with leadership responsibility
I'd be happy to manage a team
I would welcome an opportunity to define strategy
Excited to learn about product analytics
Aspiring leader with a passion for people
My hope is to become a team leader
I aim to move into product management
I would love to own a roadmap one day
I want to learn how products are made
Seeking a first post as a project coordinator
Keen to gain experience in leading teams
In the future I hope to lead a department
Looking to develop my leadership skills
Looking for a position that involves managing people
Objective: to become a chief accountant
Career goal: running my own restaurant
I am interested in taking on more responsibility
I am currently preparing for my first leadership role
Currently attending a course on strategy
Will study data science from autumn
I plan to do a master's in management
Aspires to manage international teams
Eager to contribute to product strategy
I wish to use my skills in a leading company
Open to roles in team leadership
In my next role I will set the strategy of a mill.
I believe I could lead a crew well.
It would be a pleasure to coordinate the yards.
Looking for a mill where I can lead a crew.
Would be thrilled to lead a product team
I am hungry to learn product strategy
Seek to leverage a position where I may lead cross-functional teams
My next step is to become a product manager
I'd be glad to manage stakeholders
My hope is to define product strategy one day
Aspirations: leading a product organisation
One day I will run a product team
I expect to start leading a team next year
Long term I want to own a product
In the market for a leadership role
Available for a role leading engineers
I would appreciate the opportunity to lead teams
Given the chance, I would lead a product team
Target role: head of product leading forty people
Desired position: product manager leading cross-functional teams
Job sought: team lead
I look forward to leading a team
Trying to break into product management
Transitioning into product management
Hopes to coach engineers
Wishing to contribute to product strategy
My intention is to manage roadmaps
I'm determined to lead teams
I could imagine leading a product team
Should I be hired, I will define your product strategy
If hired I will lead your roadmap
I believe I could lead a team
I am confident that I can lead a team
I will bring leadership to your team
I shall learn user research soon
Eagerly awaiting my first chance to lead
Studying towards a diploma in project management
Taking lessons in data analysis
Yearning to lead people
You will own the product roadmap and define the vision
You'll report progress to senior stakeholders
We're hiring a team lead for our bakery
The ideal candidate has five years of experience in product management
Candidates must speak to customers every week
This position requires strategic planning
Applied to lead the engineering team
Was supposed to manage the roadmap
Nearly became manager of several projects
Tried to run user interviews but gave up
Was mentored and coached by senior colleagues
Coached by a former champion
Was trained in negotiation and presentation
I was coached on how to run interviews
I see myself leading a kitchen one day
One day I will run my own salon
My plan is to become a team leader
I can picture myself managing a hotel
I would love to learn welding
Ready for my first leadership role
In search of a position in logistics
Looking to move into project management
Hope to be trained as a train driver
Would be glad to take on a small team
My dream is to open a bakery
Next step: shift leader
I'd be happy to train colleagues
I want to manage people
Interested in working with children
I am thinking of becoming a nurse
Currently saving for a forklift licence
Registered for the HACCP course in May
Starting a course in bookkeeping this autumn
About to begin my apprenticeship as a carpenter
Will soon be taking over the night shift
Course in dementia care booked for spring
Enrolled on a project management course
On the waiting list for the welding course
I should like to work in sales
Willing to learn how to drive a truck
Open to leading a small crew
Eager to pick up SQL
I intend to qualify as an electrician
I aim to lead a department within five years
Goal: head chef
Career goal: to supervise a ward
Wanted: a job in a bakery
Seeking a post in which I can manage stock
A job where I can use my hands and lead a team
Keen on getting into marketing
I am currently learning to use SAP
At the moment I am being taught how to run payroll
In training to become a hairdresser
Studying for the CCNA
Working towards my gas licence
I expect to pass my forklift test in June
I will be happy to supervise trainees
Ambition: my own restaurant
Hungry to prove myself in sales
Longing to work with animals again
What I want is to plan routes
It is my wish to lead a school
I long for a chance to manage a store
My next challenge should be leading a team
Excited to start in product management
I look forward to running projects
I am set on becoming a foreman
Wishing to enter the field of nursing
Given the chance, I would lead the team to new heights
I could imagine managing a branch
I am dying to learn bookkeeping
Hopefully soon a certified scaffolder
Planning to take the master craftsman exam
Someday I hope to own a salon
I would jump at the chance to lead a kitchen
It has always been my dream to drive trains
Would like nothing more than to manage a hotel
I plan to open a shop
Aiming for a supervisory position
On the hunt for a job in care
Keen to be given more responsibility
I wish to train apprentices some day
Hoping for a place on the welding course
Have applied for the forklift course
I will start my HACCP course next month
Waiting to begin nursing school
Accepted for the master class in pastry, starting in May
Due to sit my accounting exam in June
Preparing for the electrician's exam
I am in the middle of my training as a hairdresser
In my next job I want to lead people
The next step for me is to become a head waiter
My target is a management role
Objective: to manage a warehouse
Seeking work as a train driver
I seek a role that lets me supervise a team
A position as shift leader would suit me
I feel ready to run a branch
I believe I could manage a team well
I am confident that I would make a good leader
I am sure I can learn to use SAP quickly
If hired, I will plan the shifts and order the stock
I shall gladly take over the bookkeeping
Should you need a team leader, I would be there
I would be proud to lead your reception
Ask me and I will organise your office
Fascinated by marketing and wanting to learn it
I dream about having my own bakery
I've set my sights on becoming a foreman
My heart is set on teaching
I have my eye on a job in logistics
Would enjoy working with the elderly
Ambitious to rise to store manager
Excited at the idea of leading a project
Curious to find out how payroll works
Drawn to nursing
I'd rather work with customers in future
Intending to do a first aid course
Signed up for an evening class in bookkeeping
Forklift licence planned for autumn
Certificate in food safety pending
Soon to complete my apprenticeship as a joiner
Halfway through a course on dementia care
Currently undergoing training in payroll
About to take my driving test for lorries
Expecting to qualify as a solicitor in 2027
Being shown how to use the till
Want to grow into a leadership role
I'd love to lead the kitchen of a big hotel
My hope is to work as a nurse
Searching for an opportunity to supervise people
I would take on the rota with pleasure
Next year I will start my training as a train driver
I plan to do the forklift licence soon
Enrolled in a course on wound care
Objective: a leading role in sales
I want to be a team leader
Looking forward to planning menus
To become a head gardener
Willing to train new colleagues
I am going to learn how to code
Learning to manage budgets at the moment
I hope I can build a team some day
Would like to get to know the warehouse system
Am aiming at the post of foreman
Booked on a HACCP course in June
I am preparing for the master carpenter exam
I intend to study nursing
Registered for a first aid course
Seeking a job with responsibility for stock
Keen to run my own shop
I will do my best to lead your team
I am looking for a place where I can bake
Taking a bookkeeping course from September
In future I would like to teach
Eager to supervise apprentices
"""

OF_OTHERS = """
My manager defined the product strategy.
My manager defined the strategy and set the budget
My boss negotiated the contracts
Our CTO designed the architecture
Her boss hired the engineers
My colleague wrote the grant application
My colleagues ran the workshops
The team lead ran the retrospectives
The project manager planned the move
The head chef created the menus
The owner handled the accounts
The director led the merger
My supervisor was responsible for the rota
My line manager took all the decisions about pricing
Our founder raised the money and built the first product
My predecessor introduced the new stock system
My mentor taught the classes
The foreman supervised the apprentices
Our head of marketing launched the campaign
The lead engineer built the pipeline
Another team developed the app
Someone else managed the budget
Others wrote the specification
Colleagues trained the new starters
My husband runs a bakery
My father built houses
My team leader organised the shifts
The product strategy was defined by my manager
The budget was managed by the finance director
The team was led by a senior colleague
Negotiations were conducted by our owner
All decisions were made by my supervisor
The menu was written by the head chef
Hiring was left to others
The training was the responsibility of my manager
I watched my manager negotiate with suppliers
Observed the team leader running stand-ups
Shadowed the product manager
Watched how the head nurse planned the shifts
Head office set the targets
The shop manager decided what to order
My professor designed the experiment
The architect drew the plans
Our sales director won the account
The branch manager hired and trained the staff
My partner manages the finances
The office manager led the relocation
{My manager defined the roadmap}; I brought them coffee
{My manager led the roadmap} while I took notes at meetings
{The team lead ran the sprint} and I wrote the unit tests
{While my colleague led the negotiation,} I typed the minutes
I swept the workshop {and the foreman built the staircases}
Typed letters for the director, {who negotiated the contracts}
I cleaned the stables, {the owner trained the horses}
Served drinks at the bar; {the manager planned the events}
{My boss ran the campaign}, I answered the telephone
Packed parcels in the stockroom {while the supervisor managed the team}
Kept the minutes {when our chief executive defined the vision}
{The senior nurse led the handover}, whereas I made the beds
Cut the grass, {the head gardener designed the borders and managed the volunteers}
My manager set the product vision and priorities
My former boss founded the company
My sister manages a hotel
My uncle ran the family farm and hired the workers
Our CEO negotiates with investors
The CTO decided on the architecture
Our product manager owned the roadmap
The product owner wrote the user stories
The scrum master facilitated the retrospectives
The senior developer designed the database
The consultant prepared the strategy
A colleague of mine led the migration
A senior colleague led the discussions with stakeholders
Two colleagues managed the social media accounts
My coworkers built the prototype
My team leader was in charge of scheduling
The headmaster introduced the new curriculum
The surgeon performed the operations
The captain commanded the crew
My wife handles the accounting
Marketing was handled by another department
The strategy was set by the board
The roadmap was owned by the product manager
Budgets were set by head office
All hiring was done by HR
The negotiations were led by our director, not me
I only saw how my boss handled suppliers
I listened {while the manager presented the plan}
I sat beside the director {who negotiated the deal}
I carried the bags of the sales director, {who closed the deals}
I assisted in the office {while the partners negotiated the merger}
Made tea {while the designers drew the garden}
{The manager ran the project}, I did the filing
{My boss managed twenty people} and I was one of them
{The chef planned the menus}; I peeled potatoes
The person who led the project was my manager
The team was managed by someone else
It was my manager {who led the launch}
My tutor wrote the paper
My employer won an award for innovation
My manager used to lead the product reviews
My team lead takes care of the roadmap
My supervisors planned the work
Our head of product prioritised the backlog
The general manager led the turnaround
The managing director signed the contracts
The chief executive set the vision
The vice president of sales won the account
The CEO presented the strategy to investors
My chef designed the tasting menu
My classmates built the robot
My teammate presented the results
My co-founder handled sales and hired the team
My brother started a company and sold it
My mother taught mathematics for thirty years
Senior colleagues handled the negotiations
Other people led the project
Other departments managed the suppliers
Someone from head office ran the meetings
The decisions were taken by the management team
The project was led by an external consultant
Planning was done by the project office
The roadmap was written by the product team
All the customers were managed by my boss
Clients were looked after by the partners
I was a member of a team whose leader negotiated with the unions
I shadowed a product manager for a day
I observed senior staff leading workshops
I watched the foreman plan the works
Sat in on meetings that my director chaired
Attended reviews led by the product manager
I took notes {while our CTO presented the architecture}
{My manager ran the show}, I merely helped
I only fetched the tools; {the joiner built the kitchen}
{The founder pitched to investors} and I booked his flights
The kitchen was run by the sous chef
The shop was managed by my aunt
The team's work was coordinated by a colleague
My boss always dealt with the suppliers
My manager set up the team and led it
My supervisor decides on priorities
Our managing director led the negotiations with the bank
The head of sales closed the biggest deals
The plant manager reorganised production
My former colleague built the recommendation engine
My team leader prioritised the backlog
The product manager wrote the roadmap and aligned the stakeholders
Her manager presented the results to the board
Our founder designed the first product
My father managed a factory
A friend of mine started the company
The chief engineer led the redesign
My mentor ran the user interviews
Another department handled complaints
The consultants defined the target process
Somebody else led the meetings
The roadmap was defined by our product owner
The team was built by my predecessor
The strategy was developed by an agency
Staff were hired by the regional manager
I watched the product owner prioritise the backlog
Shadowed my supervisor during client visits
{My boss led the project} and I copied the documents
{The manager coordinated the teams}, I kept the attendance sheets
Sorted the post {while the director led the merger}
{The captain planned the voyages}; I painted the hull
{My colleague managed the stakeholders} while I booked the rooms
Brewed coffee for the product team; {the product lead set the strategy}
{My aunt ran the café} and I washed the dishes
My manager built the team from scratch
Our team leader defined the quarterly goals
The sales manager negotiated the terms
The owner of the shop decided on the range
My senior colleague presented the strategy
My boss and her deputy led the change programme
The board approved the plan and the director carried it out
Our product manager talks to the customers
The head nurse trained the juniors
The founders raised two rounds of funding
The analysis was done by a colleague
The roadmap was drawn up by our CEO
The event was organised by my classmates
I watched my supervisor handle complaints
Shadowed the director for two weeks
{My manager led the meetings} while I took the minutes
{The chef designed the menus} and I washed up
Carried the tools {while the engineer repaired the turbines}
{The director won the client}; I drove the van
Typed what {my boss negotiated}
The client's team led the migration of the tills.
A consultancy that advises mills on strategy.
The bank's board evaluates acquisitions.
The move was managed by an external consultancy.
The firm is known for leading innovation in pumps.
Reporting to the executives fell to others
Roadmap planning belonged to the product manager
Husband led teams of engineers and designers
Brother ran the bakery and trained the apprentices
Was led by a team of engineers
Managed by a project manager
Was interviewed by the research team about the app
Was cared for by student nurses
My boss ran the kitchen
The head chef planned the menus
My father was a carpenter and built houses
Our manager hired the staff
The project was led by a colleague
A consultant wrote the marketing plan
My wife keeps the books
Budgeting was handled by head office
The owner dealt with suppliers
The menu was written by the chef
My predecessor had built the team
The shift leader checked the rooms
Another department looked after complaints
My colleague trained the new people
A senior nurse gave the medication
Payroll was taken care of by an agency
My brother manages a warehouse
My mother nursed dementia patients for thirty years
Our supervisor made the rota
The store manager ordered goods and cashed up
Stock was counted by the night team
The decisions were made by the board
My mentor negotiated the contracts
The company employs 300 people and runs nine shops
A friend of mine runs a bakery
Watched my boss deal with angry customers
Looked over the shoulder of the accountant
Was supervised by a team leader
I was led by an experienced foreman
My work was checked by a master electrician
The doctor examined the patients
The teacher planned the lessons, not I
The engineers designed the bridge
Somebody else answered the phone
Others did the selling
A contractor installed the wiring
The electrician installed the sockets
Our accountant did the VAT returns
The chef decided on dishes
The new system was introduced by the IT department
The deliveries were checked by the store man
My grandfather taught carpentry
The director presented the figures to the board
Their agency ran our campaigns
The chef wrote the menu and ordered the food
My boss took care of the budget
My colleague Anna did the invoices
Our foreman trained the apprentices
The night nurse handed out the tablets
Another team tested the software
The rota was made by the supervisor
Prices were set by the buyer
Decisions were taken by senior management
The contract was negotiated by our lawyer
Wiring was done by an electrician
My sister is a nurse and looks after dementia patients
My husband drives a lorry
My parents ran a restaurant
The previous manager had planned the shifts
My predecessor introduced the stock system
The team leader gave feedback to everyone
The consultants redesigned the process
An agency recruited the staff
The supplier delivered and installed the oven
Saw how the mechanic repaired the brakes
Watched a colleague cut hair
Shadowed the ward manager for a week
Was shown by a colleague how to fill in the forms
I was managed by a strict foreman
Supervised by the head of kitchen
Somebody else held the meetings
Someone from IT configured the servers
The doctors made the diagnosis
The lead developer designed the system
Our director presented the results to investors
The founder raised the money
My team lead wrote the roadmap
Everything was decided by the board
The customer tested the app themselves
Marketing was in the hands of my colleague
Strategy was the job of my boss
Hiring lay with the HR department
My supervisor signs off the time sheets and plans holidays
The trainer explained the machines
My teacher organised the school trip
My manager handled the complaints
The head gardener planned the beds
Our chef ordered the fish
Stock was counted by my colleague
The boss made the rota
My supervisor trained the new drivers
The pharmacist prepared the medicines
Menus were planned by the head chef
The department head approved and planned the budget
My aunt ran a hairdresser's
My colleagues drove the forklift
Somebody else did the invoices
Complaints were dealt with by the manager
The instructor drove the train
Watched the joiner hang doors
My father built roofs
The owner hired and fired
The technician found the fault
The wiring was checked by the master electrician
Colleagues took the phone calls
Our accountant paid the suppliers
My boss negotiated with landlords
The agency designed the website
Hiring was the task of my manager
The engineer tested the machines
"""

OWN = """
Not only led the team but also hired it
Managed no fewer than six kitchens
Never missed a deadline in five years
Worked without supervision on three sites
Shipped four releases with zero defects
Reorganised the archive of 30,000 maps, which was no small task
Turned the shop round in what was nothing short of a rescue
Migrated the database with no downtime
Ran the quarry with no lost-time accidents for eight years
Reduced no-shows by a third with text reminders
Directed a non-profit with forty volunteers
Could not have shipped the product without my design team
Led the team without a manager for six months
Seeking out new suppliers in Portugal and Spain
Sought and won funding of two million for a youth centre
Built a wanted list app for the county police
Kept interested parties informed during the merger
Worked with my manager to define the roadmap
Reported to my manager and defined the pricing
Looked for faults in high-voltage lines with drones
Planned the sprints of the team I led
Never lost a patient's record
Led a crew that never failed an inspection
Not afraid of heights, rigged stages for open-air concerts
Delivered the bridge with no delays and no claims
No accidents in twelve years of driving school buses
Zero complaints from guests in two seasons
Accidents at work: none
Cut waste without cutting quality
Managed a budget of over two million, including but not limited to salaries
Did not miss a single delivery in the harvest
Have never been late for a shift
Never exceeded the budget of any production
Trained apprentices who had never held a chisel
Coached volunteers with no experience of gardening
Explained mortgages to customers with no knowledge of finance
Helped job seekers looking for a position in catering
Advised students interested in a career in nursing
Matched families seeking placements with foster carers
My manager asked me to lead the relocation
My manager and I defined the hiring plan together
My team delivered the stadium two weeks early
The director chose me to represent the company at the fair
I was praised by my manager for leading the audit
Was promoted by the owner to head waiter
Helped my supervisor to plan the night shifts
Took over when my manager left and ran the branch
Hoped-for savings of 12% reached by renegotiating leases
Planning of events for up to 400 guests
Will drafting and probate for private clients
Learning and development: designed courses for 200 clerks
Learning support assistant for pupils with dyslexia
Opened to the public a garden of nine acres
Managed the open day of the college and its interested visitors
Lead engineer on the tidal turbine project
Lead times were cut from nine weeks to four
The project manager role was given to me after a year
Convinced the chief engineer to adopt a new weld procedure
Wrote the objective criteria by which grants are awarded
Set goals for each quarter and led the team to meet them
Never had an accident in nine years on the road
Never once late with a payroll run
I have never lost a customer to a competitor
Have not missed a target since 2015
Won a tender nobody else had dared to bid for
No other branch sold more than mine
No day passed without a safety briefing, which I introduced
Built a no-code tool for the claims desk
Introduced a zero-waste kitchen
Zero injuries on sites that I managed
Cut the not-in-full rate from 9% to 2%
Not one patient fell on my ward after I redesigned the rounds
Opened a shop with no outside capital
Launched the festival with no budget and 60 volunteers
Ran a bakery without outside help
Taught adults who had never used a computer
Managed staff with little experience of machinery
Turned a team without direction into the best in the region
Wrote the guide for newcomers who want to become tutors
Interviewed candidates seeking promotion
Sold houses to buyers looking for a second home
Persuaded sceptics who were not willing to invest
Ran workshops for people interested in beekeeping
Planned to the hour a tour of 40 concerts
Objective-C developer: wrote an audio player for blind users
Looked after 30 residents and led the night team
Looking after a herd of 200 cows and managing two milkers
Asked by my manager to take over the Leeds office, which I led for two years
My manager trusted me with the launch of the app
My boss and I negotiated the lease
Together with my colleague I designed the exhibition
Our team won the regional prize for customer service
My apprentices passed their exams at the first attempt
Replaced a manager who had left and led 14 cooks
Reported to the CTO and led the platform team
Chosen by colleagues as their spokesman in pay talks
The garden I designed was opened by the mayor
Supported the head of sales in writing the strategy
Led the effort to open the archive to the public
Wrote software that will be used by a million drivers
Never allowed a shipment to leave late
Never turned a patient away
There was no training plan, so I wrote one
No two days were alike: planned, bought, cooked and served for 80 children
Took a team with no structure to a certified quality system
No stranger to night work, led the night crew
Hired 14 drivers without an agency
Raised output by 20% without additional staff
Nothing was left to chance: drilled the crew weekly
Not content with the old rota, designed a new one
Passed three audits without a single finding
Handled no less than 60 calls a day
Fixed bugs that others could not reproduce
Led a team of nine, none of whom left in three years
Took on a failing shop which had not made a profit in ten years
Cared for patients who could not speak
Developed a method not known in the trade before
Negotiated with a supplier that did not want to deliver
Rebuilt engines nobody else could repair
Served guests with no wait longer than ten minutes
Responsible for no-fault claims and for zero-rated goods
Managed the Never Again memorial project
Ran the Open University study group
Directed the play Nobody's Child at the town theatre
Wrote policies for staff seeking asylum
Founded a choir for people who would like to sing
Interested three investors in the scheme
Hope House hostel: managed 12 support workers
Goal-setting workshops for 300 pupils
Objectives of the department set and reviewed with nine managers
Looking at X-rays and reporting on fractures
Willingness-to-pay study with 1,200 households
Future-proofed the network of a hospital
Learning disability nurse in charge of a ward
The manager of the site trusted me to lead the shutdown
Advised the director on strategy and drafted the five-year plan
My line manager left and I led the team for a year
Succeeded the founder as head of the choir
Worked for a chef who held two stars and ran his pastry section
Our department was rated first by the board under my lead
Never compromised on safety while leading a crew of 30
I have never had a complaint from a client
Not only designed the stage but built it in four days
Not one of my 40 trainees failed
No fewer than nine audits passed under my lead
No-code platform built for 300 clerks
Reduced zero-hour contracts from 60% to 9%
Grew sales without a marketing budget
Led a kitchen of six with no head chef for half a year
Won back customers who had not ordered for two years
Trained nurses with little experience of dementia
Built a team from nothing to fourteen people
Introduced no-blame reviews after incidents
Managed suppliers unable to deliver and found replacements
Turned around a plant which nobody wanted to buy
Advised tenants who could not pay their rent
Taught Not-for-profit accounting to trustees
Sought out and signed eleven distributors
Negotiated with landlords unwilling to sell
Interviewed 60 people interested in the post and hired five
Wanted posters designed for a theatre
Opened negotiations with the council and won planning consent
My manager relied on me to run the night shift
My supervisor and I reorganised the stores
My director gave me the task of merging two teams
With my colleague I led the excavation of a Roman villa
Our crew laid nine miles of track, and I led the survey
Stood in for the head chef and led a brigade of ten
The choir I lead has won two prizes
Acted for the owner while she was abroad and managed the estate
Never let a customer leave without an answer
I have not lost a single parcel
Not merely planned but ran the clinic
No less than nine bakeries opened under my lead
Zero lost days through injury in my section
Managed a shop with no debts
Ran the ward without a deputy for a year
Cut complaints to none within six months
Replaced parts that did not fit
Trained drivers who had no experience with trailers
Recruited volunteers willing to work nights
Helped firms looking for funding to write bids
Sold insurance to people planning to retire
Presented objectives and results to the board
Led the open source community of nine maintainers
My manager and I built the sales team
My boss made me head of the night shift
Supported the director who led the merger by planning the move
With the head chef planned menus for 300
Won the manager of the year award for a turnaround
Led the negotiations, which neither side left unhappy.
Edit manuals so that fitters without training understand them.
Managed no fewer than six mills for the client.
Convinced the client's board and led the migration.
Advised the company on what it sells.
Led a crew for an agency that runs ferries.
Led a team without ever missing a deadline
Never missed a release in nine years
Managed no fewer than twelve engineers
Cut defects to zero
Led nobody but volunteers through the flood relief
Left no stakeholder uninformed during the migration
Presented the roadmap to the board without slides
Turned a team with no process into one that ships weekly
Built the product from nothing
Took over a team that had never shipped on time
Taught staff with no experience to run user interviews
Coached engineers who had never led a project
Reduced churn with no extra budget
Interviewed users who did not renew
Led the project nobody wanted
Analysed why customers never came back
Wrote the no-code strategy for the bank
Negotiated a contract with no penalty clauses
Led the team when my manager was on leave
Presented the roadmap that my team and I had written
Took over the roadmap from my manager and owned it for two years
Defined the strategy together with my manager
Persuaded my boss to fund the research, then led it
Led a team of nine and will lead twelve from May
Helped candidates who hope to become managers
Led the programme for people looking for work
Advised students seeking a position in product management
Launched an app for people who want to learn to cook
Managed the team that looks for new markets
Led the "never again" safety campaign
Wrote objectives for forty people
Set goals and led the team to meet them
Led the Aspire programme for young managers
Ran the Seek jobs board for two years
Managed zero-based budgeting for the region
Not afraid of hard decisions, closed two plants and moved ninety people
Introduced zero trust to the network
No stranger to pressure, ran the newsroom for six years
Led without authority across five departments
Responsible for none but the largest accounts, kept all nine
Led by example a team of five bakers
Managed by objectives and trained two managers
Nearly doubled sales in two years
Applied for a patent and was granted it
Applied to the council for a permit and got it
Kept children away from machines
Stayed on budget for eleven sites
Roadmap that was in my hands from the first day
The launch fell to me and my team
Turned down the heating and saved a third
Advised by letter and by phone 300 tenants
Taught by video two hundred pupils
Guided by data, moved the budget to search
Led by curiosity, built an app for bees
Recruited by the owner to lead the kitchen
Asked to lead the new team after three months
Successful candidates were trained on the job
Trained candidates who will teach
Rather large budgets were kept by me
Interviewed by phone 200 customers
Tried to cut waste and cut it by half
The role required weekly talks with the board
Reported to the board what fell behind
Role played with staff how to calm guests
Instead of paper, introduced tablets for orders
My hands-on work on engines saved two days
Brother printer and scanner repairs for offices
Coached by phone and in person forty sellers
Trained by doing, and taught doctors the new ward
Managed by myself a kitchen of twelve
Refused all the bribes and reported them
Directed by night a crew of six engineers
Trained in sales forty newcomers
Coached on site the staff of nine shops
Not only led the kitchen but also did the books
Never missed a deadline in nine years
Worked without supervision at night
Delivered the site with zero defects
Trained no fewer than six apprentices
Didn't just answer phones, ran the whole front desk
Nothing short of a full rebuild of the stock system was done in three weeks
Never late in eleven years of early shifts
Not a single accident in 400,000 km of driving
No complaint stayed unanswered for more than a day
Led the team without a single resignation
Left no customer waiting
No day without baking two hundred loaves
Served guests with no mistakes in orders
Never lost a patient file
Ran the warehouse with no losses
No less than forty rooms cleaned a week
Closed the month with no differences in the till
Not just sold shoes: trained the sellers too
Handled cash of up to 5,000 euros a day without errors
Kept machines running with hardly any downtime
Taught people with no previous knowledge to weld
Helped customers who could not walk
Looked after children who had no parents nearby
Nursed patients unable to eat by themselves
Repaired what nobody else could
Took on jobs no one wanted
Made sure nobody went home hungry
Managed the move so that no shop closed for a day
Translated for patients who speak no German
Refused to ship faulty goods and built the check at goods-in
Could not be replaced for a week and so wrote a handbook
Was never off sick and covered for others
Hired twelve people who had never worked in a kitchen
Set up a shop from nothing
Started with no budget and raised 40,000
Built the team from zero to nine
Zero-based budgeting of four departments
Reduced food waste to almost nothing
Fixed faults that had not been found in months
Convinced clients who had said no
Persuaded a supplier not to raise prices
Drove 12 years accident-free, not one late start
Ran non-stop night deliveries
Introduced a no-smoking rule and enforced it
Wrote the not-for-profit's annual report
Sold not only bread but also coffee
Organised the fair, although it had never been done before
Stopped the line when parts were missing and found the cause
Without being asked, cleaned the cold store each week
Never let a guest leave unhappy
Baked rolls every day, no matter the weather
Planned shifts so that no one worked two weekends in a row
Counted stock until there was no difference left
Negotiated with landlords who had never cut a rent before
Cooked for guests who eat no meat
Never once late with a delivery in six years
Not merely kept the shop clean but raised sales by a fifth
Ran the night shift with no help
Left the books without a single open item
Looked after no fewer than thirty residents
Didn't only cut hair: also trained the juniors
Nothing but praise from guests in 2023
Hit every target, no exceptions
No injuries on my sites since 2015
Zero complaints in three seasons
Zero waste kitchen set up and run
Not afraid to call angry customers and win them back
No stranger to long shifts: ran the bar until four
No job too small: fixed lamps, locks and leaks
Not counting interns, led eleven people
Without raising prices, doubled the profit
Without outside help moved the whole office
Managed thirty rooms without a housekeeper
Opened the kitchen when no one else could
Cooked for people who had not eaten in days
Found homes for dogs nobody would take
Trained staff who had never used a computer
Spoke up when something was not safe
Stopped orders that had not been paid
Made the shop a place without waste
Planned tours so that no lorry drove empty
Checked that no medication was given twice
Kept the ward running while two posts were not filled
Helped a customer who could not read fill in forms
Explained tax to clients with no background in it
Wrote guides for users without technical knowledge
Led a choir of singers with no training
Never stopped learning: finished three courses beside work
Never left the till unattended
No two days were alike, and I planned each of them
Not one child was hurt in my care
Did not lose a single parcel
Did not stop until the fault was found and mended
Not only the youngest but the fastest picker of the shift
Couldn't find a good rota tool, so built one
Wasn't content with paper lists and made a database
Wouldn't let a customer leave without an answer
Turned down no shift in eight years
Rebuilt a team that had lacked a leader
Took over a branch with no manager and led it for a year
Replaced the missing foreman for six months
Fought for a budget the board had refused and got it
Cleared a backlog no one had touched
Delivered on time despite having no spare parts
Kept costs at nothing above plan
Sold out of season without discounts
Baked gluten-free and without sugar
Drove without sat nav through the whole district
Served up to ninety guests with little help
Ran payroll for 300 staff with hardly an error
Almost never had to call in the supplier
Closed sales that seemed lost
Taught nurses how not to hurt their backs
Negotiated a lease with no deposit
Never dropped a tray in four years
Without my notes the handover would have failed, so I kept them daily
Cleaned rooms nobody else would clean
No order left the kitchen without my check
Handled up to 60 calls a day with no help
Served not only drinks but full meals
Learned to drive the forklift and loaded 30 lorries a day
Would answer the phone, greet patients and book rooms all at once each morning
Looked for cheaper suppliers and found two
Wanted fewer breakages and built padded racks
Hoped-for savings of 10 % were reached under my lead
Drove the bus my colleague had broken down with back to the depot
Took over from my boss for six months
Trained by doing: ran the stall from day one
Supported the manager and planned the rota with her
Helped my brother build a house and laid the floors
Repaired the oven that the supplier had given up on
Mentored students who wanted to become nurses
Planned the course that starts each May
Found work for people who had none
Made sure no child was ever left alone
Rarely out of stock: ordered twice a week
Wrote the exam that trainees take
Cut the menu the owner had written from 60 dishes to 24
Reported to no one and ran the branch alone
Was responsible for the till, not just the shelves
Fixed what the plumber had missed
Never refused a shift and covered three posts
"""


def sentences(block: str) -> list[str]:
    """Return the sentences of a block."""
    return block.strip().split("\n")


UNDERGONE = """
Was supervised as an apprentice by two joiners
Was managed by the head of the bakery
Was recruited by a large shipping company
Was recruited for the night shift straight from school
I was assessed every quarter on my drills
Was mentored as a trainee roofer at two firms
Was closely monitored during the trial
Was coached before each sale
Got inspected twice a year
Was made redundant in the second redundancy round
Was replaced before planning the tour
Left before meeting any clients
Was interviewed about the flood
Was onboarded as a new employee in a week
Attended a talk on beekeeping
Attended two webinars about Kubernetes
Watched a demo of the new till
Read an article about composting
Would love to learn Norwegian
Planning to take the gas safety exam next year
Want to learn welding
{Was supervised as an apprentice} and led two gangs later
Rent books were kept by an outside agency
Rotas are written each month by the bureau in Hull
Drips were changed by the registered nurses on duty
Forklifts were repaired by another company
The data team next to us built pipelines in Python
The kitchen upstairs baked the bread for the ward
Suppliers delivered the flour at dawn
Accountants had to explain the ledger
Customers quoted me in their reviews
Built tills for people {who sell bread}
"""

STANDING = """
Staff turnover was high at this company
Food costs were very high in that canteen
Leaks were frequent in the old pipes
Exam results were poor across the town
Staff turnover stood at 40 % in those years
Ledgers were being moved to the cloud when I left
Own an electric car and solar panels at home
Member of a trade union
Was a member of two chess clubs as a pupil
Enjoy reading menus in restaurants
In 2022 we had too many falls on the ward
Was taught fencing by an excellent smith
Was trained by the senior bakers
I was trained by the head nurse
Read stock reports that others had built
The project team ran the ledger each month
"""
"""What tells nobody's deed, and stays as what is named."""

OWN_PASSIVES = """
Was promoted to head of payroll and ran it for 320 people
Was responsible for payroll
Was trusted with the keys of nine shops
Was entrusted with the recruitment of 45 drivers
Was asked to lead the night shift
Was recruited to build the bakery's second branch
Was hired as head of the pastry section
Was recruited for my skill in grafting
Was assessed as outstanding by the inspectors
Was put in charge of 14 roofers
Was elected spokesman of the crew
Was promoted twice and trained six porters
Turnover fell from 31 % to 17 % in two years
Staff turnover was cut by half
Payroll handled for 200 staff
20 apprentices supervised
Three trainee teachers mentored to qualification
Nurses trained on four wards
Suppliers chosen for flour, salt and yeast
Customers served at the counter, 40 an hour
The system was designed and built by me
The ledger was moved to the cloud by our team of three
The programme was drawn up and kept by me for 18 months
Staff turnover was high, so I brought in talks with leavers and it fell to 9 %
Costs were high, but fell by a third after I changed the flour
Owned the rota and the budget of the shop
Attended a talk by a supplier and brought in the oven it showed
Cared for people who had lost their sight
Trained bakers who now run shops of their own
Member of the crew that rebuilt the pier
Read telemetry strips and called the physician
Led the team that won the contract
The team built 40 boats under me
I was picked to build the new boatyard
I was recruited to set up a tasting panel
I was hired by a bank to clean up the ledgers
Was recruited by a large dairy to draft the tender
I was invited to speak at two trade fairs
I was given full ownership of the menu
I was made head of dispatch for two depots
I was put in charge of five looms
I was relocated to Bergen to run the cannery there
I was brought in to turn around the late ferry
I was seconded to the harbour office to draft the tide tables
I was instrumental in winning the lease
I was trained by the senior nurse, then trained others in first aid
I was taught by an old smith and then forged gates for ten years
I also do all the invoices
I'd handle all repairs of the pumps
"""
