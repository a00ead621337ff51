"""What all tests share: one seed of hidden checks, no deadlines, and the browser that looks at pages."""

import contextlib
import os
import signal
import subprocess
import sys
from pathlib import Path

import hypothesis
import pytest
from playwright.sync_api import expect, sync_playwright

# absl, which Keras and rouge-score bring, keeps the stderr under which it is first imported, and closes that when
# another test sets up logging anew: not the stream of some test, but the one that it leaves open.
with contextlib.redirect_stderr(sys.__stderr__):
    import absl.logging  # noqa: F401

# A worker of pytest has one core, and so has what it starts: threads of two workers on the same cores wait, busily, for
# each other, which took four times the time of training.
for library in ("OMP", "OPENBLAS"):
    os.environ.setdefault(f"{library}_NUM_THREADS", "1")
# No test is timed: a busy machine is no reason to fail. Nor is luck: every run tries the same examples.
EVERYWHERE = {"deadline": None, "derandomize": True, "suppress_health_check": [hypothesis.HealthCheck.too_slow]}
hypothesis.settings.register_profile("course", **EVERYWHERE)
hypothesis.settings.register_profile("mutants", **EVERYWHERE, max_examples=10)
hypothesis.settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "course"))
expect.set_options(timeout=30_000)
# The seed of the hidden checks, also of what is made before the first test.
SECRET = os.environ.setdefault("LSTM_COURSE_SECRET", "the same on every run")

collect_ignore = ["answers", "attacks", "wrong"]  # learners' work, whatever a file of it is called

CLEARING_SECONDS = 300

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


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items):
    """Tests that share what was made for their module or class run in one process, others wherever there is room."""
    for item in items:
        made = [item._fixtureinfo.name2fixturedefs.get(name, [None])[-1] for name in item.fixturenames]
        if any(each is not None and each.scope in ("module", "class") for each in made):
            item.add_marker(pytest.mark.xdist_group(str(item.path)))


def pytest_make_parametrize_id(val, argname):
    """No test is named after its data: an archive holds the second it was made in, and workers that collect in two
    seconds would find two tests."""
    return argname if isinstance(val, bytes) else None


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown():
    """What hangs while a test is cleared away fails as well: the test's own limit (pyproject.toml) may be spent."""

    def late(*_):
        pytest.fail(f"not cleared away within {CLEARING_SECONDS} seconds")

    signal.signal(signal.SIGALRM, late)
    signal.setitimer(signal.ITIMER_REAL, CLEARING_SECONDS, CLEARING_SECONDS)
    try:
        return (yield)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, signal.SIG_DFL)


@pytest.fixture(autouse=True)
def secret(monkeypatch):
    """The seed of the hidden checks is the test's own: none finds what another, or this checkout, has left."""
    monkeypatch.setenv("LSTM_COURSE_SECRET", SECRET)
    monkeypatch.setenv("LSTM_COURSE_WORK", "")
    return SECRET


def chromium():
    """Where Chromium is."""
    found = subprocess.run([Path(__file__).parents[1] / ".ci/chromium"], capture_output=True, text=True)
    if found.returncode:
        pytest.fail(found.stderr, pytrace=False)
    return found.stdout.strip()


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        yield browser
        browser.close()
