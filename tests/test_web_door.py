"""Who may ask: what a browser that was not given the address, or another site, is refused."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest
from pagehost import Served, desk_of, served

from matcher.web.server import ListenAt, hosts_of


@pytest.fixture(scope="module")
def page() -> Iterator[Served]:
    """Return a page that is open."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("matcher.web.desk.preload", lambda: None)
        with served(desk_of()) as page:
            yield page


@pytest.fixture
def browser(page: Served) -> Iterator[httpx.Client]:
    """Return a browser that opened the address that was printed."""
    with httpx.Client(base_url=page.origin) as browser:
        assert browser.get(page.address).status_code == 200
        yield browser


def test_the_address_opens_the_page_and_sets_a_cookie_of_this_page_alone(page: Served) -> None:
    """Which no script reads, and no other site makes a browser send."""
    answer = httpx.get(page.address)
    assert answer.status_code == 200
    assert "Match résumés" in answer.text
    name, _, rest = answer.headers["set-cookie"].partition("=")
    assert name == f"matcher-{page.port}"
    assert set(rest.split("; ")[1:]) == {"Path=/", "HttpOnly", "SameSite=Strict"}


@pytest.mark.parametrize(
    "path", ["/", "/?token=", "/?token=another", "/script.js", "/api/runs"]
)
def test_without_the_token_nothing_is_answered(page: Served, path: str) -> None:
    """Not even the page; the reason says what to open."""
    answer = httpx.get(f"{page.origin}{path}")
    assert answer.status_code == 403
    assert answer.json()["error"]["kind"] == "forbidden"
    assert "whole address" in answer.json()["error"]["message"]
    assert "set-cookie" not in answer.headers


def test_a_token_in_another_address_opens_nothing(page: Served) -> None:
    """It stands in that of the page alone, where no link of a report repeats it."""
    assert httpx.get(f"{page.origin}/api/runs?token={page.token}").status_code == 403
    assert httpx.post(page.address).status_code == 403


@pytest.mark.parametrize("given", ["Bearer wrong", "Basic a-token-of-tests", "bearer", "é"])
def test_another_authorization_is_refused(page: Served, given: str) -> None:
    """A program sends the token, and it alone."""
    headers = {"Authorization": given.encode()}
    assert httpx.get(f"{page.origin}/api/runs", headers=headers).status_code == 403


def test_a_browser_that_opened_the_page_may_ask(browser: httpx.Client, page: Served) -> None:
    """By its cookie; what changes something says which page asks."""
    assert browser.get("/api/runs").json() == []
    own = {"Origin": page.origin, "Sec-Fetch-Site": "same-origin"}
    assert browser.post("/api/runs", headers=own).status_code == 400
    assert browser.post("/api/runs").status_code == 403
    assert browser.delete("/api/runs/x").status_code == 403


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://127.0.0.1:1"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},  # another port of this machine
    ],
)
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_page_of_another_origin_is_refused(
    browser: httpx.Client, headers: dict[str, str], method: str
) -> None:
    """Even with the cookie of this one."""
    answer = browser.request(method, "/api/runs", headers=headers)
    assert answer.status_code == 403
    assert "another" in answer.json()["error"]["message"]


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:{port}", "127.0.0.1", "127.0.0.1:1", "", "localhost"]
)
def test_another_host_is_refused(page: Served, host: str) -> None:
    """A name of a stranger may lead to this machine (DNS rebinding)."""
    headers = {"Host": host.format(port=page.port)}
    assert page.program.get("/api/runs", headers=headers).status_code == 403
    assert httpx.get(page.address, headers=headers).status_code == 403


def test_the_names_of_this_machine_are_its_hosts(page: Served) -> None:
    """In any case of letters."""
    for host in (f"localhost:{page.port}", f"LocalHost:{page.port}", f"[::1]:{page.port}"):
        assert page.program.get("/api/runs", headers={"Host": host}).status_code == 200


def test_hosts_are_those_of_this_machine_and_those_allowed() -> None:
    """With the port, but where it is the one that browsers leave out."""
    assert hosts_of(ListenAt("0.0.0.0", names=("CV.example.org",)), 8321) == {  # noqa: S104
        "127.0.0.1:8321",
        "localhost:8321",
        "[::1]:8321",
        "0.0.0.0:8321",
        "cv.example.org",
    }
    assert "localhost" in hosts_of(ListenAt(), 80)


def test_a_server_before_the_page_may_speak_https(page: Served) -> None:
    """The origin of a name that is allowed has either scheme."""
    from matcher.web.door import Door

    door = Door(None, "t", frozenset({"cv.example.org"}), "c")  # type: ignore[arg-type]
    assert door._origins == {"http://cv.example.org", "https://cv.example.org"}


@pytest.mark.parametrize("path", ["/", "/style.css", "/script.js", "/api/role", "/none"])
def test_each_answer_is_sealed(page: Served, path: str) -> None:
    """Nothing from elsewhere is loaded, nothing is stored, no page frames it."""
    headers = page.program.get(path).headers
    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert headers["cache-control"] == "no-store"
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
    assert "server" not in headers


def test_the_page_loads_its_own_parts_alone(page: Served) -> None:
    """No address of another host stands in any of them."""
    for path in ("/", "/style.css", "/script.js"):
        text = page.program.get(path).text
        assert "://" not in text
        assert len(text) > 1000
