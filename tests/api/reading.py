"""How the tests read pages: as somebody whose browser may ask nobody but the site."""

from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

from playwright.sync_api import Browser, Page

PATIENCE = 30_000
"""Milliseconds until what a page should show must be there; a busy machine takes its time."""


@contextmanager
def reading(browser: Browser, site: str, *, javascript: bool = True, guarded: bool = True) -> Iterator[Page]:
    """An empty page; whatever is opened in it must ask only the site, and break no rule of its security policy.

    `guarded=False` lets tools in that the policy would not; `javascript=False` is a browser that runs none.
    """
    context = browser.new_context(
        base_url=site,
        locale="id-ID",
        timezone_id="Asia/Jakarta",
        java_script_enabled=javascript,
        bypass_csp=not guarded,
    )
    context.set_default_timeout(PATIENCE)
    asked: list[str] = []
    complaints: list[str] = []
    page = context.new_page()
    page.on("request", lambda request: asked.append(request.url))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("console", lambda said: complaints.append(said.text) if "Content Security Policy" in said.text else None)
    yield page
    context.close()
    assert asked
    assert {urlsplit(url).netloc for url in asked if not url.startswith("data:")} == {urlsplit(site).netloc}
    assert not complaints
