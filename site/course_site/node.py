"""Node, which pip installs beside Python, and the scripts that run in it: each has an end, and says why it failed."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator

from sphinx.errors import ConfigError, ExtensionError

from .assets import SITE

SECONDS = 300  # for a script, or for one formula; on an idle machine the longest needs three


class NodeError(ExtensionError):
    """A script failed; the message is its own."""


def program() -> str:
    """The program."""
    path = f"{os.path.dirname(sys.executable)}{os.pathsep}{os.environ.get('PATH', os.defpath)}"
    if found := shutil.which("node", path=path):
        return found
    raise ConfigError("Node is missing: pip install -r requirements.txt brings it")


def said_by(script: str, *arguments: object, given: str = "") -> str:
    """What a script of this site says to what it is given."""
    command = [program(), SITE / script, *arguments]
    try:
        done = subprocess.run(command, input=given, capture_output=True, text=True, encoding="utf-8", timeout=SECONDS)
    except subprocess.TimeoutExpired:
        raise NodeError(f"site/{script} was not done within {SECONDS} seconds; it was ended.") from None
    if done.returncode:
        raise NodeError(f"site/{script}: {done.stderr.strip()}")
    return done.stdout


@contextlib.contextmanager
def in_time(process: subprocess.Popen) -> Iterator[None]:
    """Who waits meanwhile for a process waits no longer than this: it is ended then."""
    limit = threading.Timer(SECONDS, process.kill)
    limit.daemon = True
    limit.start()
    try:
        yield
    finally:
        limit.cancel()
