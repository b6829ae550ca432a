"""The parts of a Word document, and how they are joined.

What Word opens is opened: templates, documents with macros, Strict Open XML, and documents with
links that lead nowhere. python-docx 1.2 refuses all of these.
"""

from __future__ import annotations

import posixpath
import re
from io import BytesIO
from typing import NamedTuple
from urllib.parse import unquote
from zipfile import ZipFile

from matcher.readers.docx.wordml import Element, R
from matcher.readers.unpacking import parsed_xml

_TYPES = "[Content_Types].xml"
_STRICT = re.compile(rb"(=\s*[\"'])http://purl\.oclc\.org/ooxml/(\w+)/")
_COMMON = rb"\1http://schemas.openxmlformats.org/\2/2006/"


class Relation(NamedTuple):
    """What a part is joined to: what it is to the part, and its name in the archive."""

    kind: str
    target: str


class PackagePart:
    """A part of a document: its XML, and what it is joined to."""

    def __init__(self, archive: Archive, name: str) -> None:
        self.archive = archive
        self.name = name
        self.root = parsed_xml(archive.bytes_of(name))
        self.relations = archive.relations_of(name)

    def related(self, identifier: str | None) -> Relation | None:
        """Return what an identifier leads to; None if nothing stands in the archive there."""
        found = self.relations.get(identifier or "")
        return found if found and found.target in self.archive.names.values() else None

    def related_part(self, element: Element) -> PackagePart | None:
        """Return the part that an element names by its identifier, if it stands there.

        Raises what XML raises.
        """
        found = self.related(element.get(f"{R}id"))
        return PackagePart(self.archive, found.target) if found else None

    def of_kind(self, kind: str) -> PackagePart | None:
        """Return the part that is a ``kind`` ("styles") to this one. Raises what XML raises."""
        for identifier, relation in self.relations.items():
            if relation.kind == kind and self.related(identifier):
                return PackagePart(self.archive, relation.target)
        return None


class Archive:
    """A document as the zip archive that it is. Raises what zip and XML raise."""

    def __init__(self, data: bytes) -> None:
        self._zip = ZipFile(BytesIO(data))
        # some programs of Windows part folders by backslashes, and Word opens what they write
        self._written = {name.replace("\\", "/"): name for name in self._zip.namelist()}
        self.names = {name.lower(): name for name in self._written}
        self.bytes_of(_TYPES)  # without which Word opens nothing

    def bytes_of(self, name: str) -> bytes:
        """Return a part, Strict Open XML in the names that other documents use."""
        data = self._zip.read(self._written[self.names[name.lower()]])
        return _STRICT.sub(_COMMON, data) if name.endswith((".xml", ".rels")) else data

    def main(self) -> PackagePart:
        """Return the part with the text of the body."""
        for relation in self.relations_of("").values():
            if relation.kind == "officeDocument":
                return PackagePart(self, relation.target)
        raise KeyError("officeDocument")

    def relations_of(self, name: str) -> dict[str, Relation]:
        """Return what a part is joined to inside the archive, by identifier."""
        folder, _, base = name.rpartition("/")
        path = posixpath.join(folder, "_rels", f"{base}.rels")
        if path.lower() not in self.names:
            return {}
        return {
            one.get("Id", ""): Relation(
                one.get("Type", "").rpartition("/")[2],
                self._found(folder, one.get("Target", "")),
            )
            for one in parsed_xml(self.bytes_of(path)).iterfind("{*}Relationship")
            if one.get("TargetMode") != "External"
        }

    def _found(self, folder: str, target: str) -> str:
        path = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
        for written in (path, unquote(path)):
            if written.lower() in self.names:
                return self.names[written.lower()]
        return path
