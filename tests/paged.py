"""Web pages with advertisements, made up: of no employer and no portal, written for tests.

Each is of a kind that portals, career systems and office programs write.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from html import escape


@dataclass(frozen=True, slots=True)
class Paged:
    """A page, its title, lines of its text, and words of what stands around the advertisement.

    ``headings`` and ``items`` are whole lines, in their order; ``left_out`` stands nowhere.
    """

    kind: str
    html: str
    title: str
    headings: tuple[str, ...]
    items: tuple[str, ...]
    left_out: tuple[str, ...] = ()


_PORTAL = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
<title>Saddler job in Wexcombe | HorseBoard</title><style>.a{color:red}</style></head><body>
<header class="site-header"><a href="/">HorseBoard</a><nav><ul><li><a href="/j">Find jobs</a>
</li>
<li><a href="/cv">Interview skills advice</a></li><li><a href="/in">Sign in</a></li></ul></nav>
</header><div role="dialog" class="cookie-banner">This site uses cookies for marketing.
<button>Accept all</button><button>Manage</button></div>
<main><ol class="breadcrumbs"><li><a href="/">Home</a></li><li><a href="/c">Crafts</a></li></ol>
<div class="job"><h1>Saddler</h1><div class="meta"><span>Wexcombe</span><span>Full time</span>
</div>
<div class="desc"><p>Tillet Leather has two benches and a dog.</p><h2>The role</h2>
<ul><li>Cutting hides and <em>stitching</em> bridles</li><li>Repairing saddle trees</li></ul>
<h2>About you</h2><ul><li>Experience of hand stitching</li>
<li>Knowledge of vegetable tanning</li>
</ul></div><button>Apply now</button></div></main>
<section class="similar-jobs"><h2>Similar jobs you might like</h2><ul>
<li><a href="/1">Farrier, Wexcombe</a> Experience of hot shoeing required</li>
<li><a href="/2">Groom, Holt</a> Clipping skills needed</li></ul></section>
<section><h2>People also searched</h2><p>kennel hand, jockey</p></section>
<footer><p>Job alerts - Salary checker - Recruiters: post a job</p></footer></body></html>"""

_BREAKS = """<html><head><title>Apply: Beekeeper - Marl Farm - Careers</title></head><body>
<div id="modal" class="sign-in-modal"><h2>Join to apply</h2><p>Email or phone. Password.</p>
</div>
<section class="top-card"><h1>Beekeeper</h1><a href="/marl">Marl Farm</a></section>
<div class="description__text"><strong>About the farm</strong><br>
<br>We have kept bees since the
flood.<br><br><strong>What you will do</strong><br>- Inspect two hundred hives each week<br>
- Extract and jar honey<br><br><strong>What you bring</strong><br>
&#8226; Experience of rearing queens<br>&#8226; Knowledge of bee diseases<br></div>
<aside class="people-also-viewed"><h3>People also viewed</h3><ul>
<li><a href="/3"><h4>Shepherd</h4><span>Lambing experience essential</span></a></li></ul>
</aside>
</body></html>"""

_ESCAPED = (
    "<html><head><title>Archivist</title></head><body><div id='content'>"
    + escape(
        "<h2>Archivist, Brine Library&nbsp;&ndash; Salt Row</h2>"
        "<p>You&rsquo;ll look after maps.</p>"
        "<p><strong>Your work</strong></p><ul><li>Cataloguing maps &amp; charts</li>"
        "<li>Answering readers</li></ul><p><strong>You&rsquo;ll need</strong></p><ul>"
        "<li>A diploma &lt;or equivalent&gt; in archives</li><li>Experience of repairing paper"
        "</li></ul>"
    )
    + "</div></body></html>"
)

_POSTING = {
    "@context": "https://schema.org",
    "@graph": [
        {"@type": "WebSite", "name": "Kiln Row Pottery"},
        {
            "@type": ["JobPosting"],
            "title": "Kiln Operator &amp; Glazer",
            "description": escape(
                "<p>Kiln Row fires twice a week and drinks a lot of tea.</p>"
                "<h3>What you will do</h3>"
                "<ul><li>Load &amp; fire gas kilns</li><li>Mix glazes to a recipe</li></ul>"
                "<h3>Desirable</h3><ul><li>Raku firing</li></ul><h3>We offer</h3><ul>"
                "<li>A mug of your own</li></ul>"
            ),
            "qualifications": "<ul><li>Knowledge of firing curves</li></ul>",
            "skills": ["Throwing on the wheel", "Reading a pyrometer"],
            "experienceRequirements": {
                "@type": "OccupationalExperienceRequirements",
                "monthsOfExperience": "24",
            },
            "educationRequirements": {
                "@type": "EducationalOccupationalCredential",
                "credentialCategory": "professional certificate",
            },
            "hiringOrganization": {"@type": "Organization", "name": "Kiln Row Pottery"},
        },
    ],
}

