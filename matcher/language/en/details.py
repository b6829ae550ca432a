"""How personal and contact details are written on English résumés.

They are left out wherever they stand, so a label or a value comes in, with its misspellings,
unless a passage could begin with it, or be it.
"""

from __future__ import annotations

from matcher.language.base import Details, Regex, phrases

_COUNT: Regex = r"(?:\d|one|two|three|four|five)"
_CHILDREN: Regex = r"(?:child(?:ren)?|kids?|sons?|daughters?)"
_STATED: Regex = (
    r"aged? ?:? ?\d\d(?: years?)?(?: old)?|\d\d[- ]years?[- ](?:old|of age)"
    r"|(?:was )?(?:on )?(?:maternity|paternity|parental|adoption|child ?care) leave"
    r"(?!.*\b(?:cover|polic|pay))(?:\W.{0,40})?|born (?:on |in )?(?:[a-z]+ )?\d.*"
    r"|(?:(?:married|single|divorced|widowed)\W+)?(?:with |and )?"
    rf"(?:no|{_COUNT}) {_CHILDREN}"
    r"|(?:health|physique|physical condition)\W+(?:is )?(?:good|excellent|fine|fit|sound"
    r"|perfect|very good)(?: health)?"
    r"|(?:currently )?(?:pregnant|expecting an? (?:child|baby))"
    r"(?:,? (?:due|since|until|till) .*)?"
    r"|(?:i am )?(?:an? )?(?:single |proud |married |working |loving |divorced )*(?:mother"
    r"|father|parent|mum|mom|dad|grandmother|grandfather|grandparent)"
    rf" (?:of|to) (?:an? |{_COUNT} )?(?:[a-z]+ )?(?:{_CHILDREN}|boys?|girls?|{_COUNT})"
    r"|i(?: am|['’]m) (?:an? )?(?:\d\d[- ]years?[- ]old )?(?:married |single )?(?:woman|man"
    r"|female|male|lady|gentleman)|i(?: am|['’]m) (?:\d\d|married|divorced|widowed|pregnant)"
    r"(?: years?(?: old| of age))?"
    r"|(?:active |devout |practi[sc]ing )?(?:member of (?:the |an? )?(?:[a-z]+ ){0,3}?(?:church"
    r"|mosque|synagogue|parish|congregation|temple)|(?:catholic|christian|muslim|hindu|jew|sikh"
    r"|buddhist|protestant))"
)
_RELATIVE: Regex = r"(?:mr|mrs)\b\.?\s*(?-i:[A-Z])|(?:shri|shree|smt|sri(?! lanka)|[sdwc]/o)\b"
_POSTCODE: Regex = (
    r"\bpin\b\D{0,8}\d{2} ?\d|[-–] ?[1-8]\d\d ?\d{3}\b\W*(?:[a-z]+\W*){0,2}$"
    r"|^\W*(?:vill(?:age)?|h\.? ?no|house no|d\.? ?no|p\.? ?o\.? ?box|at[-/ ]+post)\b"
)
_FORMULA: Regex = (
    r"\bhere ?by,? (?:to )?(?:declare|certify|confirm|affirm|solemnly|assure|state)"
    r"|\bsolemnly (?:declare|affirm|state)|\bbest of my knowledge"
    r"|\bknowledge (?:and|&) belie[fv]"
    r"|\bbear the (?:full |entire )?responsib"
    r"|\byou\W?r\w* (?:faithfully|sincerely|truly|obediently)"
    r"|\b(?:post|position|job) applied (?:for|to)\b"
    r"|\breferences? (?:(?:is|are|will be|shall be|can be) )?(?:available|provided|furnished)"
    r"|\b(?:information|particulars|details|statements?|facts)\b.{1,60}"
    r"\b(?:is|are) (?:true|correct)\b"
)

