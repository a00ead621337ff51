"""What all tests share: no deadlines, and the browser that those of the site and of formgrader look through."""

import os
import shutil

import hypothesis
import pytest
from playwright.sync_api import sync_playwright

# No test is timed: a busy machine is no reason to fail.
hypothesis.settings.register_profile("course", deadline=None)
hypothesis.settings.register_profile("mutants", deadline=None, max_examples=10, database=None)
hypothesis.settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "course"))

CHROMIUM = ("chromium", "chromium-browser", "google-chrome")
# Headless Chromium with nothing of its own to fetch.
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="session")
def browser():
    program = next(filter(None, map(shutil.which, CHROMIUM)), None)
    if program is None:
        pytest.fail("no Chromium: run .ci/system-packages, or apt-get install chromium", pytrace=False)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=FLAGS)
        yield browser
        browser.close()