_SCRIPTED = f"""<!doctype html><html><head><meta charset="utf-8"><title>Careers</title>
<script type="application/ld+json">{{"@type": "Organization", "name": "broken", }}</script>
<script type="application/ld+json">{json.dumps(_POSTING)}</script>
<script>window.state = {{"skills": ["jQuery"]}};</script></head><body>
<div id="app">Loading…</div><noscript>Please enable JavaScript to see this job.</noscript>
</body></html>"""

_CRITERIA = """<html><head><title>Town Crier - Vacancies - Oldbury Council</title></head><body>
<div class="gov-banner"><p>This is a new service.</p></div><h1>Town Crier</h1>
<dl><dt>Salary</dt><dd>£24,000</dd><dt>Closing date</dt><dd>4 May</dd></dl>
<h2>Duties</h2><p>You will open fairs and read notices to the public.</p>
<h2>Person specification</h2><table><thead><tr><th>Criteria</th><th>Essential</th>
<th>Desirable</th><th>How assessed</th></tr></thead><tbody>
<tr><th>Experience</th><td><ul><li>Speaking to crowds outdoors</li><li>Working with schools</li>
</ul>
</td><td><p>Leading processions</p></td><td>Interview</td></tr>
<tr><th>Skills</th><td>Reading aloud from old hands</td><td></td><td>Test</td></tr>
<tr><th>Other</th><td></td><td>Ringing handbells</td><td>Application form</td></tr></tbody>
</table>
</body></html>"""

_TICKS = """<html><body><h1>Lock Keeper</h1><p>The lock keeper works the lock.</p>
<table><tr><th>No.</th><th>Criterion</th><th>E/D</th><th>By</th></tr>
<tr><td>1</td><td>Operating sluices and gates</td><td>E</td><td>A</td></tr>
<tr><td>2</td><td>Handling small boats</td><td>D</td><td>I</td></tr>
<tr><td>3</td><td>Keeping a log of vessels</td><td>E</td><td>A</td></tr></table>
<table><tr><td>Requirement</td><td>Essential</td><td>Desirable</td></tr>
<tr><td>Painting metalwork</td><td>X</td><td></td></tr>
<tr><td>Mending dry stone walls</td><td></td><td>&#10003;</td></tr></table></body></html>"""