DETAILS = Details(
    labels=phrases("""date of birth, birth date, dob, d o b, place of birth, birth place, age,
        gender, sex, marital status, martial status, maritial status, civil status, marital,
        nationality, religion, citizenship, caste, blood group, mother tongue, father name,
        father s name, mother name, mother s name, husband name, husband s name, wife name, wife
        s name, spouse name, spouse s name, name of father, father occupation, father s
        occupation, guardian name, passport, passport no, passport number, pass port no,
        passport status, passport type, name in passport, name of passport, indian passport no,
        date of issue, issue date, place of issue, date of expiry, date of expire, expiry date,
        passport expiry date, passport expiry, passport validity, visa, visa status, visa type,
        visa no, driving license no, driving licence no, driving license number, driving licence
        number, license no, licence no, cnic no, national id, permenant address, corresponding
        address, permanent address, present address, current address, postal address,
        residential address, mailing address, contact address, communication address,
        correspondence address, local address, home address, permanent add, persent address,
        name in full, contact no, contact number, mobile no, mobile number, mob no, phone no,
        phone number, telephone no, telephone number, cell no, cell phone, email id, e mail id,
        email address, e mail address, mail id, skype id, id card no, id no, pan no, aadhar no,
        pin code, home town, native place, expected salary, current salary, expected ctc,
        current ctc, signature, identification mark"""),
    plain_labels=phrases("""name, full name, address, add, mob, ph, telephone, cell, fax, e
        mail, mail, skype, place, date, sign, city, district, dist, pin, village, vill, p o, p o
        box, country, house no, h no, permanent, whatsapp, whatsapp no, father, mother, spouse,
        husband, wife, salary, height, weight, current location, home, birthday, born, year of
        birth, child, children, no of children, number of children, kid, dependent, dependant,
        ethnicity, race, disability, faith, pronoun, sexual orientation, political view, zodiac
        sign, photo, photograph, portrait, maternity leave, paternity leave, parental leave,
        adoption leave, family leave, childcare leave"""),
    ambiguous_labels=phrases("""mobile, contact, linkedin, github, website, web, blog, url,
        twitter, status, post, state, phone, email, tel, category"""),
    sure_labels=phrases("""passport n, father name, father s name, mother name, mother s name,
        husband name, husband s name, spouse name, spouse s name"""),
    first_word="passport",
    address_word="address",
    values=phrases("""male, female, single, married, unmarried, un married, m, f, indian, hindu,
        woman, man, non binary, divorced, separated, widowed, widow, widower, civil partnership,
        she her, he him, they them, she they, he they, mr, mrs, ms, photo, photo attached, photo
        enclosed, photograph enclosed, portrait attached, picture attached, catholic, roman
        catholic, protestant, jewish, atheist, muslim, islam, christian, sikh, jain, buddhist,
        hinduism, christianity, obc, nil, yes, no, thanks, thank you, thanking you, place, date,
        regard, thanks and regards, sincerely, curriculum vitae, curriculam vitae, curriculum
        vita, resume, résumé, cv, bio data, resume of, curriculum vitae of, cv of, page of, dear
        sir, dear sir madam, respected sir, cover letter, available upon request, available on
        request, page"""),
    stated=_STATED,
    relative=_RELATIVE,
    postcode=_POSTCODE,
    of_site=(
        r"(?:proudly )?(?:powered|hosted|generated|built|designed|made|published|theme|template"
        r"|website|site) (?:by|with|on|using)(?: \S+){1,4}|(?:©|\(c\)|copyright\b).*"
        r"|all rights reserved.*"
        r"|(?:share|follow (?:us|me)|like|tweet|pin|print|e-?mail)"
        r" ?(?:this|it|us|me|page|post)?"
        r"(?: (?:page|post|on|via|to|it) .*)?"
        r"|subscribe\b.*|(?:our |join our )?(?:newsletter|mailing list)|sign up\b.*|back to top"
        r"|(?:go )?(?:to )?(?:the )?top(?: of page)?|site ?map|rss(?: feed)?"
        r"|cookies?(?: \w+){0,2}"
        r"|privacy(?: \w+){0,2}|terms(?: (?:of|and|&) \w+){0,2}|imprint|legal(?: notice)?"
        r"|disclaimer|home|about(?: us)?|contact(?: us)?|help|faq|login|log in|blog|search|menu"
        r"|report abuse|accessibility(?: \w+)?"
    ),
    formula=_FORMULA,
)
