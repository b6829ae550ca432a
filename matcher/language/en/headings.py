"""What the sections of an English résumé are called.

A phrase comes in, in lower case and in the singular, if it is a line of its own on résumés
and opens one section on all of them. What a line says is looked up without ``qualifiers``
before it, and of two headings in one ("Skills & Tools") the first counts: neither needs a
phrase of its own. Frequent misspellings stand here as they are written.
"""

from __future__ import annotations

from matcher.language.base import Headings, phrases, words

HEADINGS = Headings(
    sections={
        "summary": phrases("""objective, aim, goal, vision, objective statement, summary,
            summery, overview, summary of experience, summary of work experience, summary of
            qualification, synopsis, qualification summary, experience summary, summary of
            skill, snapshot, profile, profile summary, profile snapshot, profile at a glance,
            work profile, about, about me, about myself, who i am, introduction, bio, biography,
            highlight, career, career goal, career scan, personal statement, personal summary,
            value proposition, executive digest, nutshell, career abstract, at a glance,
            elevator pitch, mission statement, my story, credo, motto, career aspiration,
            aspiration, future goal, self evaluation, self introduction, self description, about
            my self, about self"""),
        "experience": phrases("""experience, experiance, work, job, employment, work experience,
            job experience, years of experience, detail of experience, experience detail,
            experience profile, job profile, internship, industrial training, in plant
            training, summer training, vocational training, practical training, work history,
            job history, employment history, career history, employment record, career record,
            employment detail, job detail, work detail, background, work background, employment
            profile, organizational experience, industrial exposure, industry exposure,
            exposure, career contour, career timeline, career path, career progression, career
            graph, growth path, present employment, previous employment, past employment,
            current employment, present employer, previous employer, current employer, current
            position, position held, assignment, practice, appointment, military, military
            service, military background, clinical rotation, rotation, clinical, freelancing,
            freelance, working experience, past engagement, consulting engagement, early career,
            earlier career, employment background, experience highlight, placement, industrial
            placement, work placement, apprenticeship, recent position, work exposure, working
            exposure, job exposure, observership, externship, industrial attachment, field work,
            employer detail, job done, implant training, inplant training, summer internship
            program, summer internship project, professional detail, career recital, scope of
            work, naval service, air force service, army service, police service, where i
            worked, where i have worked, where i ve worked, my journey so far, journey so far,
            career journey, employed record, presently working at, presently working with,
            currently working at, currently working with, job done at"""),
        "projects": phrases("""project, project detail, detail of project, project undertaken,
            project handled, project done, project work, project profile, project experience,
            project summary, project executed, project completed, project title, title of
            project, list of project, thesis, dissertation, case study, portfolio, side project,
            open source, open source contribution, final year project, research project, work
            sample, sample of work, project portfolio, graduation project"""),
        "education": phrases("""education, educational, academia, academic, scholastic,
            qualification, education detail, educational detail, academic detail, qualification
            detail, education qualification, educational qualification, academic qualification,
            acadamic qualification, professional qualification, credential, academic profile,
            educational profile, education profile, academic record, educational record,
            scholastic record, academic background, educational background, education
            background, academic chronicle, coursework, relevant coursework, study, education
            and training, degree, schooling, test score, education summary, education history,
            educational history, academic history, graduation detail, educational attainment,
            academic performance, academic particular, subject studied, academic attainment,
            post graduation"""),
        "skills": phrases("""skill, skill set, skill summary, skill profile, skill matrix,
            technical, strength, strenght, competency, competence, core competence, expertise,
            area of expertise, expertise in, knowledge, area of strength, area of knowledge,
            specialization, area of specialization, ability, capability, proficiency,
            proficency, computer, computer literacy, computer awareness, software, software
            known, software used, software exposure, software package, tool, technology, tool
            and technology, operating system, programming language, computer language, language,
            language known, known language, language know, language spoken, language skill,
            linguistic ability, linguistic skill, linguistic proficiency, language proficiency,
            hard skill, tech, technical stack, top skill, quality, attribute, trait, personality
            trait, personal strength, personal quality, personal skill, personal trait, personal
            attribute, soft skill, key deliverable, it, toolkit, toolbox, tech stack, what i do,
            what i do best, what i bring, domain knowledge, forte, digital skill, specialty,
            speciality, foreign language, framework and library, skill obtained, skill
            enhancement, core competence area, core competency area, area of excellence, area of
            exposure, impact area, knowledge purview, asset, equipment handled, machine handled,
            tool handled, purview, area expertise, literacy, computer exposure,
            technical exposure, test handled, testing kit handled, equipment worked on,
            instrument used, testing instrument used"""),
        "achievements": phrases("""achievement, acheivement, achivement, achievment,
            accomplishment, award, honor, honour, recognition, scholarship, accolade,
            distinction, milestone, key metric, honor award, award honor, grant, fellowship,
            prize, medal, special mention, attainment, reward, appreciation, felicitation"""),
        "certifications": phrases("""certification, certificate, certified course, certificate
            course, license, licence, training, training attended, training undergone, training
            undertaken, training program, training programme, training detail, training course,
            conference, conference attended, workshop, workshop attended, seminar, seminar
            attended, membership, affiliation, accreditation, course attended, course
            undertaken, course completed, additional course, additional qualification, other
            qualification, extra qualification, technical qualification, computer qualification,
            professional development, continuing education, course, online course, board
            membership, board certification, licensure, professional association, industrial
            visit, industry visit, plant visit, factory visit, field visit, industrial tour,
            professional enhancement, professional body, professional organization, professional
            organisation, professional society, value added course, security clearance,
            clearance, badge, course detail, cme, continuing medical education"""),
        "publications": phrases("""publication, paper presentation, paper presented, paper
            published, patent, journal, research, research paper, talk, conference talk,
            speaking engagement,
            press, article, presentation, public speaking, conference profile, conference
            presentation, paper and presentation, list of publication, poster presentation,
            research work, book chapter"""),
        "volunteering": phrases("""volunteering, volunteer, volunteer experience, volunteer
            work, activity, voluntary work, community service, community, community involvement,
            social work, social service, leadership experience, leadership and activity, extra
            curricular activity, extra curricular, co curricular activity, co curricular, extra
            co curricular activity, co extra curricular activity, curricular activity, position
            of responsibility, civic engagement, extra curriculum activity, post of
            responsibility, charity, charity work, involvement, campus involvement,
            participation, extra cultural activity, cultural activity, extra circular activity,
            co circular activity, social activity, social responsibility, extramural, outreach,
            leadership role, extra curriculum, co curriculum, extramural engagement, leadership
            position"""),
        "interests": phrases("""interest, hobby, hoby, area of interest, field of interest,
            subject of interest, personal interest, pastime, leisure activity, passion,
            favourite subject, leisure interest, leisure, fun fact, favourite pursuit"""),
        "personal": phrases("""personal, personal detail, personal profile, personal
            information, personal info, personal data, personal dossier, personal vitae,
            personal particular, personal record, personal background, personal snippet,
            personal memoranda, personal minutiae, bio data, biodata, contact, contact detail,
            contact information, contact info, contact me, get in touch, address for
            communication, address for correspondence, passport detail, passport information,
            visa detail, reference, refrence, referee, reference detail, professional reference,
            reference upon request, reference available upon request, reference available on
            request, declaration, decleration, undertaking, family detail, family background,
            salary detail, driving license detail, driving licence detail, passport and driving
            license, passport and driving licence, passport and visa detail, passport and
            license detail, passport and licence detail, current detail, personnel detail,
            personnel profile, referrer"""),
        "other": phrases("""other, miscellaneous, additional information, other
            information, other detail, additional detail, general, general information,
            testimonial, recommendation, company profile, weakness, area of improvement,
            area for improvement"""),
    },
    labels=phrases("""responsibility, description of project, description of the project, role,
        role and responsibility, roll and responsibility, responsibilty, role and duty, duty,
        duty and responsibility, job responsibility, key responsibility, responsibility handled,
        key responsibility handled, work responsibility, accountability, job description, job
        duty, main duty, description, project description, key result area, nature of work,
        nature of job, work done, task, duty performed, activity performed, main activity, main
        activity and, activity undertaken, project overview, deliverable"""),
    qualifiers=words("""a the my academic additional basic brief career carrier carrer
        computer core current earlier editorial educational executive extra freelance
        general gulf important industrial it job key latest main major mini minor notable
        organisational organizational other overall past personal present previous primary
        prior profession professional recent related relevant selected significant soft
        software special specific summer teaching tech technical technological top
        total undergraduate work working featured"""),
    last_words=words("""skill experience qualification competency proficiency objective
        achievement certification interest strength summary education employment expertise
        practice appointment knowledge"""),
    last_words_in_capitals=words("project portfolio publication award course software"),
    in_capitals={
        "interests": phrases("sport"),
        "volunteering": phrases("leadership, public service"),
        "experience": phrases("past employer, entrepreneurship"),
    },
    no_headings=words("""customer user employee candidate client guest patient member brand
        digital product developer shopping buyer manager director lead head senior engineer
        designer"""),
    not_in_headings=words("""year month no not with of the during in for to from on my our your
        by"""),
    no_slips=words("""contract retail employee patient preference parent particle feature simple
        prevent protect mature barrier inline elected emission potable latent decent agility
        draining straining reaching coarse procession literary reverence regard factor valuation
        performer evacuation posted foster impart referred roster charter revaluation
        devaluation machined porter suture"""),
    alone=phrases("""course, degree, contact, tech, clinical, rotation, military, grant, prize,
        presentation, nutshell, leisure, freelance, badge, clearance, activity, community,
        licence, license, cme, presently working at, presently working with, currently working
        at, currently working with"""),
    of_entries={
        "education": phrases("""project, project title, title of project, graduation project,
            final year project, thesis, dissertation, specialization, area of
            specialization"""),
        "certifications": phrases("""project, project title, title of project, summer training,
            vocational training, industrial training"""),
        "experience": phrases("key deliverable, deliverable"),
        "projects": phrases("key deliverable, deliverable"),
    },
    apart=words("""research computer technical tech technology software clinical practice press
        talk article general"""),
    first_of_pairs=words("""experience summary objective profile skill education tool activity
        project publication certification award employment qualification achievement interest
        language competency strength hobby volunteering honor honour presentation"""),
    heads=words("""ability accomplishment accreditation achievement activity affiliation award
        certification competence competency conference education employment experiance
        experience expertise hobby honor honour interest internship knowledge language
        membership objective proficiency project publication qualification recognition
        scholarship seminar skill strength trait training workshop appreciation attainment
        engagement purview reward summary capability literacy presentation"""),
    beside_heads=words("""academic accounting additional administrative advanced advancement
        allied and area at attended basic behavioral business campus career certificate civil
        co college communication community completed computer computing conceptual core
        creative cultural curricular curriculum design digital diploma educational electrical
        electronic employment engineering executive extra field final financial foreign
        functional general hand handled hard hardware implant in industrial industry
        information inplant institutional international interpersonal it job key lab language
        leadership learning licensing local main major management managerial material
        mechanical medical mini minor my of office on online operational oral organisation
        organisational organization organizational meet other paid paper personal personality
        physical plant poster practical present previous primary product professional program
        programme programming recent relevant research school scientific secondary self service
        short significant social society soft software special sport student subject summer
        supervisory teaching technical technological technology term the tool total trade
        undergone university value various visit vocational voluntary volunteer winter work
        working workplace writing abroad application currently driving external india indian
        overseas client extramural license licence"""),
    behind_heads=words("""achieved acquired attended completed conducted credential detail done
        earned executed exposure gained handled held history information known obtained overview
        particular participated performed possessed profile program programme received record
        report review schedule snapshot summary synopsis taught undergone undertaken work
        diploma handling involved accomplished list include including recital worked"""),
    before_scopes=words("across at during for from in of on since till to until with"),
    with_scopes=words("""accomplishment achievement activity employment experience membership
        project publication summary"""),
    before_heads=words("area detail field list"),
    of_templates=phrases("leadership, communication"),
    of_referees=words("reference refrence referee referrer"),
)
