"""What stands where in the XML of a Europass: the sections of the old editor and of the new."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple


class EuropassPart(NamedTuple):
    """A section: its heading, what its entries are, where in them the first line, the text.

    An empty heading is that which the entry's parent has as its title.
    """

    heading: str
    entries: tuple[str, ...]
    head: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()


OLD_PARTS = (
    EuropassPart("SUMMARY", (".//{*}Headline",), ("{*}Description/{*}Label",)),
    EuropassPart(
        "EXPERIENCE",
        (".//{*}WorkExperience",),
        ("{*}Position/{*}Label", "{*}Employer/{*}Name", "{*}Period"),
        ("{*}Activities",),
    ),
    EuropassPart(
        "EDUCATION",
        (".//{*}Education",),
        ("{*}Title", "{*}Level/{*}Label", "{*}Organisation/{*}Name", "{*}Period"),
        ("{*}Activities",),
    ),
    EuropassPart(
        "SKILLS",  # those of languages lie deeper
        tuple(
            f".//{{*}}Skills/{{*}}{name}"
            for name in ("Communication", "Organisational", "JobRelated", "Computer", "Other")
        ),
        (),
        ("{*}Description",),
    ),
    EuropassPart(
        "LANGUAGES",
        (".//{*}Linguistic/*/*",),  # mother tongues, and foreign ones
        (
            "{*}Description/{*}Label",
            "{*}ProficiencyLevel/{*}SpokenInteraction",
            "{*}ProficiencyLevel/{*}Speaking",
        ),
    ),
    EuropassPart("DRIVING LICENCE", (".//{*}Driving/{*}Description",), ("{*}Licence",)),
    EuropassPart(
        "ACHIEVEMENTS", (".//{*}Achievement",), ("{*}Title/{*}Label",), ("{*}Description",)
    ),
)
"""The sections of the editor until 2020."""

_ABOUT = ("{*}Description",)
_COMPETENCY = ".//{*}PersonQualifications/{*}PersonCompetency"
_TITLED = ("{*}Title", "{*}Name", "{*}Date")


def _titled(heading: str, *entries: str) -> EuropassPart:
    """Return a section whose entries are titles with a description."""
    return EuropassPart(
        heading, tuple(f".//{{*}}{entry}" for entry in entries), _TITLED, _ABOUT
    )


def _new_parts() -> Iterator[EuropassPart]:
    profile = ".//{*}CandidateProfile"
    yield EuropassPart("SUMMARY", (f"{profile}/{{*}}ExecutiveSummary",), (), (".",))
    yield EuropassPart(
        "EXPERIENCE",
        (".//{*}EmployerHistory/{*}PositionHistory",),
        ("{*}PositionTitle", "../{*}OrganizationName", "{*}EmploymentPeriod"),
        _ABOUT,
    )
    yield EuropassPart(
        "EDUCATION",
        (".//{*}EducationOrganizationAttendance",),
        (
            ".//{*}DegreeName",
            "{*}EducationLevel",
            "{*}OrganizationName",
            "{*}AttendancePeriod",
        ),
        (".//{*}OccupationalSkillsCovered", ".//{*}Thesis", *_ABOUT),
    )
    yield _titled("VOLUNTEERING", "VoluntaryWorks/*")
    yield _titled("PROJECTS", "Projects/{*}Project")
    yield EuropassPart(
        "CERTIFICATES",
        (".//{*}Certifications/{*}Certification", ".//{*}CourseCertifications/*"),
        ("{*}CertificationName", *_TITLED, "{*}FirstIssuedDate"),
        _ABOUT,
    )
    yield EuropassPart(
        "PUBLICATIONS",
        (".//{*}PublicationHistory/{*}Publication",),
        ("{*}Title", "{*}Year"),
        ("{*}FormattedPublicationDescription", "{*}Reference"),
    )
    yield EuropassPart(
        "SKILLS",
        (".//{*}Skills//{*}PersonCompetency", f"{_COMPETENCY}[{{*}}TaxonomyID!='language']"),
        ("{*}CompetencyName",),
    )
    yield _titled(
        "SKILLS",
        "Skills/{*}Skill",
        *(
            f"{kind}Skills/*"
            for kind in (
                "CommunicationAndInterpersonal",
                "ManagementAndLeadership",
                "Organisational",
                "JobRelated",
                "Digital",
            )
        ),
    )
    yield EuropassPart("LANGUAGES", (".//{*}CandidatePerson/{*}PrimaryLanguageCode",), (".",))
    yield EuropassPart(
        "LANGUAGES",
        (f"{_COMPETENCY}[{{*}}TaxonomyID='language']",),
        ("{*}CompetencyName", "{*}CompetencyID", "{*}CompetencyDimension"),
    )
    yield EuropassPart(
        "DRIVING LICENCE", (".//{*}Licenses/{*}License",), ("{*}LicenseTypeCode", "{*}Name")
    )
    yield _titled("MEMBERSHIPS", "NetworksAndMemberships/*")
    yield _titled("CONFERENCES", "ConferencesAndSeminars/*")
    yield _titled("ACTIVITIES", "SocialAndPoliticalActivities/*", "CreativeWorks/*")
    yield _titled("INTERESTS", "HobbiesAndInterests/*", "Hobbies/*")
    yield _titled("", "Others/{*}Other")


NEW_PARTS = tuple(_new_parts())
"""The sections of its successor."""
