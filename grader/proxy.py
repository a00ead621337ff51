"""The judge's side: the learner's process behind an object, and the learner's functions as proxies.

What comes back is a value, or the news that there is none: the learner's process may crash, hang or answer
nonsense, and only the calls that it spoils are lost.
"""

import contextlib
import os
import select
import signal
import subprocess
import sys
import tempfile
import time

from grader import codec
from grader.calls import Observation

CELL_SECONDS = 30
CALL_SECONDS = 10


class Lost(Exception):
    """The learner's process gave no answer; the message is a sentence that says how."""


class Learner:
    """A process that runs the learner's cells. It is started at the first cell and, when lost, started again with the
    cells that did not kill it."""

    def __init__(self):
        self.cells = []
        self.process = None

    def run(self, source, names=(), show=True):
        """Run a cell there and print what it printed; proxies for the functions `names` that it should define."""
        try:
            reply = self._ask({"run": (source,)}, CELL_SECONDS)
            self.cells.append(source)
            said = [reply.get("output"), reply.get("error")]
        except Lost as lost:
            said = [f"This cell was stopped: {lost}"]
        if show and any(said):
            print(*filter(None, said), sep="\n")
        return [Proxy(self, name) for name in names]

    def call(self, name, args):
        """Call the function `name` there; an Observation, whatever happens."""
        try:
            reply = self._ask({"call": (name, args)}, CALL_SECONDS)
        except Lost as lost:
            return Observation(error=str(lost))
        error = reply.get("error")
        return Observation(
            value=reply.get("value"),
            error=None if error is None else str(error),
            blank=reply.get("blank") is True,
            warnings=tuple(map(str, reply.get("warnings") or ())),
            changed=tuple(k for k in range(len(args)) if k in (reply.get("changed") or ())),
        )

    def close(self):
        """End the process and all that it started."""
        if self.process is not None:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self.process.pid, signal.SIGKILL)
            self.process.communicate()
            self.process = None
            self.home.cleanup()

    def _ask(self, request, seconds):
        message = codec.encode(request)
        try:
            if self.process is None:
                self._start()
            return self._exchange(message, seconds)
        except Lost:
            self.close()
            raise

    def _start(self):
        self.home = tempfile.TemporaryDirectory(prefix="learner-", ignore_cleanup_errors=True)
        # nothing of the judge's environment goes along: it names the secret seed and the gradebook's place
        environment = {"HOME": self.home.name, "PATH": os.defpath, "MPLBACKEND": "agg", "OMP_NUM_THREADS": "1"}
        self.process = subprocess.Popen(
            [sys.executable, "-I", "-m", "grader.worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=self.home.name,
            env=environment | {"IPYTHONDIR": self.home.name},
            start_new_session=True,
        )
        for source in self.cells:
            self._exchange(codec.encode({"run": (source,)}), CELL_SECONDS)

    def _exchange(self, message, seconds):
        deadline = time.monotonic() + seconds
        try:
            self.process.stdin.write(len(message).to_bytes(8, "big") + message)
            self.process.stdin.flush()
        except BrokenPipeError:
            raise Lost("your code ended the process that it ran in") from None
        size = int.from_bytes(self._read(8, deadline, seconds), "big")
        if size > codec.MAX_BYTES:
            raise Lost("the answer was too large")
        try:
            reply = codec.decode(self._read(size, deadline, seconds))
        except codec.CodecError:
            raise Lost("the answer could not be read") from None
        if not isinstance(reply, dict):
            raise Lost("the answer could not be read")
        return reply

    def _read(self, size, deadline, seconds):
        pipe, parts = self.process.stdout.fileno(), []
        while size:
            if not select.select([pipe], [], [], max(0, deadline - time.monotonic()))[0]:
                raise Lost(f"no answer within {seconds} seconds: is there a loop that does not end?")
            part = os.read(pipe, min(size, 2**20))
            if not part:
                raise Lost("your code ended the process that it ran in")
            parts.append(part)
            size -= len(part)
        return b"".join(parts)


class Proxy:
    """A function of the learner's, called in the learner's process. What hung once is not called again."""

    def __init__(self, learner, name):
        self.learner, self.name = learner, name
        self.hung = None

    def observe(self, *args):
        """One call as an Observation, like `grader.calls.observe`."""
        if self.hung:
            return self.hung
        seen = self.learner.call(self.name, args)
        if seen.error and seen.error.startswith("no answer within"):
            self.hung = seen
        return seen
