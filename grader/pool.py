"""Slots in which submissions are graded: each a warm parent of learners' processes and one of judges'.

A slot serves one submission at a time; there are as many as are asked for at once, until the program ends.
"""

import atexit
import contextlib
import os
import queue
import shutil
import sys
import tempfile
from collections import defaultdict

from grader import codec, rooms, sandbox
from grader.channel import Lost, exchange
from grader.warm import NoStart, Warm

JUDGE_SECONDS = 300  # of one graded cell, which calls the learner's functions many times
_INHERITED = [f"LSTM_COURSE_{name}" for name in ("SECRET", "CELL_SECONDS", "CALL_SECONDS", "SUBMISSION_SECONDS")]

_idle = defaultdict(queue.SimpleQueue)


@contextlib.contextmanager
def slot(trust=False, modules=()):
    """A slot whose parents have imported `modules`. Raises sandbox.Unavailable where there is none, unless `trust`."""
    idle = _idle[trust, modules]
    try:
        mine = idle.get_nowait()
    except queue.Empty:
        mine = Slot(trust, modules)
        atexit.register(mine.close)
    try:
        yield mine
    finally:
        idle.put(mine)


class Slot:
    """A pair of warm parents."""

    def __init__(self, trust, modules):
        self.trust, self.modules = trust, modules
        self.folder = tempfile.mkdtemp(prefix="grading-") if trust else None
        self.parents = []
        try:
            self.learners = self._start("worker", {})
            inherited = {name: os.environ[name] for name in _INHERITED if name in os.environ}
            self.judges = self._start("judge", inherited)  # a learner's process must not know the secret
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
                        for earlier in before:
                            exchange(channel, codec.encode(earlier), JUDGE_SECONDS)
                    outputs.append(exchange(channel, codec.encode(source), JUDGE_SECONDS))
                    if not graded:
                        before.append(source)
                except (Lost, OSError) as lost:
                    outputs.append([error_output("JudgeLost", f"this check could not be finished: {lost}")])
                    if channel is not None:
                        channel.close()
                    channel = None
        finally:
            if channel is not None:
                channel.close()
        return outputs

    def close(self):
        for parent in reversed(self.parents):  # the judges hold a socket of the learners' parent
            parent.close()
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
            self.parents.append(Warm.start(role, prefix, environment, not self.trust, modules))
            return self.parents[-1]
        except NoStart as failure:
            if self.trust:
                raise
            raise sandbox.Unavailable(f"bubblewrap did not start ({failure})", REMEDY) from None

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
