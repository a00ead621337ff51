"""No wait is for ever, and each says what it was for; none is so short that a busy machine would fail it."""

import contextlib
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from grader.sandbox import fork_server

LONG = 300  # seconds; an idle machine needs a hundredth


def until(condition, what, seconds=LONG):
    """Wait until a condition holds; its value."""
    end = time.monotonic() + seconds
    while not (value := condition()):
        if time.monotonic() > end:
            pytest.fail(f"waited {seconds} seconds for {what}")
        time.sleep(0.02)
    return value


def descendants():
    """The fork servers that this process has started and all that they forked, by number. A browser, which other tests
    may have left here, has a life of its own."""
    found = set()
    for child in psutil.Process().children():
        with contextlib.suppress(psutil.Error):
            if fork_server.PROCESS in child.cmdline():
                found |= {child.pid} | {process.pid for process in child.children(recursive=True)}
    return found


def sandboxed():
    """Those of them that are in namespaces of their own: in two of processes, bubblewrap's and a sandbox's."""
    found = set()
    for number in descendants():
        with contextlib.suppress(OSError):
            (numbers,) = re.findall(r"^NSpid:(.*)$", Path(f"/proc/{number}/status").read_text(), re.MULTILINE)
            found |= {number} if len(numbers.split()) > 2 else set()
    return found


@contextlib.contextmanager
def program(*arguments, **options):
    """Another Python that runs meanwhile, and ends with the block and all that it started, whatever happens there."""
    with subprocess.Popen([sys.executable, *arguments], process_group=0, **options) as process:
        try:
            yield process
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
