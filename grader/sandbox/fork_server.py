"""A fork server as those see it who want its children: it has imported once, and forks for each submission.

Importing NumPy, IPython and PyTorch takes seconds, a fork milliseconds. What runs there is `fork_server_process`.
"""

import contextlib
import socket
import subprocess
import tempfile

from grader.judging import codec
from grader.sandbox import cores

PROCESS = "grader.sandbox.fork_server_process"
START_SECONDS = 120  # on a slow disk, for a first import of PyTorch
FORK_SECONDS = 60  # on a machine that is busy with much else
END_SECONDS = 30


class NoStart(RuntimeError):
    """The parent did not come up; the message is the last that it said."""


class Gone(Exception):
    """A parent forks no more, or what it forked never began. That is no learner's doing: nothing may be recorded."""


class ForkServer:
    """The other end of a parent's socket."""

    def __init__(self, control, process=None, said=None):
        self.control, self.process, self._said = control, process, said

    @classmethod
    def start(cls, role, prefix, environment, walled, modules, rehearsal=()):
        """Start a parent with the command `prefix`, and wait until it has imported all it needs. Its heir executes the
        cells of the `rehearsal`."""
        ours, theirs = socket.socketpair()
        said = tempfile.TemporaryFile()  # noqa: SIM115 - open as long as the parent may say something
        arguments = ["-P", "-s", "-m", PROCESS, role, str(theirs.fileno()), str(int(walled)), *modules]
        with theirs:
            process = subprocess.Popen(
                [*prefix, *arguments],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=said,
                env=environment,
                pass_fds=[theirs.fileno()],
            )
        ours.settimeout(START_SECONDS)
        ready = False
        with contextlib.suppress(OSError):
            ours.sendall(codec.framed(codec.encode(list(rehearsal))))
            ready = ours.recv(1) == b"+"
        server = cls(ours, process, said)
        if not ready:
            process.kill()
            last = server.said()
            server.close()
            raise NoStart(last or "no answer")
        return server

    def said(self):
        """The last line of what the parent, or a child before its namespaces were ready, wrote to stderr."""
        if self._said is None:  # a parent that another process started
            return ""
        self._said.seek(0)
        return (self._said.read()[-2000:].decode(errors="replace").strip().splitlines() or [""])[-1]

    def fork(self, *files):
        """The socket of a new child, ready to serve, on the core of this thread if it has one; `files` are what it gets
        besides. Gone where there is none."""
        ours, theirs = socket.socketpair()
        try:
            with theirs:
                socket.send_fds(self.control, [cores.chosen()], [theirs.fileno(), *files])
            ours.settimeout(FORK_SECONDS)
            if ours.recv(1) == b"+":
                return ours
            why = self.said() or "it ended before it began"
        except OSError as error:
            why = str(error)
        ours.close()
        raise Gone(f"no process could be had from the fork server: {why}")

    def close(self):
        """End the parent and, with it, all that it forked."""
        self.control.close()
        if self.process is not None:
            try:
                self.process.wait(END_SECONDS)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait(END_SECONDS)
            self._said.close()