_OFFICE = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head>
<meta http-equiv=Content-Type content="text/html; charset=windows-1252"><title>Job</title>
<!--[if gte mso 9]><xml><w:WordDocument></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm;} --></style></head><body lang=EN-GB>
<div class=WordSection1>
<p class=MsoTitle>Church Organist<o:p></o:p></p>
<p class=MsoNormal><b>Main duties</b><o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;
</span></span><![endif]>Playing for two services each Sunday<o:p></o:p></p>
<p class=MsoListParagraph><span style='font-family:Symbol'>·<span>&nbsp;&nbsp;
</span></span>Training a choir of
twelve<o:p></o:p></p>
<p class=MsoNormal><b>Requirements</b></p>
<p class=MsoListParagraph><span style='font-family:Symbol'>·<span>&nbsp; </span>
</span>Sight reading
and improvisation</p></div></body></html>"""

_LAYOUT = """<html><body><table width="100%"><tr><td><table><tr><td><h1>Ferry Deckhand</h1></td>
</tr>
<tr><td><b>Your tasks</b></td></tr><tr><td><ul><li>Handling ropes and ramps</li>
<li>Counting passengers</li></ul></td></tr><tr><td><b>You have</b></td></tr>
<tr><td><ul><li>Experience on small ships</li><li>Basic English and Dutch</li></ul></td></tr>
</table></td></tr><tr><td><p>You get this message because you signed up for alerts.</p></td>
</tr>
</table></body></html>"""

_MICRODATA = """<html><head><title>Jobs at Peel</title></head><body><div><h2>Menu</h2><ul>
<li><a href="/a">Our vans</a></li><li><a href="/b">Our depots</a></li></ul></div>
<div itemscope itemtype="https://schema.org/JobPosting">
<h1 itemprop="title">Removals Porter</h1>
<div itemprop="description"><h3>The work</h3><ul><li>Carrying and wrapping furniture</li>
<li>Loading vans in order</li></ul><h3>Requirements</h3><ul><li>Experience of removals work</li>
</ul>
</div></div><div><h3>Why Peel is loved</h3><p>Knowledge of our town is our strength.</p></div>
</body></html>"""

_FLAT = """<html><head><title>Chimney Sweep | Ashdown</title><script type="application/ld+json">
{"@type": "JobPosting", "title": "Chimney Sweep", "description":
"Chimney Sweep What you will do Sweep open fires and stoves Test flues for leaks What you need
Experience of solid fuel Knowledge of building rules and a head for heights"}</script></head>
<body>
<nav><a href="/">Home</a></nav><article><h1>Chimney Sweep</h1><h2>What you will do</h2><ul>
<li>Sweep open fires and stoves</li><li>Test flues for leaks</li></ul><h2>What you need</h2><ul>
<li>Experience of solid fuel</li><li>Knowledge of building rules and a head for heights</li>
</ul>
</article></body></html>"""

_TEASER = """<html><head><title>Ice Cream Maker | Polar</title>
<script type="application/ld+json">
{"@type": "JobPosting", "title": "Ice Cream Maker", "description":
"Polar makes ice cream in a shed by the sea and is looking for somebody who…"}
</script></head><body>
<div class="layout-left"><h3>Filter by</h3><label><input type="checkbox">Part-time (3)</label>
<select><option>Any distance</option><option>5 miles</option></select></div>
<div class="posting"><h1>Ice Cream Maker</h1><div class="section"><header>
<h3>Responsibilities</h3>
</header><ul><li>Churn sorbet and ice cream</li><li>Clean and sterilise the vats</li></ul></div>
<details><summary>Requirements</summary><ul><li>Knowledge of food hygiene</li></ul></details>
</div>
</body></html>"""

PAGES = (
    Paged(
        "portal",
        _PORTAL,
        "Saddler",
        ("The role", "About you"),
        (
            "Cutting hides and stitching bridles",
            "Repairing saddle trees",
            "Experience of hand stitching",
            "Knowledge of vegetable tanning",
        ),
        ("Interview skills", "cookies", "hot shoeing", "Clipping", "kennel", "Salary checker"),
    ),
    Paged(
        "line breaks",
        _BREAKS,
        "Beekeeper",
        ("What you will do", "What you bring"),
        (
            "Inspect two hundred hives each week",
            "Extract and jar honey",
            "Experience of rearing queens",
            "Knowledge of bee diseases",
        ),
        ("Lambing", "Password"),
    ),
    Paged(
        "escaped twice",
        _ESCAPED,
        "Archivist",
        ("Your work", "You’ll need"),
        (
            "Cataloguing maps & charts",
            "Answering readers",
            "A diploma <or equivalent> in archives",
            "Experience of repairing paper",
        ),
        ("&amp;", "<li>"),
    ),
    Paged(
        "data alone",
        _SCRIPTED,
        "Kiln Operator & Glazer",
        ("What you will do", "Desirable", "We offer"),
        (
            "Load & fire gas kilns",
            "Mix glazes to a recipe",
            "Raku firing",
            "A mug of your own",
            "Knowledge of firing curves",
            "Throwing on the wheel",
            "Reading a pyrometer",
        ),
        ("jQuery", "Loading", "JavaScript", "broken"),
    ),
    Paged(
        "criteria in columns",
        _CRITERIA,
        "Town Crier",
        ("Duties", "Person specification", "Essential", "Desirable"),
        (
            "Speaking to crowds outdoors",
            "Working with schools",
            "Reading aloud from old hands",
            "Leading processions",
            "Ringing handbells",
        ),
        ("How assessed", "Application form"),
    ),
    Paged(
        "criteria with marks",
        _TICKS,
        "Lock Keeper",
        ("Essential", "Desirable"),
        (
            "Operating sluices and gates",
            "Keeping a log of vessels",
            "Handling small boats",
            "Painting metalwork",
            "Mending dry stone walls",
        ),
    ),
    Paged(
        "saved by an office program",
        _OFFICE,
        "Church Organist",
        ("Main duties", "Requirements"),
        (
            "Playing for two services each Sunday",
            "Training a choir of twelve",
            "Sight reading and improvisation",
        ),
        ("margin", "MsoNormal"),
    ),
    Paged(
        "laid out by tables",
        _LAYOUT,
        "Ferry Deckhand",
        ("Your tasks", "You have"),
        (
            "Handling ropes and ramps",
            "Counting passengers",
            "Experience on small ships",
            "Basic English and Dutch",
        ),
    ),
    Paged(
        "microdata",
        _MICRODATA,
        "Removals Porter",
        ("The work", "Requirements"),
        (
            "Carrying and wrapping furniture",
            "Loading vans in order",
            "Experience of removals work",
        ),
        ("Our vans", "our strength"),
    ),
    Paged(
        "data without lines",
        _FLAT,
        "Chimney Sweep",
        ("What you will do", "What you need"),
        (
            "Sweep open fires and stoves",
            "Test flues for leaks",
            "Experience of solid fuel",
            "Knowledge of building rules and a head for heights",
        ),
        ("Home",),
    ),
    Paged(
        "data with the beginning alone",
        _TEASER,
        "Ice Cream Maker",
        ("Responsibilities", "Requirements"),
        (
            "Churn sorbet and ice cream",
            "Clean and sterilise the vats",
            "Knowledge of food hygiene",
        ),
        ("Any distance", "Part-time"),
    ),
)
