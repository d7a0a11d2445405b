"""The pages served as they are served, and a real Chromium to read them with."""

import os
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest
import uvicorn
from fastapi import FastAPI
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.api.reading import PATIENCE, reading

CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
QUIET = (
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)


@pytest.fixture(scope="module")
def site(app: FastAPI) -> Iterator[str]:
    """The address of the pages over the small world."""
    server = _Served(app)
    yield server.address
    server.stop()


class _Served:
    """An application served from a thread on a free port of this machine."""

    def __init__(self, app: FastAPI) -> None:
        self._server = uvicorn.Server(uvicorn.Config(app, port=0, log_level="error"))
        self._thread = Thread(target=self._server.run, name="pages")
        self._thread.start()
        while not self._server.started and self._thread.is_alive():
            self._thread.join(0.02)
        port = self._server.servers[0].sockets[0].getsockname()[1]
        self.address = f"http://127.0.0.1:{port}"

    def stop(self) -> None:
        self._server.should_exit = True
        self._thread.join()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for the session."""
    assert Path(CHROMIUM).exists(), f"There is no Chromium at {CHROMIUM}; set CHROMIUM to where it is."
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield chromium
        chromium.close()


@pytest.fixture
def reader(browser: Browser, site: str) -> Iterator[Page]:
    """A reader's open page."""
    with reading(browser, site) as page:
        yield page


@pytest.fixture
def plain_reader(browser: Browser, site: str) -> Iterator[Page]:
    """A reader whose browser runs no JavaScript."""
    with reading(browser, site, javascript=False) as page:
        yield page
