"""Where submissions are graded: a fork server of learners' processes and one of judges', for all threads of a program.

They are started when first asked for, started again where they died, and live until the program ends.
"""

import atexit
import contextlib
import os
import re
import shutil
import socket
import sys
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor

from grader.judging import codec
from grader.sandbox import namespaces, wall
from grader.sandbox.channel import Lost, exchange
from grader.sandbox.execution import Execution
from grader.sandbox.fork_server import ForkServer, Gone, NoStart

PROBE_SECONDS = 60
_INHERITED = [f"LSTM_COURSE_{name}" for name in ("CELL_SECONDS", "CALL_SECONDS", "PATIENCE")]

_lock = threading.Lock()
_parents = {}


def parents(trust=False, modules=(), rehearsal=()):
    """The parents that have imported `modules`; the one of judges' processes, when started, rehearses these cells.
    Raises wall.Unavailable where there is none, unless `trust`."""
    with _lock:
        found = _parents.get((trust, modules))
        if found is None or not found.alive():
            if found is not None:
                found.close()
            found = _parents[trust, modules] = Parents(trust, modules, rehearsal)
        return found


def modules_named(text):
    """What fork servers should import before they fork for a notebook: what its text names of libraries and checks."""
    named = re.findall(r"^from (grader\.assignments\.\w+) import ([\w ,]+)$", text, re.MULTILINE)
    checks = {f"{room}.{name.split()[0]}" for room, names in named for name in names.split(",") if name.strip()}
    libraries = [name for name in ("numpy", "torch") if re.search(rf"^\s*(import|from) {name}\b", text, re.MULTILINE)]
    return (*libraries, *sorted(checks))


@atexit.register
def close_all():
    """End all that `parents` has started."""
    with _lock:
        while _parents:
            _parents.popitem()[1].close()


class Parents:
    """A pair of fork servers."""

    def __init__(self, trust, modules, rehearsal=()):
        self.trust, self.modules, self.rehearsal = trust, modules, rehearsal
        self.folder = tempfile.mkdtemp(prefix="grading-") if trust else None
        self.started, self.gone = {}, False
        self.channels = set()  # to judges at work
        inherited = {name: os.environ[name] for name in _INHERITED if name in os.environ}
        try:
            with ThreadPoolExecutor() as at_once:
                self.learners, self.judges = at_once.map(self._start, ("learner", "judge"), ({}, inherited))
            if not trust:
                self._probe()
        except BaseException:
            self.close()
            raise

    def run(self, cells, deadline):
        """Execute cells, pairs of a source and whether it is graded, until the monotonic clock shows `deadline` -> each
        one's outputs. Gone where that failed by no doing of theirs."""
        try:
            with Execution(self, deadline) as execution:
                return [execution.run(source, graded) for source, graded in cells]
        except Gone:
            self.gone = True
            raise

    def alive(self):
        """Whether both can still fork."""
        return not self.gone and all(parent.process.poll() is None for parent in self.started.values())

    def close(self):
        """End them, and all that is under way."""
        self.gone = True
        for channel in list(self.channels):
            with contextlib.suppress(OSError):
                channel.shutdown(socket.SHUT_RDWR)
        for role in ("judge", "learner"):  # judges hold a socket of the learners' parent, which waits for its closing
            if role in self.started:
                self.started[role].close()
        if self.folder:
            shutil.rmtree(self.folder, ignore_errors=True)

    def _start(self, role, environment):
        home = self.folder or namespaces.HOME
        environment |= {
            "HOME": home,
            "IPYTHONDIR": home,
            "USER": "learner",
            "PATH": os.defpath,
            "PYTHONPATH": str(wall.ROOT),
            "LC_ALL": "C.UTF-8",
            "MPLBACKEND": "agg",
            "OMP_NUM_THREADS": "1",
            "OPENBLAS_NUM_THREADS": "1",
        }
        prefix = [sys.executable] if self.trust else wall.command(role)
        modules = [name for name in self.modules if role == "judge" or not name.startswith("grader.")]
        rehearsal = self.rehearsal if role == "judge" else ()
        try:
            parent = ForkServer.start(role, prefix, environment, not self.trust, modules, rehearsal)
        except NoStart as failure:
            if self.trust:
                raise
            raise wall.Unavailable(f"bubblewrap did not start ({failure})", REMEDY) from None
        self.started[role] = parent
        return parent

    def _probe(self):
        """Try the wall from inside; Unavailable if it has a hole."""
        try:
            with self.learners.fork() as channel:
                message = codec.encode({"run": (wall.PROBE,), "seconds": PROBE_SECONDS})
                reply = exchange(channel, message, time.monotonic() + PROBE_SECONDS)
        except (Lost, Gone) as lost:
            raise wall.Unavailable(f"no sandbox could be made ({self.learners.said() or lost})", REMEDY) from None
        if holes := reply["error"] or reply["output"].strip():
            raise wall.Unavailable(f"the sandbox has a hole: {holes}", "Please report this.")


REMEDY = (
    "On Ubuntu 24.04 or later allow it: sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0. As root, in a "
    "container: grade as an ordinary user, or allow user namespaces."
)
