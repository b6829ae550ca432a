"""What an object store is asked for: each request costs money, and time of whoever waits."""

from __future__ import annotations

import logging
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from datasets import people, rows, upload

from matcher.engines import match_dataset
from matcher.engines.store import Store

SETTINGS = {"shard_files": 3, "jobs": 1}
_REQUEST = re.compile(r"(HEAD|GET|PUT|POST|DELETE) (\S+) HTTP")


class Requests(logging.Handler):
    """The requests that a store was sent: kind and path, and whether it lists or uploads."""

    def __init__(self) -> None:
        super().__init__()
        self.told = Counter[str]()

    def emit(self, record: logging.LogRecord) -> None:
        """Count a request."""
        if found := _REQUEST.search(record.getMessage()):
            method, url = found.groups()
            path, _, query = url.partition("?")
            of_many = "list" if "list-type" in query else "upload" if "upload" in query else ""
            self.told[" ".join(filter(None, [method, re.sub(r"\d+", "N", path), of_many]))] += 1

    def take(self) -> dict[str, int]:
        """Return how often each was sent since the last look."""
        told, self.told = self.told, Counter[str]()
        return dict(told)


@pytest.fixture
def store(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[str, Requests]]:
    """Run an object store in this process; give what a URL of it takes, and its requests."""
    pytest.importorskip("moto")
    from moto.server import ThreadedMotoServer

    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "made")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "up")
    requests, logger = Requests(), logging.getLogger("werkzeug")
    monkeypatch.setattr(logger, "propagate", False)
    logger.addHandler(requests)
    server = ThreadedMotoServer("127.0.0.1", 0, verbose=True)
    server.start()
    logger.setLevel(logging.INFO)
    host, port = server.get_host_and_port()
    yield f"endpoint_override={host}:{port}&scheme=http&region=us-east-1", requests
    server.stop()
    logger.removeHandler(requests)


def test_a_store_is_asked_for_what_is_needed_alone(
    tmp_path: Path, store: tuple[str, Requests]
) -> None:
    """Twice for a file, since pyarrow asks for its size, and once for a part to be written."""
    query, requests = store
    source = upload(people(tmp_path, 7), "people", query)
    target = f"s3://people/out/?{query}"
    requests.take()
    assert match_dataset(source, target, **SETTINGS).done == 7
    first = requests.take()
    read = {"HEAD /people/cv/cv-N.txt": 7, "GET /people/cv/cv-N.txt": 7}
    written = {f"PUT /people/out/{name}": 1 for name in Store.of(target).names() if "_" in name}
    parts = {"PUT /people/out/part-N.parquet": 3}
    listed = 3  # the source, and the target before and after
    requests.take()
    assert first.pop("GET /people list") == listed
    assert first == read | written | parts
    assert len(rows(target)) == 7


def test_a_second_run_does_not_ask_for_a_part(
    tmp_path: Path, store: tuple[str, Requests]
) -> None:
    """What is done is known by the list of it."""
    query, requests = store
    source = upload(people(tmp_path, 4), "others", query)
    match_dataset(source, f"s3://others/out/?{query}", **SETTINGS)
    requests.take()
    assert match_dataset(source, f"s3://others/out/?{query}", **SETTINGS).skipped == 4
    again = requests.take()
    assert again["GET /others list"] == 3
    assert not [each for each in again if "part-" in each or "/cv/" in each]
