"""E-mails: what is attached without a name, and the text of messages within them."""

from __future__ import annotations

from email.message import EmailMessage

import pytest
from formatted import as_odt

from matcher.readers import parse_resume

DUTY = "Led nine people"


def test_a_document_that_is_attached_without_a_name_is_read() -> None:
    """By its bytes; its kind alone says that it is no text of the message."""
    mail = EmailMessage()
    mail["From"], mail["To"] = "noor@example.org", "jobs@example.org"
    mail.set_content("See below")
    mail.add_attachment(as_odt(DUTY), "application", "octet-stream")
    assert parse_resume(bytes(mail), "m.eml").text == DUTY


@pytest.mark.parametrize("subtype", ["plain", "html"])
def test_of_a_message_within_a_short_one_the_text_is_read(subtype: str) -> None:
    """The letter around it says nothing."""
    inner = EmailMessage()
    inner["From"], inner["Subject"] = "noor@example.org", "For the post"
    inner.set_content(f"<p>{DUTY}</p>" if subtype == "html" else DUTY, subtype=subtype)
    outer = EmailMessage()
    outer["From"], outer["To"] = "jobs@example.org", "boss@example.org"
    outer.set_content("FYI")
    outer.add_attachment(inner)
    assert parse_resume(bytes(outer), "m.eml").text == DUTY


def test_the_text_around_a_message_is_read_if_it_says_much() -> None:
    """And not the longer vacancy that it answers."""
    outer = EmailMessage()
    outer["From"], outer["To"] = "noor@example.org", "jobs@example.org"
    outer.set_content(f"{DUTY}. " * 30)
    inner = EmailMessage()
    inner["From"] = "jobs@example.org"
    inner.set_content("We seek a baker. " * 90)
    outer.add_attachment(inner)
    text = parse_resume(bytes(outer), "m.eml").text
    assert DUTY in text
    assert "baker" not in text
