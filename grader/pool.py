"""Where submissions are graded: a warm parent of learners' processes and one of judges', for all threads of a program.

They are started when first asked for, started again where they died, and live until the program ends.
"""

import atexit
import contextlib
import os
import shutil
import socket
import sys
import tempfile
import threading
from concurrent.futures import ThreadPoolExecutor

from grader import codec, rooms, sandbox
from grader.channel import Lost, exchange
from grader.warm import NoStart, Warm

JUDGE_SECONDS = 300  # of one graded cell, which calls the learner's functions many times
_INHERITED = [f"LSTM_COURSE_{name}" for name in ("SECRET", "CELL_SECONDS", "CALL_SECONDS", "SUBMISSION_SECONDS")]

_lock = threading.Lock()
_parents = {}


def parents(trust=False, modules=()):
    """The parents that have imported `modules`. Raises sandbox.Unavailable where there is none, unless `trust`."""
    with _lock:
        found = _parents.get((trust, modules))
        if found is None or not found.alive():
            if found is not None:
                found.close()
            found = _parents[trust, modules] = Parents(trust, modules)
        return found


@atexit.register
def close_all():
    """End all that `parents` has started."""
    with _lock:
        while _parents:
            _parents.popitem()[1].close()


class Parents:
    """A pair of warm parents."""

    def __init__(self, trust, modules):
        self.trust, self.modules = trust, modules
        self.folder = tempfile.mkdtemp(prefix="grading-") if trust else None
        self.started = {}
        self.channels = set()  # to judges at work
        inherited = {name: os.environ[name] for name in _INHERITED if name in os.environ}
        try:
            with ThreadPoolExecutor() as at_once:  # a learner's process must not know the secret
                self.learners, self.judges = at_once.map(self._start, ("worker", "judge"), ({}, inherited))
            if not trust:
                self._probe()
        except BaseException:
            self.close()
            raise

    def run(self, cells):
        """Execute cells, pairs of a source and whether it is graded -> each one's outputs.

        A judge that is lost costs the cell that it was at: a new one runs the others that are not graded again.
        """
        outputs, before, channel = [], [], None
        try:
            for source, graded in cells:
                try:
                    if channel is None:
                        channel = self.judges.fork(self.learners.control.fileno())
                        self.channels.add(channel)
                        for earlier in before:
                            exchange(channel, codec.encode(earlier), JUDGE_SECONDS)
                    outputs.append(exchange(channel, codec.encode(source), JUDGE_SECONDS))
                    if not graded:
                        before.append(source)
                except (Lost, OSError) as lost:
                    outputs.append([error_output("JudgeLost", f"this check could not be finished: {lost}")])
                    self._let_go(channel)
                    channel = None
        finally:
            self._let_go(channel)
        return outputs

    def _let_go(self, channel):
        if channel is not None:
            self.channels.discard(channel)
            channel.close()

    def alive(self):
        """Whether both can still fork."""
        return all(parent.process.poll() is None for parent in self.started.values())

    def close(self):
        """End them, and all that is under way."""
        for channel in list(self.channels):
            with contextlib.suppress(OSError):
                channel.shutdown(socket.SHUT_RDWR)
        for role in ("judge", "worker"):  # judges hold a socket of the learners' parent, which waits for its closing
            if role in self.started:
                self.started[role].close()
        if self.folder:
            shutil.rmtree(self.folder, ignore_errors=True)

    def _start(self, role, environment):
        home = self.folder or rooms.HOME
        environment |= {
            "HOME": home,
            "IPYTHONDIR": home,
            "USER": "learner",
            "PATH": os.defpath,
            "PYTHONPATH": str(sandbox.ROOT),
            "LC_ALL": "C.UTF-8",
            "MPLBACKEND": "agg",
            "OMP_NUM_THREADS": "1",
            "OPENBLAS_NUM_THREADS": "1",
        }
        prefix = [sys.executable] if self.trust else sandbox.command(role)
        modules = [name for name in self.modules if role == "judge" or not name.startswith("grader.")]
        try:
            parent = Warm.start(role, prefix, environment, not self.trust, modules)
        except NoStart as failure:
            if self.trust:
                raise
            raise sandbox.Unavailable(f"bubblewrap did not start ({failure})", REMEDY) from None
        self.started[role] = parent
        return parent

    def _probe(self):
        """Try the wall from inside; Unavailable if it has a hole."""
        try:
            with self.learners.fork() as channel:
                reply = exchange(channel, codec.encode({"run": (sandbox.PROBE,)}), JUDGE_SECONDS)
        except (Lost, OSError) as lost:
            raise sandbox.Unavailable(f"no room could be made ({self.learners.said() or lost})", REMEDY) from None
        if holes := reply["error"] or reply["output"].strip():
            raise sandbox.Unavailable(f"the sandbox has a hole: {holes}", "Please report this.")


REMEDY = (
    "On Ubuntu 24.04 or later allow it: sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0. As root, in a "
    "container: grade as an ordinary user, or allow user namespaces."
)


def error_output(name, message):
    return {"output_type": "error", "ename": name, "evalue": message, "traceback": [f"{name}: {message}"]}
