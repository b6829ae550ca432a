"""Documents that are zip archives of XML: how much they may unpack to, and how it is parsed."""

from __future__ import annotations

from io import BytesIO
from typing import Any
from zipfile import ZipFile

from matcher.errors import ResumeReadError
from matcher.settings import in_force

_Element = Any  # of lxml, which has no types


def check_unpacked(data: bytes) -> None:
    """Raise ResumeReadError, too-large, by the sizes that an archive declares.

    No more than those is unpacked of it.
    """
    try:
        with ZipFile(BytesIO(data)) as archive:
            sizes = [part.file_size for part in archive.infolist()]
    except Exception:  # damaged, as is going to be found
        return
    bounds = in_force()
    if max(sizes, default=0) > bounds.part_bytes or sum(sizes) > bounds.document_bytes:
        message = f"a part unpacks to more than {bounds.part_bytes >> 20} MB: save it as PDF"
        raise ResumeReadError("too-large", message)


def parsed_xml(data: bytes) -> _Element:
    """Return the root of XML, in which no entity is put in and nothing is fetched.

    Raises what lxml raises, also for XML nested deeper than 256 elements.
    """
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        remove_comments=True,
        remove_pis=True,
        collect_ids=False,  # word processors write one twice, and lxml refuses that
    )
    return etree.fromstring(data, parser)
