"""What becomes of words in a Word document: seen, doubtful, or set apart for a reason."""

from __future__ import annotations

from worded import paragraph, word

from matcher.readers.docx import read_docx

SHOWN = (
    "EXPERIENCE",
    "Clerk, Sandvik Harbour Office, 2019 - 2024",
    "Filed invoices in alphabetical order and posted letters in the afternoon",
)
WORDS = "product roadmap stakeholder prioritization user research agile analytics"
SEEN, DOUBTFUL = "seen", "doubtful"

_DOUBT = "8 words may be hidden: it is not known whether the page shows them"


def outcome(content: str, **parts: str) -> str:
    """Return what becomes of the words that stand in a document below a résumé.

    It is the reason why they are set apart, and nothing else may be said of the document.
    """
    pages, warnings, hidden = read_docx(word("".join(map(paragraph, SHOWN)) + content, **parts))
    assert [line for line in SHOWN if line not in pages[0]] == []
    if WORDS not in pages[0]:
        (one,) = hidden
        assert one.text == WORDS
        assert warnings == [f"8 hidden words were not scored ({one.reason})"]
        return one.reason
    assert hidden == ()
    assert warnings in ([], [_DOUBT])
    return DOUBTFUL if warnings else SEEN
